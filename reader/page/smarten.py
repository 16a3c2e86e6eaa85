"""Straight quotes, double hyphens and three dots as a printer would set them, for display only.

The libraries there are (smartypants, docutils' smartquotes) turn a string, often one of HTML, into
another string; here every mark that is set otherwise must still know which characters it stands for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.story import Run

_APOSTROPHE = "’"
_NARROW = "\u202f"
_MARKS = re.compile(r"[\"']|(?<!-)-{2,3}(?!-)|(?<!\.)\.{3}(?!\.)")
_FEET = re.compile(r"\d+'\s?\d+\"?")
_CUT_WORD = re.compile(r"'(?:\d\ds?|tis|twas|twere|twould|twill|em|til|cos|cuz|nuff|n)(?!\w)", re.IGNORECASE)
"""A word that begins with an apostrophe, where one would expect a quotation."""
_DASHES = "-–—"
_OPENED_AFTER = f"([{{<«‹“‘„‚/*_{_DASHES}"
_NEVER_OPENED_BEFORE = ",;:!?)]}"


class Marks(NamedTuple):
    """The marks of one language: what opens and closes a quotation, and the dash."""

    double: tuple[str, str]
    single: tuple[str, str]
    dash: str = "—"


ENGLISH = Marks(("“", "”"), ("‘", "’"))
_MARKS_OF = {
    "de": Marks(("„", "“"), ("‚", "‘"), "–"),
    "fr": Marks((f"«{_NARROW}", f"{_NARROW}»"), ("“", "”")),
    "es": Marks(("«", "»"), ("“", "”")),
}


def marks_of(language: str | None) -> Marks:
    """Return the marks of a language such as ``de_DE``; English ones for all that are not known."""
    return _MARKS_OF.get((language or "")[:2], ENGLISH)


class _Change(NamedTuple):
    """What is shown in the place of a span of the shown text."""

    start: int
    end: int
    text: str


def smarten(runs: tuple[Run, ...], marks: Marks = ENGLISH) -> tuple[Run, ...]:
    """Return the runs of a paragraph with typographic marks, each standing for the same characters."""
    changes = list(_changes("".join(run.text for run in runs), marks))
    return tuple(_changed(runs, changes)) if changes else runs


def _changed(runs: Iterable[Run], changes: Sequence[_Change]) -> Iterator[Run]:
    starts = [change.start for change in changes]
    shown = 0
    for run in runs:
        end = shown + len(run.text)
        # A mark that is half in italics stays as it is.
        inside = [
            each for each in changes[bisect_left(starts, shown) : bisect_left(starts, end)] if each.end <= end
        ]
        yield from _changed_run(run, [_Change(s - shown, e - shown, text) for s, e, text in inside])
        shown = end


def _changed_run(run: Run, changes: Sequence[_Change]) -> Iterator[Run]:
    """The run with the changes; one that is as long as its span is parted where a length changes."""
    is_whole = len(run.text) != run.end - run.start
    position, text = 0, ""
    for start, end, said in changes:
        text += run.text[position:start]
        if is_whole or len(said) == end - start:
            text += said
        else:
            yield run._replace(text=text, start=run.start + start - len(text), end=run.start + start)
            yield run._replace(text=said, start=run.start + start, end=run.start + end)
            text = ""
        position = end
    text += run.text[position:]
    yield run._replace(text=text) if is_whole else run._replace(text=text, start=run.end - len(text))


def _changes(text: str, marks: Marks) -> Iterator[_Change]:
    quotes = _Quotes(text, marks)
    feet = [match.span() for match in _FEET.finditer(text)] if "'" in text else []
    for match in _MARKS.finditer(text):
        start, end = match.span()
        if any(first < start < last for first, last in feet):
            continue
        said = {"-": marks.dash, ".": "…"}.get(text[start]) or quotes.at(start)
        if said != match[0]:
            yield _Change(start, end, said)


class _Quotes:
    """Decides for each straight quote of a paragraph, in turn, what it is."""

    def __init__(self, text: str, marks: Marks) -> None:
        self._text = text
        self._pairs = {'"': marks.double, "'": marks.single}
        self._open: list[str] = []
        """The quotes that have begun a quotation which has not ended."""
        self._opened_at = -1
        """Where the last of them stands."""

    def at(self, index: int) -> str:
        """Return what the quote at an index is shown as."""
        quote, before, after = self._text[index], self._text[index - 1 : index], self._text[index + 1 :][:1]
        if quote == "'" and self._is_apostrophe(index, before, after):
            return _APOSTROPHE
        if self._opens(index, before, after):
            self._open.append(quote)
            self._opened_at = index
            return self._pairs[quote][0]
        return self._closed(quote, before, after)

    def _is_apostrophe(self, index: int, before: str, after: str) -> bool:
        if before.isalnum():
            return after.isalpha() or self._text[index - 2 : index].lower() == "'n"
        return _CUT_WORD.match(self._text, index) is not None

    def _opens(self, index: int, before: str, after: str) -> bool:
        if not after.strip() or after in _NEVER_OPENED_BEFORE:
            return False
        if before in _DASHES and before:
            # `"I was--"` is cut short, `--"Who?"` begins.
            return self._text[index] not in self._open
        return not before.strip() or before in _OPENED_AFTER or self._opened_at == index - 1 >= 0

    def _closed(self, quote: str, before: str, after: str) -> str:
        if quote in self._open:
            while self._open.pop() != quote:
                pass
            return self._pairs[quote][1]
        if before.isdigit() or not (before.strip() or after.strip()):
            # Inches, or a mark that stands alone.
            return quote
        return _APOSTROPHE if quote == "'" else self._pairs[quote][1]
