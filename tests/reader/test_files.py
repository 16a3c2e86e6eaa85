"""Files as the system hands them out, readable or not."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from reader import files
from reader.files import Unreadable, display_name, is_there, read_bytes


def why_unreadable(path: str | bytes | Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_bytes(path)
    return str(caught.value)


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "weir.txt"
    path.write_bytes(b"The weir\r\nwas low.\0")
    assert read_bytes(path) == b"The weir\r\nwas low.\0"


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_whose_name_is_not_utf8_is_read(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_bytes(b"Coffee.")
    assert read_bytes(path) == b"Coffee."
    assert read_bytes(os.fsdecode(path)) == b"Coffee."


def test_a_folder_is_no_story(tmp_path: Path) -> None:
    assert why_unreadable(tmp_path) == "This is a folder, not a story."


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert why_unreadable(tmp_path / "empty.txt") == "This file is empty."


def test_a_file_that_has_vanished_says_so(tmp_path: Path) -> None:
    assert why_unreadable(tmp_path / "gone.txt") == "This file is no longer there."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert why_unreadable(tmp_path / "pipe.txt") == "This is a pipe or a device, not a story."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device")
def test_a_device_that_never_ends_is_refused() -> None:
    assert why_unreadable("/dev/zero") == "This is a pipe or a device, not a story."


def test_a_file_of_somebody_else_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "diary.txt").write_text("Private.")
    monkeypatch.setattr(os, "open", refuse)
    assert why_unreadable(tmp_path / "diary.txt") == "You are not allowed to read this file."


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert why_unreadable(tmp_path / "loop.txt") == "This is a link that leads back to itself."


def test_a_name_no_file_can_have_is_refused() -> None:
    assert why_unreadable("we\0ir.txt") == "No file can have this name."


def test_a_file_too_large_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    (tmp_path / "saga.txt").write_bytes(b"x" * 11)
    assert why_unreadable(tmp_path / "saga.txt") == "This file is too large to be read as a story."


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files there")
def test_a_refused_file_is_closed(tmp_path: Path) -> None:
    before = len([*Path("/proc/self/fd").iterdir()])
    for _ in range(3):
        why_unreadable(tmp_path)
    assert len([*Path("/proc/self/fd").iterdir()]) == before


def test_a_name_is_shown_without_its_folder(tmp_path: Path) -> None:
    assert display_name(tmp_path / "The Weir.txt") == "The Weir.txt"


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_bytes_of_a_name_that_are_not_utf8_are_shown_as_unknown() -> None:
    assert display_name(b"/stories/caf\xe9.txt") == "caf\ufffd.txt"


def test_a_name_cannot_turn_its_ending_around() -> None:
    assert display_name("/stories/weir\u202etxt.exe\n.txt") == "weirtxt.exe .txt"


def test_files_folders_and_members_of_a_zip_are_there_and_nothing_else_is(tmp_path: Path) -> None:
    (tmp_path / "weir.txt").touch()
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone.txt")
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as box:
        box.writestr("mill.txt", "Nobody came.")
    there = [".", "weir.txt", "box.zip", "box.zip/mill.txt"]
    gone = ["gone.txt", "dangling.txt", "weir.txt/x.txt", "box.zip/gone.txt", "no\0name", "n" * 5_000]
    assert [name for name in (*there, *gone) if is_there(tmp_path / name)] == there
