"""The program speaks the language that was chosen, or the system's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources.translations.__main__ import LANGUAGES, all_sources
from tests.ui.conftest import StartApp, around, press
from tests.ui.library.conftest import entry
from ui.library.row import Row
from ui.translating import language_shown, translate_interface

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = {"de": "Bibliothek", "fr": "Bibliothèque", "es": "Biblioteca", "zh_CN": "书库"}


@pytest.fixture
def untranslated(qapp: QApplication) -> Iterator[QApplication]:
    """The program, in English again afterwards."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_the_language_chosen(
    untranslated: QApplication, start_app: StartApp, language: str
) -> None:
    translate_interface(untranslated, language)
    actions = around(start_app()).parts.actions
    assert actions["show_library"].text() == LIBRARY[language]
    assert QLocale().name().startswith(language)


def test_the_systems_language_is_taken_where_none_is_chosen(
    untranslated: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    QLocale.setDefault(QLocale("fr_CA"))
    translate_interface(untranslated, "")
    assert untranslated.translate("Command", "Library") == LIBRARY["fr"]


@pytest.mark.parametrize(("chosen", "shown"), [("de", "de"), ("zh_CN", "zh_CN"), ("en", ""), ("is", "")])
def test_what_language_is_shown_is_known(untranslated: QApplication, chosen: str, shown: str) -> None:
    translate_interface(untranslated, chosen)
    assert language_shown() == shown


def test_a_language_there_is_no_translation_for_is_english(untranslated: QApplication) -> None:
    translate_interface(untranslated, "is")
    assert untranslated.translate("Command", "Library") == "Library"


class Listening(QTranslator):
    """Hears what is asked for, and knows nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, disambiguation: str | None = None, number: int = -1) -> None:
        self.asked.add((context, text))
        return


def test_whatever_is_asked_for_can_be_found_by_who_translates(
    untranslated: QApplication, start_app: StartApp, tmp_path: Path
) -> None:
    story = tmp_path / "road.txt"
    story.write_text("The Road\nby Ada Merrow\n\n" + "Chapter One\n\nIt went on and on.\n\n" * 30)
    listening = Listening()
    untranslated.installTranslator(listening)
    app = start_app(story)
    for command in (
        "show_bookmarks", "show_contents", "show_type", "find", "search_library", "show_settings", "show_palette",
        "show_manual", "show_keys", "about", "show_report", "show_statistics", "read_as", "folders", "toggle_bookmark",
        "toggle_bookmark", "write_note", "go_to",
    ):  # fmt: skip
        press(app, command)
        for window in untranslated.topLevelWidgets():
            if window is not app.front.window and window.isVisible():
                window.close()
    untranslated.removeTranslator(listening)
    known = all_sources()
    contexts, texts = {context for context, _ in known}, {text for _, text in known}
    unknown = {
        (context, text) for context, text in listening.asked if context in contexts and text not in texts
    }
    assert unknown == set()


def test_the_list_says_lengths_in_the_language_chosen(untranslated: QApplication) -> None:
    translate_interface(untranslated, "zh_CN")
    assert Row(entry()).length == "20 分钟"
