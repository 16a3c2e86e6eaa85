"""The paragraphs of a page as they are spoken: sentence by sentence, each with its place in the story."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.aloud.boundaries import sentences
from reader.page.piece import Piece, Role
from reader.story import Run
from reader.text.runs import LINE_END, NO_BREAK_SPACE

_SILENT = (Role.FOLD, Role.CONTENTS, Role.SMALL_PRINT, Role.AFTERWORD, Role.NEXT, Role.GAP)
"""What one looks at and does not listen to: licences, lists, what the page itself says."""
_BY_LINES = (Role.LINES, Role.SIGN_OFF, Role.BYLINE)
_WHOLE = (Role.TITLE, Role.HEADING_LABEL, Role.HEADING_TITLE)
_PAUSES = {Role.TITLE: 700, Role.HEADING_LABEL: 400, Role.HEADING_TITLE: 900}
_PARAGRAPH_PAUSE, _LINE_PAUSE = 250, 120
"""Milliseconds of silence; voices pause a little after every sentence by themselves."""
_WORD = re.compile(r"\w")
_LINES = re.compile(f"[^{LINE_END}]+")
_BLANKS = str.maketrans({LINE_END: " ", NO_BREAK_SPACE: " "})


class Utterance(NamedTuple):
    """What is spoken at once: a sentence, a heading, a line of verse.

    A scene break has neither words nor place.
    """

    words: str
    start: int
    end: int
    """Offsets of the story's text."""
    pause: int
    """Milliseconds of silence after it."""


_BREAK = Utterance("", 0, 0, 1_200)


def utterances(pieces: Iterable[Piece]) -> Iterator[Utterance]:
    """Yield what is spoken of the paragraphs of a section, in the order they are shown."""
    for piece in pieces:
        if piece.role is Role.BREAK:
            yield _BREAK
        elif piece.role not in _SILENT and not piece.action:
            yield from _of_piece(piece)


def _of_piece(piece: Piece) -> Iterator[Utterance]:
    pause = _PAUSES.get(piece.role, _PARAGRAPH_PAUSE)
    text = "".join(run.text for run in piece.runs)
    spoken = [span for span in _spans(piece.role, text) if _WORD.search(text, *span)]
    within = _LINE_PAUSE if piece.role is Role.LINES else 0
    for (start, end), source in zip(spoken, _sources(piece.runs, spoken), strict=True):
        words = " ".join(text[start:end].translate(_BLANKS).split())
        yield Utterance(words, *source, pause if end == spoken[-1][1] else within)


def _spans(role: Role, text: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a paragraph's text that are spoken at once."""
    if role in _WHOLE:
        yield 0, len(text)
    elif role in _BY_LINES:
        for line in _LINES.finditer(text):
            yield from ((line.start() + start, line.start() + end) for start, end in sentences(line[0]))
    else:
        yield from sentences(text.replace(LINE_END, " "))


def _sources(runs: Sequence[Run], spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the offsets of the story's text that spans of the shown text stand for."""
    shown = [run for run in runs if run.text]
    starts = list(accumulate((len(run.text) for run in shown), initial=0))
    for start, end in spans:
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
        yield (
            shown[first].start + (start - starts[first] if _is_exact(shown[first]) else 0),
            shown[last].start + end - starts[last] if _is_exact(shown[last]) else shown[last].end,
        )


def _is_exact(run: Run) -> bool:
    """Say whether each character of a run stands for one of the text."""
    return len(run.text) == run.end - run.start
