"""Headings put together: the label on one line, the title on it or on the lines below."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from reader.story import Heading
from reader.text.byline import byline
from reader.text.candidate import LONGEST, Candidate
from reader.text.candidates import wrapped_title
from reader.text.draft import Draft
from reader.text.keywords import CHAPTER
from reader.text.lines import Line, is_capitals, is_rule, is_sentence, is_speech, letters
from reader.text.numerals import number
from reader.text.title import is_date, is_title_case

HABIT = 0.6
"""Share of the headings of a kind that have a title below, for titles below to be the file's habit."""
FARTHEST = 5
"""Blank lines at most between a label and its title."""
_MARKS = "*_~=-|# "


def with_titles(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, each with the title that stands on the lines below it, where that is the file's habit."""
    starts = {c.line for c in chosen}
    below = {c.line: _title_below(draft, c, starts) for c in chosen}
    waiting = Counter(c.key for c in chosen if not c.titled)
    met = Counter(c.key for c in chosen if not c.titled and below[c.line])
    habits = {key for key in waiting if met[key] >= max(2, waiting[key] * HABIT)}
    ends = [*(c.line for c in chosen[1:]), draft.last]
    return [
        c._replace(last=max(c.line, min(_last(draft, c, below[c.line], c.key in habits), end - 1)))
        for c, end in zip(chosen, ends, strict=False)
    ]


def _last(draft: Draft, candidate: Candidate, below: int | None, habit: bool) -> int:
    """The last line of a heading."""
    if below is None:
        return candidate.line
    first = draft.lines[candidate.line + 1].text
    titled = candidate.titled or habit or is_capitals(first) or is_title_case(first)
    return below if titled else candidate.line


def _title_below(draft: Draft, candidate: Candidate, starts: set[int]) -> int | None:
    """The last line of a title below a heading, if there is one."""
    first = candidate.line + 1
    if candidate.shape.startswith("title ") or first >= draft.last:
        return None
    if candidate.titled:
        attached = not draft.lines[first].gap and first not in starts
        return wrapped_title(draft, candidate) if attached else None
    last = first
    while (
        draft.setting.width and last + 1 < draft.last and not draft.lines[last + 1].gap and last - first < 3
    ):
        last += 1
    # Between a part and its first chapter stands the part's title, between two chapters none.
    end = last + 1 if candidate.rank < CHAPTER else last + 2
    own = starts.isdisjoint(range(first, end)) and draft.lines[first].gap <= FARTHEST
    if not own or last - first > 2 or last + 1 >= draft.last:
        return None
    return last if all(map(_may_be_title, draft.lines[first : last + 1])) else None


def _may_be_title(line: Line) -> bool:
    """Whether a line below a label can be a chapter's title: capitals, the case of titles, or a few words."""
    text = line.text
    if is_capitals(text) and len(text) <= LONGEST:
        return not is_speech(text) and number(text.strip("[]. ")) is None
    prose = (
        text[0] == "["
        or is_rule(text)
        or byline(text)
        or is_date(text)
        or is_speech(text)
        or is_sentence(text)
    )
    if prose or len(text) > 70 or ": " in text[:20] or number(text.strip("[]. ")) is not None:
        return False
    short = len(text.split()) <= 6 and not text[0].islower()
    return short or is_title_case(text)


def as_headings(draft: Draft, chosen: list[Candidate]) -> tuple[Heading, ...]:
    """The candidates as headings, their ranks made levels from 1; a preface or an epilogue is within none."""
    inner = _inner(chosen)
    ranks = [(c.rank, c.key in inner) for c in chosen]
    counted = {rank for rank, c in zip(ranks, chosen, strict=True) if not c.solo}
    level = {rank: position for position, rank in enumerate(sorted(counted), 1)}
    return tuple(
        _heading(draft, c, 1 if c.solo else level[rank]) for c, rank in zip(chosen, ranks, strict=True)
    )


def _inner(chosen: list[Candidate]) -> set[str]:
    """Kinds that stand right below others of their rank, as ``Part I`` does below ``Book I``."""
    below = Counter(
        lower.key
        for upper, lower in pairwise(chosen)
        if upper.rank == lower.rank and upper.key != lower.key and lower.line - upper.last <= 1
        if upper.number is not None and lower.number is not None
    )
    return {key for key, times in below.items() if times > 1}


def _heading(draft: Draft, candidate: Candidate, level: int) -> Heading:
    line, last = draft.lines[candidate.line], draft.lines[candidate.last]
    label_end = line.start + candidate.label[1]
    title_start = line.start + candidate.title[0]
    if candidate.last > candidate.line and not candidate.titled:
        title_start = draft.lines[candidate.line + 1].start
    label = _words(draft.text[line.start + candidate.label[0] : label_end]).strip(":.[]()—– ")
    title = _words(draft.text[title_start : last.end])
    if not title or letters(title) == letters(label):
        title, title_start = "", last.end
    return Heading(line.start, last.end, label, title, label_end if label else line.start, title_start, level)


def _words(text: str) -> str:
    """A label or a title in one line, marks around it taken off."""
    return " ".join(text.split()).strip(_MARKS)
