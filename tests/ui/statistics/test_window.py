"""The window of statistics shows a year's days, weeks, figures and finished stories, and leads to others."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.statistics.amount import Amount
from reader.statistics.record import Day, Finished, Record
from ui.statistics.measure import Measure
from ui.statistics.window import StatisticsWindow
from ui.themes.theme import OURS

TODAY = date(2026, 11, 25)
WEIR = Finished("a", date(2026, 11, 20), "The Weir <b>&</b>", "A. Miller", b"/weir.txt")
KILN = Finished("b", date(2025, 2, 3), "The Kiln", "", b"/kiln.txt")
RECORD = Record(
    {
        TODAY: Day(Amount(1_800, 7_500), 1),
        TODAY - timedelta(days=1): Day(Amount(3_600, 15_000), 2),
        date(2025, 2, 3): Day(Amount(600, 2_000), 1),
    },
    (WEIR, KILN),
)


@pytest.fixture
def window(qtbot: QtBot) -> StatisticsWindow:
    window = StatisticsWindow(OURS["paper"], is_logging=True)
    qtbot.addWidget(window)
    window.show_record(RECORD, TODAY)
    window.show()
    return window


def values(window: StatisticsWindow) -> list[str]:
    return [label.text() for label in window.figures.values]


def notes(window: StatisticsWindow) -> list[str]:
    return [label.text() for label in window.figures.notes]


def test_it_opens_with_this_year_and_today(window: StatisticsWindow) -> None:
    assert window.years.title.text() == "2026"
    assert "30 min" in window.pictures.said.text()
    assert "1 h 30 min" in window.pictures.said.text().partition("The week")[2]


def test_the_figures_are_those_of_today_the_week_and_the_year(window: StatisticsWindow) -> None:
    assert values(window) == ["30 min", "1 h 30 min", "1 h 30 min", "2", "250", "1"]
    assert notes(window)[3] == "longest: 2 days"
    assert notes(window)[5] == "2 in all"


def test_the_keys_of_the_year_lead_to_the_one_before_and_back(window: StatisticsWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.pictures.map, Qt.Key.Key_PageUp)
    assert window.years.title.text() == "2025"
    assert values(window)[2:] == ["10 min", "2", "200", "1"]
    assert not window.years.before.isEnabled()
    qtbot.keyClick(window.pictures.map, Qt.Key.Key_PageUp)
    assert window.years.title.text() == "2025"
    qtbot.mouseClick(window.years.after, Qt.MouseButton.LeftButton)
    assert window.years.title.text() == "2026"
    assert not window.years.after.isEnabled()


def test_the_pictures_can_measure_by_words(window: StatisticsWindow, qtbot: QtBot) -> None:
    assert "1 h 30 min" in window.pictures.most.text()
    qtbot.mouseClick(window.years.measures[Measure.WORDS], Qt.MouseButton.LeftButton)
    assert "words" in window.pictures.most.text()


def test_a_week_is_chosen_by_its_bar(window: StatisticsWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.pictures.bars, Qt.MouseButton.LeftButton, pos=QPoint(46, 40))
    assert window.pictures.map.day == date(2026, 1, 1)


def test_enter_chooses_a_finished_story(window: StatisticsWindow, qtbot: QtBot) -> None:
    window.stories.setFocus()
    with qtbot.waitSignal(window.story_chosen) as chosen:
        qtbot.keyClick(window.stories, Qt.Key.Key_Down)
        qtbot.keyClick(window.stories, Qt.Key.Key_Return)
    assert chosen.args == [KILN]


def test_a_finished_story_is_said_with_author_and_date(window: StatisticsWindow) -> None:
    said = window.stories.item(0).text()
    assert "The Weir <b>&</b>" in said
    assert "A. Miller" in said


def test_no_text_is_taken_for_html(window: StatisticsWindow) -> None:
    labels = window.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_without_reading_it_says_what_will_fill_it(window: StatisticsWindow) -> None:
    window.show_record(Record({}, ()), TODAY)
    assert window.empty.isVisible()
    assert not window.filled.isVisible()
    assert not window.privacy.forget.isVisible()
    assert window.privacy.box.isVisible()


@pytest.mark.parametrize(("answer", "erased"), [("forget", True), ("", False)])
def test_all_is_forgotten_only_after_a_question(
    window: StatisticsWindow, qtbot: QtBot, answer: str, erased: bool
) -> None:
    asked: list[bool] = []
    window.privacy.erasure_requested.connect(lambda: asked.append(True))
    qtbot.mouseClick(window.privacy.forget, Qt.MouseButton.LeftButton)
    (question,) = window.findChildren(QMessageBox)
    assert "cannot be undone" in question.informativeText()
    button = question.findChild(QPushButton, answer) if answer else question.defaultButton()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bool(asked) is erased
    assert not question.isVisible()


def test_recording_is_switched_off_by_its_box(window: StatisticsWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.privacy.logging_chosen) as chosen:
        qtbot.keyClick(window.privacy.box, Qt.Key.Key_Space)
    assert chosen.args == [False]


@pytest.mark.parametrize("theme", OURS.values(), ids=OURS.keys())
def test_another_theme_changes_the_pictures(window: StatisticsWindow, theme) -> None:
    before = window.pictures.map.grab().toImage()
    window.set_theme(theme)
    assert (window.pictures.map.grab().toImage() == before) is (theme is OURS["paper"])


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_a_small_window(window: StatisticsWindow, direction: Qt.LayoutDirection) -> None:
    window.setLayoutDirection(direction)
    window.resize(860, 560)
    window.grab()
    for label in (*window.figures.values, *window.figures.notes, *window.figures.names):
        assert label.width() >= label.sizeHint().width(), label.text()
    assert window.pictures.map.height() >= 7 * 10


def test_the_figures_have_room_for_the_busiest_of_readers(window: StatisticsWindow) -> None:
    days = {date(2026, 1, 1) + timedelta(days=n): Day(Amount(35_999, 199_999), 9) for n in range(329)}
    window.show_record(Record(days, ()), TODAY)
    window.resize(860, 560)
    window.grab()
    for label in (*window.figures.values, *window.figures.notes):
        assert label.width() >= label.sizeHint().width(), label.text()
