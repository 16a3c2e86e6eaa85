"""The facets that change while one reads: how far a story is read, and its tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.standing import Standing

_UNREAD, _READING, _FINISHED = ("unread",), ("reading",), ("finished",)


def _read(standing: Standing) -> tuple[str, ...]:
    read = standing.read
    if read is None:
        return _UNREAD
    return _READING if read < 1 else _FINISHED


def _tags(standing: Standing) -> tuple[str, ...]:
    return standing.marked.tags


OF_READING: Mapping[str, Callable[[Standing], tuple[str, ...]]] = {
    "read": _read,
    "tag": _tags,
}
"""The values of a story in each of them."""
