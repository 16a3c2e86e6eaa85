"""Lines that read like headings and stand by themselves, wherever in a file they are."""

from __future__ import annotations

from dataclasses import replace

from reader.story import Layout
from reader.text.candidate import LONGEST, Candidate
from reader.text.closing import is_end_mark
from reader.text.draft import Draft
from reader.text.headings import parse
from reader.text.lines import gap_after, is_capitals, is_rule, is_sentence

TITLE_LINES = 4
"""Lines the longest heading takes, its title wrapped."""


def find_candidates(draft: Draft) -> list[Candidate]:
    """Every line that could be a heading, in order."""
    taken = draft.taken()
    found = []
    for index in range(draft.first, draft.last):
        line = draft.lines[index]
        if len(line.text) > LONGEST * 2 or index in taken or not _begins(draft, index):
            continue
        candidate = parse(line, index)
        if candidate is None or is_end_mark(line.text):
            continue
        if _ends(draft, candidate):
            found.append(candidate)
        elif candidate.titled and not candidate.bare and candidate.number is not None:
            found.append(replace(candidate, loose=True))
    return found


def is_alone(draft: Draft, index: int) -> bool:
    """Whether a line has blank lines above and below."""
    return bool(draft.lines[index].gap and gap_after(draft.lines, index))


def is_set_apart(draft: Draft, index: int) -> bool:
    """Whether a line is in capitals and alone, with more space above it than paragraphs have."""
    line = draft.lines[index]
    spaced = line.gap > draft.setting.gap and gap_after(draft.lines, index) and index not in draft.dividers
    return bool(spaced) and len(line.text) <= 60 and is_capitals(line.text)


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


def _begins(draft: Draft, index: int) -> bool:
    """Whether nothing stands right above a line."""
    if draft.lines[index].gap or index == draft.first:
        return True
    return index - 1 in draft.dividers or is_rule(draft.lines[index - 1].text) or _is_dense(draft)


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
