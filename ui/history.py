"""Where the reader has jumped from, so that they can go back, and forward again."""

from __future__ import annotations

from dataclasses import dataclass, replace

LONGEST = 100
"""Places that are remembered, at most."""


@dataclass(frozen=True, slots=True)
class History:
    """Places as offsets of one story's text: those behind the reader, and those ahead, the nearest last."""

    behind: tuple[int, ...] = ()
    ahead: tuple[int, ...] = ()

    def left(self, place: int) -> History:
        """Return the history after a jump away from a place."""
        if self.behind[-1:] == (place,):
            return replace(self, ahead=())
        return History((*self.behind, place)[-LONGEST:])

    def back(self, place: int) -> tuple[History, int]:
        """Return the history after going back from a place, and where that leads.

        Raises IndexError if nothing is behind.
        """
        return History(self.behind[:-1], (*self.ahead, place)), self.behind[-1]

    def forward(self, place: int) -> tuple[History, int]:
        """Return the history after going forward from a place, and where that leads.

        Raises IndexError if nothing is ahead.
        """
        return History((*self.behind, place), self.ahead[:-1]), self.ahead[-1]
