"""Where the reader is in every story, and what they have made of it: what must never be lost."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.digest import sha256_of_text
from reader.library.belonging import OF_STORY, first_text, remember, texts
from reader.library.database import NewerLibraryError, PlacesError
from reader.library.locator import Locator
from reader.library.overruled import Overruled
from reader.library.schema import write
from reader.library.store import Store
from reader.overrides import Overrides

if TYPE_CHECKING:
    from reader.library.annotation import Annotation
    from reader.library.annotations import Annotations
    from reader.library.reading_log import ReadingLog
    from reader.library.standing import Marked, Standing

__all__ = ["NewerLibraryError", "Places", "PlacesError", "Saved", "StoryKey"]


class StoryKey(NamedTuple):
    """What a story is known by: wherever the text turns up it is the story, changed or moved."""

    text_sha256: str
    """The hash of its text, in hexadecimal."""
    path: bytes
    """Where its file lies, as `os.fsencode` gives it."""

    @classmethod
    def of(cls, text: str, path: str | os.PathLike[str]) -> StoryKey:
        """The key of a decoded text and the path of its file."""
        return cls(sha256_of_text(text), os.fsencode(path))


class Saved(NamedTuple):
    """A reading position, and when and in which text it was saved."""

    locator: Locator
    text_sha256: str
    at: float
    """Seconds since the epoch, UTC: to be shown, never to be compared."""

    @property
    def progression(self) -> float:
        """How far through the story, from 0 to 1."""
        return self.locator.progression


class Places:
    """One library.db, which several windows may use at once.

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
    def annotations(self) -> Annotations:
        """The bookmarks and highlights, in the same file."""
        from reader.library.annotations import Annotations

        return Annotations(self._store)

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
            known = texts(self._store, library, story)
            rows = self._store.rows(library, "position", latest, *known, story.text_sha256)
            return next((Saved(Locator.from_json(row[3]), row[0], row[1]) for row in rows), None)

    def keep_position(self, story: StoryKey, locator: Locator) -> None:
        """Save where the reader is; it is on the disk when this returns."""
        progression = float(locator.progression)
        with self._store.writing() as library:
            remember(self._store, library, story)
            write(library, "position", story.text_sha256, time.time(), progression, locator.to_json())

    def standings(self) -> dict[str | bytes, Standing]:
        """How every story stands with its reader, by the hashes of its texts and by its paths.

        Checksums of positions are not looked at, for speed: it is for a list, and no place is found by
        it. Of a large library some is read at a time, and others may write in between.
        """
        from reader.library.standing import PATHS, POSITIONS, TEXTS, standings

        stories: dict[str, str] = dict(self._store.slices(TEXTS))
        positions = self._store.slices(POSITIONS)
        with self._store.reading() as library:
            marks = list(self._store.rows(library, "mark", "ORDER BY turn"))
        known = standings(positions, marks, stories)
        known.update((path, known[text]) for path, text in self._store.slices(PATHS) if text in known)
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

    def choices(self, story: StoryKey) -> str:
        """How the reader wants the story set, as it was kept; empty if they have never said."""
        latest = f"{OF_STORY} ORDER BY turn DESC"
        with self._store.reading() as library:
            rows = self._store.rows(library, "setting", latest, *texts(self._store, library, story))
            return next((str(choices) for _, choices in rows), "")

    def keep_choices(self, story: StoryKey, choices: str) -> None:
        """Save how the reader wants the story set; it is on the disk when this returns."""
        with self._store.writing() as library:
            remember(self._store, library, story)
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
        self, content: str, said: Overrides, story: StoryKey, here: Locator, moved: Iterable[Annotation]
    ) -> None:
        """Save the user's word on a file, known by the hash of its bytes, all at once with its places.

        ``story`` is the key of the text as it is then understood; ``here`` is the position and
        ``moved`` are the annotations as they are in that text.
        """
        from reader.library.annotations import move

        with self._store.writing() as library:
            write(library, "override", content, story.path, said.to_json())
            remember(self._store, library, story)
            write(
                library, "position", story.text_sha256, time.time(), float(here.progression), here.to_json()
            )
            move(self._store, library, moved)

    def recent_stories(self, most: int) -> tuple[bytes, ...]:
        """The paths of the files in which a place was saved last, the latest first."""
        with self._store.reading() as library:
            read = "WHERE sha256 IN (SELECT sha256 FROM position) ORDER BY turn DESC"
            return tuple(path for path, _ in islice(self._store.rows(library, "path", read), most))
