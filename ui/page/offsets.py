"""Offsets of the story's text to and from positions in a Qt document, which count UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import itemgetter

from reader.story import Run

_REWRITTEN = re.compile("[\x00\r\n\u2029\ufdd0\ufdd1\ufeff\ufffe\uffff\ud800-\udfff]")


def shown_text(runs: Iterable[Run]) -> str:
    """Return the text of runs as Qt will keep it: what it would drop or turn into a paragraph is U+FFFD."""
    return _REWRITTEN.sub("\ufffd", "".join(run.text for run in runs))


class Utf16:
    """Where each character of a text begins, counted in UTF-16 units, and back."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [i for i, each in enumerate(text) if each > "\uffff"]
        self._units = [index + before for before, index in enumerate(self._wide)]
        self.length = len(text) + len(self._wide)

    def units(self, index: int) -> int:
        """Return the UTF-16 units before the character at ``index``."""
        return index + bisect_left(self._wide, index) if self._wide else index

    def index(self, units: int) -> int:
        """Return the character that holds the unit at ``units``."""
        return units - bisect_left(self._units, units) if self._wide else units


class OffsetMap:
    """Pairs spans of the story's text with spans of the shown text (in characters).

    The shown order may differ from the text's: a title written below the header comes first.
    """

    def __init__(self, placed: Iterable[tuple[int, Run]]) -> None:
        """Take every run with the index of its first shown character, in shown order."""
        runs = [(shown, run.start, run.end, len(run.text)) for shown, run in placed]
        self._by_shown = [each for each in runs if each[3]]
        self._by_source = sorted((each for each in runs if each[2] > each[1]), key=itemgetter(1, 2))
        self._shown = [each[0] for each in self._by_shown]
        self._sources = [each[1] for each in self._by_source]

    def shown(self, offset: int) -> int:
        """Return the index of the shown character for an offset, or of the next one shown."""
        if not self._by_source:
            return 0
        shown, start, end, length = self._by_source[max(0, bisect_right(self._sources, offset) - 1)]
        if offset >= end or length != end - start:
            return shown + (length if offset >= end else 0)
        return shown + max(0, offset - start)

    def offset(self, shown: int) -> int:
        """Return the offset of the text a shown character stands for."""
        if not self._by_shown:
            return self._sources[0] if self._sources else 0
        first, start, end, length = self._by_shown[max(0, bisect_right(self._shown, shown) - 1)]
        if length != end - start:
            return start if shown < first + length else end
        return start + min(end - start, max(0, shown - first))
