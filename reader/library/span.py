"""Finds marked passages again in a text that has changed: where they begin, and where they end.

The end of a passage is not found as a place is. A place goes with the words that follow it, an end with
those before it, however the text goes on from there; and it is looked for as far from the start as it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, compress
from typing import TYPE_CHECKING

from reader.library.locator import Certainty, Found, Locator, found_by, is_exact
from reader.story import Story

if TYPE_CHECKING:
    from reader.library.searched import SearchedText

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
    is_changed = [not is_exact(story, start, same_text) for start, _, same_text in spans]
    text = _searched(story, compress(spans, is_changed)) if any(is_changed) else None
    return tuple(
        _resolved(story, text, start, end) if text and changed else _unchanged(story, start, end)
        for changed, (start, end, _) in zip(is_changed, spans, strict=True)
    )


def _searched(story: Story, spans: Iterable[Span]) -> SearchedText:
    # Searching is for texts that have changed; a story that has not need not load it.
    from reader.library.passage import passage_from, passage_until
    from reader.library.searched import SearchedText

    passages = [(passage_from(start), passage_until(end) if end else None) for start, end, _ in spans]
    return SearchedText(story.text, filter(None, chain.from_iterable(passages)))


def _unchanged(story: Story, start: Locator, end: Locator | None) -> FoundSpan:
    stop = min(start.offset + _length(start, end), len(story.text))
    return FoundSpan(start.offset, stop, Certainty.EXACT)


def _length(start: Locator, end: Locator | None) -> int:
    return max(0, end.offset - start.offset) if end else 0


def _resolved(story: Story, text: SearchedText, start: Locator, end: Locator | None) -> FoundSpan:
    from reader.library.passage import passage_from, passage_until

    first, length = found_by(story, start, text.find(passage_from(start), start.offset)), _length(start, end)
    if end is None:
        return FoundSpan(first.offset, first.offset, first.certainty)
    words = (start.quote + start.after)[:length]
    stop = text.after(words, first.offset) if len(words) == length else None
    if stop is not None:
        return FoundSpan(first.offset, stop, first.certainty)
    last = found_by(story, end, text.find(passage_until(end), first.offset + length))
    return _joined(first, last, length) or _nearby(story, first, last, length)


def _joined(first: Found, last: Found, length: int) -> FoundSpan | None:
    """The passage between both ends, if they may belong together.

    As far from each other as they were, they vouch for each other.
    """
    if not 0 < last.offset - first.offset <= 2 * length + SLACK:
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
