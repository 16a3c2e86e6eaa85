"""Text is shortened where it goes on, whichever way it runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QApplication

from ui.elided import elided
from ui.page.typeset import cursor_x

ARABIC = "الفصل الثاني: البحر الذي لم يره أحد من قبل"


def place(text: str, character: str) -> float:
    """How far from the left the middle of a character of a line stands."""
    layout = QTextLayout(text, QFont())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    edges = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
    return sum(cursor_x(line, text.index(character), edge) for edge in edges) / 2


def test_what_fits_stays_as_it_is_and_what_does_not_ends_in_dots(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont())
    assert elided("The Kiln", metrics, 500) == "The Kiln"
    assert elided("The Kiln and the Weighing House", metrics, 60).endswith("…")


def test_setting_it_apart_takes_no_room(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont())
    shown = elided(ARABIC, metrics, 120)
    assert metrics.horizontalAdvance(shown) <= 120


def test_an_arabic_name_has_its_dots_at_its_left_and_what_follows_at_its_right(qapp: QApplication) -> None:
    shown = elided(ARABIC, QFontMetrics(QFont()), 120) + " · 36 %"
    assert place(shown, "…") < place(shown, ARABIC[2]) < place(shown, "3")
