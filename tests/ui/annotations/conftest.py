from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import StartApp, around
from ui.annotations.placed import Placed
from ui.annotations.tools import AnnotationTools
from ui.app import App

STORY = "The Lock Keeper\nby Ada Merrow\n\n" + "\n\n".join(
    f"Paragraph {number} says that the keeper went down to the lock and wrote what he saw in a book."
    for number in range(60)
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "lock.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, story: Path) -> App:
    app = start_app(story)
    app.front.window.resize(1000, 700)
    return app


def tools(app: App) -> AnnotationTools:
    return around(app).annotations


def select(app: App, words: str) -> tuple[int, int]:
    """Select words on the page; return their offsets."""
    page = app.front.page
    assert page.story is not None
    assert page._text is not None
    start = page.story.text.index(words)
    end = start + len(words)
    cursor = page.textCursor()
    cursor.setPosition(page._text.position(start))
    cursor.setPosition(page._text.position(end), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    return start, end


def put_caret(app: App, offset: int) -> None:
    page = app.front.page
    assert page._text is not None
    cursor = page.textCursor()
    cursor.setPosition(page._text.position(offset))
    page.setTextCursor(cursor)


def highlights(app: App) -> list[Placed]:
    return [each for each in app.front.annotating.placed if not each.annotation.is_bookmark]


def words_of(app: App) -> list[tuple[str, str]]:
    """What is highlighted, and how."""
    assert app.front.page.story is not None
    text = app.front.page.story.text
    return [(text[each.start : each.end], each.annotation.said.style) for each in highlights(app)]
