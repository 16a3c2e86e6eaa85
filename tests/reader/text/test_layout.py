"""How a file sets its paragraphs."""

from __future__ import annotations

import pytest

from reader.story import Layout
from reader.text.layout import Setting, measure
from reader.text.lines import Lines

WRAPPED = """\
The harbour was full of boats that nobody had paid for, and the man who
kept the book of them had gone to bed with a cold and a bottle, so that
for once there was nobody at all to ask.
"""
INDENTED = "".join(f"     {WRAPPED}" for _ in range(6))
LONG = "The harbour was full of boats that nobody had paid for. " * 4


def setting(text: str) -> Setting:
    lines = Lines(text)
    return measure(lines, 0, len(lines))


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("\n".join([WRAPPED] * 5), Layout.BLOCK),
        (INDENTED, Layout.INDENTED),
        ("\n\n".join([LONG] * 8), Layout.LINE),
        ("\n".join([LONG, "“Yes,” he said."] * 8), Layout.LINE),
        (WRAPPED.replace("\n", "\n\n") * 4, Layout.BLOCK),
        (INDENTED.replace("\n", "\n\n"), Layout.INDENTED),
    ],
    ids=[
        "blank lines between",
        "first lines indented",
        "one line each",
        "one line each, dense",
        "typescript",
        "typescript, first lines indented",
    ],
)
def test_the_layout_is_told_from_the_lines(text: str, layout: Layout) -> None:
    assert setting(text).layout is layout


def test_the_usual_gap_is_the_smallest_common_one() -> None:
    assert setting("\n\n\n".join([LONG] * 9)).gap == 2
    assert setting("\n\n".join([LONG] * 9) + "\n\n\n\n" + LONG).gap == 1


def test_lines_of_verse_are_not_wrapped() -> None:
    assert setting("The tide is a tailor,\nhe cuts to the bone\n" * 9).width == 0
