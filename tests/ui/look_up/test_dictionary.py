"""The dictionary of this computer is asked through `dict`; a program of that name stands in for it here."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.look_up.dictionary import look_up

STAND_IN = """#!/bin/sh
printf '%s\\n' "$@" > {log}
{does}
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def install(does: str) -> Path:
        log, file = tmp_path / "log", tmp_path / "dict"
        file.write_text(STAND_IN.format(log=log, does=does))
        file.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        return log

    return install


def test_the_answer_is_handed_on(program) -> None:
    program("echo 'Ferryman: one who keeps a ferry.'")
    assert look_up("ferryman") == "Ferryman: one who keeps a ferry."


def test_only_this_computer_is_asked_and_words_are_no_options(program) -> None:
    log = program("exit 20")
    assert look_up("--help") == ""
    assert log.read_text().split() == ["--host", "localhost", "--pager", "-", "--", "--help"]


@pytest.mark.parametrize("does", ["exit 41", "kill -9 $$"])
def test_without_an_answer_there_is_no_dictionary(program, does: str) -> None:
    program(does)
    assert look_up("ferryman") is None


def test_a_server_that_never_answers_is_waited_for_only_so_long(
    program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("exec sleep 60")
    monkeypatch.setattr("ui.look_up.dictionary._PATIENCE", 0.2)
    assert look_up("ferryman") is None


def test_without_the_program_there_is_no_dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert look_up("ferryman") is None
