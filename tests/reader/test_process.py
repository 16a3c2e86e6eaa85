"""The reader is run by Python, and in a bundle by the program itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader import process
from reader.process import reader_command

ROOT = Path(__file__).resolve().parents[2]


def test_python_runs_it() -> None:
    assert reader_command("inspect", "x.txt") == [sys.executable, "-m", "reader", "inspect", "x.txt"]


def test_in_a_bundle_the_program_itself_runs_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(process, "__compiled__", object(), raising=False)
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "Inglenook")])
    assert reader_command("scan") == [str(tmp_path / "Inglenook"), "-m", "reader", "scan"]


def test_the_program_is_the_reader_where_it_is_run_as_that(tmp_path: Path) -> None:
    story = tmp_path / "weir.txt"
    story.write_text("The Weir\n\nby A. Miller\n\nNobody came.\n", "ascii")
    command = reader_command("inspect", str(story))
    said = [
        subprocess.run(each, cwd=ROOT, capture_output=True, check=True).stdout
        for each in (command, [sys.executable, "main.py", *command[1:]])
    ]
    assert said[0] == said[1]
    assert b"The Weir" in said[0]
