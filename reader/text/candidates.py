"""Lines that read like headings and stand by themselves, wherever in a file they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.story import Layout
from reader.text.candidate import LONGEST, Candidate
from reader.text.closing import is_end_mark
from reader.text.draft import Draft
from reader.text.glance import is_worth_a_look
from reader.text.headings import parse
from reader.text.lines import gap_after, is_capitals, is_rule, is_sentence

TITLE_LINES = 4
"""Lines the longest heading takes, its title wrapped."""


def find_candidates(draft: Draft) -> list[Candidate]:
    """Every line that could be a heading, in order."""
    lines, taken = draft.lines, draft.taken()
    found = []
    for index in _beginnings(draft):
        if lines.ends[index] - lines.starts[index] > LONGEST * 2 or index in taken:
            continue
        candidate = parse(lines[index], index) if is_worth_a_look(lines.shown(index)) else None
        if candidate is None or is_end_mark(lines.shown(index)):
            continue
        if _ends(draft, candidate):
            found.append(candidate)
        elif candidate.titled and not candidate.bare and candidate.number is not None:
            found.append(candidate._replace(loose=True))
    return found


def is_alone(draft: Draft, index: int) -> bool:
    """Whether a line has blank lines above and below."""
    return bool(draft.lines[index].gap and gap_after(draft.lines, index))


def is_set_apart(draft: Draft, index: int) -> bool:
    """Whether a line is in capitals and alone, with more space above it than paragraphs have."""
    line = draft.lines[index]
    spaced = line.gap > draft.setting.gap and gap_after(draft.lines, index) and index not in draft.dividers
    return bool(spaced) and len(line.text) <= 60 and is_capitals(line.text)


def set_below(draft: Draft, space: int) -> Iterator[int]:
    """The lines with at least so many blank ones above."""
    gaps = enumerate(draft.lines.gaps[draft.first : draft.last], draft.first)
    return (index for index, gap in gaps if gap >= space)


def neighbourhood(chosen: list[Candidate]) -> set[int]:
    """The lines of headings and the lines next to them."""
    return {index + step for c in chosen for index in (c.line, c.last) for step in (-1, 0, 1)}


def wrapped_title(draft: Draft, candidate: Candidate) -> int | None:
    """The last line of a title that goes on below its first line, unless it is a paragraph."""
    last = candidate.line
    while draft.setting.width and not gap_after(draft.lines, last) and last + 1 < draft.last:
        if is_rule(draft.lines[last + 1].text):
            break
        last += 1
        if last - candidate.line >= TITLE_LINES:
            return None
    short = last - candidate.line <= 1 or is_capitals(draft.lines[last].text)
    return last if short or gap_after(draft.lines, last) > draft.setting.gap else None


def _is_dense(draft: Draft) -> bool:
    """Whether paragraphs follow each other without blank lines, each on one line."""
    return draft.setting.layout is Layout.LINE and not draft.setting.gap


def _beginnings(draft: Draft) -> Iterable[int]:
    """The lines with nothing right above them."""
    if _is_dense(draft):
        return range(draft.first, draft.last)
    first, last = draft.first, draft.last
    below = (index + 1 for index in draft.dividers if index + 1 < last)
    return sorted({first, *draft.lines.apart(first, last), *below}) if first < last else ()


def _ends(draft: Draft, candidate: Candidate) -> bool:
    """Whether nothing but a title stands right below."""
    index = candidate.line
    if gap_after(draft.lines, index) or index + 1 == draft.last or _is_dense(draft):
        return True
    below = draft.lines[index + 1]
    if is_rule(below.text):
        return True
    if candidate.bare:
        return not candidate.titled and _is_title(draft, index + 1)
    if candidate.titled:
        following = parse(below, index + 1)
        if following and following.key == candidate.key:
            return False
        indented = below.indent > 1 and draft.setting.indent
        return indented or wrapped_title(draft, candidate) is not None
    return len(below.text) <= LONGEST


def _is_title(draft: Draft, first: int) -> bool:
    """Whether one short line, or a few in capitals, stand between a numeral and a blank line."""
    last = first
    while last - first < TITLE_LINES and not gap_after(draft.lines, last):
        last += 1
    title = [line.text for line in draft.lines[first : last + 1]]
    if last - first >= TITLE_LINES:
        return False
    return all(map(is_capitals, title)) or (
        len(title) == 1 and len(title[0]) <= 60 and not is_sentence(title[0])
    )
