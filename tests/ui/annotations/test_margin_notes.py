"""Notes stand in the margin beside what they are about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.annotations.conftest import select, tools
from tests.ui.conftest import press
from ui.annotations.editor import Editor
from ui.annotations.margin_notes import MarginNote
from ui.app import App


def note_on(app: App, words: str, note: str) -> int:
    start, end = select(app, words)
    made = app.front.annotating.add(start, end, "blue")
    assert made is not None
    app.front.annotating.say([made.id], lambda said: said._replace(note=note))
    return start


def widen(app: App) -> None:
    """Let there be one column with wide margins."""
    app.settings.change(scrolled=True, library_shown=False)
    app.front.window.resize(1200, 700)


def shown(app: App) -> list[MarginNote]:
    return tools(app).notes.notes


def test_a_note_stands_right_of_its_line(app: App) -> None:
    widen(app)
    start = note_on(app, "Paragraph 2 says", "Is it so?")
    (note,) = shown(app)
    line, page = app.front.page.line_area(start), app.front.page
    assert note.isVisible()
    assert note.words == "Is it so?"
    assert abs(note.y() - line.top()) <= line.height()
    assert note.x() >= page.viewport().geometry().right() - 24
    assert page.rect().contains(note.geometry())


def test_where_the_margin_is_narrow_a_sign_stands_for_it(app: App) -> None:
    note_on(app, "Paragraph 2 says", "Is it so?")
    app.front.window.resize(600, 700)
    (note,) = shown(app)
    assert note.words == "✎"
    assert "Is it so?" in note.toolTip()


def test_a_long_note_is_cut_and_two_never_lie_over_each_other(app: App) -> None:
    widen(app)
    note_on(app, "the keeper went down", "A long note that goes on and on. " * 60)
    note_on(app, "Paragraph 1 says", "Another.")
    one, other = shown(app)
    assert one.words.endswith("…")
    assert not one.geometry().intersects(other.geometry())


def test_on_another_page_it_is_not_shown(app: App) -> None:
    note_on(app, "Paragraph 2 says", "Is it so?")
    press(app, "go_to_end")
    assert shown(app) == []


def test_a_click_opens_it(app: App, qtbot: QtBot) -> None:
    note_on(app, "Paragraph 2 says", "Is it so?")
    qtbot.mouseClick(shown(app)[0], Qt.MouseButton.LeftButton)
    (editor,) = app.front.window.findChildren(Editor)
    assert editor.note.toPlainText() == "Is it so?"


def test_a_note_of_html_is_shown_as_it_was_written(app: App) -> None:
    note_on(app, "Paragraph 2 says", "<b>x</b>")
    assert shown(app)[0].toolTip() == "<qt>&lt;b&gt;x&lt;/b&gt;</qt>"
