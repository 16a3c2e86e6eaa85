"""How much was read: time and words, which can be added."""

from __future__ import annotations

from dataclasses import dataclass

_TELLING_SECONDS = 300
"""Below this a speed is more chance than habit."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How much was read."""

    seconds: float = 0.0
    words: int = 0

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.seconds + other.seconds, self.words + other.words)

    def __bool__(self) -> bool:
        return self.seconds > 0 or self.words > 0

    @property
    def speed(self) -> int | None:
        """Words a minute; None where too little was read to tell."""
        return round(self.words * 60 / self.seconds) if self.seconds >= _TELLING_SECONDS else None


NOTHING = Amount()
