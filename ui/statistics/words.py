"""Saying amounts of reading and their days in the reader's language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.statistics.measure import Measure

if TYPE_CHECKING:
    from reader.statistics.amount import Amount
    from reader.statistics.record import Day

_LONG = 100
"""Hours from which on minutes are not told."""


def first_weekday() -> int:
    """Return the day weeks begin with where the reader lives, 0 for Monday."""
    return QLocale().firstDayOfWeek().value - 1


def number(value: int) -> str:
    """Return a number as it is written where the reader lives."""
    return QLocale().toString(value)


def time_told(seconds: float) -> str:
    """Say a time in hours and minutes; something is never none."""
    minutes = max(1, round(seconds / 60)) if seconds > 0 else 0
    hours, rest = divmod(minutes, 60)
    if hours >= _LONG:
        return _translate("{} h").format(number(round(minutes / 60)))
    return (
        _translate("{} h {} min").format(number(hours), number(rest))
        if hours
        else _translate("{} min").format(number(minutes))
    )


def words_told(words: int) -> str:
    """Say how many words."""
    return _translate("1 word") if words == 1 else _translate("{} words").format(number(words))


def days_told(days: int) -> str:
    """Say how many days."""
    return _translate("1 day") if days == 1 else _translate("{} days").format(number(days))


def told(amount: Amount, measure: Measure) -> str:
    """Say an amount by one measure."""
    return time_told(amount.seconds) if measure is Measure.MINUTES else words_told(amount.words)


def day_told(day: date, read: Day) -> str:
    """Say what was read on a day."""
    when = QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)
    if not read.amount:
        return _translate("{}: nothing read").format(when)
    one, many = _translate("1 story"), _translate("{} stories").format(number(read.stories))
    stories = one if read.stories == 1 else many
    return f"{when}: {time_told(read.amount.seconds)}, {words_told(read.amount.words)}, {stories}"


def week_told(amount: Amount) -> str:
    """Say what was read in a week."""
    if not amount:
        return _translate("The week: nothing read")
    both = time_told(amount.seconds), words_told(amount.words)
    return _translate("The week: {}, {}").format(*both)


def date_told(day: date) -> str:
    """Return a date in a few characters."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.ShortFormat)


def month_name(month: int, *, short: bool = True) -> str:
    """Return a month's name, 1 for January."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(month, form)


def weekday_name(weekday: int) -> str:
    """Return the short name of a day of the week, 0 for Monday."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Statistics", text)
