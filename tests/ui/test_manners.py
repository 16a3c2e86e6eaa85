"""Folding, showing the text as the file has it, and quotes, in the running program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui.app import App

TEXT = f'The Upper Road\nby Ines Calder\nPairing: Ines/Tom\nDisclaimer: none\n\n"Well--" he said.\n\n{prose(60)}\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, "utf-8")
    return path


def shown(app: App) -> str:
    return app.front.page.document().toPlainText()


def test_a_story_opens_with_its_header_folded(start_app: StartApp, path: Path) -> None:
    app = start_app(path)
    assert "Pairing and disclaimer\u00a0▸".replace("\u00a0", " ") in shown(app)
    assert "Ines/Tom" not in shown(app)


def test_the_command_unfolds_and_folds_it(start_app: StartApp, path: Path) -> None:
    app = start_app(path)
    press(app, "fold")
    assert "Ines/Tom" in shown(app)
    press(app, "fold")
    assert "Ines/Tom" not in shown(app)


def test_a_click_on_the_line_unfolds_it(start_app: StartApp, path: Path, qtbot: QtBot) -> None:
    app = start_app(path)
    page = app.front.page
    cursor = QTextCursor(page.document().find("disclaimer"))
    at = page.cursorRect(cursor).center() - QPoint(10, 0)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert "Ines/Tom" in shown(app)


def test_whether_it_is_folded_is_remembered(start_app: StartApp, path: Path) -> None:
    app = start_app(path)
    press(app, "fold")
    app.front.window.close()
    assert "Ines/Tom" in shown(start_app(path))


def test_a_reader_in_the_middle_of_the_story_stays_there(start_app: StartApp, path: Path) -> None:
    app = start_app(path)
    page = app.front.page
    page.go_to(TEXT.index("That was 30."))
    for command in ("fold", "as_filed", "as_filed"):
        press(app, command)
        assert page.anchor == TEXT.index("That was 30.")


def test_the_text_is_shown_as_the_file_has_it_until_told_otherwise(start_app: StartApp, path: Path) -> None:
    app = start_app(path)
    press(app, "as_filed")
    assert shown(app).startswith("The Upper Road\nby Ines Calder\nPairing: Ines/Tom")
    assert around(app).parts.actions["as_filed"].isChecked()
    press(app, "as_filed")
    assert "Ines/Tom" not in shown(app)
    assert not around(app).parts.actions["as_filed"].isChecked()


def test_the_next_session_begins_with_the_story_as_read(start_app: StartApp, path: Path) -> None:
    app = start_app(path)
    press(app, "as_filed")
    app.front.window.close()
    assert not start_app(path).front.page.manner.as_filed


def test_quotes_are_set_as_a_printer_would_when_the_reader_wants_it(start_app: StartApp, path: Path) -> None:
    app = start_app(path)
    assert '"Well--" he said.' in shown(app)
    app.settings.change(typography=app.settings.value.typography._replace(smart=True))
    assert "“Well—” he said." in shown(app)
