"""Headings that no number gives away: entries of the contents, lines in capitals, prefaces."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from reader.text.candidates import is_alone, is_set_apart, neighbourhood
from reader.text.closing import is_end_mark
from reader.text.contents import NAMES, Contents, entry_words
from reader.text.draft import Draft
from reader.text.headings import CHAPTER, Candidate
from reader.text.lines import is_capitals, is_rule, is_sentence, letters

FAR = 1500
"""Characters of text a chapter has at least where nothing but capitals make its heading."""
_APPARATUS = {
    "footnotes",
    "notes",
    "illustrations",
    "index",
    "preparers",
    "transcribers",
    "footnote",
    "glossary",
}
"""Words that begin the name of something around a book, not of a part of it."""


def with_listed(draft: Draft, chosen: list[Candidate], contents: Contents) -> list[Candidate]:
    """The headings, and the lines that repeat an entry of the table of contents."""
    if not contents.entries:
        return chosen
    taken = {c.line for c in chosen} | _titles(chosen)
    found = [
        _candidate(draft, index, "listed")
        for index in range(max(contents.lines) + 1, draft.last)
        if index not in taken and _may_be_listed(draft, index) and _is_listed(draft, index, contents)
    ]
    return _merged(chosen, found)


def _is_listed(draft: Draft, index: int, contents: Contents) -> bool:
    words = entry_words(draft.lines[index].text)
    return words in contents.entries or (words in contents.openings and is_set_apart(draft, index))


def _titles(chosen: list[Candidate]) -> set[int]:
    """The lines below labels without a title, where there is more than one such label."""
    waiting = Counter(c.key for c in chosen if not c.titled)
    return {c.line + 1 for c in chosen if not c.titled and waiting[c.key] > 1}


def _may_be_listed(draft: Draft, index: int) -> bool:
    """Whether a line that says the same as an entry is a heading: it stands apart, and is no sentence."""
    line = draft.lines[index]
    apart = line.gap > draft.setting.gap or is_capitals(line.text) or not is_sentence(line.text)
    return apart and is_alone(draft, index) and not is_rule(line.text) and not _is_apparatus(draft, line.text)


def with_capitals(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, and where chapters have no numbers, lines of capitals that stand far apart."""
    numbered = sum(1 for c in chosen if c.rank >= CHAPTER and c.number is not None)
    if numbered >= 2 or any(c.key == "listed" for c in chosen):
        return chosen
    near = neighbourhood(chosen)
    alone = [
        index
        for index in range(draft.first, draft.last)
        if index not in near and draft.lines[index].gap > draft.setting.gap + 1 and is_set_apart(draft, index)
    ]
    ends = [*alone[1:], draft.last]
    far = [index for index, end in zip(alone, ends, strict=False) if _length(draft, index, end) > FAR]
    regular = len(far) >= 3 and len(far) >= len(alone) * 0.7
    return _merged(chosen, [_candidate(draft, index, "capitals") for index in far]) if regular else chosen


def with_matter(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, and a preface before the first, spaced as they are."""
    numbered = [c for c in chosen if c.number is not None and c.rank <= CHAPTER]
    spaces = sorted(draft.lines[c.line].gap for c in numbered[1:])
    if len(numbered) < 3 or spaces[len(spaces) // 2] <= draft.setting.gap:
        return chosen
    before = _spaced_capitals(draft, chosen, numbered[0].line, spaces[len(spaces) // 2])
    return _merged(chosen, [_candidate(draft, index, "matter") for index in before])


def _spaced_capitals(draft: Draft, chosen: list[Candidate], last: int, space: int) -> list[int]:
    """Lines of capitals before a line with so many blank lines above them, and prose below."""
    near = neighbourhood(chosen)
    starts = sorted({c.line for c in chosen} | {draft.last})
    return [
        index
        for index in range(draft.first, last)
        if draft.lines[index].gap >= space
        and index not in near
        and is_set_apart(draft, index)
        and _is_long(draft, index, starts[bisect_right(starts, index)])
        and not _is_apparatus(draft, draft.lines[index].text)
    ]


def _is_long(draft: Draft, first: int, last: int) -> bool:
    """Whether prose follows a line at once."""
    below = [line.text for line in draft.lines[first + 1 : first + 4]]
    prose = len(below) == 3 and not any(map(is_capitals, below[:2])) and max(map(len, below)) > 50
    return prose and _length(draft, first, last) > 400


def _is_apparatus(draft: Draft, text: str) -> bool:
    """Whether a line in capitals is no preface but the book's title, its end, or the name of its notes."""
    titles = {letters(draft.subject or ""), *(letters(field.value) for field in draft.fields)}
    words = letters(text)
    return is_end_mark(text) or words in titles or words in NAMES or words.split()[0] in _APPARATUS


def _length(draft: Draft, first: int, last: int) -> int:
    """Characters from a line to the one before ``last``."""
    return draft.lines[min(last, len(draft.lines)) - 1].end - draft.lines[first].end


def _candidate(draft: Draft, index: int, key: str) -> Candidate:
    """A heading that is all title, or all label where it names a preface."""
    end = len(draft.lines[index].text)
    label, title = ((0, end), (end, end)) if key == "matter" else ((0, 0), (0, end))
    return Candidate(index, index, key, CHAPTER, None, key, label, title)


def _merged(chosen: list[Candidate], found: list[Candidate]) -> list[Candidate]:
    return sorted([*chosen, *found], key=lambda candidate: candidate.line)
