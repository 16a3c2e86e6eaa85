"""A notice says one sentence over the page, and its button takes back what was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.notice import Notice


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    area = QWidget()
    qtbot.addWidget(area)
    area.resize(600, 400)
    area.show()
    return area


@pytest.fixture
def notice(area: QWidget) -> Notice:
    return Notice(area)


def press(notice: Notice, qtbot: QtBot) -> None:
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)


def test_nothing_is_shown_until_something_is_said(notice: Notice) -> None:
    assert notice.isHidden()


def test_a_sentence_is_shown_and_spoken(notice: Notice) -> None:
    notice.say("The bookmark was removed.")
    assert notice.isVisible()
    assert notice.text.text() == notice.accessibleName() == "The bookmark was removed."


def test_a_sentence_alone_has_no_button(notice: Notice) -> None:
    notice.say("The bookmark was removed.", "Undo", lambda: None)
    notice.say("The disk is full.")
    assert notice.button.isHidden()


def test_the_button_runs_its_action_once_and_the_notice_goes(notice: Notice, qtbot: QtBot) -> None:
    undone: list[str] = []
    notice.say("The bookmark was removed.", "Undo", lambda: undone.append("bookmark"))
    press(notice, qtbot)
    assert (undone, notice.isHidden()) == (["bookmark"], True)


def test_an_action_may_say_something_itself(notice: Notice, qtbot: QtBot) -> None:
    notice.say("The bookmark was removed.", "Undo", lambda: notice.say("It could not be brought back."))
    press(notice, qtbot)
    assert notice.isVisible()
    assert notice.text.text() == "It could not be brought back."


def test_the_button_belongs_to_the_latest_sentence(notice: Notice, qtbot: QtBot) -> None:
    undone: list[str] = []
    notice.say("The first was removed.", "Undo", lambda: undone.append("first"))
    notice.say("The second was removed.", "Undo", lambda: undone.append("second"))
    press(notice, qtbot)
    assert undone == ["second"]


def test_after_a_while_it_goes_by_itself(
    notice: Notice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.notice._SHOWN_FOR", 0)
    notice.say("Removed.")
    qtbot.waitUntil(notice.isHidden, timeout=1000)


def test_a_long_sentence_stays_longer(notice: Notice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.notice._SHOWN_FOR", 0)
    monkeypatch.setattr("ui.notice._READ_IN", 1)
    with qtbot.waitSignal(notice._timer.timeout):
        notice.say("x" * 100)
        assert notice._timer.remainingTime() > 50


def test_markup_in_a_sentence_is_shown_as_it_is(notice: Notice) -> None:
    notice.say("<b>x</b>")
    assert notice.text.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("width", [240, 400, 1600])
@pytest.mark.parametrize(("words", "label"), [(2, ""), (2, "Undo"), (6, "Undo"), (30, "")])
def test_sentence_and_button_stand_inside_the_area_in_full(
    area: QWidget, notice: Notice, width: int, label: str, words: int
) -> None:
    area.resize(width, 400)
    notice.say("removed " * words, label)
    notice.layout().activate()
    assert area.rect().contains(notice.geometry())
    assert notice.text.height() >= notice.text.heightForWidth(notice.text.width())
    if label:
        assert notice.rect().contains(notice.button.geometry())
        assert not notice.button.geometry().intersects(notice.text.geometry())
        assert notice.button.width() >= notice.button.sizeHint().width()


def test_it_stands_in_the_middle_of_the_foot(area: QWidget, notice: Notice) -> None:
    notice.say("The bookmark was removed.")
    place = notice.geometry()
    assert abs(place.left() + place.right() - area.width()) <= 2
    assert place.bottom() > area.height() * 3 // 4
