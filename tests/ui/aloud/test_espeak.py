"""A story is spoken by espeak-ng: whole, in order, with no more silence than between sentences."""

from __future__ import annotations

import shutil
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

import seeds
from reader.aloud.script import Script
from reader.page.piece import AS_READ
from reader.read import read
from ui.aloud.espeak import Espeak
from ui.aloud.speech import Delivery, Voice
from ui.aloud.teller import Teller

PROGRAM = shutil.which("espeak-ng")
needs_espeak = pytest.mark.skipif(PROGRAM is None, reason="espeak-ng is not installed")
SENTENCES = 40

LISTED = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn      (zh-cmn 5)(zh 5)
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  en-us           --/M      us-mbrola-2        mb/mb-us2            (en 7)
"""


class Recorder(Espeak):
    """Speaks into files: there may be no sound card."""

    def __init__(self, program: str, folder: Path) -> None:
        super().__init__(program)
        self.folder = folder
        self.files: list[Path] = []

    def arguments(self, delivery: Delivery) -> list[str]:
        self.files.append(self.folder / f"{len(self.files):03}.wav")
        return ["-w", str(self.files[-1]), *super().arguments(delivery)]


def seconds(path: Path) -> float:
    with wave.open(str(path)) as file:
        return file.getnframes() / file.getframerate()


def test_its_table_of_voices_is_read_without_those_that_lack_their_sounds() -> None:
    voices = list(Espeak("espeak-ng").voices_in(LISTED))
    assert voices == [
        Voice("sit/cmn", "Chinese (Mandarin, latin as English)", "zh"),
        Voice("gmw/en-US", "English (America)", "en-us"),
    ]


@pytest.fixture
def recorder(tmp_path: Path, qtbot: QtBot) -> Iterator[Recorder]:
    assert PROGRAM is not None
    recorder = Recorder(PROGRAM, tmp_path)
    yield recorder
    recorder.close()


Pretend = Callable[[str], Espeak]


@pytest.fixture
def pretend(tmp_path: Path, qtbot: QtBot) -> Iterator[Pretend]:
    """A program of that name which does something else."""
    made: list[Espeak] = []

    def pretend(lines: str) -> Espeak:
        path = tmp_path / "voice"
        path.write_text("#!/bin/sh\n" + lines)
        path.chmod(0o755)
        made.append(Espeak(str(path)))
        return made[-1]

    yield pretend
    for each in made:
        each.close()


@needs_espeak
def test_it_names_its_voices(recorder: Recorder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(recorder.voices_known) as told:
        recorder.ask_for_voices()
    assert {voice.language.split("-")[0] for voice in told.args[0]} >= {"en", "de", "fr", "es", "zh"}


@needs_espeak
def test_a_story_is_recorded_in_the_order_of_its_marks(recorder: Recorder, qtbot: QtBot) -> None:
    story = read(Path(seeds.__file__).parent / "the_salt_road.txt")
    script = Script(story, AS_READ)
    teller, marks, silences, ended = Teller(recorder), [], [], [0.0]
    teller.use(recorder)

    def on_came_to() -> None:
        utterance = teller.utterance
        assert utterance is not None
        if utterance.words:
            marks.append(utterance)
            if ended[0]:
                silences.append(time.monotonic() - ended[0])
        if len(marks) > SENTENCES:
            teller.pause()

    def on_spoken() -> None:
        assert teller.utterance is not None
        ended[0] = time.monotonic() + teller.utterance.pause / 1_000

    teller.came_to.connect(on_came_to)
    teller.spoken.connect(on_spoken)
    cue = script.at(story.body_start)
    assert cue is not None
    teller.go_to(script, cue)
    marks.clear()
    teller.play()
    qtbot.waitUntil(lambda: not teller.is_playing, timeout=60_000)
    said = marks[:SENTENCES]
    lengths = [seconds(path) for path in recorder.files[:SENTENCES]]
    assert [each.start for each in said] == sorted(each.start for each in said)
    assert sorted(silences)[len(silences) // 2] < 0.1
    # A voice says some twelve to eighteen characters a second: what is long is heard for long.
    characters, heard = sum(len(each.words) for each in said), sum(lengths)
    assert 10 < characters / heard < 25
    long = [
        length / len(each.words) for each, length in zip(said, lengths, strict=True) if len(each.words) > 40
    ]
    assert max(long) < 2 * min(long)


@needs_espeak
def test_the_next_sentence_is_spoken_by_a_process_that_waits_already(
    recorder: Recorder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(recorder.ended):
        recorder.speak("She walked.", Delivery())
    waiting = recorder._ready
    assert waiting is not None
    qtbot.waitUntil(lambda: waiting.state() is QProcess.ProcessState.Running)
    with qtbot.waitSignal(recorder.ended):
        recorder.speak("She walked home.", Delivery())
    assert len(recorder.files) == 3
    assert seconds(recorder.files[1]) > seconds(recorder.files[0])


@needs_espeak
def test_twice_the_speed_takes_half_the_time(recorder: Recorder, qtbot: QtBot) -> None:
    for speed in (100, 200):
        with qtbot.waitSignal(recorder.ended):
            recorder.speak("She walked home by the upper road, and nobody saw her go.", Delivery(speed=speed))
    usual, fast = seconds(recorder.files[0]), seconds(recorder.files[2])
    assert fast == pytest.approx(usual / 2, rel=0.25)


@needs_espeak
def test_brackets_of_a_story_are_no_orders_to_the_voice(recorder: Recorder, qtbot: QtBot) -> None:
    for words in ("[[h@l'oU]] and -v de --version", "and -v de --version"):
        with qtbot.waitSignal(recorder.ended):
            recorder.speak(words, Delivery())
    assert seconds(recorder.files[0]) > seconds(recorder.files[1]) + 0.5


@needs_espeak
def test_what_is_stopped_is_not_told_as_ended(recorder: Recorder, qtbot: QtBot) -> None:
    ended: list[bool] = []
    recorder.ended.connect(lambda: ended.append(True))
    recorder.speak("It went on and on. " * 200, Delivery())
    recorder.stop()
    with qtbot.waitSignal(recorder.ended):
        recorder.speak("She walked.", Delivery())
    assert ended == [True]


@pytest.mark.parametrize(
    "lines",
    ["exit 1", "echo 'error: No such file or directory' >&2", "kill -9 $$"],
    ids=["it fails", "it finds no sound card", "it dies"],
)
def test_a_process_that_cannot_be_heard_is_told_of_in_a_sentence(
    pretend: Pretend, qtbot: QtBot, lines: str
) -> None:
    speech = pretend(lines)
    with qtbot.waitSignal(speech.failed) as told:
        speech.speak("She walked.", Delivery())
    assert "espeak-ng" in told.args[0]


def test_a_program_that_is_gone_is_told_of(tmp_path: Path, qtbot: QtBot) -> None:
    speech = Espeak(str(tmp_path / "gone"))
    with qtbot.waitSignal(speech.failed):
        speech.speak("She walked.", Delivery())


def test_closing_leaves_no_process_behind(pretend: Pretend) -> None:
    speech = pretend("exec sleep 60")
    speech.speak("She walked.", Delivery())
    processes = speech.findChildren(QProcess)
    assert len(processes) == 2
    speech.close()
    assert {each.state() for each in processes} == {QProcess.ProcessState.NotRunning}
