"""Prints how even the spaces of justified lines are, beside a greedy breaker and Qt, and how fast lines are broken.

Run it from the project's root: ``QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.linebreak``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import fmean, median
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from reader.page.compose import Role, compose
from reader.page.hyphenate import hyphen_positions, hyphenator
from reader.page.linebreak import LineBreak, break_lines
from reader.page.opportunities import opportunities
from reader.page.sections import sections
from reader.read import read
from reader.text.language import guess_language
from ui.page.face import Face
from ui.page.styles import STYLES, Style
from ui.page.typography import PLAIN

ROOT = Path(__file__).parents[2]
MEASURES = (35, 50, 66)
"""Characters of the face's average width."""
PIXELS = 19
ROUNDS = 7
LOOSE = 1.5
"""A space that is wider, in natural spaces, is a hole."""
PROSE = (Role.OPENING, Role.FIRST, Role.PARAGRAPH)


class Sample(NamedTuple):
    """A paragraph, ready to be broken."""

    text: str
    widths: list[float]
    hyphens: list[int]
    indent: float


class Setter(NamedTuple):
    """One way to break paragraphs into lines."""

    name: str
    lines: Callable[[Sample, Face, float], Sequence[LineBreak]]


def samples(face: Face) -> Iterator[Sample]:
    """The prose of the sample stories, as it is shown."""
    widths = face.widths(Style())
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        story = read(path)
        words = hyphenator(guess_language(story.text))
        for piece in (piece for section in sections(story) for piece in compose(story, section)):
            text = unicodedata.normalize("NFC", "".join(run.text for run in piece.runs))
            if piece.role in PROSE:
                indent = STYLES[piece.role].indent * face.pixels
                yield Sample(text, [widths[char] for char in text], hyphen_positions(text, words), indent)


def total_fit(sample: Sample, face: Face, measure: float) -> Sequence[LineBreak]:
    hyphen = face.widths(Style())["-"]
    return break_lines(sample.text, sample.widths, measure, sample.indent, lambda: sample.hyphens, hyphen)


def greedy(sample: Sample, face: Face, measure: float) -> Sequence[LineBreak]:
    """As much as fits on each line, hyphens included; spaces never shrink."""
    text, widths, hyphens, indent = sample
    hyphen = face.widths(Style())["-"]
    spaces = [(end, start, False) for end, start, _ in opportunities(text, 0, len(text))]
    points = sorted([*spaces, *((index, index, True) for index in hyphens), (len(text), len(text), False)])
    lines, start, best = [], 0, points[0]
    for point in points:
        room = measure - indent * (start == 0) - hyphen * point[2]
        if sum(widths[start : point[0]]) > room and best[1] > start:
            lines.append(LineBreak(start, best[1], best[2]))
            start = best[1]
        best = point
    return [*lines, LineBreak(start, len(text), False)]


def by_qt(sample: Sample, face: Face, measure: float) -> Sequence[LineBreak]:
    """As Qt breaks justified text; the samples have no characters of more than one unit."""
    layout = QTextLayout(sample.text, face.font_of_text)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignJustify))
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(measure if lines else measure - sample.indent)
        lines.append(LineBreak(line.textStart(), line.textStart() + line.textLength(), False))
    layout.endLayout()
    return lines


def spaces(sample: Sample, lines: Sequence[LineBreak], face: Face, measure: float) -> Iterator[float]:
    """The width of the spaces of each justified line, in natural spaces."""
    widths = face.widths(Style())
    for line in lines[:-1]:
        visible = line.start + len(sample.text[line.start : line.end].rstrip())
        natural = sum(sample.widths[line.start : visible])
        natural += widths["-"] * line.hyphenated + sample.indent * (line.start == 0)
        if count := sample.text.count(" ", line.start, visible):
            yield 1 + (measure - natural) / count / widths[" "]


def row(setter: Setter, paragraphs: Sequence[Sample], face: Face, characters: int) -> str:
    measure = characters * face.average
    broken = [(sample, setter.lines(sample, face, measure)) for sample in paragraphs]
    wide = [space for sample, lines in broken for space in spaces(sample, lines, face, measure)]
    lines = [line for _, found in broken for line in found]
    square = fmean((space - 1) ** 2 for space in wide)
    loose = 100 * sum(space > LOOSE for space in wide) / len(wide)
    hyphens = 100 * sum(line.hyphenated for line in lines) / len(lines)
    return f"| {characters} | {setter.name} | {square:.3f} | {max(wide):.2f} | {loose:.1f} | {hyphens:.1f} |"


def speed(paragraphs: Sequence[Sample], face: Face, characters: int) -> str:
    seconds = []
    for _ in range(ROUNDS):
        start = perf_counter()
        for sample in paragraphs:
            total_fit(sample, face, characters * face.average)
        seconds.append(perf_counter() - start)
    rate = sum(len(sample.text) for sample in paragraphs) / median(seconds) / 1e6
    return f"| {characters} | {rate:.2f} |"


SETTERS = (
    Setter("total-fit", total_fit),
    Setter("greedy, hyphenated", greedy),
    Setter("Qt, justified", by_qt),
)


def main() -> None:
    application = QApplication([])
    face = Face(PLAIN, PIXELS)
    paragraphs = list(samples(face))
    count = sum(len(sample.text) for sample in paragraphs)
    print(f"{len(paragraphs)} paragraphs, {count} characters, {face.font_of_text.family()} {PIXELS} px\n")
    print("| measure | lines | mean square stretch | widest space | loose per 100 | hyphens per 100 |")
    print("|--:|---|--:|--:|--:|--:|")
    for characters in MEASURES:
        print("\n".join(row(setter, paragraphs, face, characters) for setter in SETTERS))
    print("\n| measure | million characters a second |\n|--:|--:|")
    print("\n".join(speed(paragraphs, face, characters) for characters in MEASURES))
    application.quit()


if __name__ == "__main__":
    main()
