"""The bookmarks and highlights of all stories, kept in library.db."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from reader.library.annotation import SILENT, Annotation, Listed, Said
from reader.library.belonging import OF_STORY, remember, texts
from reader.library.locator import Locator
from reader.library.schema import write

if TYPE_CHECKING:
    import sqlite3

    from reader.library.place import StoryKey
    from reader.library.store import Row, Store

_LISTED = (
    "SELECT id, story, stop = '', json_extract(start, '$.offset'), json_extract(start, '$.progression'),"
    " json_extract(start, '$.chapter'), json_extract(start, '$.quote'), made_at, said"
    " FROM annotation JOIN text USING (sha256) WHERE removed_at IS NULL AND json_valid(start)"
)
_PATHS = (
    "SELECT story, path, sha256 FROM path JOIN text USING (sha256) WHERE story IN"
    " (SELECT story FROM text WHERE sha256 IN (SELECT sha256 FROM annotation)) ORDER BY turn"
)
Change: TypeAlias = Callable[[Annotation], Annotation]


class Annotations:
    """The annotations in one library.db, which several windows may write to at once.

    What is said of one by another window is never undone: a change reads what is there and writes
    it back changed, in one transaction, and is on the disk when the method returns. Every method
    raises PlacesError, and nothing else, if the file cannot be read or written.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, story: StoryKey) -> tuple[Annotation, ...]:
        """Those made in any state of the story's text, in order of their offsets."""
        with self._store.reading() as library:
            which = f"{OF_STORY} AND removed_at IS NULL"
            rows = self._store.rows(library, "annotation", which, *texts(self._store, library, story))
            found = list(_sound(rows))
        return tuple(sorted(found, key=lambda each: (each.start.offset, each.made_at)))

    def every(self) -> tuple[Listed, ...]:
        """Those of all stories. Checksums are not looked at, for speed: it is for a list."""
        with self._store.reading() as library:
            paths = {story: (path, text) for story, path, text in library.execute(_PATHS)}
            rows = library.execute(_LISTED).fetchall()
        return tuple(_listed(rows, paths))

    def get(self, ids: Iterable[str]) -> tuple[Annotation, ...]:
        """Those of some names, removed ones too; names that are not known are left out."""
        with self._store.reading() as library:
            return tuple(each for key in ids if (each := _known(self._store, library, key)))

    def add(
        self, story: StoryKey, start: Locator, stop: Locator | None = None, said: Said = SILENT
    ) -> Annotation:
        """Put an annotation at a place of the story, or over all between two places."""
        now = time.time()
        made = Annotation(os.urandom(16).hex(), story.text_sha256, start, stop, said, now, now)
        with self._store.writing() as library:
            remember(self._store, library, story)
            write_annotation(library, made)
        return made

    def change(self, ids: Iterable[str], change: Change) -> None:
        """Change annotations, all at once, as they are in the library now."""
        with self._store.writing() as library:
            for key in ids:
                _change(self._store, library, key, change)

    def move(self, moved: Iterable[Annotation]) -> None:
        """Write down where annotations are now, and in which text; what is said of them stays."""
        with self._store.writing() as library:
            move(self._store, library, moved)

    def remove(self, annotations: Iterable[Annotation]) -> None:
        """Take annotations away; :meth:`restore` brings them back, even after a restart."""
        self._put_away(annotations, time.time())

    def restore(self, annotations: Iterable[Annotation]) -> None:
        """Put removed annotations back, with what was said of them last."""
        self._put_away(annotations, None)

    def _put_away(self, annotations: Iterable[Annotation], removed_at: float | None) -> None:
        with self._store.writing() as library:
            for annotation in annotations:
                # One that is not there any more was made in a library that had to be replaced.
                known = _known(self._store, library, annotation.id) or annotation
                write_annotation(library, _dated(known, known), removed_at)


def move(store: Store, library: sqlite3.Connection, moved: Iterable[Annotation]) -> None:
    """Write down where annotations are now, and in which text; what else is known of them stays."""
    for now in moved:
        rows = list(store.rows(library, "annotation", "WHERE id = ?", now.id))
        before = next(_sound(rows), now)
        write_annotation(
            library, _dated(now._replace(said=before.said), before), rows[0][-1] if rows else None
        )


def write_annotation(
    library: sqlite3.Connection, annotation: Annotation, removed_at: float | None = None
) -> None:
    """Write one down as it is."""
    start, stop = annotation.start.to_json(), annotation.stop.to_json() if annotation.stop else ""
    said, dates = annotation.said.to_json(), (annotation.made_at, annotation.changed_at, removed_at)
    write(library, "annotation", annotation.id, annotation.text_sha256, start, stop, said, *dates)


def _change(store: Store, library: sqlite3.Connection, key: str, change: Change) -> None:
    rows = list(store.rows(library, "annotation", "WHERE id = ?", key))
    for before in _sound(rows):
        write_annotation(library, _dated(change(before), before), removed_at=rows[0][-1])


def _known(store: Store, library: sqlite3.Connection, key: str) -> Annotation | None:
    return next(_sound(list(store.rows(library, "annotation", "WHERE id = ?", key))), None)


def _dated(now: Annotation, before: Annotation) -> Annotation:
    """The annotation with the time of its change, which is never before the last one: clocks go back."""
    return now._replace(changed_at=max(time.time(), before.changed_at))


def _sound(rows: Iterable[Row]) -> Iterator[Annotation]:
    """The annotations of rows; what a newer or broken program has written into one is left out."""
    for key, sha256, start, stop, said, made_at, changed_at, _ in rows:
        with suppress(ValueError):
            yield Annotation(
                key,
                sha256,
                Locator.from_json(start),
                Locator.from_json(stop) if stop else None,
                Said.from_json(said),
                made_at,
                changed_at,
            )


def _listed(rows: Iterable[tuple[Any, ...]], paths: dict[str, tuple[bytes, str]]) -> Iterator[Listed]:
    for key, story, is_bookmark, offset, far, chapter, quote, made_at, said in rows:
        with suppress(ValueError):
            place = bool(is_bookmark), int(offset), float(far), str(chapter), str(quote)
            path, text = paths.get(story, (b"", story))
            yield Listed(key, path, text, *place, made_at, Said.from_json(said))
