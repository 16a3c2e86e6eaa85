"""Amounts are said as people say them, in their own notation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from reader.statistics.amount import Amount
from reader.statistics.record import UNREAD, Day
from ui.statistics.words import day_told, first_weekday, time_told, words_told


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 min"),
        (1, "1 min"),
        (89, "1 min"),
        (3_600, "1 h 0 min"),
        (3_599, "1 h 0 min"),
        (360_000, "100 h"),
    ],
)
def test_a_time_is_told_in_hours_and_minutes(seconds: float, told: str) -> None:
    assert time_told(seconds) == told


@pytest.mark.parametrize(
    ("locale", "told"), [("en_US", "12,345 words"), ("de_DE", "12.345 words")], indirect=["locale"]
)
def test_numbers_are_grouped_as_the_reader_does(locale: None, told: str) -> None:
    assert words_told(12_345) == told


@pytest.mark.parametrize(
    ("locale", "weekday"), [("en_US", 6), ("de_DE", 0), ("ar_EG", 5)], indirect=["locale"]
)
def test_weeks_begin_as_where_the_reader_lives(locale: None, weekday: int) -> None:
    assert first_weekday() == weekday


@pytest.mark.parametrize("locale", ["en_GB"], indirect=True)
def test_a_day_says_what_was_read_on_it(locale: None) -> None:
    day = date(2026, 3, 9)
    assert day_told(day, UNREAD).endswith("9 March 2026: nothing read")
    assert day_told(day, Day(Amount(2_520, 10_300), 2)).endswith(": 42 min, 10,300 words, 2 stories")
    assert day_told(day, Day(Amount(60, 1), 1)).endswith(": 1 min, 1 word, 1 story")
