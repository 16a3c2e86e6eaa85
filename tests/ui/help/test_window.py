"""The manual's window: topics, links, the way back, and the search over all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.help.markdown import parse
from ui.help.topics import Topic
from ui.help.window import ManualWindow
from ui.themes.theme import OURS

TOPICS = {
    name: Topic(name, parse(text))
    for name, text in {
        "start": "# Begin\n\nLight the kiln, then see [Firing](fire).\n",
        "fire": "# Firing\n\n- Wood\n- More wood\n\nThen wait.\n",
        "glaze": "# Glazes\n\n| | |\n|---|---|\n| ash | green |\n| iron | *brown* |\n\nBeware of lead <b>x</b>.\n",
    }.items()
}
Key = Qt.Key


@pytest.fixture
def manual(window: QWidget, qtbot: QtBot) -> ManualWindow:
    manual = ManualWindow(TOPICS, OURS["paper"], window)
    manual.show_topic("start")
    manual.show()
    manual.activateWindow()
    qtbot.waitUntil(manual.isActiveWindow)
    manual.view.setFocus()
    return manual


def listed(manual: ManualWindow) -> list[str]:
    return [manual.list.item(row).text() for row in range(manual.list.count())]


def marked(manual: ManualWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in manual.view.extraSelections()]


def test_a_topic_is_shown_with_its_title_listed(manual: ManualWindow) -> None:
    assert manual.view.toPlainText().startswith("Begin\nLight the kiln")
    assert listed(manual) == ["Begin", "Firing", "Glazes"]
    assert manual.list.currentItem().text() == "Begin"


@pytest.mark.parametrize("name", TOPICS)
def test_all_of_a_topic_is_shown_in_its_order(manual: ManualWindow, name: str) -> None:
    manual.show_topic(name)
    assert manual.view.toPlainText().split() == " ".join(b.text for b in TOPICS[name].blocks).split()


def test_nothing_in_a_topic_is_taken_for_html(manual: ManualWindow) -> None:
    manual.show_topic("glaze")
    assert "<b>x</b>" in manual.view.toPlainText()


def test_tab_and_enter_follow_a_link(manual: ManualWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(manual.view, Key.Key_Tab)
    qtbot.keyClick(manual.view, Key.Key_Return)
    assert manual.view.name == "fire"
    assert manual.list.currentItem().text() == "Firing"


def test_a_link_out_of_the_manual_leads_nowhere(manual: ManualWindow) -> None:
    manual.view.anchorClicked.emit(QUrl("https://example.org"))
    assert manual.view.name == "start"


def test_the_way_back_and_forward_leads_over_topics(manual: ManualWindow, qtbot: QtBot) -> None:
    assert not manual.back.isEnabled()
    manual.show_topic("fire")
    manual.show_topic("glaze")
    qtbot.mouseClick(manual.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(manual.back, Qt.MouseButton.LeftButton)
    assert (manual.view.name, manual.back.isEnabled()) == ("start", False)
    qtbot.mouseClick(manual.forward, Qt.MouseButton.LeftButton)
    assert manual.view.name == "fire"


def test_words_typed_leave_the_topics_that_have_them_and_show_the_first(
    manual: ManualWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(manual.field, "GREEN ash")
    assert listed(manual) == ["Glazes"]
    assert manual.view.name == "glaze"
    assert sorted(marked(manual)) == ["ash", "green"]


def test_a_topic_that_has_the_words_stays(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.show_topic("fire")
    qtbot.keyClicks(manual.field, "w")
    assert manual.view.name == "fire"


def test_words_in_no_topic_are_said_to_be_in_none(manual: ManualWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.field, "<b>dragon")
    assert manual.empty.isVisible()
    assert manual.empty.text() == "No topic says “<b>dragon”."


def test_down_leads_from_the_field_to_the_topics_and_enter_to_the_text(
    manual: ManualWindow, qtbot: QtBot
) -> None:
    manual.field.setFocus()
    qtbot.keyClick(manual.field, Key.Key_Down)
    assert manual.list.hasFocus()
    qtbot.keyClick(manual.list, Key.Key_Down)
    assert manual.view.name == "fire"
    qtbot.keyClick(manual.list, Key.Key_Return)
    assert manual.view.hasFocus()


def test_escape_empties_the_field_first_and_then_closes(manual: ManualWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.field, "ash")
    qtbot.keyClick(manual.field, Key.Key_Escape)
    assert (manual.field.text(), manual.isVisible()) == ("", True)
    with qtbot.waitSignal(manual.destroyed):
        qtbot.keyClick(manual.field, Key.Key_Escape)


def test_another_theme_is_followed_at_once(manual: ManualWindow) -> None:
    manual.set_theme(OURS["night"])
    start = QTextCursor(manual.view.document())
    start.movePosition(QTextCursor.MoveOperation.Right)
    assert start.charFormat().foreground().color().name() == OURS["night"].text


def test_a_topic_begins_at_its_beginning(manual: ManualWindow) -> None:
    manual.resize(500, 200)
    manual.view.verticalScrollBar().setValue(manual.view.verticalScrollBar().maximum())
    manual.show_topic("glaze")
    assert manual.view.verticalScrollBar().value() == 0


def test_a_title_longer_than_the_list_is_wide_is_shown_in_two_lines(window: QWidget) -> None:
    long = Topic("long", parse("# " + "Wenn eine Datei " * 4 + "\n\nUnd so fort.\n"))
    manual = ManualWindow({**TOPICS, "long": long}, OURS["paper"], window)
    manual.show()
    assert manual.list.visualItemRect(manual.list.item(3)).height() > 1.5 * manual.list.sizeHintForRow(0)
    assert not manual.list.horizontalScrollBar().isVisible()
