"""Finds marked passages again in a text that has changed: where they begin, and where they end.

The end of a passage is not found as a place is. A place goes with the words that follow it, an end with
those before it, however the text goes on from there; and it is looked for as far from the start as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.library.locator import Certainty, Found, Locator, is_exact
from reader.story import Story

SLACK = 60
"""Characters by which a passage may be more than twice as long as it was, or its ends may have crossed."""
_SURENESS = (Certainty.LOST, Certainty.APPROXIMATE, Certainty.MOVED, Certainty.EXACT)
"""From what is least sure to what is surest."""

Span = tuple[Locator, Locator | None, bool]
"""The locators of a passage's start and end, and whether the text is the one they were made in.

Without an end it is a place.
"""


class FoundSpan(NamedTuple):
    """Where a passage is in a text; a place ends where it starts, as does a passage whose words are gone."""

    start: int
    end: int
    certainty: Certainty


def resolve_spans(story: Story, spans: Iterable[Span]) -> tuple[FoundSpan, ...]:
    """Where passages and places are now; many at once are found faster than one by one."""
    spans = tuple(spans)
    changed = [(start, end) for start, end, same_text in spans if not is_exact(story, start, same_text)]
    found = iter(_search(story, changed))
    return tuple(
        _unchanged(story, start, end) if is_exact(story, start, same_text) else next(found)
        for start, end, same_text in spans
    )


def _unchanged(story: Story, start: Locator, end: Locator | None) -> FoundSpan:
    stop = max(start.offset, end.offset) if end else start.offset
    return FoundSpan(start.offset, min(stop, len(story.text)), Certainty.EXACT)


def _search(story: Story, spans: list[tuple[Locator, Locator | None]]) -> Iterator[FoundSpan]:
    if not spans:
        return
    # Searching is for texts that have changed; a story that has not need not load it.
    from reader.library.resolver import Resolver

    resolver = Resolver(story, (start for start, _ in spans), (end for _, end in spans if end))
    for start, end in spans:
        first = resolver.place(start)
        if end is None or end.offset <= start.offset:
            yield FoundSpan(first.offset, first.offset, first.certainty)
        else:
            yield _between(story, first, resolver.end(start, end, first), end.offset - start.offset)


def _between(story: Story, first: Found, last: Found, length: int) -> FoundSpan:
    """The passage between both ends, once so long; as far apart as then, they vouch for each other."""
    less, more = sorted((first, last), key=lambda found: _SURENESS.index(found.certainty))
    now = last.offset - first.offset
    if now == length:
        return FoundSpan(first.offset, last.offset, more.certainty)
    if 0 < now <= 2 * length + SLACK:
        return FoundSpan(first.offset, last.offset, less.certainty)
    certainty = min(less.certainty, Certainty.APPROXIMATE, key=_SURENESS.index)
    if -SLACK <= now <= 0:
        # What was between them is gone.
        return FoundSpan(first.offset, first.offset, certainty)
    is_start_surer = _SURENESS.index(first.certainty) >= _SURENESS.index(last.certainty)
    start = first.offset if is_start_surer else max(0, last.offset - length)
    return FoundSpan(start, min(start + length, len(story.text)), certainty)
