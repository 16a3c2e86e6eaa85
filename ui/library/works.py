"""Stories in several files, each as one row of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.library.catalogue import CatalogueEntry
from reader.library.parts.work import Part, Work
from reader.library.standing import Marked, Standing
from ui.library.row import Row

Files = tuple[CatalogueEntry, ...]
"""Of one part; they hold the same, the usual one is the first."""
StandingOf = Callable[[CatalogueEntry], Standing]


class Works:
    """Knows which files are one story, and in which order they are read."""

    def __init__(self, works: Iterable[Work] = ()) -> None:
        self._works = {path: work for work in works if len(work.paths) > 1 for path in work.paths}
        self.copies = {
            path for work in self._works.values() for part in work.parts for path in part.alternatives
        }
        """The files that hold the same as another, more usual one."""
        self._joined: dict[bytes, Row] = {}
        """The rows of the stories that are in several files, by each of their paths."""

    def same(self, path: bytes) -> Sequence[bytes]:
        """Return the files with the same as one, itself among them; the usual one is the first."""
        work = self._works.get(path)
        files = ((part.path, *part.alternatives) for part in work.parts) if work else ()
        return next((each for each in files if path in each), (path,))

    def beside(self, path: bytes, step: int) -> bytes | None:
        """Return the file that follows (1) or comes before (-1) another in its story."""
        work = self._works.get(path)
        if work is None:
            return None
        parts = [part.path for part in work.parts]
        at = parts.index(self.same(path)[0]) + step
        return parts[at] if 0 <= at < len(parts) else None

    def listed(self, known: Mapping[bytes, Row]) -> list[Row]:
        """Return the rows of a list: one for every story, whatever its files."""
        before, self._joined = self._joined, {}
        rows = [row for path, row in known.items() if path not in self._works]
        for work in {id(work): work for work in self._works.values()}.values():
            there = tuple(files for part in work.parts if (files := _files(part, known)))
            if there:
                row = _row(work, there, before.get(there[0][0].path))
                rows.append(row)
                self._joined.update(dict.fromkeys(work.paths, row))
        return rows

    def row_of(self, path: bytes) -> Row | None:
        """Return the row of the story of several files that a file is part of."""
        return self._joined.get(path)

    def parts_of(self, entry: CatalogueEntry) -> Sequence[Files]:
        """Return the files of an entry that stands for several."""
        row = self._joined.get(entry.path)
        return row.parts if row is not None and row.entry is entry else ()


def _files(part: Part, known: Mapping[bytes, Row]) -> Files:
    return tuple(known[path].entry for path in (part.path, *part.alternatives) if path in known)


def _row(work: Work, there: tuple[Files, ...], before: Row | None) -> Row:
    """Return the row of a work: the one there was, if nothing has changed, for it is prepared already."""
    if before is not None and before.work is work and before.parts == there:
        return before
    return Row(_joined(work, [files[0] for files in there]), work, there)


def _joined(work: Work, entries: Sequence[CatalogueEntry]) -> CatalogueEntry:
    """An entry that stands for several files: it has the first one's path and fields."""
    if len(entries) == 1:
        # A copy of its own, so that it is known from the file's.
        return entries[0]._replace()
    return entries[0]._replace(
        title=work.title or entries[0].title,
        author=work.author or entries[0].author,
        words=sum(entry.words for entry in entries),
        chapters=sum(max(1, entry.chapters) for entry in entries),
        modified_ns=max(entry.modified_ns for entry in entries),
    )


def joined_standing(parts: Sequence[Files], standing_of: StandingOf) -> Standing:
    """How a story in several files stands: read as far as its parts are, marked as its first one is."""
    words = sum(files[0].words for files in parts) or 1
    standings = [standing_of(_in_use(files, standing_of)) for files in parts]
    read = (
        sum(files[0].words * (each.read or 0.0) for files, each in zip(parts, standings, strict=True)) / words
    )
    begun = any(each.read is not None for each in standings)
    last = max(each.turn for each in standings)
    new = sum(each.new_chapters for each in standings)
    return Standing(min(1.0, read) if begun else None, last, _marked(parts[0], standing_of), new_chapters=new)


def to_read(parts: Sequence[Files], standing_of: StandingOf) -> bytes:
    """Return the file to go on in: the one read last, or the next if that is finished."""
    in_use = [_in_use(files, standing_of) for files in parts]
    standings = list(map(standing_of, in_use))
    last = max(range(len(parts)), key=lambda number: standings[number].turn)
    is_finished = standings[last].read == 1 and last + 1 < len(parts)
    return in_use[last + is_finished].path


def _in_use(files: Files, standing_of: StandingOf) -> CatalogueEntry:
    """Return the one of several files with the same that was read last."""
    return max(files, key=lambda entry: standing_of(entry).turn) if len(files) > 1 else files[0]


def _marked(files: Files, standing_of: StandingOf) -> Marked:
    """Return what was made of any of several files with the same, whichever is the usual one now."""
    marks = [standing_of(entry).marked for entry in files]
    return next((marked for marked in marks if marked != Marked()), marks[0])
