"""Words are looked up on this computer, or in the browser when the reader says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, press
from ui.app import App
from ui.look_up.asking import AskingSite
from ui.look_up.entry import Entry


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    return opened


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> App:
    monkeypatch.setenv("PATH", str(tmp_path))
    story = tmp_path / "a.txt"
    story.write_text("The ferryman waited for the others.\n")
    app = start_app(story)
    qtbot.waitUntil(lambda: app.front.page.story is not None)
    return app


def asking(app: App) -> AskingSite | None:
    return next((each for each in app.front.window.findChildren(AskingSite) if each.isVisible()), None)


def look_up(app: App, words: str, qtbot: QtBot) -> AskingSite:
    app.front.page.find(words)
    press(app, "look_up")
    qtbot.waitUntil(lambda: asking(app) is not None)
    return asking(app)


def test_without_a_dictionary_the_reader_is_asked_first(app: App, opened: list[str], qtbot: QtBot) -> None:
    dialog = look_up(app, "ferryman", qtbot)
    assert "ferryman" in dialog.question.text()
    assert opened == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert opened == ["https://en.wiktionary.org/wiki/ferryman"]


def test_cancelling_opens_nothing(app: App, opened: list[str], qtbot: QtBot) -> None:
    qtbot.keyClick(look_up(app, "ferryman", qtbot), Qt.Key.Key_Escape)
    assert opened == []


def test_the_site_is_remembered(app: App, opened: list[str], qtbot: QtBot) -> None:
    dialog = look_up(app, "ferryman", qtbot)
    dialog.sites.setCurrentText("Another site")
    dialog.other.setText("https://example.org/{words}")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert look_up(app, "others", qtbot).site == "https://example.org/{words}"
    assert opened == ["https://example.org/ferryman"]


def test_an_address_that_is_none_cannot_be_opened(app: App, opened: list[str], qtbot: QtBot) -> None:
    dialog = look_up(app, "ferryman", qtbot)
    dialog.sites.setCurrentText("Another site")
    dialog.other.setText("file:///{words}")
    assert not dialog.open_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert opened == []


def test_what_the_dictionary_says_is_shown_with_the_browser_a_key_away(
    app: App, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.look_up.looking_up.look_up", lambda words: f"{words}: one who keeps a ferry.")
    app.front.page.find("ferryman")
    press(app, "look_up")
    qtbot.waitUntil(lambda: bool(app.front.window.findChildren(Entry)))
    (entry,) = app.front.window.findChildren(Entry)
    assert entry.text.toPlainText() == "ferryman: one who keeps a ferry."
    entry.browser_requested.emit()
    assert asking(app) is not None


def test_with_nothing_selected_one_is_told_how(app: App) -> None:
    press(app, "look_up")
    assert "Select" in app.front.area.notice.text.text()
