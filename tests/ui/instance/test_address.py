"""Every profile, person and screen has a socket of its own, in a folder nobody else may enter."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ui.instance.address import address

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a pipe has no folder")


def test_two_profiles_do_not_meet(runtime: Path, tmp_path: Path) -> None:
    assert address(tmp_path / "one") != address(tmp_path / "other")


def test_a_profile_reached_by_a_link_is_the_same(runtime: Path, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "one")
    assert address(tmp_path / "one") == address(tmp_path / "link")


def test_two_screens_do_not_meet(runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = set()
    for screen in (":1", ":2"):
        monkeypatch.setenv("DISPLAY", screen)
        found.add(address(tmp_path))
    assert len(found) == 2


def test_without_a_runtime_folder_one_is_made_that_only_its_user_may_enter(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(runtime))
    made = Path(address(tmp_path)).parent
    assert made == runtime / f"inglenook-{os.getuid()}"
    assert made.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o777])
def test_a_folder_others_may_enter_is_not_used(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(runtime))
    taken = runtime / f"inglenook-{os.getuid()}"
    taken.mkdir()
    taken.chmod(mode)
    assert address(tmp_path) == ""


def test_a_link_somebody_has_laid_there_is_not_followed(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(runtime))
    (runtime / f"inglenook-{os.getuid()}").symlink_to(tmp_path)
    assert address(tmp_path) == ""


def test_a_path_too_long_for_a_socket_is_not_tried(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = runtime / ("x" * 100)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert address(tmp_path) == ""
