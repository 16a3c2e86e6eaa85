"""Where the reader has jumped from, so that they can go back, and forward again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

Place = TypeVar("Place")

LONGEST = 100
"""Places that are remembered, at most."""


@dataclass(frozen=True, slots=True)
class History(Generic[Place]):
    """Places behind the reader, and those ahead, the nearest last."""

    behind: tuple[Place, ...] = ()
    ahead: tuple[Place, ...] = ()

    def left(self, place: Place) -> History[Place]:
        """Return the history after a jump away from a place."""
        if self.behind[-1:] == (place,):
            return replace(self, ahead=())
        return History((*self.behind, place)[-LONGEST:])

    def back(self, place: Place) -> tuple[History[Place], Place]:
        """Return the history after going back from a place, and where that leads.

        Raises IndexError if nothing is behind.
        """
        return History(self.behind[:-1], (*self.ahead, place)), self.behind[-1]

    def forward(self, place: Place) -> tuple[History[Place], Place]:
        """Return the history after going forward from a place, and where that leads.

        Raises IndexError if nothing is ahead.
        """
        return History((*self.behind, place), self.ahead[:-1]), self.ahead[-1]
