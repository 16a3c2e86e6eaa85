"""The settings in force tell of their changes and are soon on disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.live_settings import LiveSettings
from ui.page.typography import Typography
from ui.settings import Settings, load_settings


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
