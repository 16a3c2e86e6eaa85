"""Golden cases as text files: a title, a file's text, and what is understood of it, parted by dots.

A line such as ``{3 paragraphs}`` in the text stands for filler: ``paragraphs`` are wrapped with a
blank line between, ``lines`` stand on one line each. The control pictures ␉ ␌ ␚ ␀ stand for the
characters they show, so that a case can be read.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parents[2] / "cases"
MEASURE = 68
SENTENCES = (
    "The harbour was full of boats that nobody had paid for.",
    "The man who kept the book of them had gone to bed with a cold and a bottle of something brown.",
    "Nobody asked.",
    "It had rained since the morning, and the gulls sat in a row along the wall as if they were waiting for it to end.",
    "Whoever came down the steps that night would have seen a lamp in the window of the weighing house.",
    "It burned until the oil was gone, and then the window was as dark as the others were.",
    "She counted the masts twice and came to a different number each time.",
    "There had been a letter, and there had been no answer to it.",
    "What he wanted was a chair, a fire and somebody who would tell him that the road was closed.",
    "The tide does not wait, his mother used to say, but it does come back.",
    "He put the rope over his shoulder and went on.",
)
_FILLER = re.compile(r"\{(\d+) (paragraph|line)s?\}")
_PICTURES = str.maketrans({"␉": "\t", "␌": "\f", "␚": "\x1a", "␀": "\0"})


@dataclass(frozen=True)
class Case:
    """One convention: the text of a file and what is to be understood of it."""

    title: str
    text: str
    expected: str


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of a file, in order."""
    parts = re.split(r"^\.\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for title, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
        yield Case(title.strip().splitlines()[-1], filled(text), expected)


def filled(text: str) -> str:
    """The text of a case with its filler and its control characters in place."""
    count = 0
    lines = []
    for line in text.split("\n"):
        found = _FILLER.fullmatch(line)
        if not found:
            lines.append(line)
            continue
        wanted, kind = int(found[1]), found[2]
        lines.append("\n\n".join(_paragraph(count + i, kind) for i in range(wanted)))
        count += wanted
    return "\n".join(lines).translate(_PICTURES)


def _paragraph(number: int, kind: str) -> str:
    """A paragraph of three to six sentences, never the same twice in a row."""
    chosen = [SENTENCES[(number * 5 + step) % len(SENTENCES)] for step in range(3 + number % 4)]
    words = " ".join(chosen)
    return words if kind == "line" else textwrap.fill(words, MEASURE)
