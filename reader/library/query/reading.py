"""The facets that change while one reads: how far a story is read, and its tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.standing import Standing

UNREAD, READING, FINISHED = "unread", "reading", "finished"


def read_state(standing: Standing) -> str:
    """Return ``unread``, ``reading`` or ``finished``."""
    read = standing.read
    if read is None:
        return UNREAD
    return READING if read < 1 else FINISHED


OF_READING: Mapping[str, Callable[[Standing], tuple[str, ...]]] = {
    "read": lambda standing: (read_state(standing),),
    "tag": lambda standing: standing.marked.tags,
}
"""The values of a story in each of them."""
