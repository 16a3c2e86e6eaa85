"""Keys and clicks lead from day to day, and what is chosen is said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.statistics.amount import Amount
from reader.statistics.record import Day
from ui.statistics.measure import Measure
from ui.statistics.shades import shades
from ui.statistics.year_map import YearMap
from ui.themes.theme import OURS

TODAY = date(2026, 11, 25)
LONG, BRIEF = date(2026, 5, 4), date(2026, 5, 5)
DAYS = {LONG: Day(Amount(3_600, 12_000), 2), BRIEF: Day(Amount(300, 900), 1)}
Key = Qt.Key


@pytest.fixture
def year(qtbot: QtBot) -> YearMap:
    year = YearMap(OURS["paper"])
    qtbot.addWidget(year)
    year.resize(900, 200)
    year.day = LONG
    year.show_days(DAYS, 2026, TODAY, Measure.MINUTES)
    year.show()
    return year


def colour_of(year: YearMap, day: date) -> str:
    place = year.square(day).center().toPoint()
    ratio = year.devicePixelRatioF()
    return year.grab().toImage().pixelColor(place * ratio).name()


@pytest.mark.parametrize(
    ("key", "days"), [(Key.Key_Down, 1), (Key.Key_Up, -1), (Key.Key_Right, 7), (Key.Key_Left, -7)]
)
def test_arrows_lead_to_the_next_day_and_the_next_week(
    year: YearMap, qtbot: QtBot, key: Qt.Key, days: int
) -> None:
    with qtbot.waitSignal(year.day_chosen) as chosen:
        qtbot.keyClick(year, key)
    assert chosen.args == [LONG + timedelta(days=days)]


def test_where_text_runs_from_the_right_so_do_the_weeks(year: YearMap, qtbot: QtBot) -> None:
    year.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert year.square(LONG).x() > year.square(LONG + timedelta(days=7)).x()
    qtbot.keyClick(year, Key.Key_Left)
    assert year.day == LONG + timedelta(days=7)


def test_keys_lead_no_further_than_the_year_and_today(year: YearMap, qtbot: QtBot) -> None:
    for key, end in ((Key.Key_Home, date(2026, 1, 1)), (Key.Key_End, TODAY)):
        qtbot.keyClick(year, key)
        assert year.day == end
        qtbot.keyClick(year, Key.Key_Left if key is Key.Key_Home else Key.Key_Right)
        assert year.day == end


def test_a_click_chooses_the_day_below_it(year: YearMap, qtbot: QtBot) -> None:
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=year.square(BRIEF).center().toPoint())
    assert year.day == BRIEF


def test_a_click_on_a_day_to_come_chooses_nothing(year: YearMap, qtbot: QtBot) -> None:
    later = year.square(TODAY + timedelta(days=8)).center().toPoint()
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=later)
    assert year.day == LONG


def test_the_day_chosen_is_said_to_who_cannot_see_it(year: YearMap) -> None:
    assert "1 h 0 min" in year.accessibleDescription()
    assert "2 stories" in year.accessibleDescription()
    assert "2026" in year.accessibleName()


def test_a_day_is_the_darker_the_more_was_read(year: YearMap) -> None:
    unread, *levels = shades(OURS["paper"])
    assert colour_of(year, LONG) == levels[-1]
    assert colour_of(year, BRIEF) == levels[0]
    assert colour_of(year, date(2026, 5, 6)) == unread


def test_every_day_of_a_year_has_a_place_of_its_own_in_the_picture(year: YearMap) -> None:
    year.show_days({}, 2028, date(2030, 1, 1), Measure.WORDS)
    days = [date(2028, 1, 1) + timedelta(days=number) for number in range(366)]
    places = [year.square(day) for day in days]
    assert len({(place.x(), place.y()) for place in places}) == 366
    assert all(year.rect().contains(place.toAlignedRect()) for place in places)
