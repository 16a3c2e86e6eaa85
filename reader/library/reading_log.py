"""What was read when, kept in library.db: a row for each story of a day, and one for each finished story."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from reader.library.belonging import first_text
from reader.library.schema import write
from reader.statistics.amount import NOTHING, Amount
from reader.statistics.record import Day, Finished, Record

if TYPE_CHECKING:
    import sqlite3

    from reader.library.place import StoryKey
    from reader.library.store import Store

_DAYS = (
    "SELECT day, sum(seconds), sum(words), count(*) FROM reading"
    " WHERE typeof(seconds) = 'real' AND typeof(words) = 'integer' AND seconds >= 0 AND words >= 0"
    " GROUP BY day"
)
_PATHS = "SELECT path FROM path WHERE sha256 IN (SELECT ? UNION SELECT sha256 FROM text WHERE story = ?)"


class Stretch(NamedTuple):
    """Some reading of a story on a day."""

    story: StoryKey
    day: date
    """Where the reader was."""
    amount: Amount


class ReadingLog:
    """The log in one library.db, which several windows may write to at once.

    Every method raises PlacesError, and nothing else, if the file cannot be read or written.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, stretches: Iterable[Stretch]) -> None:
        """Add to what was read on their days, all at once; it is on the disk when this returns."""
        with self._store.writing() as library:
            for story, day, amount in stretches:
                key = (day.isoformat(), first_text(self._store, library, story))
                now = self._read(library, *key) + amount
                write(library, "reading", *key, float(now.seconds), now.words)

    def finish(self, story: StoryKey, day: date, title: str, author: str) -> None:
        """Note that a story's end was reached, unless it was before."""
        with self._store.writing() as library:
            first = first_text(self._store, library, story)
            if not any(self._store.rows(library, "finish", "WHERE sha256 = ?", first)):
                write(library, "finish", first, day.isoformat(), title, author, story.path)

    def record(self) -> Record:
        """All that was read. Checksums of the days are not looked at, for speed: they make a picture."""
        days: dict[date, Day] = {}
        finished: list[Finished] = []
        with self._store.reading() as library:
            for day, seconds, words, stories in library.execute(_DAYS):
                with suppress(ValueError, TypeError):
                    days[date.fromisoformat(day)] = Day(Amount(seconds, words), stories)
            for story, day, *rest in self._store.rows(library, "finish", "ORDER BY day DESC, rowid DESC"):
                with suppress(ValueError):
                    finished.append(Finished(story, date.fromisoformat(day), *rest))
        return Record(days, tuple(finished))

    def paths(self, finished: Finished) -> list[bytes]:
        """Where a story's file may lie: the place it was read at last comes first."""
        with self._store.reading() as library:
            rows = library.execute(f"{_PATHS} ORDER BY turn DESC", (finished.story, finished.story))
            return [*(path for (path,) in rows), finished.path]

    def forget(self) -> None:
        """Erase all of it, from the file's free pages too. Backups have it until they are replaced."""
        with self._store.reading() as library:
            library.execute("PRAGMA secure_delete = ON")
        with self._store.writing() as library:
            library.execute("DELETE FROM reading")
            library.execute("DELETE FROM finish")

    def _read(self, library: sqlite3.Connection, day: str, story: str) -> Amount:
        rows = self._store.rows(library, "reading", "WHERE day = ? AND sha256 = ?", day, story)
        return next((Amount(seconds, words) for _, _, seconds, words in rows), NOTHING)
