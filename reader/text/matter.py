"""What a book has before its first chapter: prefaces, dedications, letters to the reader, under any name.

The order of front matter is that of book printing (*The Chicago Manual of Style*, 18th ed., 1.4).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from reader.text.byline import byline
from reader.text.candidate import Candidate
from reader.text.candidates import neighbourhood
from reader.text.closing import is_end_mark
from reader.text.contents import NAMES
from reader.text.draft import Draft
from reader.text.keywords import CHAPTER
from reader.text.lines import gap_after, is_capitals, letters

LONGEST = 70
"""Characters of the longest name of a preface."""
SHORTEST = 400
"""Characters of the shortest preface."""
_ABOUT = "footnotes footnote notes illustrations list index preparers transcribers glossary"
_APPARATUS = set(_ABOUT.split())
"""Words that begin the name of something around a book, not of a part of it."""


def with_matter(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, and lines of capitals before the first that are spaced as they are and head some text."""
    numbered = [c for c in chosen if c.number is not None and c.rank <= CHAPTER]
    spaces = sorted(draft.lines[c.line].gap for c in numbered[1:])
    if len(numbered) < 3 or spaces[len(spaces) // 2] <= draft.setting.gap:
        return chosen
    least = max(spaces[len(spaces) // 2] - 1, draft.setting.gap + 1)
    starts = sorted({c.line for c in chosen if c.line <= numbered[0].line})
    taken = neighbourhood(chosen)
    names = [
        index
        for index in range(draft.first, numbered[0].line)
        if draft.lines[index].gap >= least and index not in taken and _is_name(draft, index)
    ]
    said = Counter(letters(line.text) for line in draft.lines[draft.first : numbered[0].line])
    found = [
        index
        for index, end in zip(names, [*names[1:], numbered[0].line], strict=False)
        if said[letters(draft.lines[index].text)] == 1
        and _heads_text(draft, index, min(end, starts[bisect_right(starts, index)]))
    ]
    matter = [_preface(draft, index) for index in found]
    return sorted([*chosen, *matter], key=lambda candidate: candidate.line)


def _is_name(draft: Draft, index: int) -> bool:
    """Whether a line of capitals can name a preface, not the book, its author or whom it is dedicated to."""
    text = draft.lines[index].text
    plain = len(text) <= LONGEST and is_capitals(text) and index not in draft.dividers
    if text.startswith("TO") and not text.startswith("TO THE "):
        return False
    return plain and not byline(text) and not _is_title(draft, text) and not is_about(text)


def _heads_text(draft: Draft, index: int, end: int) -> bool:
    """Whether prose or verse follows a line, be it at once or after more lines of capitals."""
    last = index
    while last + 1 < end and last - index < 3 and is_capitals(draft.lines[last + 1].text):
        last += 1
    below = draft.lines[last + 1 : last + 4]
    long = end - 1 > last and draft.lines[end - 1].end - draft.lines[index].end > SHORTEST
    if len(below) < 3 or not long or any(is_capitals(line.text) or byline(line.text) for line in below[:2]):
        return False
    lengths = [len(line.text) for line in below]
    if not gap_after(draft.lines, last):
        return last == index and lengths[0] > draft.setting.width * 0.6
    verse = not below[1].gap and not below[2].gap and sum(lengths) > 75
    return verse or max(lengths) > 50


def is_about(text: str) -> bool:
    """Whether a line is the end of a book, or the name of its notes, its index and the like."""
    words = letters(text)
    return is_end_mark(text) or words in NAMES or words.partition(" ")[0] in _APPARATUS


def _is_title(draft: Draft, text: str) -> bool:
    """Whether a line is the title of the book."""
    words = letters(text)
    titles = [letters(draft.subject or ""), *(letters(f.value) for f in draft.fields if f.name == "title")]
    return any(title and (words == title or _says(words, title)) for title in titles)


def _says(words: str, title: str) -> bool:
    """Whether a line says the title with more or fewer words around it."""
    mine, its = ({word for word in said.split() if len(word) > 3} for said in (words, title))
    return bool(mine and its) and (mine <= its or its <= mine)


def _preface(draft: Draft, index: int) -> Candidate:
    end = len(draft.lines[index].text)
    return Candidate(index, index, "matter", CHAPTER, None, "matter", (0, end), (end, end))
