"""A row of the list is painted within its bounds, its lines apart, for every kind of story."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.library.catalogue import CatalogueEntry
from reader.library.standing import Standing
from tests.ui.library.conftest import entry
from ui.library.list_model import ListModel
from ui.library.row_delegate import RowDelegate
from ui.library.standings import Standings
from ui.themes.theme import OURS

PAPER, NIGHT = OURS["paper"], OURS["night"]
LONG = "A Very Long and Winding Title about a Weir, a Mill and Everybody Who Ever Lived There " * 3
ENTRIES = (
    entry(),
    entry(title=None),
    entry(title=LONG, author=LONG, fields=(("fandom", LONG), ("pairing", LONG))),
    entry(title=None, author=None),
    entry(title=None, author=None, opening="", words=0, problem="This file is empty."),
    entry(title="نهر الليل", author="作者"),
)
State = QStyle.StateFlag
Written = list[tuple[QRect, str]]


@pytest.fixture
def model(qtbot: QtBot) -> ListModel:
    return ListModel()


@pytest.fixture
def delegate(model: ListModel) -> RowDelegate:
    return RowDelegate(model, PAPER, QFont())


def painted(
    delegate: RowDelegate, model: ListModel, width: int = 310, state: QStyle.StateFlag = State.State_None
) -> tuple[QImage, Written]:
    """The first row of a model as it looks, and every text in it with the rectangle of its letters."""
    written: Written = []

    def record(painter: QPainter, area: QRect, flags: int, text: str) -> None:
        if text:
            written.append((painter.boundingRect(area, flags, text), text))
        QPainter.drawText(painter, area, flags, text)

    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, delegate.sizeHint(option, model.index(0)).height())
    option.state = state
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER.panel))
    painter = type("Recorder", (QPainter,), {"drawText": record})(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image, written


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def texts(delegate: RowDelegate, model: ListModel) -> list[str]:
    return [text for _, text in painted(delegate, model)[1]]


def test_a_row_says_title_author_and_length(delegate: RowDelegate, model: ListModel) -> None:
    model.keep([entry()])
    assert texts(delegate, model) == ["The Weir", "A. Miller", "20 min"]


def test_a_story_without_title_says_so_where_an_author_would_be(
    delegate: RowDelegate, model: ListModel
) -> None:
    model.keep([entry(title=None, author=None)])
    assert texts(delegate, model) == ["“The weir was low…”", "no title in the file", "20 min"]


def test_a_file_that_cannot_be_read_says_why_and_shows_no_progress(
    delegate: RowDelegate, model: ListModel
) -> None:
    model.keep([entry("/a.txt", None, None, "", 0, problem="This file is empty.")])
    model.set_standings(Standings({b"/a.txt": Standing(0.5)}))
    assert texts(delegate, model) == ["a.txt", "This file is empty."]


@pytest.mark.parametrize(("progression", "percent"), [(0.0, "0 %"), (0.426, "43 %"), (1.0, "100 %")])
def test_how_far_a_story_is_read_is_written(
    delegate: RowDelegate, model: ListModel, progression: float, percent: str
) -> None:
    model.keep([entry()])
    model.set_standings(Standings({"a" * 64: Standing(progression)}))
    assert texts(delegate, model)[-1] == percent


@pytest.mark.parametrize("each", ENTRIES, ids=["usual", "untitled", "long", "bare", "unreadable", "scripts"])
@pytest.mark.parametrize("width", [200, 310, 800])
def test_texts_stand_apart_and_inside_the_row(
    delegate: RowDelegate, model: ListModel, each: CatalogueEntry, width: int
) -> None:
    model.keep([each])
    model.set_standings(Standings({"a" * 64: Standing(1.0)}))
    image, written = painted(delegate, model, width)
    # Ascent and descent of neighbouring lines may touch: what counts is where each line has its middle.
    cores = [place.adjusted(0, place.height() // 4, 0, -(place.height() // 4)) for place, _ in written]
    assert not [pair for pair in combinations(cores, 2) if pair[0].intersects(pair[1])]
    assert all(image.rect().contains(core) for core in cores)


@pytest.mark.parametrize("width", [1, 30, 60])
def test_a_row_too_narrow_for_words_can_be_painted(
    delegate: RowDelegate, model: ListModel, width: int
) -> None:
    model.keep([ENTRIES[2]])
    painted(delegate, model, width)


def test_every_row_is_as_high_as_every_other(delegate: RowDelegate, model: ListModel) -> None:
    model.keep([entry(f"/{number}.txt", each.title) for number, each in enumerate(ENTRIES)])
    option = QStyleOptionViewItem()
    heights = {delegate.sizeHint(option, model.index(row)).height() for row in range(model.rowCount())}
    assert len(heights) == 1


def test_the_line_of_progress_is_as_long_as_what_is_read(delegate: RowDelegate, model: ListModel) -> None:
    model.keep([entry()])
    lengths = []
    for progression in (0.0, 0.5, 1.0):
        model.set_standings(Standings({"a" * 64: Standing(progression)}))
        image, _ = painted(delegate, model)
        accent = QColor(PAPER.accent)
        rows = range(image.height() - 12, image.height())
        lengths.append(max(sum(image.pixelColor(x, y) == accent for x in range(image.width())) for y in rows))
    assert lengths == [0, 135, 270]


def test_the_chosen_row_has_an_edge_beside_its_colour(delegate: RowDelegate, model: ListModel) -> None:
    model.keep([entry()])
    image, _ = painted(delegate, model, state=State.State_Selected)
    assert image.pixelColor(1, 5).name() == PAPER.accent
    assert image.pixelColor(10, 5).name() == PAPER.chosen


def test_the_row_with_the_keyboard_looks_different(delegate: RowDelegate, model: ListModel) -> None:
    model.keep([entry()])
    without, _ = painted(delegate, model, state=State.State_Selected)
    focused, _ = painted(delegate, model, state=State.State_Selected | State.State_HasFocus)
    assert without != focused


def test_another_theme_paints_in_its_own_colours(delegate: RowDelegate, model: ListModel) -> None:
    model.keep([entry()])
    delegate.set_theme(NIGHT)
    image, _ = painted(delegate, model, state=State.State_Selected)
    assert {NIGHT.chosen, NIGHT.accent} <= colours(image)
    assert not {PAPER.chosen, PAPER.accent} & colours(image)


def test_painting_leaves_the_painter_as_it_was(delegate: RowDelegate, model: ListModel) -> None:
    model.keep([entry()])
    image = QImage(310, 90, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.pen(), painter.font(), painter.hasClipping()
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    delegate.paint(painter, option, model.index(0))
    assert (painter.pen(), painter.font(), painter.hasClipping()) == before
    painter.end()
