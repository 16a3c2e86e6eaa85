"""Rows of the panels are painted within their bounds, and no word between two lines is lost."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.panels.passage_delegate import ASIDE_ROLE, BELOW_ROLE, QUIET_ROLE, PassageDelegate
from ui.themes.theme import OURS

PAPER, NIGHT = OURS["paper"], OURS["night"]
EXCERPT = "Nobody had painted the gate since the year of the long frost, and it showed in every plank of it."
Written = list[tuple[QRect, str]]


@pytest.fixture
def rows(qtbot: QtBot) -> QStandardItemModel:
    return QStandardItemModel()


@pytest.fixture
def delegate(qtbot: QtBot) -> PassageDelegate:
    return PassageDelegate(PAPER, QFont(), lines=2)


def add(rows: QStandardItemModel, text: str, quiet: str = "", aside: str = "", below: str = "") -> None:
    row = QStandardItem(text)
    for role, words in ((QUIET_ROLE, quiet), (ASIDE_ROLE, aside), (BELOW_ROLE, below)):
        if words:
            row.setData(words, role)
    rows.appendRow(row)


def painted(
    delegate: PassageDelegate,
    rows: QStandardItemModel,
    width: int = 310,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
) -> tuple[QImage, Written]:
    """The first row as it looks, and every text in it with the rectangle of its letters."""
    written: Written = []

    def record(painter: QPainter, area: QRect, flags: int, text: str) -> None:
        if text:
            written.append((painter.boundingRect(area, flags, text), text))
        QPainter.drawText(painter, area, flags, text)

    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, delegate.sizeHint(option, rows.index(0, 0)).height())
    option.state = state
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = type("Recorder", (QPainter,), {"drawText": record})(image)
    delegate.paint(painter, option, rows.index(0, 0))
    painter.end()
    return image, written


def texts(delegate: PassageDelegate, rows: QStandardItemModel, width: int = 310) -> list[str]:
    return [text for _, text in painted(delegate, rows, width)[1]]


def test_a_row_says_what_stands_above_its_words_and_what_below(
    delegate: PassageDelegate, rows: QStandardItemModel
) -> None:
    add(rows, "It showed.", "Chapter Two", "42 %", "9 March")
    assert texts(delegate, rows) == ["Chapter Two", "42 %", "It showed.", "9 March"]


def test_words_alone_are_painted_alone(delegate: PassageDelegate, rows: QStandardItemModel) -> None:
    add(rows, "It showed.")
    assert texts(delegate, rows) == ["It showed."]


def test_long_words_go_on_in_the_second_line_and_end_in_an_ellipsis(
    delegate: PassageDelegate, rows: QStandardItemModel
) -> None:
    add(rows, EXCERPT)
    first, second = texts(delegate, rows)
    assert EXCERPT.startswith(f"{first} {second.removesuffix('…')}")
    assert second.endswith("…")


@pytest.mark.parametrize(
    "text", ["😀 " * 10 + EXCERPT, "𝔗𝔥𝔢 " * 6 + EXCERPT, "“Wait,” 😀 said Ines. " + EXCERPT]
)
def test_characters_qt_counts_as_two_lose_no_letter_between_lines(
    delegate: PassageDelegate, rows: QStandardItemModel, text: str
) -> None:
    add(rows, text)
    first, second = texts(delegate, rows)
    assert text.startswith(f"{first} {second.removesuffix('…')}")


def test_a_word_longer_than_a_line_is_painted(delegate: PassageDelegate, rows: QStandardItemModel) -> None:
    add(rows, "a" * 400)
    assert "".join(texts(delegate, rows)).strip("a…") == ""


def test_half_a_character_is_no_error(delegate: PassageDelegate, rows: QStandardItemModel) -> None:
    add(rows, "It \ud83d showed.")
    assert len(texts(delegate, rows)) == 1


@pytest.mark.parametrize("width", [200, 310, 800])
@pytest.mark.parametrize("chapter", ["Chapter Two", "A Chapter with a Very Long Name " * 4])
def test_texts_stand_apart_and_inside_the_row(
    delegate: PassageDelegate, rows: QStandardItemModel, width: int, chapter: str
) -> None:
    add(rows, EXCERPT, chapter, "100 %", "9 March 2031, 14:05")
    image, written = painted(delegate, rows, width)
    # Ascent and descent of neighbouring lines may touch: what counts is where each line has its middle.
    cores = [place.adjusted(0, place.height() // 4, 0, -(place.height() // 4)) for place, _ in written]
    assert not [pair for pair in combinations(cores, 2) if pair[0].intersects(pair[1])]
    assert all(image.rect().contains(core) for core in cores)


@pytest.mark.parametrize("width", [1, 40])
def test_a_row_too_narrow_for_words_can_be_painted(
    delegate: PassageDelegate, rows: QStandardItemModel, width: int
) -> None:
    add(rows, EXCERPT, "Chapter Two", "42 %", "9 March")
    painted(delegate, rows, width)


def test_a_row_is_higher_for_what_stands_above_and_below(
    delegate: PassageDelegate, rows: QStandardItemModel
) -> None:
    add(rows, EXCERPT)
    add(rows, EXCERPT, "Chapter Two")
    add(rows, EXCERPT, "Chapter Two", "42 %", "9 March")
    option = QStyleOptionViewItem()
    heights = [delegate.sizeHint(option, rows.index(row, 0)).height() for row in range(3)]
    assert heights == sorted(set(heights))


def test_a_bold_row_is_painted_bold(delegate: PassageDelegate, rows: QStandardItemModel) -> None:
    add(rows, "It showed.")
    plain, _ = painted(delegate, rows)
    font = QFont()
    font.setBold(True)
    rows.item(0).setFont(font)
    assert painted(delegate, rows)[0] != plain


def test_the_chosen_row_has_an_edge_beside_its_colour(
    delegate: PassageDelegate, rows: QStandardItemModel
) -> None:
    add(rows, "It showed.")
    image, _ = painted(delegate, rows, state=QStyle.StateFlag.State_Selected)
    assert image.pixelColor(1, 3).name() == PAPER.accent
    assert image.pixelColor(10, 3).name() == PAPER.chosen


def test_another_theme_paints_in_its_own_colours(delegate: PassageDelegate, rows: QStandardItemModel) -> None:
    add(rows, "It showed.")
    delegate.set_theme(NIGHT)
    image, _ = painted(delegate, rows, state=QStyle.StateFlag.State_Selected)
    assert image.pixelColor(1, 3).name() == NIGHT.accent
