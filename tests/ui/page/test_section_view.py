"""What the window shows is set first, and stays as it is when the rest is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.story import Story
from tests.ui.page.conftest import prose, understood
from ui.page.page_view import PageView

MakePage = Callable[..., PageView]


@pytest.fixture(scope="module")
def story() -> Story:
    letter = "        Dear uncle,\n        the gate is green.\n                Yours, Ines"
    parts = [f"{prose(9)}\n\n* * *\n\n{letter}\n\n{prose(4)}\n\n{'A' * 70}\n\nPart {n}" for n in range(12)]
    return understood(
        "The Upper Road\nby Ines Calder\n\nChapter 1\n\n" + "\n\n".join(parts) + "\n\nThe End\n"
    )


@pytest.fixture(scope="module")
def long_chapter() -> Story:
    return understood(f"The Upper Road\nby Ines Calder\n\nChapter 1\n\n{prose(120)}\n\nThe End\n")


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    progression=st.floats(0, 1),
    width=st.integers(420, 1500),
    height=st.integers(320, 900),
    scrolled=st.booleans(),
)
def test_the_rest_of_a_section_changes_nothing_that_is_shown(
    make_page: MakePage, story: Story, progression: float, width: int, height: int, scrolled: bool
) -> None:
    page = make_page(width, height)
    page.set_scrolled(scrolled)
    page.show_story(story, int(progression * (len(story.text) - 1)))
    before, shown = page.viewport().grab().toImage(), page.shown()
    page.complete()
    after = page.shown()
    assert shown is not None
    assert after is not None
    assert (shown.start, shown.end) == (after.start, after.end)
    assert page.viewport().grab().toImage() == before


def test_only_what_is_shown_is_set_at_first(make_page: MakePage, story: Story) -> None:
    page = make_page()
    page.show_story(story, len(story.text) // 2)
    assert len(page._layout._plans) < len(story.blocks) / 2


def test_the_rest_is_set_when_nothing_else_waits(make_page: MakePage, story: Story, qtbot: QtBot) -> None:
    page = make_page()
    page.show_story(story, len(story.text) // 2)
    shown = page.shown()
    assert shown is not None
    assert shown.pages is None
    with qtbot.waitSignal(page.rearranged):
        pass
    shown = page.shown()
    assert shown is not None
    assert shown.page is not None
    assert shown.pages is not None
    assert 0 < shown.page < shown.pages


def test_a_window_that_is_being_resized_sets_only_what_it_shows(make_page: MakePage, story: Story) -> None:
    page = make_page()
    page.show_story(story, len(story.text) // 2)
    page.complete()
    for width in range(703, 760, 3):
        page.resize(width, 600)
        assert not page._layout.is_complete


def test_documents_that_were_shown_do_not_pile_up(make_page: MakePage, story: Story, qtbot: QtBot) -> None:
    page = make_page()
    for _ in range(5):
        page.show_story(story, 0)
        page.clear_story()
    qtbot.waitUntil(lambda: len(page.findChildren(QTextDocument)) <= 1)


@pytest.mark.parametrize("scrolled", [False, True])
def test_a_page_turned_before_the_rest_is_set_needs_little_of_it(
    make_page: MakePage, long_chapter: Story, scrolled: bool
) -> None:
    page = make_page()
    page.set_scrolled(scrolled)
    page.show_story(long_chapter, 0)
    for _ in range(3):
        page.turn(1)
    assert not page._layout.is_complete
    assert page.anchor > 0


@pytest.mark.parametrize("scrolled", [False, True])
@pytest.mark.parametrize("start", [0.0, 0.4])
def test_pages_turned_before_the_rest_is_set_are_the_same_as_after(
    make_page: MakePage, long_chapter: Story, start: float, scrolled: bool
) -> None:
    pages = {}
    for is_set_before in (False, True):
        page = make_page()
        page.set_scrolled(scrolled)
        page.show_story(long_chapter, round(start * len(long_chapter.text)))
        if is_set_before:
            page.complete()
        pages[is_set_before] = [page.anchor]
        while page.anchor < round((start + 0.3) * len(long_chapter.text)):
            page.turn(1)
            pages[is_set_before].append(page.anchor)
    assert pages[False] == pages[True]


def test_what_is_turned_to_before_the_rest_is_set_stays_when_it_is(
    make_page: MakePage, long_chapter: Story, qtbot: QtBot
) -> None:
    page = make_page()
    page.show_story(long_chapter, len(long_chapter.text) // 2)
    page.turn(1)
    turned_to = page.anchor
    page.complete()
    assert page.anchor == turned_to == page._first_shown()
    page.turn(-1)
    page.turn(1)
    assert page.anchor == turned_to
