"""Where a story stands with its reader: how far it is read, and what they have made of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

LONGEST_TAG = 60
"""Characters."""


@dataclass(frozen=True, slots=True)
class Marked:
    """What a reader has said of a story in the list."""

    favourite: bool = False
    read: bool | None = None
    """Whether they called it read, or unread, whatever was on the page."""
    tags: tuple[str, ...] = ()
    removed: bool = False
    """Whether they took it out of the list; the file is where it was."""

    def to_json(self) -> str:
        """Return what :meth:`from_json` reads."""
        import json

        return json.dumps([self.favourite, self.read, list(self.tags), self.removed])

    @classmethod
    def from_json(cls, source: str) -> Marked:
        """Read what :meth:`to_json` wrote. Raises ValueError if it is anything else."""
        import json

        match json.loads(source):
            case [bool(favourite), bool() | None as read, [*tags], bool(removed)]:
                return cls(favourite, read, tuple(str(tag) for tag in tags), removed)
        raise ValueError("These are no marks.")


@dataclass(frozen=True, slots=True)
class Standing:
    """A story in the list, as its reader has left it."""

    progression: float | None = None
    """How far it is read, from 0 to 1; None if it was never opened."""
    turn: int = 0
    """Greater than that of every story whose pages were read before; clocks go back."""
    marked: Marked = Marked()
    chapters: int = 0
    """How many the text had when it was read; 0 where that was not written down."""
    new_chapters: int = 0
    """How many have come since."""

    @property
    def read(self) -> float | None:
        """How far it counts as read: the reader's own word goes before what was on the page."""
        if self.marked.read is None:
            return self.progression
        return 1.0 if self.marked.read else None


NEVER = Standing()
"""A story nobody has opened."""


def grown(standing: Standing, chapters: int) -> Standing:
    """How a story stands that has so many chapters now: of those that are new nothing is read."""
    new = chapters - standing.chapters
    if standing.progression is None or not standing.chapters or new <= 0:
        return standing
    return replace(
        standing, progression=standing.progression * standing.chapters / chapters, new_chapters=new
    )


POSITIONS = (
    "SELECT rowid, sha256, min(1.0, max(0.0, progression)), turn,"
    " CASE WHEN json_valid(locator) THEN json_extract(locator, '$.chapters') END FROM position"
    " WHERE typeof(progression) = 'real' AND rowid > ?"
)
TEXTS = "SELECT rowid, sha256, story FROM text WHERE rowid > ?"
PATHS = "SELECT rowid, path, sha256 FROM path WHERE rowid > ?"
"""What :func:`standings` is made of; a damaged row is left out."""


def standings(
    positions: Iterable[tuple[str, float, int, object]],
    marks: Iterable[tuple[Any, ...]],
    stories: Mapping[str, str],
) -> dict[str | bytes, Standing]:
    """How stories stand, by their texts: ``stories`` says of a text which one was the story's first.

    A text that was not read stands where the story did before, and marks are the whole story's.
    """
    known: dict[str | bytes, Standing] = {
        sha256: Standing(far, turn, chapters=chapters if isinstance(chapters, int) else 0)
        for sha256, far, turn, chapters in positions
    }
    marked: dict[str, Marked] = {}
    for sha256, source in marks:
        with suppress(ValueError):
            marked[stories.get(sha256, sha256)] = Marked.from_json(source)
    for text, story in stories.items():
        standing = known.get(text) or known.get(story) or NEVER
        if story in marked:
            standing = replace(standing, marked=marked[story])
        if standing is not NEVER:
            known[text] = standing
    return known


def tags_of(typed: str) -> tuple[str, ...]:
    """Return the tags in what somebody typed, parted by commas, each once, in its order."""
    tags = (" ".join(part.split())[:LONGEST_TAG] for part in re.split("[,;，；、]", typed))
    return tuple(dict.fromkeys(tag for tag in tags if tag))
