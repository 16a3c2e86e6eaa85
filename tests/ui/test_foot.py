"""The line below the page says where the reader is, in any width and to any ear."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.story import Encoding
from reader.text.split import split
from ui.foot import Foot
from ui.themes.theme import OURS
from ui.where import Where

PAPER, NIGHT = OURS["paper"], OURS["night"]
CHAPTERS = "".join(f"Chapter {number}\n\n{'Boats nobody had paid for. ' * 20}\n\n" for number in range(1, 5))
STORY = split(CHAPTERS, Encoding("utf-8", "utf-8", 1.0), "x.txt")
ONE_CHAPTER = split("Boats nobody had paid for. " * 20, Encoding("utf-8", "utf-8", 1.0), "x.txt")
HERE = Where(STORY, "Chapter 3: The Weighing House", "page 4 of 17", 0.42, "4 minutes left in chapter",
             "48 minutes left")  # fmt: skip
LONG = Where(STORY, "Chapter 12: In Which Nobody Comes, and the Kettle Is Mended Again", "page 118 of 254",
             0.999, "8 h 48 min left in chapter", "4000 hours left")  # fmt: skip
BARE = Where(ONE_CHAPTER, "", "page 1 of 1", 0.0, "", "the end")
WIDTHS = (*range(200, 400, 4), *range(400, 2001, 60))
Written = list[tuple[QRect, str]]


@pytest.fixture
def foot(qtbot: QtBot) -> Foot:
    foot = Foot(PAPER)
    qtbot.addWidget(foot)
    return foot


def painted(foot: Foot, width: int, height: int = 40) -> QImage:
    foot.resize(width, height)
    return foot.grab().toImage()


@pytest.fixture
def written(foot: Foot, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Written]:
    """`written(width)`: every text the foot paints at a width, and the rectangle of its letters."""
    texts: Written = []

    def record(painter: QPainter, area: QRect, flags: int, text: str) -> None:
        if text:
            texts.append((painter.boundingRect(area, flags, text), text))
        QPainter.drawText(painter, area, flags, text)

    monkeypatch.setattr("ui.foot.QPainter", type("Recorder", (QPainter,), {"drawText": record}))

    def paint(width: int) -> Written:
        texts.clear()
        painted(foot, width)
        return list(texts)

    return paint


def test_its_name_says_chapter_page_percent_and_minutes(foot: Foot) -> None:
    foot.show_where(HERE)
    assert foot.accessibleName() == (
        "Chapter 3: The Weighing House, page 4 of 17, 42%, 4 minutes left in chapter, 48 minutes left"
    )


def test_what_a_story_does_not_have_is_not_spoken(foot: Foot) -> None:
    foot.show_where(BARE)
    assert foot.accessibleName() == "page 1 of 1, 0%, the end"


def test_without_a_story_it_says_nothing(foot: Foot) -> None:
    foot.show_where(HERE)
    foot.show_where(None)
    assert foot.accessibleName() == ""


def test_in_a_wide_window_everything_is_written_in_full(
    foot: Foot, written: Callable[[int], Written]
) -> None:
    foot.show_where(HERE)
    texts = [text for _, text in sorted(written(1600), key=lambda each: each[0].left())]
    assert texts == [
        "Chapter 3: The Weighing House · page 4 of 17", "42 %", "4 minutes left in chapter", "48 minutes left"
    ]  # fmt: skip


def test_where_it_is_narrow_the_minutes_left_in_the_chapter_go_first(
    foot: Foot, written: Callable[[int], Written]
) -> None:
    foot.show_where(HERE)
    texts = [text for _, text in written(600)]
    assert "4 minutes left in chapter" not in texts
    assert {"42 %", "48 minutes left"} <= set(texts)


@pytest.mark.parametrize("where", [HERE, LONG, BARE], ids=["usual", "long", "bare"])
def test_texts_never_overlap_nor_leave_the_foot(
    foot: Foot, written: Callable[[int], Written], where: Where
) -> None:
    foot.show_where(where)
    for width in WIDTHS:
        places = [place for place, _ in written(width)]
        assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])], width
        assert all(foot.rect().contains(place) for place in places), width


def test_the_page_is_written_even_where_the_chapter_has_no_room(
    foot: Foot, written: Callable[[int], Written]
) -> None:
    foot.show_where(LONG)
    for width in (600, 900):
        assert any("page 118 of 254" in text for _, text in written(width)), width


@pytest.mark.parametrize("progression", [0.0, 0.5, 1.0])
def test_nothing_moves_when_a_number_changes_its_width(
    foot: Foot, written: Callable[[int], Written], progression: float
) -> None:
    there = HERE._replace(progression=progression, left_in_chapter="", left="the end")
    foot.show_where(there)
    right, line = {text: place.right() for place, text in written(1200)}, foot.line.geometry()
    foot.show_where(HERE)
    usual = {text: place.right() for place, text in written(1200)}
    assert right[f"{round(progression * 100)} %"] == usual["42 %"]
    assert right["the end"] == usual["48 minutes left"]
    assert foot.line.geometry() == line


@pytest.mark.parametrize("height", [1, 12, 40])
def test_it_can_be_painted_in_any_size(foot: Foot, height: int) -> None:
    for where in (None, HERE, LONG, BARE, Where(STORY, "", "", 1.0, "", "")):
        foot.show_where(where)
        for width in (1, 40, *WIDTHS):
            assert not painted(foot, width, height).isNull()


def bar(image: QImage) -> list[int]:
    """Where, from left to right, the line of progress is painted in the theme's accent."""
    row = image.height() // 2
    accent = QColor(PAPER.accent).rgb()
    found = [x for x in range(image.width()) for y in range(row - 3, row + 4) if image.pixel(x, y) == accent]
    return sorted(set(found))


def test_the_line_grows_with_what_is_read(foot: Foot) -> None:
    lengths = []
    for progression in (0.0, 0.25, 0.5, 1.0):
        foot.show_where(BARE._replace(progression=progression))
        lengths.append(len(bar(painted(foot, 1200))))
    assert lengths[0] == 0
    assert lengths[1] * 2 == pytest.approx(lengths[2], abs=2)
    assert lengths[2] * 2 == pytest.approx(lengths[3], abs=2)


def test_another_theme_is_painted_at_once(foot: Foot) -> None:
    foot.set_theme(NIGHT)
    assert painted(foot, 400).pixelColor(200, 30) == QColor(NIGHT.page)
