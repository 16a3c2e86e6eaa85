"""Prints how fast paragraphs are broken, and how even their spaces are beside a greedy breaker's.

Run it from the project's root: ``python -m tests.benchmarks.linebreak``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, median
from time import perf_counter
from typing import NamedTuple

from reader.page.hyphenate import hyphen_positions, hyphenator
from reader.page.linebreak import LineBreak, break_lines
from reader.page.opportunities import opportunities
from reader.text.language import guess_language

ROOT = Path(__file__).parents[2]
ROUNDS = 7
SHORTEST = 120
"""Characters; below are headers, rules and verse."""
SPACE, HYPHEN, INDENT = 4.0, 5.0, 20.0
_NARROW, _SLIM = dict.fromkeys("ijl.,;:'’|!", 4.3), dict.fromkeys("ftrs-()", 5.7)
_WIDTHS = {" ": SPACE, "m": 13.2, "w": 11.9, **_NARROW, **_SLIM}
AVERAGE = 6.7
"""Pixels; like a book face of 16 pixels."""


class Sample(NamedTuple):
    """A paragraph, ready to be broken."""

    text: str
    widths: list[float]
    hyphens: list[int]


def samples() -> list[Sample]:
    found = []
    for path in sorted((ROOT / "seeds").rglob("*.txt")):
        try:
            story = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        words = hyphenator(guess_language(story))
        for paragraph in re.split(r"\n\s*\n", story):
            text = " ".join(paragraph.split())
            if len(text) < SHORTEST:
                continue
            found.append(Sample(text, [_width(char) for char in text], hyphen_positions(text, words)))
    return found


def _width(char: str) -> float:
    return _WIDTHS.get(char, 10.5 if char.isupper() else 7.8)


def total_fit(sample: Sample, measure: float) -> Sequence[LineBreak]:
    return break_lines(sample.text, sample.widths, measure, INDENT, lambda: sample.hyphens, HYPHEN)


def greedy(sample: Sample, measure: float) -> Sequence[LineBreak]:
    """As much as fits on each line, hyphens included; spaces never shrink."""
    text, widths, hyphens = sample
    spaces = [(end, start, False) for end, start, _ in opportunities(text, 0, len(text))]
    added = [(index, index, True) for index in hyphens]
    points = sorted([*spaces, *added, (len(text), len(text), False)])
    lines, start, best = [], 0, points[0]
    for point in points:
        room = measure - INDENT * (start == 0) - HYPHEN * point[2]
        if sum(widths[start : point[0]]) > room and best[1] > start:
            lines.append(LineBreak(start, best[1], best[2]))
            start = best[1]
        best = point
    return [*lines, LineBreak(start, len(text), False)]


def space_ratios(sample: Sample, lines: Sequence[LineBreak], measure: float) -> list[float]:
    """By how much each justified line changes its spaces, in natural spaces."""
    ratios = []
    for line in lines[:-1]:
        visible = line.start + len(sample.text[line.start : line.end].rstrip())
        natural = sum(sample.widths[line.start : visible])
        natural += HYPHEN * line.hyphenated + INDENT * (line.start == 0)
        if spaces := sample.text.count(" ", line.start, visible):
            ratios.append((measure - natural) / spaces / SPACE)
    return ratios


def report(
    name: str, paragraphs: Sequence[Sample], broken: Sequence[Sequence[LineBreak]], measure: float
) -> str:
    pairs = zip(paragraphs, broken, strict=True)
    ratios = [ratio for sample, lines in pairs for ratio in space_ratios(sample, lines, measure)]
    lines = [line for each in broken for line in each]
    hyphens = 100 * sum(line.hyphenated for line in lines) / len(lines)
    loose = 100 * sum(ratio > 0.5 for ratio in ratios) / len(ratios)
    square = fmean(ratio * ratio for ratio in ratios)
    return (
        f"{name:>10}: mean square stretch {square:6.3f}, worst {max(ratios):5.2f}, "
        f"loose lines {loose:4.1f}, hyphens {hyphens:4.1f} per 100 lines"
    )


def main() -> None:
    paragraphs = samples()
    count = sum(len(sample.text) for sample in paragraphs)
    print(f"{len(paragraphs)} paragraphs, {count} characters")
    for characters in (35, 50, 66):
        measure = characters * AVERAGE
        seconds = []
        for _ in range(ROUNDS):
            start = perf_counter()
            broken = [total_fit(sample, measure) for sample in paragraphs]
            seconds.append(perf_counter() - start)
        rate = count / median(seconds) / 1e6
        print(f"measure of {characters} characters: {rate:.2f} million characters a second")
        print(report("total fit", paragraphs, broken, measure))
        print(report("greedy", paragraphs, [greedy(sample, measure) for sample in paragraphs], measure))


if __name__ == "__main__":
    main()
