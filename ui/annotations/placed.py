"""An annotation together with its place in the text that is on the page."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.annotation import Annotation
from reader.library.locator import SURE
from reader.library.span import FoundSpan


class Placed(NamedTuple):
    """An annotation and where it is now in the text."""

    annotation: Annotation
    found: FoundSpan

    @property
    def start(self) -> int:
        """Where it begins, as an offset of the text."""
        return self.found.start

    @property
    def end(self) -> int:
        """Where it ends; a bookmark ends where it begins."""
        return self.found.end

    @property
    def is_sure(self) -> bool:
        """Whether the place is the one meant."""
        return self.found.certainty in SURE
