"""The settings in force tell of their changes and are soon on disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.live_settings import LiveSettings
from ui.page.typography import Typography
from ui.settings import Settings, load_settings, save_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def live(qtbot: QtBot, path: Path) -> LiveSettings:
    return LiveSettings(Settings(), path)


def test_a_change_is_told_with_what_was_before(live: LiveSettings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live.changed) as told:
        live.change(typography=Typography(size=20))
    assert told.args == [Settings()]
    assert live.value == Settings(typography=Typography(size=20))


def test_putting_what_is_there_tells_nothing(live: LiveSettings, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(live.changed):
        live.put(Settings())


def test_a_follower_is_called_for_its_own_field_alone(live: LiveSettings) -> None:
    calls: list[str] = []
    live.follow("theme", lambda: calls.append(live.value.theme))
    live.change(typography=Typography(size=20))
    live.change(theme="night")
    live.change(theme="night")
    assert calls == ["night"]


def test_a_change_is_on_disk_within_a_second(live: LiveSettings, path: Path, qtbot: QtBot) -> None:
    live.change(theme="night")
    qtbot.waitUntil(path.exists, timeout=1000)
    assert load_settings(path).theme == "night"


def test_many_changes_are_written_once(
    live: LiveSettings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    monkeypatch.setattr(
        "ui.live_settings.save_settings", lambda settings, _: written.append(settings.typography.size) or True
    )
    for size in range(10, 20):
        live.change(typography=Typography(size=size))
    qtbot.waitUntil(lambda: bool(written), timeout=1000)
    assert written == [19]


def test_keeping_writes_at_once(live: LiveSettings, path: Path) -> None:
    live.change(theme="night")
    live.keep()
    assert load_settings(path) == live.value


def test_what_cannot_be_written_is_told_and_stays_in_force(tmp_path: Path, qtbot: QtBot) -> None:
    live = LiveSettings(Settings(), tmp_path / "gone" / "settings.json")
    live.change(theme="night")
    with qtbot.waitSignal(live.not_kept):
        live.keep()
    assert live.value.theme == "night"


def test_what_cannot_be_written_is_told_once_and_written_as_soon_as_it_can_be(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.live_settings._TRIED_AGAIN_AFTER", 20)
    path = tmp_path / "gone" / "settings.json"
    live = LiveSettings(Settings(), path)
    told: list[str] = []
    live.not_kept.connect(lambda: told.append(live.value.theme))
    for theme in ("night", "sepia"):
        live.change(theme=theme)
        live.keep()
    path.parent.mkdir()
    qtbot.waitUntil(path.exists)
    assert load_settings(path).theme == "sepia"
    assert told == ["night"]


def test_what_another_window_has_chosen_stays_when_this_one_keeps_its_own(qtbot: QtBot, path: Path) -> None:
    here, there = LiveSettings(Settings(), path), LiveSettings(Settings(), path)
    there.change(theme="night", line_guide=True)
    there.keep()
    here.change(theme="sepia")
    here.keep()
    assert load_settings(path) == Settings(theme="sepia", line_guide=True)


def test_a_window_that_changed_nothing_takes_nothing_back(qtbot: QtBot, path: Path) -> None:
    here, there = LiveSettings(Settings(), path), LiveSettings(Settings(), path)
    there.change(folders=("/tales",))
    there.keep()
    here.keep()
    assert load_settings(path).folders == ("/tales",)


def test_folders_added_and_taken_out_in_two_windows_all_count(qtbot: QtBot, path: Path) -> None:
    save_settings(before := Settings(folders=("/tales", "/drafts")), path)
    here, there = LiveSettings(before, path), LiveSettings(before, path)
    there.change(folders=("/tales", "/drafts", "/usenet"))
    there.keep()
    here.change(folders=("/drafts", "/novels"))
    here.keep()
    assert load_settings(path).folders == ("/drafts", "/usenet", "/novels")


def test_what_was_asked_for_at_the_start_is_kept(qtbot: QtBot, path: Path) -> None:
    save_settings(Settings(folders=("/tales",)), path)
    here = LiveSettings(Settings(folders=("/tales", "/drafts"), story="/drafts/weir.txt"), path)
    here.keep()
    assert load_settings(path) == here.value


def test_a_spoilt_file_takes_no_preference_away(qtbot: QtBot, path: Path) -> None:
    save_settings(before := Settings(theme="night", scrolled=True), path)
    here = LiveSettings(before, path)
    path.write_bytes(b"{")
    here.change(theme="sepia")
    here.keep()
    assert load_settings(path) == Settings(theme="sepia", scrolled=True)


def test_keys_changed_in_two_windows_all_count(qtbot: QtBot, path: Path) -> None:
    save_settings(before := Settings(shortcuts={"find": ("F8",), "quit": ("F9",)}), path)
    here, there = LiveSettings(before, path), LiveSettings(before, path)
    there.change(shortcuts={"find": ("F8",), "quit": ("F9",), "undo": ("F4",)})
    there.keep()
    here.change(shortcuts={"find": ("F6",)})
    here.keep()
    assert load_settings(path).shortcuts == {"find": ("F6",), "undo": ("F4",)}


def test_an_order_chosen_here_stays_as_it_was_chosen(qtbot: QtBot, path: Path) -> None:
    save_settings(before := Settings(recent_commands=("undo", "find")), path)
    here = LiveSettings(before, path)
    here.change(recent_commands=("find", "undo"))
    here.keep()
    assert load_settings(path).recent_commands == ("find", "undo")


def test_of_the_type_chosen_in_two_windows_the_last_one_counts(qtbot: QtBot, path: Path) -> None:
    here, there = LiveSettings(Settings(), path), LiveSettings(Settings(), path)
    there.change(typography=Typography(size=20, spaced=True))
    there.keep()
    here.change(typography=Typography(size=24))
    here.keep()
    assert here.value.typography == load_settings(path).typography == Typography(size=24)
