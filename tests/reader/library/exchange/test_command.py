"""The subcommands export and import."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.annotation import Said
from reader.library.locator import Locator
from reader.library.place import Places, StoryKey
from reader.profile import open_profile

ROOT = Path(__file__).resolve().parents[4]


def run(*arguments: object) -> tuple[int, bytes, str]:
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=False)
    return done.returncode, done.stdout, done.stderr.decode()


@pytest.fixture
def profile(tmp_path: Path, story: StoryKey, locator: Locator) -> Path:
    """The folder of a profile with a bookmark, whose place is kept at a path that is no UTF-8."""
    folder = tmp_path / "profile"
    places = Places(open_profile(folder).library)
    odd = StoryKey(story.text_sha256, b"/stories/caf\xe9.txt")
    places.annotations.add(odd, locator, None, Said(title="The Weir", note="At \u202elast…"))
    places.close()
    (folder / "settings.json").write_text('{"theme": "night"}')
    return folder


def test_all_that_is_in_a_profile_is_printed_and_merged_into_another(tmp_path: Path, profile: Path) -> None:
    status, printed, complaint = run("export", "--profile", profile)
    assert (status, complaint) == (0, "")
    exported = tmp_path / "export.json"
    exported.write_bytes(printed)
    status, said, complaint = run("import", exported, "--profile", tmp_path / "other")
    assert (status, complaint) == (0, "")
    assert b"annotations: 1 added, 0 updated, 0 left as they were\n" in said
    assert b"preferences: 1 added" in said
    assert json.loads((tmp_path / "other" / "settings.json").read_text()) == {"theme": "night"}
    places = Places(tmp_path / "other" / "library.db")
    (listed,) = places.annotations.every()
    assert (listed.path, listed.said.note) == (b"/stories/caf\xe9.txt", "At last…")


def test_bookmarks_and_notes_are_printed_to_be_read(profile: Path) -> None:
    status, printed, complaint = run("export", "--markdown", "--profile", profile)
    assert (status, complaint) == (0, "")
    assert printed.decode().startswith("# Bookmarks and notes\n\n## The Weir\n")
    assert "\nAt last…\n" in printed.decode()


def test_a_profile_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    status, printed, complaint = run("export", "--profile", tmp_path / "none")
    assert (status, printed) == (1, b"")
    assert complaint == f"python -m reader: Nothing of yours is kept in {tmp_path / 'none'}.\n"
    assert not (tmp_path / "none").exists()


def test_what_cannot_be_imported_is_said_in_one_sentence_and_changes_nothing(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{")
    status, printed, complaint = run("import", wrong, "--profile", tmp_path / "none")
    assert (status, printed) == (1, b"")
    assert complaint == "python -m reader: wrong.json is damaged, or was not exported by Inglenook.\n"
    assert not (tmp_path / "none").exists()


def test_a_library_that_had_to_be_restored_is_told_of(profile: Path) -> None:
    with (profile / "library.db").open("rb+") as library:
        library.write(b"nonsense" * 100)
    status, _, complaint = run("export", "--profile", profile)
    assert status == 0
    assert "damaged" in complaint


def test_a_story_in_place_of_an_export_is_refused(profile: Path, tmp_path: Path) -> None:
    (tmp_path / "weir.txt").write_text("It rained.")
    status, _, complaint = run("import", tmp_path / "weir.txt", "--profile", profile)
    assert (status, complaint.count("\n")) == (1, 1)
