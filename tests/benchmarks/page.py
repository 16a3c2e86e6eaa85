"""Time from a wish to the painted page: turning, a step of the text's size, a new width of the window.

Run ``python -m tests.benchmarks.page`` (under Xvfb, or it paints nowhere with QT_QPA_PLATFORM=offscreen).
A QTextEdit showing the same text is measured in the same run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import chain, cycle
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.story import Encoding, Story
from reader.text.split import split
from tests.benchmarks.understand import novel
from ui.page.face import serif
from ui.page.page_view import PageView
from ui.page.typography import PLAIN

SIZE = (1200, 800)
SIZES = (20, 21, 22, 23, 24, 23, 22, 21, 20, 19)
"""Pixels: what pressing larger and smaller steps through."""
WIDTHS = [*range(1200, 1500, 7), *range(1500, 1200, -7)]
TURNS = 200
SECTIONS = {"a chapter of 30 kB": 30_000, "a section of 64 kB": 63_000}


def chapter(size: int) -> Story:
    paragraphs = 1
    while len(text := novel(size, paragraphs)) < size or text.count("Chapter ") > 1:
        paragraphs += 5
    return split(text[:size], Encoding("utf-8", "utf-8", 1.0), "novel.txt")


def milliseconds(act: Callable[[], object], paint: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    paint()
    return (perf_counter() - begun) * 1000


def painter(widget: QTextEdit) -> Callable[[], None]:
    def paint() -> None:
        # What a resize or a new place posts comes first, as it would in a window.
        QApplication.sendPostedEvents()
        widget.viewport().repaint()

    return paint


def settle() -> None:
    """Let everything finish that waits for an idle moment."""
    deadline = perf_counter() + 0.4
    while perf_counter() < deadline:
        QApplication.processEvents()


def ours(story: Story) -> Iterator[tuple[str, list[float]]]:
    page = PageView()
    page.resize(*SIZE)
    page.show()
    settle()
    paint = painter(page)
    opened = []
    for _ in range(10):
        opened.append(milliseconds(lambda: page.show_story(story, story.body_start), paint))
        settle()
    yield "opening", opened
    page.go_to(story.body_start)
    turns = chain([1] * 12, cycle([1] * 3 + [-1] * 3))
    yield "page turn", [milliseconds(lambda: page.turn(next(turns)), paint) for _ in range(TURNS)]
    section = page.shown().section
    page.go_to((section.start + section.end) // 2)
    settle()
    sizes = cycle(SIZES)
    held, pressed = [], []
    for _ in range(40):
        held.append(milliseconds(lambda: page.set_type(PLAIN, next(sizes)), paint))
    for _ in range(40):
        settle()
        pressed.append(milliseconds(lambda: page.set_type(PLAIN, next(sizes)), paint))
    yield "size step, key held", held
    yield "size step, idle before", pressed
    settle()
    yield "resizing", [milliseconds(lambda width=width: page.resize(width, 800), paint) for width in WIDTHS]
    page.close()


def floor(story: Story) -> Iterator[tuple[str, list[float]]]:
    page = QTextEdit()
    page.setReadOnly(True)
    page.resize(*SIZE)
    page.show()
    settle()
    paint = painter(page)
    page.setFont(serif(19))
    yield "opening", [milliseconds(lambda: page.setPlainText(story.text), paint) for _ in range(10)]
    bar = page.verticalScrollBar()
    yield "page turn", [milliseconds(lambda n=n: bar.setValue(n % 20 * 700), paint) for n in range(TURNS)]
    sizes = cycle(SIZES)

    def step() -> None:
        font = QFont(page.font())
        font.setPixelSize(next(sizes))
        page.setFont(font)

    yield "size step, key held", [milliseconds(step, paint) for _ in range(40)]
    yield "resizing", [milliseconds(lambda width=width: page.resize(width, 800), paint) for width in WIDTHS]
    page.close()


def show(of: str, measured: list[float]) -> str:
    return f"{of:24} {median(measured):7.1f} {quantiles(measured, n=20)[-1]:7.1f} {max(measured):7.1f}"


def main() -> None:
    QApplication(sys.argv[:1])
    for name, size in SECTIONS.items():
        story = chapter(size)
        print(f"{name}: milliseconds     median     p95     max")
        for of, measured in ours(story):
            print(show(of, measured))
        print("the same in a QTextEdit")
        for of, measured in floor(story):
            print(show(of, measured))
        print()


if __name__ == "__main__":
    main()
