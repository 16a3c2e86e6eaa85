"""Stories in several files, each as one row of the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.library.catalogue import CatalogueEntry
from reader.library.parts.work import Work
from reader.library.standing import NEVER, Standing
from ui.library.row import Row


class Works:
    """Knows which files are one story, and in which order they are read."""

    def __init__(self, works: Iterable[Work] = ()) -> None:
        self._works = {path: work for work in works if len(work.paths) > 1 for path in work.paths}
        self._joined: dict[bytes, Row] = {}
        """The rows of the stories that are in several files, by each of their paths."""

    def of(self, path: bytes) -> Work | None:
        """Return the story of several files that a file is part of."""
        return self._works.get(path)

    def beside(self, path: bytes, step: int) -> bytes | None:
        """Return the file that follows (1) or comes before (-1) another in its story."""
        work = self._works.get(path)
        if work is None:
            return None
        parts = [part.path for part in work.parts]
        at = (
            next((n for n, part in enumerate(work.parts) if path in (part.path, *part.alternatives)), 0)
            + step
        )
        return parts[at] if 0 <= at < len(parts) else None

    def listed(self, known: Mapping[bytes, Row]) -> list[Row]:
        """Return the rows of a list: one for every story, whatever its files."""
        self._joined = {}
        rows = [row for path, row in known.items() if path not in self._works]
        for work in {id(work): work for work in self._works.values()}.values():
            there = [known[part.path].entry for part in work.parts if part.path in known]
            row = Row(_joined(work, there), work, tuple(there)) if len(work.paths) > 1 and there else None
            if row is not None:
                rows.append(row)
                self._joined.update(dict.fromkeys(work.paths, row))
        return rows

    def row_of(self, path: bytes) -> Row | None:
        """Return the row of the story of several files that a file is part of."""
        return self._joined.get(path)

    def parts_of(self, entry: CatalogueEntry) -> Sequence[CatalogueEntry]:
        """Return the files of an entry that stands for several."""
        row = self._joined.get(entry.path)
        return row.parts if row is not None and row.entry is entry else ()


def _joined(work: Work, entries: Sequence[CatalogueEntry]) -> CatalogueEntry:
    """An entry that stands for several files: it has the first one's path and fields."""
    return replace(
        entries[0],
        title=work.title or entries[0].title,
        author=work.author or entries[0].author,
        words=sum(entry.words for entry in entries),
        chapters=sum(max(1, entry.chapters) for entry in entries),
        modified_ns=max(entry.modified_ns for entry in entries),
    )


def joined_standing(entries: Sequence[CatalogueEntry], standings: Sequence[Standing]) -> Standing:
    """How a story in several files stands: read as far as they are, marked as the first one is."""
    words = sum(entry.words for entry in entries) or 1
    read = (
        sum(entry.words * (each.read or 0.0) for entry, each in zip(entries, standings, strict=True)) / words
    )
    begun = any(each.read is not None for each in standings)
    last = max((each.read_at for each in standings), default=0.0)
    first = standings[0] if standings else NEVER
    return Standing(min(1.0, read) if begun else None, last, first.marked)


def to_read(entries: Sequence[CatalogueEntry], standings: Sequence[Standing]) -> bytes:
    """Return the file to go on in: the one read last, or the next if that is finished."""
    last = max(range(len(entries)), key=lambda number: standings[number].read_at)
    is_finished = standings[last].read == 1 and last + 1 < len(entries)
    return entries[last + is_finished].path
