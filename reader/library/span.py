"""Finds marked passages again in a text that has changed: where they begin, and where they end.

The end of a passage is not found as a place is. A place goes with the words that follow it, an end with
those before it: it is where the last letter of the passage is, however the text goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.library.locator import Certainty, Found, Locator, resolve_all
from reader.story import Story

SLACK = 60
"""By how many characters a passage may be more than twice as long as it was."""
_SURENESS = (Certainty.LOST, Certainty.APPROXIMATE, Certainty.MOVED, Certainty.EXACT)
"""From what is least sure to what is surest."""

Span = tuple[Locator, Locator | None, bool]
"""The locators of a passage's start and end, and whether the text is the one they were made in.

Without an end it is a place.
"""


@dataclass(frozen=True, slots=True)
class FoundSpan:
    """Where a passage is in a text; a place ends where it starts."""

    start: int
    end: int
    certainty: Certainty
    """Of the end that is less sure."""


def resolve_spans(story: Story, spans: Iterable[Span]) -> tuple[FoundSpan, ...]:
    """Where passages and places are now; many at once are found faster than one by one."""
    spans = tuple(spans)
    starts = resolve_all(story, [(start, is_same) for start, _, is_same in spans])
    ends = resolve_all(
        story, [_last_letter(*span[:2], found) for span, found in zip(spans, starts, strict=True)]
    )
    return tuple(
        _span(story, span, *found) for span, found in zip(spans, zip(starts, ends, strict=True), strict=True)
    )


def _last_letter(start: Locator, end: Locator | None, found: Found) -> tuple[Locator, bool]:
    """The place of a passage's last letter, to be looked for as far from its start as it was."""
    is_exact = found.certainty is Certainty.EXACT
    if end is None or is_exact:
        return start, is_exact
    before = end.before.rstrip()
    words, letter = before[:-1], before[-1:] + end.before[len(before) :]
    offset = max(found.offset, found.offset + _length(start, end) - len(letter))
    return replace(end, offset=offset, before=words, quote=letter + end.quote), False


def _length(start: Locator, end: Locator) -> int:
    return max(0, end.offset - start.offset)


def _span(story: Story, span: Span, start: Found, last: Found) -> FoundSpan:
    locator, end, _ = span
    if end is None:
        return FoundSpan(start.offset, start.offset, start.certainty)
    length = _length(locator, end)
    if start.certainty is Certainty.EXACT:
        return FoundSpan(start.offset, min(start.offset + length, len(story.text)), start.certainty)
    stop = min(last.offset + bool(end.before.strip()), len(story.text))
    certainty = min(start.certainty, last.certainty, key=_SURENESS.index)
    if start.certainty is last.certainty and start.offset <= stop <= start.offset + 2 * length + SLACK:
        return FoundSpan(start.offset, stop, certainty)
    certainty = min(certainty, Certainty.APPROXIMATE, key=_SURENESS.index)
    if _SURENESS.index(last.certainty) > _SURENESS.index(start.certainty):
        return FoundSpan(max(0, stop - length), stop, certainty)
    return FoundSpan(start.offset, min(start.offset + length, len(story.text)), certainty)
