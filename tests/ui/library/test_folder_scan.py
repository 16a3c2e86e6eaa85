"""Folders are looked through by a second process, which tells what it finds."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.library.folder_scan import FolderScan

STORY = "The Weir\n\nby A. Miller\n\nThe weir was low, and the kettle sang.\n\nNobody came.\n"
WAIT = 10_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "weir.txt").write_text(STORY, "utf-8")
    (folder / "mill.txt").write_text("The Mill\n\nIt stood.\n", "utf-8")
    (folder / "blank.txt").write_bytes(b"")
    return folder


class Listener:
    """Runs scans and keeps what they told."""

    def __init__(self, scan: FolderScan, qtbot: QtBot) -> None:
        self.scan, self._qtbot = scan, qtbot
        self.found: dict[str, str | None] = {}
        self.gone: list[str] = []
        self.failed: list[str] = []
        self.progress: list[tuple[int, int]] = []
        scan.entries_found.connect(
            lambda entries: self.found.update((Path(os.fsdecode(e.path)).name, e.title) for e in entries)
        )
        scan.story_gone.connect(lambda path: self.gone.append(Path(os.fsdecode(path)).name))
        scan.folder_failed.connect(self.failed.append)
        scan.progressed.connect(lambda done, total: self.progress.append((done, total)))

    def run(self, *paths: Path) -> None:
        self.found.clear()
        with self._qtbot.waitSignal(self.scan.finished, timeout=WAIT):
            self.scan.start([str(path) for path in paths])


@pytest.fixture
def listener(tmp_path: Path, qtbot: QtBot) -> Iterator[Listener]:
    scan = FolderScan(tmp_path / "index.db")
    yield Listener(scan, qtbot)
    scan.stop()


def test_every_story_is_told_then_only_what_is_new_then_what_is_gone(
    listener: Listener, folder: Path
) -> None:
    listener.run(folder)
    assert listener.found == {"weir.txt": "The Weir", "mill.txt": "The Mill", "blank.txt": None}
    assert (listener.gone, listener.failed, listener.progress[-1]) == ([], [], (3, 3))
    assert not listener.scan.is_running
    (folder / "weir.txt").unlink()
    (folder / "kiln.txt").write_text("The Kiln\n\nIt glowed.\n", "utf-8")
    listener.run(folder)
    assert (listener.found.get("kiln.txt"), listener.gone) == ("The Kiln", ["weir.txt"])
    assert "mill.txt" not in listener.found


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="needs names of bytes")
def test_paths_that_are_not_utf8_are_looked_through(listener: Listener, folder: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9"))
    strange.mkdir()
    named = strange / os.fsdecode(b"\xfcber -- all\n.txt")
    named.write_text(STORY, "utf-8")
    listener.run(strange)
    assert (list(listener.found), listener.failed) == ([named.name], [])


def test_a_file_and_a_folder_that_has_vanished_are_each_dealt_with(listener: Listener, folder: Path) -> None:
    listener.run(folder / "gone", folder / "weir.txt")
    assert listener.failed == ["“gone”: This folder is no longer there."]
    assert listener.found == {"weir.txt": "The Weir"}


def test_without_paths_it_ends_at_once(listener: Listener) -> None:
    listener.run()
    assert (listener.found, listener.failed) == ({}, [])


def test_a_stopped_scan_tells_nothing_more(listener: Listener, folder: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(listener.scan.finished, wait=300):
        listener.scan.start([str(folder)])
        listener.scan.stop()
    assert not listener.scan.is_running
    assert listener.found == {}


def test_a_scan_begun_while_another_runs_takes_its_place(
    listener: Listener, folder: Path, tmp_path: Path
) -> None:
    listener.scan.start([str(tmp_path / "nowhere")])
    listener.run(folder / "weir.txt")
    assert (listener.found, listener.failed) == ({"weir.txt": "The Weir"}, [])


def test_it_works_wherever_the_program_was_started(
    listener: Listener, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A module of the same name lying about must not run in place of the program's own.
    (tmp_path / "reader.py").write_text("raise SystemExit(3)\n", "ascii")
    monkeypatch.chdir(tmp_path)
    listener.run(folder)
    assert len(listener.found) == 3


def test_where_no_process_can_start_a_sentence_says_so(
    listener: Listener, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(folder / "no python"))
    listener.run(folder)
    assert listener.failed == ["The folder could not be looked through: no second process could start."]
    assert not listener.scan.is_running
