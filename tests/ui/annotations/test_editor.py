"""The small window for what is said of a place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.annotation import COLOURS, SILENT, STYLES, Said
from ui.annotations.editor import Editor
from ui.themes.theme import OURS


def editor(qtbot: QtBot, before: Said = SILENT, *, is_bookmark: bool = True) -> Editor:
    made = Editor(before, "Nobody had painted the gate.", OURS["paper"], is_bookmark=is_bookmark)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_it_shows_what_is_said_and_offers_the_excerpt_for_a_name(qtbot: QtBot) -> None:
    shown = editor(qtbot, Said(style="green", name="The gate", note="Who?"))
    assert (shown.name.text(), shown.swatches.chosen, shown.note.toPlainText()) == (
        "The gate",
        "green",
        "Who?",
    )
    assert shown.name.placeholderText() == "Nobody had painted the gate."


def test_what_is_said_now_is_kept_with_the_rest(qtbot: QtBot) -> None:
    shown = editor(qtbot, Said(title="The Weir", words="gate"))
    shown.name.setText("  Here ")
    qtbot.mouseClick(shown.swatches.buttons["blue"], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(shown.note, "Look again.")
    with qtbot.waitSignal(shown.said) as said:
        qtbot.keyClick(shown.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [Said("blue", "Here", "Look again.", "gate", "The Weir")]


def test_where_nothing_is_changed_nothing_is_kept(qtbot: QtBot) -> None:
    shown = editor(qtbot, Said(note="Who?"))
    with qtbot.assertNotEmitted(shown.said):
        shown._on_accepted()


def test_escape_forgets_what_was_typed(qtbot: QtBot) -> None:
    shown = editor(qtbot)
    qtbot.keyClicks(shown.note, "Never mind.")
    with qtbot.assertNotEmitted(shown.said):
        qtbot.keyClick(shown.note, Qt.Key.Key_Escape)
    assert not shown.isVisible()


@pytest.mark.parametrize(("is_bookmark", "styles"), [(True, ("", *COLOURS)), (False, STYLES)])
def test_a_bookmark_may_have_no_colour_and_is_never_underlined(
    qtbot: QtBot, is_bookmark: bool, styles: tuple[str, ...]
) -> None:
    assert tuple(editor(qtbot, is_bookmark=is_bookmark).swatches.buttons) == styles
