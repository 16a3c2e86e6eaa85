"""Where all between two places of a text is now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.library.locator import Certainty, Locator, resolve_all
from reader.story import Story


@dataclass(frozen=True, slots=True)
class FoundSpan:
    """Where a span is in a text."""

    start: int
    end: int
    certainty: Certainty


def resolve_spans(
    story: Story, spans: Iterable[tuple[Locator, Locator | None, bool]]
) -> tuple[FoundSpan, ...]:
    """Where many spans are now; one without a second end is a place."""
    spans = tuple(spans)
    starts = resolve_all(story, [(start, same) for start, _, same in spans])
    ends = resolve_all(story, [(stop or start, same) for start, stop, same in spans])
    return tuple(
        FoundSpan(a.offset, max(a.offset, b.offset), a.certainty) for a, b in zip(starts, ends, strict=True)
    )
