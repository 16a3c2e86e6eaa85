"""Pages that slide."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.page import sliding
from ui.page.page_view import PageView
from ui.page.sliding import Sliding

MakePage = Callable[..., PageView]


def test_the_new_page_is_there_when_the_slide_is_over(page: PageView, qtbot: QtBot) -> None:
    slide = Sliding(page)
    slide.set_enabled(True)
    page.turn(1)
    assert slide.isVisible()
    qtbot.waitUntil(lambda: not slide.isVisible())


def test_it_begins_with_the_old_page_and_ends_with_the_new_one(page: PageView) -> None:
    slide = Sliding(page)
    slide.set_enabled(True)
    before = page.grab().toImage()
    page.turn(1)
    slide._animation.pause()
    slide._animation.setCurrentTime(0)
    assert page.grab().toImage() == before
    slide._animation.setCurrentTime(slide._animation.duration())
    slide.hide()
    assert page.grab().toImage() == slide._new.toImage()


def test_nothing_slides_unless_it_is_wanted(page: PageView) -> None:
    slide = Sliding(page)
    page.turn(1)
    assert not slide.isVisible()


def test_nothing_slides_where_the_desktop_asks_for_less_motion(
    page: PageView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sliding, "is_motion_reduced", lambda: True)
    slide = Sliding(page)
    slide.set_enabled(True)
    page.turn(1)
    assert not slide.isVisible()


def test_a_turn_that_leads_nowhere_shows_nothing(page: PageView) -> None:
    slide = Sliding(page)
    slide.set_enabled(True)
    page.turn(-1)
    page.go_to(2000)
    assert not slide.isVisible()
