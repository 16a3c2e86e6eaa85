"""The stories of the library, whatever is shown of them: their files, versions, and how they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from reader.library.catalogue import CatalogueEntry
from reader.library.standing import Standing
from ui.library.row import Row
from ui.library.standings import Standings
from ui.library.versions import Kind, Versions
from ui.library.works import Works, joined_standing, to_read
from ui.said import said


class Stories:
    """What is known of all files and of the stories they make."""

    def __init__(self) -> None:
        self._known: dict[bytes, Row] = {}
        """All files by their paths, in the order they were put in."""
        self.works = Works()
        self.versions = Versions()
        self.standings = Standings()
        self._headings: Counter[str] = Counter()

    # Files

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self._known)

    @property
    def files(self) -> Iterable[Row]:
        """All files, each by itself."""
        return self._known.values()

    @property
    def entries(self) -> Iterator[CatalogueEntry]:
        """What is known of each file."""
        return (row.entry for row in self._known.values())

    def file(self, path: bytes) -> Row | None:
        """Return what is known of a file."""
        return self._known.get(path)

    def put(self, files: Iterable[Row]) -> None:
        """Put other files in the place of all."""
        self._known = {row.entry.path: row for row in files}

    def new(self, entries: Iterable[CatalogueEntry]) -> dict[bytes, Row]:
        """Return the rows of those files of which something else was known, or nothing."""
        return {entry.path: Row(entry) for entry in entries if not self._is_known(entry)}

    def _is_known(self, entry: CatalogueEntry) -> bool:
        row = self._known.get(entry.path)
        return row is not None and row.entry == entry

    # Stories

    def listed(self) -> list[Row]:
        """Return the stories, each once."""
        rows = self.works.listed(self._known)
        self._headings = Counter(row.heading for row in rows)
        return rows

    def remember_order(self, rows: Iterable[Row]) -> None:
        """Keep the files as stories were sorted: sorted next time, they hardly need to be."""
        self._known = {**{row.entry.path: row for row in rows if row.work is None}, **self._known}

    def of(self, path: bytes) -> Row | None:
        """Return the story a file is part of."""
        return self.works.row_of(path) or self._known.get(path)

    def standing(self, row: Row) -> Standing:
        """Return how a story stands with its reader."""
        return self.standing_of(row.entry)

    def standing_of(self, entry: CatalogueEntry) -> Standing:
        """Return how the story of an entry stands with its reader."""
        parts = self.works.parts_of(entry)
        return joined_standing(parts, self.standings.of) if parts else self.standings.of(entry)

    def is_unread(self, entry: CatalogueEntry) -> bool:
        """Whether a file was never opened, nor another with the same in it."""
        files = [self.file(path) for path in self.works.same(entry.path)]
        return all(self.standings.of(file.entry).read is None for file in files if file)

    @property
    def usual(self) -> Iterator[CatalogueEntry]:
        """What is known of each file but for those that hold the same as another, more usual one."""
        return (entry for entry in self.entries if entry.path not in self.works.copies)

    def to_read(self, path: bytes) -> bytes:
        """Return the file to open when the story at a path is chosen."""
        row = self.works.row_of(path)
        return to_read(row.parts, self.standings.of) if row else path

    def versions_of(self, row: Row) -> list[tuple[Row, Kind]]:
        """Return the stories that are versions of one, those that have more first."""
        paths = row.work.paths if row.work else (row.entry.path,)
        found = [(self.of(path), kind) for path, kind in self.versions.of(paths)]
        known = {id(other): (other, kind) for other, kind in found if other is not None}
        return [each for each in known.values() if not self.standing(each[0]).marked.removed]

    # What a row says

    def quiet_line(self, row: Row) -> str:
        """Return the row's third line: what is new, the length, what it is about or which file it is."""
        if row.entry.problem:
            return said(row.entry.problem)
        return " · ".join([*self._news(row), row.length, *self._about(row)])

    def spoken(self, row: Row) -> str:
        """Return the row as a screen reader says it."""
        standing = self.standing(row)
        favourite = _tr("favourite") if standing.marked.favourite else ""
        read = f"{standing.read:.0%}" if standing.read else ""
        parts = (row.heading, row.entry.author, favourite, self.quiet_line(row), read)
        return ", ".join(part for part in parts if part)

    def _news(self, row: Row) -> list[str]:
        if any(kind is Kind.NEWER for _, kind in self.versions_of(row)):
            return [_tr("a newer version is here")]
        new = self.standing(row).new_chapters
        return [_tr("1 new chapter") if new == 1 else _tr("{} new chapters").format(new)] if new else []

    def _about(self, row: Row) -> list[str]:
        fields = dict(row.entry.fields)
        about = [fields[name] for name in ("fandom", "genre", "pairing", "rating") if name in fields][:2]
        if row.work is not None:
            return [_tr("{} files").format(row.files), *about]
        return [row.distinction] if self._headings[row.heading] > 1 else about


def _tr(text: str) -> str:
    return QCoreApplication.translate("Stories", text)
