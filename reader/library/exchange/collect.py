"""Reads all that is a person's own from their profile."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from reader.library.exchange.document import Document
from reader.library.exchange.preferences import read_preferences
from reader.library.exchange.section import SECTIONS
from reader.library.store import Store

if TYPE_CHECKING:
    from reader.profile import Profile


def collect(profile: Profile) -> Document:
    """All of it, as it is at one moment. Raises PlacesError."""
    with closing(Store(profile.library)) as store, store.reading() as library:
        rows = {each.name: list(each.rows_in(store, library, every=False)) for each in SECTIONS}
    return Document(rows, read_preferences(profile.settings), {})
