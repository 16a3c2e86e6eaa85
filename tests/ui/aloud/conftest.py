from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.aloud import session as sessions
from ui.aloud.session import Session
from ui.aloud.speech import Delivery, Speech, Voice
from ui.app import App

VOICES = (
    Voice("jean", "Jean", "fr"),
    Voice("anna", "Anna", "en-gb"),
    Voice("bob", "Bob", "en-us"),
)
SENTENCES = ("The ferry did not run.", "She walked home by the upper road.", "Nobody had mended the gate.")
PARAGRAPH = " ".join(SENTENCES)


def story_of(chapters: int = 3, paragraphs: int = 12) -> str:
    """A story whose sentences all differ."""
    said = []
    for chapter in range(1, chapters + 1):
        said.append(f"Chapter {chapter}")
        said += [
            " ".join(f"{each[:-1]} for the {chapter * 100 + number}th time." for each in SENTENCES)
            for number in range(paragraphs)
        ]
    return "\n\n\n".join(said) + "\n"


class Fake(Speech):
    """Says nothing, and remembers what it was to say."""

    name = "fake"

    def __init__(self, parent: QObject | None = None, voices: tuple[Voice, ...] = VOICES) -> None:
        super().__init__(parent)
        self.voices = voices
        self.said: list[str] = []
        self.deliveries: list[Delivery] = []
        self.is_speaking = False

    def ask_for_voices(self) -> None:
        self.voices_known.emit(self.voices)

    def speak(self, words: str, delivery: Delivery) -> None:
        self.said.append(words)
        self.deliveries.append(delivery)
        self.is_speaking = True

    def stop(self) -> None:
        self.is_speaking = False

    def end(self) -> None:
        """Have said it."""
        self.is_speaking = False
        self.ended.emit()


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    """The only voice there is."""
    fake = Fake()
    monkeypatch.setattr(sessions, "MAKERS", (lambda _parent: fake,))
    return fake


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text("The Road\nby Ada Merrow\n\n\n" + story_of(), "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, story: Path, fake: Fake, qtbot: QtBot) -> App:
    app = start_app(story)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    qtbot.waitUntil(lambda: app.front.page.story is not None)
    return app


def session(app: App) -> Session:
    found = around(app).aloud._session
    assert found is not None
    return found


Hear = Callable[..., None]


@pytest.fixture
def hear(app: App, fake: Fake, qtbot: QtBot) -> Hear:
    """Let the voice say so many sentences to their ends."""

    def hear(times: int = 1) -> None:
        for _ in range(times):
            said = len(fake.said)
            fake.end()
            qtbot.waitUntil(lambda said=said: len(fake.said) > said or not session(app).teller.is_playing)

    return hear


def read_from(app: App, words: str) -> None:
    """Have it read aloud from some words on."""
    page = app.front.page
    assert page.story is not None
    page.go_to(page.story.text.index(words))
    page.find(words)
    press(app, "read_aloud")


def marked(app: App) -> list[str]:
    """The words on the page that are marked as being said."""
    marks = app.front.page.extraSelections()
    return [
        each.cursor.selectedText()
        for each in marks
        if each.format.underlineStyle() and each.format.hasProperty(0x820)
    ]
