"""Fingers on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest

from ui.page.page_view import PageView
from ui.page.touch import Touch

MakePage = Callable[..., PageView]


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture
def page(page: PageView) -> PageView:
    Touch(page)
    return page


def drag(page: PageView, screen: QPointingDevice, start: QPoint, end: QPoint) -> None:
    viewport = page.viewport()
    QTest.touchEvent(viewport, screen).press(0, start, viewport).commit()
    QTest.touchEvent(viewport, screen).move(0, (start + end) / 2, viewport).commit()
    QTest.touchEvent(viewport, screen).move(0, end, viewport).commit()
    QTest.touchEvent(viewport, screen).release(0, end, viewport).commit()


def test_a_swipe_to_the_left_turns_the_page_and_to_the_right_turns_back(
    page: PageView, screen: QPointingDevice
) -> None:
    drag(page, screen, QPoint(300, 200), QPoint(150, 210))
    forth = page.anchor
    assert forth > 0
    drag(page, screen, QPoint(150, 200), QPoint(300, 190))
    assert page.anchor == 0


def test_a_finger_that_slips_turns_nothing(page: PageView, screen: QPointingDevice) -> None:
    drag(page, screen, QPoint(300, 200), QPoint(270, 200))
    drag(page, screen, QPoint(300, 300), QPoint(240, 100))
    assert page.anchor == 0


def test_a_column_follows_the_finger(page: PageView, screen: QPointingDevice) -> None:
    page.set_scrolled(True)
    page.complete()
    drag(page, screen, QPoint(200, 300), QPoint(200, 180))
    assert page.verticalScrollBar().value() == 120


def test_a_tap_is_a_click(page: PageView, screen: QPointingDevice) -> None:
    page.turn(1)
    drag(page, screen, QPoint(200, 203), QPoint(203, 203))
    clicked = page.textCursor().position()
    assert clicked == page.cursorForPosition(QPoint(203, 203)).position()
