"""A value in the settings' file that cannot be used is named, once, and the usual is used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, noticed
from ui.app import App
from ui.faults import faults, told, usable
from ui.settings import Settings, save_settings


@pytest.fixture
def path(tmp_path: Path, qtbot: QtBot) -> Path:
    return tmp_path / "settings.json"


@pytest.mark.parametrize(
    ("found", "named"),
    [
        ({"theme": "plaid"}, ["theme"]),
        ({"theme": 3}, ["theme"]),
        ({"grid": "yes", "scrolled": True}, ["grid"]),
        ({"language": "tlh"}, ["language"]),
        ({"look_up_site": "ftp://x"}, ["look_up_site"]),
        ({"order": "smell"}, ["order"]),
        ({"typography": {"size": 4000}}, ["typography.size"]),
        ({"typography": 3}, ["typography"]),
        ({"shortcuts": {"fly": ["F8"]}}, ["shortcuts.fly"]),
        ({"shortcuts": {"find": ["nonsense"]}}, ["shortcuts.find"]),
        ({"shortcuts": ["F8"]}, ["shortcuts"]),
        ({"folders": "/tales"}, ["folders"]),
    ],
    ids=str,
)
def test_what_cannot_be_used_is_named(path: Path, found: dict[str, object], named: list[str]) -> None:
    path.write_text(json.dumps(found))
    assert faults(path) == named


@pytest.mark.parametrize(
    "found",
    [
        {"theme": "night", "shortcuts": {"find": ["F8"]}, "typography": {"size": 20}},
        {"theme": "own/one that is gone"},
        {"look_up_site": "https://example.org/{words}"},
        {"of a later version": 3},
        {},
    ],
    ids=str,
)
def test_what_can_be_used_is_not_named(path: Path, found: dict[str, object]) -> None:
    path.write_text(json.dumps(found))
    assert faults(path) == []


def test_without_a_file_there_is_nothing_to_name(path: Path) -> None:
    assert faults(path) == []


@pytest.mark.parametrize("content", ["{", "[]", "", "[" * 100_000], ids=lambda text: text[:3])
def test_a_damaged_file_is_named_itself(path: Path, content: str) -> None:
    path.write_text(content)
    assert faults(path) == ["settings.json"]
    assert "could not be read" in told(faults(path), path)


def test_a_damaged_file_is_kept_and_where_is_said(path: Path) -> None:
    path.write_text('{"theme": "ni')
    assert told(faults(path), path).endswith("It is kept as settings.json.damaged.")
    assert path.with_name("settings.json.damaged").read_text() == '{"theme": "ni'


def test_the_usual_is_used_in_its_place() -> None:
    changed = Settings(theme="plaid", language="tlh", grid=True, shortcuts={"fly": ("F8",)})
    assert usable(changed) == Settings(grid=True)


def test_what_is_written_by_the_program_has_no_faults(path: Path) -> None:
    save_settings(Settings(theme="night", shortcuts={"find": ("F8",)}, folders=("/a",), grid=True), path)
    assert faults(path) == []


# In the running program


def started(start_app: StartApp, tmp_path: Path, found: dict[str, object]) -> App:
    profile, story = tmp_path / "profile", tmp_path / "a.txt"
    profile.mkdir()
    story.write_text("A story.\n")
    (profile / "settings.json").write_text(json.dumps(found))
    return start_app(story)


def test_it_is_named_when_the_program_starts(start_app: StartApp, tmp_path: Path) -> None:
    app = started(start_app, tmp_path, {"theme": "plaid", "grid": True})
    assert noticed(app) == "“theme” in settings.json cannot be used; the usual is used."
    assert (app.settings.value.theme, app.settings.value.grid) == ("system", True)


def test_at_the_next_start_it_is_not_named_again(start_app: StartApp, tmp_path: Path) -> None:
    started(start_app, tmp_path, {"theme": "plaid", "shortcuts": {"fly": ["F8"]}}).front.window.close()
    assert noticed(start_app()) == ""


def test_sound_settings_are_not_spoken_of(start_app: StartApp, tmp_path: Path) -> None:
    assert noticed(started(start_app, tmp_path, {"theme": "night"})) == ""
