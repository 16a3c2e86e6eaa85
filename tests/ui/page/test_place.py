"""Whatever is changed about the page, the reader's place stays on its first line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from reader.story import Story
from tests.ui.page.conftest import first_line, prose, understood
from ui.page.page_view import PageView
from ui.page.typography import BOUNDS, PLAIN, TOGGLES

MakePage = Callable[..., PageView]

SIZES = st.tuples(st.just("pixels"), st.integers(11, 64))
WINDOWS = st.tuples(st.just("window"), st.tuples(st.integers(380, 1900), st.integers(300, 1100)))
COLOURS = st.tuples(st.just("colour"), st.sampled_from(["#7a7266", "#8f8b82"]))
CHOICES = st.one_of(
    *(st.tuples(st.just(name), st.integers(*BOUNDS[name])) for name in ("line_height", "measure", "margin")),
    *(st.tuples(st.just(name), st.booleans()) for name in TOGGLES),
    st.tuples(st.just("family"), st.sampled_from(["", "DejaVu Sans", "Noto Serif"])),
    st.tuples(st.just("language"), st.sampled_from(["", "en_GB", "de_DE"])),
)
MODES = st.tuples(st.sampled_from(["scrolled", "as_filed"]), st.booleans())
WAITING = st.tuples(st.just("idle"), st.none())
CHANGE = st.one_of(SIZES, WINDOWS, COLOURS, CHOICES, MODES, WAITING)
TURNS = st.integers(0, 12)


@pytest.fixture(scope="module")
def story() -> Story:
    verse = "    the gate was green\n    the kiln was cold\n    and no one said who went"
    chapters = [
        f"Chapter {number}\n\n{prose(8)}\n\n* * *\n\n{prose(5)}\n\n{verse}\n\n{prose(6)}" for number in (1, 2)
    ]
    return understood("The Upper Road\nby Ines Calder\n\n" + "\n\n\n".join(chapters) + "\n")


def hold(page: PageView, story: Story, turns: int, changes: list[tuple[str, Any]]) -> None:
    """Change the page again and again, and see that the first line stays."""
    page.show_story(story, 0)
    for _ in range(turns):
        page.turn(1)
    anchor, typography, pixels = page.anchor, PLAIN, 19
    for name, value in changes:
        if name == "window":
            page.resize(*value)
        elif name == "colour":
            page.set_soft_colour(QColor(value))
        elif name == "pixels":
            pixels = value
        elif name == "scrolled":
            page.set_scrolled(value)
        elif name == "as_filed":
            page.set_manner(page.manner._replace(as_filed=value))
        elif name == "idle":
            page.complete()
        else:
            typography = typography._replace(**{name: value})
        page.set_type(typography, pixels)
        start, end = first_line(page)
        assert start <= anchor < end
    assert page.anchor == anchor


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(turns=TURNS, changes=st.lists(CHANGE, min_size=1, max_size=8))
def test_the_first_line_survives_any_changes_of_type_mode_window_and_theme(
    make_page: MakePage, story: Story, turns: int, changes: list[tuple[str, Any]]
) -> None:
    hold(make_page(), story, turns, changes)


@pytest.mark.slow
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(turns=TURNS, changes=st.lists(CHANGE, min_size=100, max_size=100))
def test_the_first_line_survives_ten_thousand_changes(
    make_page: MakePage, story: Story, turns: int, changes: list[tuple[str, Any]]
) -> None:
    hold(make_page(), story, turns, changes)
