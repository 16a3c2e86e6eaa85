"""Headings that no number gives away: entries of the contents, lines in a frame, lines in capitals."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise

from reader.text.candidate import Candidate
from reader.text.candidates import is_alone, is_set_apart, neighbourhood, set_below
from reader.text.contents import Contents, entry_words
from reader.text.draft import Draft
from reader.text.keywords import CHAPTER, PART
from reader.text.lines import is_capitals, is_rule, is_sentence
from reader.text.matter import is_about

FAR = 1500
"""Characters of text a chapter has at least where nothing but capitals make its heading."""
OFTEN = 3
"""Times a line that stands in the table of contents may head a chapter."""


def with_listed(draft: Draft, chosen: list[Candidate], contents: Contents) -> list[Candidate]:
    """The headings, and the lines that repeat an entry of the table of contents."""
    if not contents.entries:
        return chosen
    taken, table = {c.line for c in chosen} | _titles(chosen), max(contents.lines)
    found: dict[str, list[int]] = defaultdict(list)
    for index in set_below(draft, 1):
        if (
            index > table
            and index not in taken
            and _may_be_listed(draft, index)
            and _is_listed(draft, index, contents)
        ):
            found[entry_words(draft.lines[index].text)].append(index)
    # What comes again and again names the speakers of a play; what comes once more heads a note.
    listed = [
        index
        for words, again in found.items()
        if len(again) <= OFTEN
        for index in again[: contents.entries.get(words, 1)]
    ]
    return merged(chosen, [unnumbered(draft, index, "listed") for index in listed])


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
    return apart and is_alone(draft, index) and not is_rule(line.text) and not is_about(line.text)


def with_stories(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, and where the count begins anew below lines that stand apart, those lines."""
    firsts = [c.line for c in chosen if c.number == 1 and c.rank >= CHAPTER]
    headed = {c.last for c in chosen}
    # The line below a part is that part's title.
    above = [
        line - 1 for line in firsts if headed.isdisjoint((line - 1, line - 2)) and _names(draft, line - 1)
    ]
    if len(above) < 2 or len(above) < len(firsts) - 1:
        return chosen
    return merged(chosen, [unnumbered(draft, index, "story", PART) for index in above])


def _names(draft: Draft, index: int) -> bool:
    """Whether a line is short and alone, and has more space above it than paragraphs have."""
    if index <= draft.first:
        return False
    line = draft.lines[index]
    plain = index not in draft.dividers and not is_sentence(line.text) and not is_rule(line.text)
    return plain and is_alone(draft, index) and line.gap > draft.setting.gap and len(line.text) <= 60


def with_framed(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, or, where the same rule stands above and below single lines, those lines."""
    frames: dict[str, list[int]] = defaultdict(list)
    last = -1
    for above, below in pairwise(index for index in sorted(draft.dividers) if index < draft.last):
        rule = draft.lines[above].text
        alone = below == above + 2 and rule == draft.lines[below].text and not draft.lines[below].gap
        # Rows of a table share their rules.
        if alone and above > last:
            frames[rule].append(above + 1)
        last = below if alone else last
    framed = max(frames.values(), key=len, default=[])
    if len(framed) < 3 or len(framed) < len(chosen):
        return chosen
    known = {c.line: c for c in chosen}
    return [known.get(index) or unnumbered(draft, index, "framed") for index in framed]


def with_capitals(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, and where chapters have no numbers, lines of capitals that stand far apart."""
    numbered = sum(1 for c in chosen if c.rank >= CHAPTER and c.number is not None)
    if numbered >= 2 or any(c.key == "listed" for c in chosen):
        return chosen
    near = neighbourhood(chosen)
    wide = set_below(draft, draft.setting.gap + 2)
    alone = [index for index in wide if index not in near and is_set_apart(draft, index)]
    ends = [*alone[1:], draft.last]
    far = [index for index, end in zip(alone, ends, strict=False) if length(draft, index, end) > FAR]
    regular = len(far) >= 3 and len(far) >= len(alone) * 0.7
    return merged(chosen, [unnumbered(draft, index, "capitals") for index in far]) if regular else chosen


def length(draft: Draft, first: int, last: int) -> int:
    """Characters from a line to the one before ``last``."""
    return int(draft.lines.ends[min(last, len(draft.lines)) - 1] - draft.lines.ends[first])


def unnumbered(draft: Draft, index: int, key: str, rank: int = CHAPTER) -> Candidate:
    """A heading that is all title."""
    return Candidate(index, index, key, rank, None, key, (0, 0), (0, len(draft.lines[index].text)))


def merged(chosen: list[Candidate], found: list[Candidate]) -> list[Candidate]:
    """All of them in the order of their lines."""
    return sorted([*chosen, *found], key=lambda candidate: candidate.line)
