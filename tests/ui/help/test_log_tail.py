"""Of the log only what is the program's own is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.errors import log_unexpected_errors
from ui.help.log_tail import impersonal, log_tail

ENTRY = """\
2026-01-02 03:04:05 Traceback (most recent call last):
  File "/home/ada/inglenook/ui/reading.py", line 12, in open
    text = read("The Secret Kiln")
           ^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/lib/python3.11/pathlib.py", line 7, in read
    raise error
FileNotFoundError: [Errno 2] No such file: '/home/ada/Secret Kiln.txt'
Ada wrote this
  File "/home/ada/Secret Kiln.txt", line 1, in kiln
"""


def test_time_places_and_kind_of_an_error_stay_and_nothing_else() -> None:
    assert list(impersonal(ENTRY.splitlines())) == [
        "2026-01-02 03:04:05 Traceback (most recent call last):",
        "  ui/reading.py, line 12, in open",
        "  pathlib.py, line 7, in read",
        "FileNotFoundError",
    ]


@given(st.text())
def test_what_an_error_says_is_never_told(said: str) -> None:
    error = f'Traceback (most recent call last):\n  File "/x/ui/x.py", line 1, in y\nValueError: {said}'
    assert list(impersonal(error.split("\n")))[1:3] == ["  ui/x.py, line 1, in y", "ValueError"]


def test_what_the_program_logs_is_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log = tmp_path / "inglenook.log"
    log_unexpected_errors(log, lambda: None)
    try:
        raise ValueError("The Secret Kiln")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    told = log_tail(log)
    assert told.endswith("ValueError")
    assert "test_log_tail.py, line" in told
    assert "Secret" not in told


def test_of_a_long_log_the_end_is_told(tmp_path: Path) -> None:
    log = tmp_path / "inglenook.log"
    log.write_text(ENTRY * 2_000 + ENTRY.replace("FileNotFoundError", "KeyError"), "utf-8")
    told = log_tail(log).splitlines()
    assert len(told) <= 60
    assert told[-1] == "KeyError"


def test_without_a_log_nothing_is_told(tmp_path: Path) -> None:
    assert log_tail(tmp_path / "none.log") == ""
