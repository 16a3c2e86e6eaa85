"""Places in a text as selectors of the W3C Web Annotation Data Model, and read from them.

https://www.w3.org/TR/annotation-model/#selectors. What a locator knows beyond the words stands beside them
under names of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from reader.library.locator import CONTEXT, LARGEST, QUOTE, Locator

Selector: TypeAlias = dict[str, Any]

_POSITION, _QUOTE, _RANGE = "TextPositionSelector", "TextQuoteSelector", "RangeSelector"
_OWN = {
    "paragraph": "inglenook:paragraph",
    "chapter": "inglenook:chapter",
    "chapter_index": "inglenook:chapterIndex",
    "chapters": "inglenook:chapters",
    "letters": "inglenook:letters",
    "progression": "inglenook:progression",
}
"""The members of a locator that no selector has, by the names they have beside one."""
_UNKNOWN: dict[str, Any] = {
    "paragraph": 0,
    "chapter": "",
    "chapter_index": 0,
    "chapters": 0,
    "letters": 0,
    "progression": 0.0,
}
_ANYWHERE = LARGEST // 2
"""Beyond any text's end: whoever looks for the place must go by its words."""
_MOST = 20
"""Selectors one target may have."""


def selectors_of(start: Locator, stop: Locator | None, words: str) -> list[Selector]:
    """What selects a place, or all between two, each in its own way; ``words`` are those between."""
    if stop is None:
        return [_position(start.offset, start.offset + len(start.quote)), _quote(start)]
    quote = {"type": _QUOTE, "exact": words, "prefix": start.before, "suffix": stop.quote}
    ends = {"type": _RANGE, "startSelector": _quote(start), "endSelector": _quote(stop)}
    return [_position(start.offset, stop.offset), ends, *([quote] if words else [])]


def places_of(found: object, is_bookmark: bool) -> tuple[Locator, Locator | None, str]:
    """The places that selectors select, and the words between. Raises ValueError if that cannot be told."""
    kinds = _by_kind(found)
    quote, ends = kinds.get(_QUOTE), kinds.get(_RANGE)
    words = _text(quote, "exact")
    start, stop = _offsets(kinds.get(_POSITION), len(words))
    if is_bookmark:
        return (_locator(quote, start) if _is_ours(quote) else _around("", quote, start)), None, ""
    if ends is not None and _is_ours(ends.get("startSelector")):
        return _locator(ends["startSelector"], start), _locator(ends.get("endSelector"), stop), words
    return _around("", quote, start), _around(words, quote, stop), words


def _position(start: int, end: int) -> Selector:
    return {"type": _POSITION, "start": start, "end": end}


def _quote(place: Locator) -> Selector:
    own = {name: getattr(place, member) for member, name in _OWN.items()}
    return {"type": _QUOTE, "exact": place.quote, "prefix": place.before, "suffix": place.after, **own}


def _by_kind(found: object) -> dict[str, Mapping[str, Any]]:
    several = found[:_MOST] if isinstance(found, list) else [found]
    kinds: dict[str, Mapping[str, Any]] = {}
    for each in several:
        if isinstance(each, dict) and each.get("type") in (_POSITION, _QUOTE, _RANGE):
            kinds[each["type"]] = each
    if _POSITION not in kinds and not _text(kinds.get(_QUOTE), "exact"):
        raise ValueError("neither an offset nor words say where this is")
    return kinds


def _offsets(position: Mapping[str, Any] | None, length: int) -> tuple[int, int]:
    if position is None:
        return _ANYWHERE, _ANYWHERE + length
    match position:
        case {"start": int(start), "end": int(end)} if 0 <= start <= end:
            return start, end
    raise ValueError("a position has a start, and an end that is not before it")


def _is_ours(quote: object) -> bool:
    return (
        isinstance(quote, dict) and quote.get("type") == _QUOTE and not set(_OWN.values()).isdisjoint(quote)
    )


def _locator(quote: object, offset: int) -> Locator:
    """The locator that was written, to the letter."""
    if not isinstance(quote, dict):
        raise ValueError("a range has two ends")
    own = {member: quote.get(name, _UNKNOWN[member]) for member, name in _OWN.items()}
    before, after = _text(quote, "prefix"), _text(quote, "suffix")
    return Locator(offset, _text(quote, "exact"), before, after, **own)


def _around(skipped: str, quote: Mapping[str, Any] | None, offset: int) -> Locator:
    """The place in another program's quote that comes after the words ``skipped``."""
    before = _text(quote, "prefix") + skipped
    ahead = (_text(quote, "exact") + _text(quote, "suffix"))[len(skipped) :]
    return Locator(offset, ahead[:QUOTE], before[-CONTEXT:], ahead[QUOTE : QUOTE + CONTEXT], **_UNKNOWN)


def _text(quote: Mapping[str, Any] | None, name: str) -> str:
    text = quote.get(name, "") if quote else ""
    if not isinstance(text, str):
        raise ValueError("a quote is text")
    return text
