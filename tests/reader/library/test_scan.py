"""Looking through folders of stories, and telling the window about it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.library.catalogue import Catalogue
from reader.library.describe import describe
from reader.library.scan import Event, Found, Gone, Problem, Progress, scan
from reader.library.walk import story_files
from reader.overrides import NOTHING

ROOT = Path(__file__).parents[3]
STORY = "The Weir\n\nby A. Miller\n\nRating: G\n\nThe weir was low, and the kettle sang.\n\nNobody came.\n"
posix = pytest.mark.skipif(os.name == "nt", reason="needs links, pipes or names of bytes")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stories").mkdir()
    return tmp_path / "stories"


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with closing(Catalogue(tmp_path / "index.db")) as catalogue:
        yield catalogue


def names(folder: Path) -> list[str]:
    failed: list[bytes] = []
    found = story_files(os.fsencode(folder), lambda path, error: failed.append(path))
    relative = [Path(os.fsdecode(file.path)).relative_to(folder).as_posix() for file in found]
    assert not failed
    return relative


def look(folder: Path, catalogue: Catalogue) -> list[Event]:
    """Scan and keep what was found, as the command does."""
    events = list(scan(os.fsencode(folder), catalogue))
    catalogue.keep(event.entry for event in events if isinstance(event, Found))
    catalogue.forget(event.path for event in events if isinstance(event, Gone))
    return events


def found(events: list[Event]) -> list[str]:
    return [Path(os.fsdecode(event.entry.path)).name for event in events if isinstance(event, Found)]


def gone(events: list[Event]) -> list[str]:
    return [Path(os.fsdecode(event.path)).name for event in events if isinstance(event, Gone)]


def test_stories_come_in_the_order_people_number_them(folder: Path) -> None:
    (folder / "Part 2").mkdir()
    for name in ("part 10.txt", "Part 9.txt", "part 2.TXT", "README.txt", "Part 2/1.text"):
        (folder / name).write_text(STORY)
    assert names(folder) == ["part 2.TXT", "Part 9.txt", "part 10.txt", "README.txt", "Part 2/1.text"]


def test_hidden_and_other_files_are_left_out(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / "notes.txt").mkdir()
    for name in (".hidden.txt", ".git/a.txt", "cover.jpg", "story.txt~", "page.html", "a.html.gz"):
        (folder / name).write_text(STORY)
    assert names(folder) == []


@posix
def test_pipes_are_left_out(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert names(folder) == []


@posix
def test_links_in_circles_end(folder: Path) -> None:
    (folder / "a").mkdir()
    (folder / "a/story.txt").write_text(STORY)
    (folder / "a/up").symlink_to(folder)
    (folder / "0").symlink_to(folder / "a")
    assert names(folder) == ["a/story.txt"]


@posix
def test_links_to_stories_and_folders_elsewhere_are_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/story.txt").write_text(STORY)
    (folder / "linked").symlink_to(tmp_path / "elsewhere")
    (folder / "one.txt").symlink_to(tmp_path / "elsewhere/story.txt")
    (folder / "nothing.txt").symlink_to(tmp_path / "nothing")
    assert names(folder) == ["one.txt", "linked/story.txt"]


def test_a_story_is_described(folder: Path) -> None:
    (folder / "weir.txt").write_text(STORY)
    entry = describe(os.fsencode(folder / "weir.txt"))
    assert (entry.title, entry.author, entry.chapters, entry.problem) == ("The Weir", "A. Miller", 1, None)
    assert (entry.fields, entry.words) == ((("rating", "G"),), 10)
    assert entry.opening.startswith("The weir was low")
    assert entry.size == len(STORY)
    assert entry.text_sha256


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \r\n\r\n\x1a", b"\xff\xfe\n\0"])
def test_a_file_without_words_is_called_empty(folder: Path, content: bytes) -> None:
    (folder / "weir.txt").write_bytes(content)
    assert describe(os.fsencode(folder / "weir.txt")).problem == "This file is empty."


def test_a_binary_file_has_an_entry_that_says_so(folder: Path, catalogue: Catalogue) -> None:
    (folder / "weir.txt").write_bytes(bytes(range(256)))
    (event,) = [event for event in look(folder, catalogue) if isinstance(event, Found)]
    assert event.entry.problem == "This does not look like text: it holds binary data."


def test_a_title_meant_to_deceive_is_made_harmless(folder: Path) -> None:
    (folder / "weir.txt").write_text(STORY.replace("The Weir", "Title: The\u202e Weir\u2066"), "utf-8")
    assert describe(os.fsencode(folder / "weir.txt")).title == "The Weir"


def test_a_story_nobody_foresaw_does_not_end_a_scan(
    folder: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> None:
        raise IndexError

    (folder / "weir.txt").write_text(STORY)
    monkeypatch.setattr("reader.library.describe.understand", stumble)
    (event,) = [event for event in look(folder, catalogue) if isinstance(event, Found)]
    assert event.entry.problem == "This file could not be understood."


def test_only_new_and_changed_files_are_read_again(folder: Path, catalogue: Catalogue) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(STORY)
    assert found(look(folder, catalogue)) == ["a.txt", "b.txt"]
    (folder / "b.txt").write_text(STORY + "At last.\n")
    (folder / "c.txt").write_text(STORY)
    assert found(look(folder, catalogue)) == ["b.txt", "c.txt"]
    assert found(look(folder, catalogue)) == []


def test_a_file_saved_within_the_same_second_is_noticed(folder: Path, catalogue: Catalogue) -> None:
    (folder / "a.txt").write_text(STORY)
    look(folder, catalogue)
    status = (folder / "a.txt").stat()
    os.utime(folder / "a.txt", ns=(status.st_atime_ns, status.st_mtime_ns + 1000))
    assert found(look(folder, catalogue)) == ["a.txt"]


def test_removed_stories_are_gone(folder: Path, catalogue: Catalogue) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(STORY)
    look(folder, catalogue)
    (folder / "a.txt").unlink()
    assert gone(look(folder, catalogue)) == ["a.txt"]
    assert gone(look(folder, catalogue)) == []


def test_a_vanished_folder_is_told_and_keeps_its_stories(folder: Path, catalogue: Catalogue) -> None:
    (folder / "a.txt").write_text(STORY)
    look(folder, catalogue)
    folder.rename(folder.with_name("unplugged"))
    events = look(folder, catalogue)
    assert Problem("This folder is no longer there.", os.fsencode(folder)) in events
    assert gone(events) == []
    assert catalogue.known(os.fsencode(folder))


def test_a_locked_folder_is_told_and_keeps_its_stories(
    folder: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "locked").mkdir()
    for name in ("a.txt", "locked/b.txt"):
        (folder / name).write_text(STORY)
    look(folder, catalogue)
    (folder / "a.txt").unlink()
    scandir = os.scandir

    def refuse(path: bytes) -> Any:
        if path.endswith(b"locked"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    events = look(folder, catalogue)
    locked = os.fsencode(folder / "locked")
    assert Problem("You are not allowed to look into this folder.", locked) in events
    assert gone(events) == ["a.txt"]


def test_a_single_file_can_be_scanned_whatever_its_name(folder: Path, catalogue: Catalogue) -> None:
    path = folder / "weir"
    path.write_text(STORY)
    assert found(look(path, catalogue)) == ["weir"]
    path.unlink()
    assert Problem("This file is no longer there.", os.fsencode(path)) in look(path, catalogue)


def test_progress_counts_every_file(folder: Path, catalogue: Catalogue) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(STORY)
    progress = [event for event in look(folder, catalogue) if isinstance(event, Progress)]
    assert progress == [Progress(0, 2), Progress(1, 2), Progress(2, 2)]


def command(index: Path, *folders: Path) -> list[str]:
    return [sys.executable, "-m", "reader", "scan", "--index", str(index), "--", *map(str, folders)]


def run(index: Path, *folders: Path) -> list[dict[str, Any]]:
    ran = subprocess.run(command(index, *folders), cwd=ROOT, capture_output=True, check=True)
    return [json.loads(line) for line in ran.stdout.splitlines()]


@posix
def test_the_command_prints_what_changes_and_fills_the_index(folder: Path, tmp_path: Path) -> None:
    name = b"/caf\xe9.txt"
    Path(os.fsdecode(os.fsencode(folder) + name)).write_text(STORY)
    index = tmp_path / "cache/index.db"
    events = run(index, folder, tmp_path / "nowhere")
    (described,) = [event["found"] for event in events if "found" in event]
    assert os.fsencode(described["path"]) == os.fsencode(folder) + name
    assert described["title"] == "The Weir"
    assert {"problem": "This folder is no longer there.", "folder": str(tmp_path / "nowhere")} in events
    assert {"progress": [1, 1]} in events
    Path(os.fsdecode(os.fsencode(folder) + name)).unlink()
    assert {"gone": described["path"]} in run(index, folder)
    assert not any("gone" in event for event in run(index, folder))


def test_a_scan_nobody_listens_to_ends_quietly(folder: Path, tmp_path: Path) -> None:
    for number in range(200):
        (folder / f"{number}.txt").write_text(STORY)
    with subprocess.Popen(
        command(tmp_path / "index.db", folder), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


@posix
def test_an_ended_scan_keeps_what_it_has_found(folder: Path, tmp_path: Path) -> None:
    for number in range(3000):
        (folder / f"{number}.txt").write_text(STORY)
    with subprocess.Popen(
        command(tmp_path / "index.db", folder), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        told = next(json.loads(line) for line in process.stdout if b'"found"' in line)["found"]["path"]
        process.send_signal(signal.SIGTERM)
        process.stdout.read()
        assert process.stderr.read() == b""
        assert process.wait() == 0
    with closing(Catalogue(tmp_path / "index.db")) as catalogue:
        assert os.fsencode(told) in catalogue.known(os.fsencode(folder))
        assert len(catalogue.known(os.fsencode(folder))) < 3000


def test_a_story_is_described_as_the_user_says(folder: Path, catalogue: Catalogue) -> None:
    (folder / "weir.txt").write_text(STORY)
    said = {os.fsencode(folder / "weir.txt"): NOTHING.with_field("title", "The Other Weir")}
    events = list(scan(os.fsencode(folder), catalogue, said))
    assert [event.entry.title for event in events if isinstance(event, Found)] == ["The Other Weir"]
