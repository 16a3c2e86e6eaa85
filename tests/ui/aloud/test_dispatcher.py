"""The voices of Speech Dispatcher are read from its list, and its program is asked for a sentence at a time."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.aloud.dispatcher import Dispatcher
from ui.aloud.speech import Delivery, Voice

LISTED = """                     NAME                 LANGUAGE                  VARIANT
                Afrikaans                       af                     none
           Afrikaans+Adam                       af                     Adam
 English (America)                    en-US                     none
Chinese (Mandarin, latin as English)                      cmn                     none
"""


def test_its_list_of_voices_is_read_without_the_distorted_ones() -> None:
    assert list(Dispatcher("spd-say").voices_in(LISTED)) == [
        Voice("Afrikaans", "Afrikaans", "af"),
        Voice("English (America)", "English (America)", "en-us"),
        Voice("Chinese (Mandarin, latin as English)", "Chinese (Mandarin, latin as English)", "zh"),
    ]


def pretend(tmp_path: Path) -> tuple[Dispatcher, Path]:
    program, heard = tmp_path / "spd-say", tmp_path / "heard"
    program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" >>"{heard}"\n')
    program.chmod(0o755)
    return Dispatcher(str(program)), heard


def test_a_sentence_is_never_taken_for_an_option(tmp_path: Path, qtbot: QtBot) -> None:
    speech, heard = pretend(tmp_path)
    with qtbot.waitSignal(speech.ended):
        speech.speak("--stop it, she said.", Delivery(Voice("Anna", "Anna", "en-us"), 300))
    said = heard.read_text().split("|")
    assert said[said.index("--") + 1] == "--stop it, she said."
    assert said[said.index("--rate") + 1] == "100"
    assert said[said.index("--synthesis-voice") + 1] == "Anna"
    assert "--wait" in said


def test_the_service_is_told_to_be_silent(tmp_path: Path, qtbot: QtBot) -> None:
    speech, heard = pretend(tmp_path)
    speech.speak("She walked.", Delivery())
    speech.stop()
    qtbot.waitUntil(lambda: heard.exists() and "--stop|" in heard.read_text())
    speech.close()
