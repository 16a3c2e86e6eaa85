"""The voices of the desktop through Qt, tried on the engine Qt has for tests."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.aloud.speech import Delivery, Voice

pytest.importorskip("PySide6.QtTextToSpeech", reason="the extra “speech” is not installed")

from ui.aloud.qt_speech import QtSpeech  # only where it can be


@pytest.fixture
def speech(qtbot: QtBot) -> QtSpeech:
    return QtSpeech("mock")


def voices(speech: QtSpeech, qtbot: QtBot) -> tuple[Voice, ...]:
    with qtbot.waitSignal(speech.voices_known) as told:
        speech.ask_for_voices()
    return told.args[0]


def test_it_names_voices_with_their_languages(speech: QtSpeech, qtbot: QtBot) -> None:
    found = voices(speech, qtbot)
    assert len({voice.language.split("-")[0] for voice in found}) > 1
    assert len({voice.id for voice in found}) == len(found)


def test_a_sentence_is_said_to_its_end(speech: QtSpeech, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speech.ended):
        speech.speak("She walked home.", Delivery())


def test_a_voice_and_a_speed_are_taken(speech: QtSpeech, qtbot: QtBot) -> None:
    voice = voices(speech, qtbot)[-1]
    with qtbot.waitSignal(speech.ended):
        speech.speak("She walked.", Delivery(voice, 300))
    assert speech._qt.voice().name() == voice.name
    assert speech._qt.locale().bcp47Name().lower() == voice.language
    assert speech._qt.rate() == 1


def test_what_is_stopped_is_not_told_as_ended(speech: QtSpeech, qtbot: QtBot) -> None:
    ended: list[bool] = []
    speech.ended.connect(lambda: ended.append(True))
    speech.speak("It went on and on and on and on.", Delivery())
    speech.stop()
    with qtbot.waitSignal(speech.ended):
        speech.speak("She walked.", Delivery())
    assert ended == [True]


def test_a_sentence_takes_the_place_of_the_one_before(speech: QtSpeech, qtbot: QtBot) -> None:
    ended: list[bool] = []
    speech.ended.connect(lambda: ended.append(True))
    speech.speak("It went on and on and on and on.", Delivery())
    with qtbot.waitSignal(speech.ended):
        speech.speak("She walked.", Delivery())
    assert ended == [True]
