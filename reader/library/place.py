"""Where the reader is in every story, and their bookmarks: what must never be lost."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.belonging import first_text
from reader.library.database import NewerLibraryError, PlacesError
from reader.library.locator import Locator
from reader.library.overruled import Overruled
from reader.library.schema import write
from reader.library.store import Store
from reader.overrides import Overrides

if TYPE_CHECKING:
    import sqlite3

    from reader.library.reading_log import ReadingLog
    from reader.library.standing import Marked, Standing

__all__ = ["Bookmark", "NewerLibraryError", "Places", "PlacesError", "Saved", "StoryKey"]


OF_STORY = "WHERE sha256 IN (SELECT ? UNION SELECT ? UNION SELECT sha256 FROM text WHERE story = ?)"
"""Rows of a text, of the first text of its story, and of every other text of the story."""


@dataclass(frozen=True, slots=True)
class StoryKey:
    """What a story is known by: wherever the text turns up it is the story, changed or moved."""

    text_sha256: str
    """The hash of its text, in hexadecimal."""
    path: bytes
    """Where its file lies, as `os.fsencode` gives it."""

    @classmethod
    def of(cls, text: str, path: str | os.PathLike[str]) -> StoryKey:
        """The key of a decoded text and the path of its file."""
        import hashlib

        return cls(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), os.fsencode(path))


@dataclass(frozen=True, slots=True)
class Saved:
    """A reading position, and when and in which text it was saved."""

    locator: Locator
    text_sha256: str
    at: float
    """Seconds since the epoch, UTC: to be shown, never to be compared."""

    @property
    def progression(self) -> float:
        """How far through the story, from 0 to 1."""
        return self.locator.progression


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place the reader has marked."""

    id: str
    locator: Locator
    text_sha256: str
    """The hash of the text in which it was made."""
    made_at: float
    """Seconds since the epoch, UTC."""


class Places:
    """The positions and bookmarks in one library.db, which several windows may use at once.

    Every method raises PlacesError, and nothing else, if the file cannot be read or written; what
    was saved before is then whole, and the next call tries again. Any thread may call them.
    """

    def __init__(self, path: Path) -> None:
        self._store = Store(path)
        with self._store.reading():
            pass

    @property
    def opened_with(self) -> str | None:
        """A sentence on what had to be put right when the file was opened, if anything."""
        return self._store.notice

    @property
    def unsaved(self) -> bool:
        """Whether what was to be saved last could not be."""
        return self._store.unsaved

    @property
    def log(self) -> ReadingLog:
        """What was read when, in the same file."""
        from reader.library.reading_log import ReadingLog

        return ReadingLog(self._store)

    def state(self) -> object:
        """What is another one when somebody else has written to the file since, and stays when we have."""
        return self._store.state()

    def close(self) -> None:
        """Let the file go; a later call opens it again."""
        self._store.close()

    def position(self, story: StoryKey) -> Saved | None:
        """Where the reader was in this very text or, failing that, last in any state of the story."""
        latest = f"{OF_STORY} ORDER BY sha256 = ? DESC, turn DESC"
        with self._store.reading() as library:
            texts = self._texts(library, story)
            rows = self._store.rows(library, "position", latest, *texts, story.text_sha256)
            return next((Saved(Locator.from_json(row[3]), row[0], row[1]) for row in rows), None)

    def keep_position(self, story: StoryKey, locator: Locator) -> None:
        """Save where the reader is; it is on the disk when this returns."""
        progression = float(locator.progression)
        with self._store.writing() as library:
            self._remember(library, story)
            write(library, "position", story.text_sha256, time.time(), progression, locator.to_json())

    def standings(self) -> dict[str | bytes, Standing]:
        """How every story stands with its reader, by the hashes of its texts and by its paths.

        Checksums of positions are not looked at, for speed: it is for a list, and no place is found by it.
        """
        from reader.library.standing import POSITIONS, standings

        with self._store.reading() as library:
            positions = library.execute(POSITIONS).fetchall()
            marks = self._store.rows(library, "mark", "ORDER BY turn")
            stories = dict(library.execute("SELECT sha256, story FROM text").fetchall())
            paths = library.execute("SELECT path, sha256 FROM path").fetchall()
        known = standings(positions, marks, stories)
        known.update([(path, known[sha256]) for path, sha256 in paths if sha256 in known])
        return known

    def mark(self, marks: Iterable[tuple[StoryKey, Marked]]) -> None:
        """Save what the reader makes of stories, all at once; it is on the disk when this returns."""
        with self._store.writing() as library:
            for story, marked in marks:
                write(library, "text", story.text_sha256, first_text(self._store, library, story))
                if not any(self._store.rows(library, "path", "WHERE path = ?", story.path)):
                    # So that a file that is edited before it is opened keeps what was made of it.
                    write(library, "path", story.path, story.text_sha256)
                write(library, "mark", story.text_sha256, marked.to_json())

    def bookmarks(self, story: StoryKey) -> tuple[Bookmark, ...]:
        """The bookmarks made in any state of the story's text, in order of their offsets."""
        kept = f"{OF_STORY} AND removed_at IS NULL"
        with self._store.reading() as library:
            rows = self._store.rows(library, "bookmark", kept, *self._texts(library, story))
            found = [Bookmark(row[0], Locator.from_json(row[4]), row[1], row[2]) for row in rows]
        return tuple(sorted(found, key=lambda bookmark: (bookmark.locator.offset, bookmark.made_at)))

    def add_bookmark(self, story: StoryKey, locator: Locator) -> Bookmark:
        """Set a bookmark; it is on the disk when this returns."""
        bookmark = Bookmark(os.urandom(16).hex(), locator, story.text_sha256, time.time())
        with self._store.writing() as library:
            self._remember(library, story)
            _write_bookmark(library, bookmark, removed_at=None)
        return bookmark

    def remove_bookmark(self, bookmark: Bookmark) -> None:
        """Take a bookmark away; `restore_bookmark` brings it back, even after a restart."""
        with self._store.writing() as library:
            _write_bookmark(library, bookmark, removed_at=time.time())

    def restore_bookmark(self, bookmark: Bookmark) -> None:
        """Put a removed bookmark back as it was."""
        with self._store.writing() as library:
            _write_bookmark(library, bookmark, removed_at=None)

    def choices(self, story: StoryKey) -> str:
        """How the reader wants the story set, as it was kept; empty if they have never said."""
        latest = f"{OF_STORY} ORDER BY turn DESC"
        with self._store.reading() as library:
            rows = self._store.rows(library, "setting", latest, *self._texts(library, story))
            return next((str(choices) for _, choices in rows), "")

    def keep_choices(self, story: StoryKey, choices: str) -> None:
        """Save how the reader wants the story set; it is on the disk when this returns."""
        with self._store.writing() as library:
            self._remember(library, story)
            write(library, "setting", story.text_sha256, choices)

    def overruled(self) -> Overruled:
        """What the user has said of files, by the hash of their bytes and by the path they had last."""
        said: dict[str | bytes, Overrides] = {}
        with self._store.reading() as library:
            for content, path, source in self._store.rows(library, "override", "ORDER BY turn"):
                with suppress(ValueError):
                    said[content] = said[path] = Overrides.from_json(source)
        return said

    def overrule(
        self, content: str, said: Overrides, story: StoryKey, here: Locator, bookmarks: Iterable[Bookmark]
    ) -> None:
        """Save the user's word on a file, known by the hash of its bytes, all at once with its places.

        ``story`` is the key of the text as it is then understood; ``here`` and ``bookmarks`` are the
        position and the bookmarks as they are in that text.
        """
        with self._store.writing() as library:
            write(library, "override", content, story.path, said.to_json())
            self._remember(library, story)
            write(
                library, "position", story.text_sha256, time.time(), float(here.progression), here.to_json()
            )
            for bookmark in bookmarks:
                _write_bookmark(library, bookmark, removed_at=None)

    def last_story(self) -> bytes | None:
        """The path of the story in which a place was saved last."""
        with self._store.reading() as library:
            read = "WHERE sha256 IN (SELECT sha256 FROM position) ORDER BY turn DESC"
            return next((path for path, _ in self._store.rows(library, "path", read)), None)

    def _texts(self, library: sqlite3.Connection, story: StoryKey) -> tuple[str, str, str]:
        """What `OF_STORY` asks for: the text, and twice the first text of the story."""
        first = first_text(self._store, library, story)
        return story.text_sha256, first, first

    def _remember(self, library: sqlite3.Connection, story: StoryKey) -> None:
        write(library, "text", story.text_sha256, first_text(self._store, library, story))
        write(library, "path", story.path, story.text_sha256)


def _write_bookmark(library: sqlite3.Connection, bookmark: Bookmark, removed_at: float | None) -> None:
    locator = bookmark.locator.to_json()
    write(library, "bookmark", bookmark.id, bookmark.text_sha256, bookmark.made_at, removed_at, locator)
