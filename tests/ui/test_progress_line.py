"""The line of progress can be clicked, dragged and driven by keys, and says where each would lead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.story import Encoding
from reader.text.split import split
from ui.progress_line import PADDING, ProgressLine
from ui.themes.theme import OURS

PAPER = OURS["paper"]
WIDTH = 400 + 2 * PADDING


STORY = split(
    "".join(f"Chapter {each}\n\n{'Boats nobody owns. ' * 40}\n\n" for each in range(1, 5)),
    Encoding("utf-8", "utf-8", 1.0), "x.txt",
)  # fmt: skip
THIRD = STORY.chapters[2].start


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.resize(500, 200)
    return window


@pytest.fixture
def line(window: QWidget, qtbot: QtBot) -> ProgressLine:
    line = ProgressLine(PAPER, window)
    line.setGeometry(44, 160, WIDTH, 36)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    window.setFocus()
    line.show_place(STORY, 0.1)
    return line


def at(progression: float, past: int = 0) -> QPoint:
    return QPoint(PADDING + round(400 * progression) + past, 18)


def label(line: ProgressLine) -> str:
    labels = [each.text() for each in line.window().findChildren(QLabel) if each.isVisible()]
    return labels[0] if labels else ""


def test_a_click_goes_there(line: ProgressLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.place_chosen) as chosen:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=at(0.6))
    assert STORY.progression(chosen.args[0]) == pytest.approx(0.6, abs=0.005)


@pytest.mark.parametrize("past", [-4, 0, 4])
def test_a_click_near_a_tick_goes_to_the_start_of_its_chapter(
    line: ProgressLine, qtbot: QtBot, past: int
) -> None:
    with qtbot.waitSignal(line.place_chosen) as chosen:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=at(STORY.progression(THIRD), past))
    assert chosen.args == [THIRD]


def test_above_and_below_the_line_it_can_be_clicked_too(line: ProgressLine, qtbot: QtBot) -> None:
    for y in (4, 32):
        with qtbot.waitSignal(line.place_chosen):
            qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(200, y))


def test_the_ends_of_the_line_are_the_first_page_and_the_end(line: ProgressLine, qtbot: QtBot) -> None:
    chosen: list[int] = []
    line.place_chosen.connect(chosen.append)
    for x in (1, WIDTH - 1):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(x, 18))
    assert chosen == [0, len(STORY.text)]


def test_other_buttons_go_nowhere(line: ProgressLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.place_chosen):
        qtbot.mouseClick(line, Qt.MouseButton.RightButton, pos=at(0.6))


def test_dragging_says_where_and_goes_only_on_release(line: ProgressLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.place_chosen):
        qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=at(0.2))
        QTest.mouseMove(line, at(0.4))
        QTest.mouseMove(line, at(0.7))
    assert label(line) == "Chapter 3 · 70 %"
    with qtbot.waitSignal(line.place_chosen) as chosen:
        qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=at(0.7))
    assert STORY.progression(chosen.args[0]) == pytest.approx(0.7, abs=0.005)
    assert label(line) == ""


def test_hovering_says_chapter_and_percent_and_leaving_takes_it_away(line: ProgressLine) -> None:
    QTest.mouseMove(line, at(0.05))
    QTest.mouseMove(line, at(0.3))
    assert label(line) == "Chapter 2 · 30 %"
    QTest.mouseMove(line.window(), QPoint(200, 20))
    assert label(line) == ""


def test_what_hovering_says_stays_in_the_window(line: ProgressLine) -> None:
    window = line.window()
    line.setGeometry(0, 160, 500, 36)
    for x in (1, 498):
        QTest.mouseMove(line, QPoint(x, 18))
        (shown,) = [each for each in window.findChildren(QLabel) if each.isVisible()]
        assert window.rect().contains(shown.geometry())


def test_a_chapters_name_is_never_taken_for_html(line: ProgressLine) -> None:
    story = split(
        f"Chapter 1: <b>Salt</b>\n\n{'Boats. ' * 90}\n\nChapter 2: <i>Rain</i>\n\n{'Boats. ' * 90}\n",
        Encoding("utf-8", "utf-8", 1.0), "x.txt",
    )  # fmt: skip
    line.show_place(story, 0.0)
    QTest.mouseMove(line, at(0.2))
    (shown,) = [each for each in line.window().findChildren(QLabel) if each.isVisible()]
    assert (shown.text(), shown.textFormat()) == ("Chapter 1: <b>Salt</b> · 20 %", Qt.TextFormat.PlainText)


def keys(line: ProgressLine, qtbot: QtBot, *pressed: Qt.Key) -> list[int]:
    """Press keys, then Enter; return the places chosen."""
    chosen: list[int] = []
    line.place_chosen.connect(chosen.append)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (*pressed, Qt.Key.Key_Return):
        qtbot.keyClick(line, key)
    line.place_chosen.disconnect(chosen.append)
    return chosen


@pytest.mark.parametrize(
    ("key", "progression"), [(Qt.Key.Key_Right, 0.11), (Qt.Key.Key_Left, 0.09), (Qt.Key.Key_Up, 0.11)]
)
def test_the_arrows_go_a_hundredth_of_the_story(
    line: ProgressLine, qtbot: QtBot, key: Qt.Key, progression: float
) -> None:
    (chosen,) = keys(line, qtbot, key)
    assert STORY.progression(chosen) == pytest.approx(progression, abs=0.002)


def test_page_keys_go_from_chapter_to_chapter_and_home_and_end_to_the_ends(
    line: ProgressLine, qtbot: QtBot
) -> None:
    down, up = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
    assert keys(line, qtbot, down, down) == [THIRD]
    assert keys(line, qtbot, down, down, up) == [STORY.chapters[1].start]
    assert keys(line, qtbot, Qt.Key.Key_Home) == [0]
    assert keys(line, qtbot, Qt.Key.Key_End) == [len(STORY.text)]


def test_the_keys_say_where_they_are_and_nothing_moves_before_enter(line: ProgressLine, qtbot: QtBot) -> None:
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert label(line) == "Chapter 1 · 10 %"
    with qtbot.assertNotEmitted(line.place_chosen):
        qtbot.keyClick(line, Qt.Key.Key_PageDown)
    assert label(line) == "Chapter 2 · 25 %"


def test_escape_gives_the_keyboard_back(line: ProgressLine, qtbot: QtBot) -> None:
    line.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(line.left), qtbot.assertNotEmitted(line.place_chosen):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
    line.clearFocus()
    assert label(line) == ""


def test_the_keyboard_is_seen_to_be_there(line: ProgressLine) -> None:
    def ring() -> bool:
        return line.grab().toImage().pixelColor(WIDTH // 2, 18 - 11) == QColor(PAPER.accent)

    assert not ring()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring()


def test_a_screen_reader_hears_a_slider_and_its_value(line: ProgressLine, qtbot: QtBot) -> None:
    spoken = QAccessible.queryAccessibleInterface(line)
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Name) == "Place in the story, in percent"
    assert spoken.valueInterface().currentValue() == 10
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(line, Qt.Key.Key_PageDown)
    assert spoken.valueInterface().currentValue() == 25
    assert spoken.text(QAccessible.Text.Description) == "Chapter 2 · 25 %"


def ticks(line: ProgressLine) -> int:
    image, soft = line.grab().toImage(), QColor(PAPER.soft).rgb()
    return sum(image.pixel(x, 15) == soft for x in range(image.width()))


def test_chapters_have_ticks_unless_nobody_could_tell_them_apart(line: ProgressLine) -> None:
    assert ticks(line) == 3
    text = "".join(f"Chapter {each}\n\n{'Boats. ' * 60}\n\n" for each in range(1, 201))
    line.show_place(split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt"), 0.1)
    assert ticks(line) == 0
