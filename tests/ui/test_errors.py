"""An error nobody expected is logged and told once, and the program goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from ui.errors import log_unexpected_errors


class Bell(QObject):
    rung = Signal(int)


@pytest.fixture(autouse=True)
def _own_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "inglenook.log"


@pytest.fixture
def told(log: Path) -> list[str]:
    sentences: list[str] = []
    log_unexpected_errors(log, lambda: sentences.append("Something went wrong."))
    return sentences


def ring(times: int) -> list[int]:
    """Ring a bell with a slot that breaks and one that does not; return what the second one heard."""
    bell, heard = Bell(), []

    def break_down(number: int) -> None:
        raise ValueError(f"cracked at {number}")

    bell.rung.connect(break_down)
    bell.rung.connect(heard.append)
    for number in range(times):
        bell.rung.emit(number)
    return heard


def test_an_error_in_a_slot_is_logged_with_its_place(told: list[str], log: Path, qtbot: QtBot) -> None:
    ring(1)
    written = log.read_text("utf-8")
    assert "ValueError: cracked at 0" in written
    assert "in break_down" in written


def test_only_the_first_error_is_told_and_all_are_logged(told: list[str], log: Path, qtbot: QtBot) -> None:
    ring(3)
    assert len(told) == 1
    assert log.read_text("utf-8").count("ValueError: cracked") == 3


def test_the_program_goes_on_after_an_error(told: list[str], qtbot: QtBot) -> None:
    assert ring(3) == [0, 1, 2]


def test_a_log_grown_large_begins_anew_and_the_old_one_is_kept(
    told: list[str], log: Path, qtbot: QtBot
) -> None:
    log.write_text("old\n" * 200_000, "ascii")
    ring(2)
    assert log.read_text("utf-8").count("ValueError: cracked") == 2
    assert (log.parent / "inglenook.log.1").read_text("ascii").startswith("old")


def test_of_an_error_as_long_as_a_story_its_beginning_and_its_end_are_logged(
    told: list[str], log: Path
) -> None:
    sys.excepthook(ValueError, ValueError(f"begin {'x' * 2_000_000} end"), None)
    written = log.read_text("utf-8")
    assert len(written) < 30_000
    assert "ValueError: begin x" in written
    assert written.endswith("x end\n")


def test_however_often_it_goes_wrong_the_log_stays_small(told: list[str], log: Path) -> None:
    for _ in range(150):
        sys.excepthook(ValueError, ValueError("x" * 19_000), None)
    assert sum(path.stat().st_size for path in log.parent.iterdir()) < 1_100_000


def test_an_error_about_a_name_that_is_no_text_is_logged(told: list[str], log: Path) -> None:
    sys.excepthook(ValueError, ValueError("caf\udce9"), None)
    assert "caf\\udce9" in log.read_text("utf-8")


def test_nothing_is_written_while_all_goes_well(told: list[str], log: Path) -> None:
    assert not log.exists()


def test_a_log_that_cannot_be_written_is_no_further_error(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    log_unexpected_errors(tmp_path / "gone" / "inglenook.log", lambda: told.append("told"))
    assert ring(2) == [0, 1]
    assert told == ["told"]
    assert capsys.readouterr().err == "inglenook: cracked at 0\ninglenook: cracked at 1\n"


def test_a_break_from_the_keyboard_ends_the_program(told: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert caught.value.code == 130
    assert not told
