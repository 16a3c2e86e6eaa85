"""The shelves of a library: which stories stand on each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.library.catalogue import CatalogueEntry
from reader.library.standing import Standing

RECENT = 30 * 24 * 3600
"""Seconds for which a story counts as added recently."""

OnShelf = Callable[[CatalogueEntry, Standing, float], bool]
"""Whether a story stands on a shelf, now being in seconds since 1970."""


def _is_all(_entry: CatalogueEntry, _standing: Standing, _now: float) -> bool:
    return True


def _is_reading(_entry: CatalogueEntry, standing: Standing, _now: float) -> bool:
    return standing.read is not None and standing.read < 1


def _is_unread(_entry: CatalogueEntry, standing: Standing, _now: float) -> bool:
    return standing.read is None


def _is_finished(_entry: CatalogueEntry, standing: Standing, _now: float) -> bool:
    return standing.read == 1


def _is_favourite(_entry: CatalogueEntry, standing: Standing, _now: float) -> bool:
    return standing.marked.favourite


def _is_recent(entry: CatalogueEntry, _standing: Standing, now: float) -> bool:
    return now - entry.added < RECENT


ALL = "all"
VERSIONS = "versions"
REMOVED = "removed"
SHELVES: Mapping[str, OnShelf] = {
    ALL: _is_all,
    "reading": _is_reading,
    "unread": _is_unread,
    "finished": _is_finished,
    "favourites": _is_favourite,
    "recent": _is_recent,
    VERSIONS: _is_all,
    REMOVED: _is_all,
}
"""By what a setting calls them. What was removed stands on no shelf but its own.

What has other versions cannot be told by a story alone: whoever asks must look for that besides.
"""


def is_on(shelf: str, entry: CatalogueEntry, standing: Standing, now: float) -> bool:
    """Say whether a story stands on a shelf."""
    return standing.marked.removed == (shelf == REMOVED) and SHELVES[shelf](entry, standing, now)
