"""Preferences survive whatever happens to their file."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.page.typography import LARGEST, PLAIN, SMALLEST, Typography
from ui.settings import Settings, load_settings, save_settings

CHOSEN = Settings(
    Typography("Noto Sans", 20, spaced=True), "night", False, ("/stories", "/a/draft.txt"), "/a/draft.txt"
)
TEXTS = st.text(st.characters(exclude_categories=()), max_size=8)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=2),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def load(path: Path, found: object) -> Settings:
    path.write_text(json.dumps(found), "ascii")
    return load_settings(path)


def test_what_was_saved_is_loaded(path: Path) -> None:
    assert save_settings(CHOSEN, path)
    assert load_settings(path) == CHOSEN


def test_only_what_is_not_as_usual_is_written(path: Path) -> None:
    save_settings(Settings(theme="night", line_guide=True), path)
    assert json.loads(path.read_bytes()) == {"theme": "night", "line_guide": True}


def test_without_a_file_everything_is_as_usual(path: Path) -> None:
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    ("asked", "given"), [(-3, SMALLEST), (7, SMALLEST), (8, 8), (48, 48), (49, LARGEST), (10**9, LARGEST)]
)
def test_the_size_of_the_text_is_held_between_its_bounds(path: Path, asked: int, given: int) -> None:
    assert PLAIN.with_size(asked).size == given
    assert load(path, {"typography": {"size": asked}}).typography.size == given


def test_the_bounds_are_those_of_the_design() -> None:
    assert (SMALLEST, LARGEST) == (8, 48)


def test_a_missing_field_keeps_its_default_and_the_others_are_kept(path: Path) -> None:
    assert load(path, {"theme": "night"}) == Settings(theme="night")


@pytest.mark.parametrize(
    "wrong",
    [
        {"typography": {"size": "20"}},
        {"typography": {"size": 20.5}},
        {"typography": {"size": True}},
        {"typography": {"size": None}},
        {"theme": 3},
        {"library_shown": 0},
        {"library_shown": "no"},
        {"folders": "/stories"},
        {"folders": ["/stories", 3]},
        {"folders": {"/stories": 1}},
        {"story": ["/a.txt"]},
        {"story": "a\0b"},
        {"story": "/\ud800.txt"},
        {"folders": ["/\ud800"]},
        {"language": 3},
        {"shortcuts": ["F8"]},
        {"shortcuts": {"find": "F8"}},
        {"shortcuts": {"find": [8]}},
    ],
    ids=str,
)
def test_a_field_of_the_wrong_kind_keeps_its_default_alone(path: Path, wrong: dict[str, object]) -> None:
    (name,) = wrong
    right = {"theme": "night", "story": "/b.txt"}
    expected = {field: value for field, value in right.items() if field != name}
    assert load(path, right | wrong) == Settings(**expected)


def test_a_field_of_a_later_version_is_passed_over(path: Path) -> None:
    assert load(path, {"theme": "night", "margins": 4}) == Settings(theme="night")


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"night"', "3", "{}", "\0\0\0\0"])
def test_a_damaged_file_leaves_everything_as_usual(path: Path, content: str) -> None:
    path.write_text(content, "utf-8")
    assert load_settings(path) == Settings()


def test_a_file_nested_without_end_leaves_everything_as_usual(path: Path) -> None:
    path.write_bytes(b"[" * 200_000)
    assert load_settings(path) == Settings()


def test_a_file_cut_short_leaves_everything_as_usual(path: Path) -> None:
    save_settings(CHOSEN, path)
    path.write_bytes(path.read_bytes()[:-9])
    assert load_settings(path) == Settings()


def test_a_folder_in_place_of_the_file_leaves_everything_as_usual(path: Path) -> None:
    path.mkdir()
    assert load_settings(path) == Settings()


def test_keys_that_were_changed_are_loaded_as_they_were(path: Path) -> None:
    changed = Settings(shortcuts={"find": ("F8", "Ctrl+F"), "quit": ()})
    save_settings(changed, path)
    assert load_settings(path) == changed


@pytest.mark.skipif(os.name == "nt", reason="needs names of bytes")
def test_paths_that_are_not_utf8_survive(path: Path) -> None:
    name = os.fsdecode(b"/stories/caf\xe9.txt")
    save_settings(Settings(folders=(name,), story=name), path)
    assert os.fsencode(load_settings(path).story) == b"/stories/caf\xe9.txt"
    assert os.fsencode(load_settings(path).folders[0]) == b"/stories/caf\xe9.txt"


def test_a_write_cut_short_by_the_disk_leaves_the_old_file(path: Path) -> None:
    resource = pytest.importorskip("resource")
    save_settings(CHOSEN, path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        worked = save_settings(CHOSEN._replace(theme="sepia"), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not worked
    assert load_settings(path) == CHOSEN
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_has_vanished_is_said_and_not_raised(tmp_path: Path) -> None:
    assert not save_settings(CHOSEN, tmp_path / "gone" / "settings.json")


@given(st.binary(max_size=60))
def test_no_bytes_in_the_file_raise(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(content)
        assert isinstance(load_settings(path), Settings)


@given(
    st.fixed_dictionaries(
        {},
        optional=dict.fromkeys(
            ("typography", "theme", "library_shown", "folders", "story", "shortcuts"), ANY_JSON
        ),
    )
)
def test_whatever_the_fields_hold_the_settings_can_be_used_and_saved(found: dict[str, object]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        settings = load(path, found)
        for name in (*settings.folders, settings.story):
            assert not Path(os.fsdecode(os.fsencode(name))).is_socket()
        assert save_settings(settings, path)
        assert load_settings(path) == settings
