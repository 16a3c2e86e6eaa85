"""A folder of a hundred thousand entries, with all that can lie in one, is walked through in one go."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.catalogue import Catalogue, CatalogueEntry
from reader.library.scan import Entered, Progress, scan
from reader.library.walk import StoryFile, may_be_story, story_files
from tests.rights import bound_by_modes
from tests.timing import seconds

ROOT = Path(__file__).parents[3]
SMALL, LARGE = 10_000, 100_000
PER_FOLDER = 1_000
ODD = (b"caf\xe9.txt", b"new\nline.txt", b"\xff\xfe.txt", b"n" * 247 + b".txt")
"""Names that are no UTF-8, no single line, or about as long as a name may be."""
STRANGE = 4
"""Of each kind of what is no story, in a thousand entries."""
STORIES = PER_FOLDER - 5 * STRANGE

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs names of bytes and mknod")


@pytest.fixture(scope="module")
def tangles() -> Iterator[dict[int, bytes]]:
    """Folders of 10,000 and of 100,000 entries: in memory, where there is such a place, for a disk is slow."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        yield {number: tangle(Path(folder, str(number)), number) for number in (SMALL, LARGE)}


def tangle(root: Path, number: int) -> bytes:
    """Half of the entries lie in one folder, the others in folders in folders."""
    for each in range(number // PER_FOLDER):
        folder = root if each % 2 else Path(root, *"abcdefghij"[: each % 20 // 2 + 1])
        folder.mkdir(parents=True, exist_ok=True)
        fill(f"{folder}/{each} ", root)
    return os.fsencode(root)


def fill(start: str, root: Path) -> None:
    """Make a thousand entries whose paths begin alike."""
    for name in (*map(os.fsdecode, ODD), *(f"{number}.txt" for number in range(STORIES - len(ODD)))):
        os.mknod(start + name, stat.S_IFREG | 0o600)
    for number in range(STRANGE):
        os.mknod(f"{start}pipe {number}.txt", stat.S_IFIFO | 0o600)
        os.mknod(f"{start}socket {number}", stat.S_IFSOCK | 0o600)
        Path(f"{start}up {number}").symlink_to(root)
        Path(f"{start}itself {number}.txt").symlink_to(f"{start}itself {number}.txt")
        Path(f"{start}device {number}.txt").symlink_to("/dev/zero" if number % 2 else "/dev/tty")


def walked(folder: bytes) -> list[StoryFile]:
    failed: list[tuple[bytes, OSError]] = []
    found = list(story_files(folder, lambda path, error: failed.append((path, error))))
    assert failed == []
    return found


@pytest.mark.parametrize("number", [SMALL, LARGE])
def test_every_story_is_found_once_and_nothing_else(tangles: dict[int, bytes], number: int) -> None:
    paths = [file.path for file in walked(tangles[number])]
    assert len(paths) == len(set(paths)) == number // PER_FOLDER * STORIES


def test_ten_times_as_many_entries_take_about_ten_times_as_long(tangles: dict[int, bytes]) -> None:
    small, large = seconds(lambda: walked(tangles[SMALL]), 3), seconds(lambda: walked(tangles[LARGE]), 1)
    print(f"walk: {small:.3f} s for {SMALL:,} entries, {large:.3f} s for {LARGE:,}")
    assert large < 25 * small


def test_a_scan_without_a_change_reads_nothing_and_takes_ten_times_as_long_for_ten_times_as_many(
    tangles: dict[int, bytes], tmp_path: Path
) -> None:
    took = {}
    for number, folder in tangles.items():
        with closing(Catalogue(tmp_path / f"{number}.db")) as catalogue:
            catalogue.keep(map(known, walked(folder)))
            stories = number // PER_FOLDER * STORIES
            (*told, last) = scan(folder, catalogue)
            assert (last, {type(event) for event in told}) == (Progress(stories, stories), {Entered})
            took[number] = seconds(
                lambda folder=folder, of=catalogue: list(scan(folder, of)), 3 if number == SMALL else 1
            )
    print(f"scan: {took[SMALL]:.3f} s for {SMALL:,} entries, {took[LARGE]:.3f} s for {LARGE:,}")
    assert took[LARGE] < 25 * took[SMALL]


def known(file: StoryFile) -> CatalogueEntry:
    return CatalogueEntry(
        path=file.path, size=file.size, modified_ns=file.modified_ns, text_sha256=None, title=None,
        opening="", author=None, words=0, chapters=0, fields=(), problem=None,
    )  # fmt: skip


def test_a_folder_too_deep_to_be_named_is_told_and_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "weir.txt").touch()
    failed: list[bytes] = []
    before = os.open(tmp_path, os.O_DIRECTORY)
    for _ in range(25):
        os.mkdir("n" * 200, dir_fd=before)
        inner = os.open("n" * 200, os.O_DIRECTORY, dir_fd=before)
        os.close(before)
        before = inner
    os.close(before)
    found = list(story_files(os.fsencode(tmp_path), lambda path, error: failed.append(path)))
    assert [file.path for file in found] == [os.fsencode(tmp_path / "weir.txt")]
    assert len(failed) == 1


def test_what_may_not_be_looked_into_is_told_and_the_rest_is_listed(tmp_path: Path) -> None:
    folder, room = tmp_path / "stories", tmp_path / "stories" / "room"
    room.mkdir(parents=True)
    for story in (folder / "weir.txt", folder / "locked.txt", room / "mill.txt"):
        story.write_text("The Weir\n\nNobody came.\n")
    (folder / "locked.txt").chmod(0)
    room.chmod(0)
    command = [
        *bound_by_modes(),
        sys.executable,
        "-m",
        "reader",
        "scan",
        "--index",
        str(tmp_path / "index.db"),
    ]
    ran = subprocess.run([*command, str(folder)], cwd=ROOT, capture_output=True, check=True)
    room.chmod(0o700)
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    problem = "You are not allowed to look into this folder."
    assert {"problem": problem, "folder": str(room)} in told
    found = {event["found"]["path"]: event["found"]["problem"] for event in told if "found" in event}
    problem = "You are not allowed to read this file."
    assert found == {str(folder / "weir.txt"): None, str(folder / "locked.txt"): problem}


def test_what_is_given_by_itself_may_be_a_story_unless_it_begins_as_no_text_does(tmp_path: Path) -> None:
    contents = {
        "weir.txt": b"\0\0\0",
        "weir": b"Nobody came.\n",
        "weir.story": b"Nobody came.\n",
        "weir.gz": b"\x1f\x8b\0",
        "weir.zip": b"PK\0",
        "map.png": b"\x89PNG\r\n\x1a\n\0",
        "weir.docx": b"PK\3\4\0",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    refused = [name for name in (".", "gone", *contents) if not may_be_story(os.fsencode(tmp_path / name))]
    assert refused == ["map.png", "weir.docx"]
