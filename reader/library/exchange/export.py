"""Exports from a profile: everything as JSON, or bookmarks and notes to be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.profile import Profile


class Export(NamedTuple):
    """What is written."""

    annotations: int
    """How many bookmarks and highlights are in it."""
    pieces: Iterator[str]
    """All of it, piece by piece."""


def export_json(profile: Profile) -> Export:
    """All that is a person's own. Raises PlacesError."""
    from reader.library.exchange.collect import collect
    from reader.library.exchange.document import written

    document = collect(profile)
    return Export(len(document.rows["annotations"]), written(document))


def export_markdown(profile: Profile) -> Export:
    """The bookmarks and highlights of all stories, as a page to be read. Raises PlacesError."""
    from reader.library.exchange.markdown import markdown
    from reader.library.place import Places

    with closing(Places(profile.library)) as places:
        every = places.annotations.every()
    return Export(len(every), markdown(every))
