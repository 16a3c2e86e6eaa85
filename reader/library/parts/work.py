"""A story as the library keeps it: one file, or several in order."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """One file of a story."""

    path: bytes
    """As ``os.fsencode`` gives it."""
    number: tuple[int, ...] = ()
    """From the outermost in: (3,) for a third chapter, (2, 3) for one of a second part, (8, 1) for 8a.

    Empty where it has none: a prologue, the only file of a story.
    """
    name: str = ""
    """Its own title, in one line: ``The Ash`` of ``Kiln Road - Chapter 2 - The Ash``."""
    alternatives: tuple[bytes, ...] = ()
    """Other files with the same part: copies, older and newer versions."""
    last: tuple[int, ...] = ()
    """The number it goes to: (5,) in a file of chapters 1 to 5. Usually that of the file itself."""


class Work(NamedTuple):
    """A story and the files that hold it."""

    title: str
    author: str | None
    parts: tuple[Part, ...]
    """In order, at least one."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        """All its files, alternatives too."""
        return tuple(path for part in self.parts for path in (part.path, *part.alternatives))

    @property
    def missing(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of the parts that are not there, before the last one that is."""
        there: dict[tuple[int, ...], set[int]] = {}
        for part in self.parts:
            for depth, value in enumerate(part.number):
                last = part.last[depth] if part.last[:depth] == part.number[:depth] else value
                there.setdefault(part.number[:depth], set()).update(range(value, last + 1))
        return tuple(
            (*outer, value)
            for outer, values in sorted(there.items())
            for value in range(min(values) if outer else min(1, *values), max(values))
            if value not in values
        )
