"""What the pictures measure reading by."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.statistics.amount import Amount


class Measure(Enum):
    """Time or words."""

    MINUTES = "minutes"
    WORDS = "words"

    def of(self, amount: Amount) -> float:
        """Return an amount by this measure."""
        return amount.seconds / 60 if self is Measure.MINUTES else float(amount.words)
