"""Whoever hears the page hears what is on it, and only that."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible

from ui import announced
from ui.page import spoken
from ui.page.page_view import PageView
from ui.page.spoken import Spoken


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, page: PageView) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []
    told = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=lambda event: said.append(event.message())
    )
    for module in (announced, spoken):
        monkeypatch.setattr(module, "QAccessible", told)
    Spoken(page)
    return said


def test_the_words_of_a_page_that_is_turned_are_said_and_no_others(page: PageView, said: list[str]) -> None:
    page.turn(1)
    shown = page.shown()
    assert page.story is not None
    assert shown is not None
    written = page.story.text[shown.start : shown.end]
    assert said[-1].split() == written.split()


def test_the_cursor_goes_along(page: PageView, said: list[str]) -> None:
    page.turn(1)
    page.turn(1)
    assert page.shows(page.textCursor().position())


def test_what_is_selected_stays_so(page: PageView, said: list[str]) -> None:
    page.select_section()
    before = page.selected()
    page.turn(1)
    assert page.selected() == before


def test_a_column_is_not_said_anew_with_every_line(page: PageView, said: list[str]) -> None:
    page.set_scrolled(True)
    page.scroll_by(40)
    assert said == []


def test_without_a_screen_reader_the_cursor_stays_where_it_was(page: PageView) -> None:
    Spoken(page)
    assert not QAccessible.isActive()
    page.turn(1)
    assert page.textCursor().position() == 0
