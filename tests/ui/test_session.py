"""What is asked for comes first, then the last session."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ui.page.typography import Typography
from ui.session import begin, with_path, with_samples, without_path
from ui.settings import Settings

LAST = Settings(typography=Typography(size=20), folders=("/elsewhere",), story="/elsewhere/weir.txt")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "weir.txt"
    path.write_text("Nobody came.\n", "utf-8")
    return path


def test_the_very_first_start_shows_no_story_nobody_asked_for() -> None:
    assert begin(Settings(), []) == Settings()


def test_the_sample_shown_first_is_there_and_among_those_listed() -> None:
    session = with_samples(Settings())
    assert all(Path(folder).is_dir() for folder in session.folders)
    assert Path(session.story).is_file()
    assert Path(session.story).is_relative_to(session.folders[-1])


def test_showing_the_samples_leaves_the_folders_there_are() -> None:
    assert with_samples(LAST).folders[0] == "/elsewhere"


def test_showing_the_samples_leaves_the_preferences() -> None:
    assert with_samples(LAST).typography.size == LAST.typography.size


def test_without_paths_the_last_session_comes_back() -> None:
    assert begin(LAST, []) == LAST


def test_a_file_is_opened_and_listed(story: Path) -> None:
    session = begin(LAST, [story])
    assert (session.folders, session.story) == (("/elsewhere", str(story)), str(story))
    assert session.typography.size == LAST.typography.size


def test_of_several_files_the_first_is_opened_and_all_are_listed(story: Path, tmp_path: Path) -> None:
    other = tmp_path / "mill.txt"
    session = begin(LAST, [tmp_path, other, story])
    assert session.story == str(other)
    assert session.folders == ("/elsewhere", str(tmp_path))


def test_files_of_no_folder_in_the_library_are_listed_themselves(story: Path, tmp_path: Path) -> None:
    other = tmp_path / "mill.txt"
    assert begin(LAST, [other, story]).folders == ("/elsewhere", str(other), str(story))


def test_a_folder_takes_the_place_of_what_lies_in_it(story: Path, tmp_path: Path) -> None:
    assert with_path(with_path(LAST, story), tmp_path).folders == ("/elsewhere", str(tmp_path))
    assert with_path(with_path(LAST, tmp_path), story).folders == ("/elsewhere", str(tmp_path))


def test_the_samples_make_room_for_the_first_folder(tmp_path: Path) -> None:
    assert with_path(with_samples(Settings()), tmp_path).folders == (str(tmp_path),)


def test_a_folder_can_be_taken_out_again(tmp_path: Path) -> None:
    assert without_path(with_path(LAST, tmp_path), str(tmp_path)) == LAST


def test_a_path_given_twice_is_listed_once(story: Path) -> None:
    assert begin(LAST, [story, story]).folders == ("/elsewhere", str(story))


def test_a_folder_brings_no_story_of_another_one(tmp_path: Path) -> None:
    session = begin(LAST, [tmp_path])
    assert (session.folders, session.story) == (("/elsewhere", str(tmp_path)), "")


def test_a_folder_brings_back_the_last_story_if_that_lies_in_it(tmp_path: Path, story: Path) -> None:
    session = begin(Settings(folders=("/elsewhere",), story=str(story)), [tmp_path])
    assert session.story == str(story)


def test_a_story_in_a_folder_of_a_longer_name_does_not_lie_in_the_folder(tmp_path: Path) -> None:
    last = Settings(folders=("/x",), story=f"{tmp_path}-old/weir.txt")
    assert begin(last, [tmp_path]).story == ""


def test_a_path_that_is_not_there_is_a_story_so_that_the_window_can_say_so(tmp_path: Path) -> None:
    assert begin(LAST, [tmp_path / "gone.txt"]).story == str(tmp_path / "gone.txt")


def test_relative_paths_are_meant_from_where_the_program_was_started(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(story.parent)
    assert begin(LAST, [Path(story.name)]).story == str(story)


@pytest.mark.skipif(os.name == "nt", reason="needs names of bytes")
def test_a_path_that_is_not_utf8_is_kept_byte_for_byte(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    assert os.fsencode(begin(LAST, [Path(os.fsdecode(name))]).story) == name
