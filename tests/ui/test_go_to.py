"""Asked where to go, one writes a percentage or a page; anything else is answered with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import FIVE_CHAPTERS as STORY
from tests.ui.conftest import StartApp, press
from ui.go_to import GoTo
from ui.page.page_view import PageView


@pytest.fixture
def page(five_chapters: PageView) -> PageView:
    five_chapters.go_to(STORY.chapters[1].start)
    five_chapters.complete()
    return five_chapters


@pytest.fixture
def asking(page: PageView, qtbot: QtBot) -> GoTo:
    asking = GoTo(page, page)
    asking.show()
    return asking


def enter(asking: GoTo, qtbot: QtBot, words: str) -> int | None:
    """Write something and press Enter; return the place chosen."""
    chosen: list[int] = []
    asking.place_chosen.connect(chosen.append)
    asking.field.setText(words)
    qtbot.keyClick(asking.field, Qt.Key.Key_Return)
    return chosen[0] if chosen else None


@pytest.mark.parametrize(
    ("words", "progression"), [("45%", 0.45), ("45 %", 0.45), ("7,5 %", 0.075), (" 0.5% ", 0.005)]
)
def test_a_percentage_is_that_far_through_the_story(
    asking: GoTo, qtbot: QtBot, words: str, progression: float
) -> None:
    offset = enter(asking, qtbot, words)
    assert offset is not None
    assert STORY.progression(offset) == pytest.approx(progression, abs=0.001)


@pytest.mark.parametrize("words", ["page 2", "Page 2", "p. 2", "p2", "2"])
def test_a_page_is_one_of_the_chapter(page: PageView, asking: GoTo, qtbot: QtBot, words: str) -> None:
    page.turn(1)
    shown = page.shown()
    assert shown is not None
    page.turn(1)
    assert enter(asking, qtbot, words) == shown.start


def test_the_first_page_of_a_chapter_is_its_start(asking: GoTo, qtbot: QtBot) -> None:
    assert enter(asking, qtbot, "page 1") == STORY.chapters[1].start


def test_in_a_scrolled_chapter_pages_are_as_many_as_the_foot_says(page: PageView, qtbot: QtBot) -> None:
    page.set_scrolled(True)
    page.complete()
    place = page.page_start(page.pages - 1)
    assert place is not None
    page.go_to(place)
    page.complete()
    shown = page.shown()
    assert shown is not None
    assert (shown.page, page.page_start(page.pages)) == (page.pages - 1, None)


NONSENSE = {
    "": "Please write a percentage such as 45 %, or a page such as page 12.",
    "soon": "Please write a percentage such as 45 %, or a page such as page 12.",
    "chapter 3": "Please write a percentage such as 45 %, or a page such as page 12.",
    "-3": "Please write a percentage such as 45 %, or a page such as page 12.",
    "101 %": "The story ends at 100 %.",
}


@pytest.mark.parametrize(("words", "sentence"), NONSENSE.items(), ids=[*NONSENSE])
def test_nonsense_is_answered_with_a_sentence_and_can_be_mended(
    asking: GoTo, qtbot: QtBot, words: str, sentence: str
) -> None:
    assert enter(asking, qtbot, words) is None
    assert (asking.isVisible(), asking.sentence.text()) == (True, sentence)
    assert enter(asking, qtbot, "50 %") is not None


@pytest.mark.parametrize("number", [0, 999])
def test_a_page_the_chapter_does_not_have_is_answered_with_those_it_has(
    page: PageView, asking: GoTo, qtbot: QtBot, number: int
) -> None:
    assert enter(asking, qtbot, f"page {number}") is None
    assert asking.sentence.text() == f"This chapter has pages 1 to {page.pages}."


def test_the_page_goes_there_and_has_the_keyboard(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "boats.txt"
    path.write_text(STORY.text, "ascii")
    app = start_app(path)
    press(app, "go_to")
    (asking,) = app.front.window.findChildren(GoTo)
    offset = enter(asking, qtbot, "60 %")
    assert app.front.page.anchor == offset
    assert app.front.window.focusWidget() is app.front.page


def test_escape_goes_nowhere(asking: GoTo, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(asking.place_chosen):
        qtbot.keyClick(asking.field, Qt.Key.Key_Escape)
    assert not asking.isVisible()
