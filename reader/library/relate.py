"""Finds out which stories of a library are versions of one another."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.catalogue import Catalogue, Related
from reader.library.parts.relations import relations
from reader.library.parts.works import works


def relate(catalogue: Catalogue, folders: Sequence[bytes]) -> None:
    """Compare the stories in folders and files, and keep what came of it; some seconds for 20,000."""
    entries = {entry.path: entry for folder in folders for entry in catalogue.entries(folder)}
    found = relations(works(entries.values()), catalogue.sketches())
    catalogue.relate(
        Related(each.first.parts[0].path, each.second.parts[0].path, each.kinship.value) for each in found
    )
