"""Finds marked passages again in a text that has changed: where they begin, and where they end.

The end of a passage is not found as a place is. A place goes with the words that follow it, an end with
those before it, however the text goes on from there; and it is looked for as far from the start as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.library.locator import Certainty, Found, Locator, is_exact
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
        if end is None:
            yield FoundSpan(first.offset, first.offset, first.certainty)
        else:
            last, length = resolver.end(start, end, first), max(0, end.offset - start.offset)
            yield _joined(first, last, length) or _nearby(story, first, last, length)


def _joined(first: Found, last: Found, length: int) -> FoundSpan | None:
    """The passage between both ends, if they may belong together.

    As far from each other as they were, they vouch for each other.
    """
    if not 0 <= last.offset - first.offset <= 2 * length + SLACK:
        return None
    both = sorted((first.certainty, last.certainty), key=_SURENESS.index)
    certainty = both[last.offset - first.offset == length]
    return FoundSpan(first.offset, last.offset, certainty)


def _nearby(story: Story, first: Found, last: Found, length: int) -> FoundSpan:
    """As long a passage as it was, from the end that is surer."""
    certainty = min(first.certainty, last.certainty, Certainty.APPROXIMATE, key=_SURENESS.index)
    if _SURENESS.index(last.certainty) > _SURENESS.index(first.certainty):
        return FoundSpan(max(0, last.offset - length), last.offset, certainty)
    return FoundSpan(first.offset, min(first.offset + length, len(story.text)), certainty)
