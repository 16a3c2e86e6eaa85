from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from reader.story import Encoding, Story
from reader.text.split import split
from ui.page.geometry import BLEED
from ui.page.page_view import PageView

SENTENCES = (
    "The ferry did not run on Thursdays, and on Thursdays she walked.",
    "It took the whole of the morning, by the upper road, past the three farms and the kiln.",
    "“You might have waited,” said her uncle, who had never waited for anything.",
    "Nobody had painted the gate since the year of the long frost, and it showed.",
)


def prose(paragraphs: int) -> str:
    return "\n\n".join(" ".join(SENTENCES[: 2 + n % 3]) + f" That was {n}." for n in range(paragraphs))


def understood(text: str, name: str = "the_upper_road.txt") -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), name)


@pytest.fixture
def long_story() -> Story:
    chapters = [f"Chapter {number}\n\n{prose(30)}" for number in range(1, 4)]
    return understood("The Upper Road\nby Ines Calder\n\n" + "\n\n\n".join(chapters) + "\n")


@pytest.fixture
def make_page(qtbot: QtBot) -> Callable[[int, int], PageView]:
    def make(width: int = 700, height: int = 600) -> PageView:
        page = PageView()
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        return page

    return make


@pytest.fixture
def page(make_page: Callable[..., PageView], long_story: Story) -> PageView:
    """A page of the long story, at its start."""
    page = make_page()
    page.show_story(long_story, 0)
    return page


def walked(page: PageView, story: Story) -> list[tuple[int, int]]:
    """What is shown, span by span, on the way from here to the end of the story."""
    spans: list[tuple[int, int]] = []
    while not spans or spans[-1][1] < len(story.text):
        shown = page.shown()
        assert shown is not None
        spans.append((shown.start, shown.end))
        page.turn(1)
    return spans


def first_line(page: PageView) -> tuple[int, int]:
    """The span of offsets the first line shown holds."""
    document = page._text
    assert document is not None
    corner = QPointF(page.horizontalScrollBar().value() + BLEED + 1, page.verticalScrollBar().value() + 1)
    start, end, _ = page._layout.line_at(corner)
    # The next line begins where this one ends, or after the end of its paragraph.
    return document.offset(start), document.offset(end + (document.characterAt(end) == "\u2029"))
