"""Sentences are said one after the other, with the pauses between them."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.aloud.script import Script
from reader.page.piece import AS_READ
from reader.story import Encoding
from reader.text.split import split
from tests.ui.aloud.conftest import VOICES, Fake
from ui.aloud.speech import Delivery, best_voice
from ui.aloud.teller import Teller

TEXT = """The Road

The ferry did not run that day, and she walked home by the upper road. It
rained all the way.

* * *

Nobody had mended the gate since the year of the long frost, and it showed.
"""


@pytest.fixture
def fake() -> Fake:
    return Fake()


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def teller(fake: Fake, owner: QObject, qtbot: QtBot) -> Teller:
    """One that is about to read of the ferry."""
    story = split(TEXT, Encoding("utf-8", "utf-8", 1.0), "road.txt")
    teller, script = Teller(owner), Script(story, AS_READ)
    teller.use(fake)
    cue = script.at(story.text.index("The ferry"))
    assert cue is not None
    teller.go_to(script, cue)
    return teller


def test_nothing_is_said_before_it_plays(teller: Teller, fake: Fake) -> None:
    assert fake.said == []
    teller.play()
    assert fake.said[0].startswith("The ferry")


def test_a_scene_break_is_a_silence(teller: Teller, fake: Fake, qtbot: QtBot) -> None:
    teller.step(1)
    teller.play()
    began = time.monotonic()
    fake.end()
    qtbot.waitUntil(lambda: len(fake.said) == 2)
    assert fake.said[1].startswith("Nobody")
    assert time.monotonic() - began > 1.2


def test_a_pause_between_sentences_keeps_the_one_that_was_said(
    teller: Teller, fake: Fake, qtbot: QtBot
) -> None:
    teller.play()
    fake.end()
    teller.pause()
    qtbot.wait(1)
    teller.play()
    assert fake.said[0] == fake.said[1]


def test_after_the_last_sentence_it_is_finished(teller: Teller, fake: Fake, qtbot: QtBot) -> None:
    teller.step(1)
    teller.step(1)
    teller.play()
    with qtbot.waitSignal(teller.finished):
        fake.end()
    assert not teller.is_playing


def test_there_is_nothing_before_the_first_sentence_to_step_to(teller: Teller, fake: Fake) -> None:
    teller.play()
    for _ in range(5):
        teller.step(-1)
    assert fake.said[-1] == "The Road"
    assert fake.said.count("The Road") == 1


def test_a_voice_that_was_dismissed_is_not_listened_to(teller: Teller, fake: Fake, qtbot: QtBot) -> None:
    other = Fake()
    teller.play()
    teller.use(other)
    teller.play()
    fake.end()
    fake.failed.emit("Too late.")
    assert teller.is_playing
    assert len(other.said) == 1


def test_a_voice_that_never_ends_is_given_up(
    teller: Teller, fake: Fake, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.aloud.teller._PATIENCE", 20)
    monkeypatch.setattr("ui.aloud.teller._PATIENCE_PER_CHARACTER", 0)
    with qtbot.waitSignal(teller.failed):
        teller.play()
    assert not fake.is_speaking


def test_another_delivery_is_heard_at_once(teller: Teller, fake: Fake) -> None:
    teller.play()
    teller.deliver(Delivery(speed=200))
    assert [each.speed for each in fake.deliveries] == [100, 200]
    teller.deliver(Delivery(speed=200))
    assert len(fake.said) == 2


@pytest.mark.parametrize(
    ("language", "chosen", "best"),
    [("en", "", "anna"), ("en", "bob", "bob"), ("en", "gone", "anna"), ("fr", "", "jean"), ("fi", "", None)],
)
def test_the_best_voice_is_the_one_chosen_else_the_first_of_the_language(
    language: str, chosen: str, best: str | None
) -> None:
    voice = best_voice(VOICES, language, chosen)
    assert (voice.id if voice else None) == best
