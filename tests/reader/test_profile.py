"""Every file the program writes lies in its profile."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.profile import Profile, UnusableProfile, open_profile


def test_a_chosen_folder_holds_everything(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "new" / "one")
    files = [name for name, each in vars(Profile).items() if isinstance(each, property)]
    written = [getattr(profile, name) for name in files]
    assert {path.parent for path in written} == {tmp_path / "new" / "one"}
    assert len({path.name for path in written}) == len(written)


def test_opening_a_profile_leaves_nothing_in_it(tmp_path: Path) -> None:
    open_profile(tmp_path / "profile")
    assert list((tmp_path / "profile").iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the freedesktop conventions")
def test_without_one_the_desktops_folders_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    profile = open_profile(None)
    for name, folder in zip(Profile._fields, profile, strict=True):
        assert folder == tmp_path / name / "inglenook"
        assert folder.is_dir()


@pytest.mark.parametrize("below", ["", "profile", "deep/profile"])
def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(tmp_path: Path, below: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    with pytest.raises(UnusableProfile) as caught:
        open_profile(file / below)
    sentence = str(caught.value)
    assert str(file / below) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_folder_that_cannot_be_written_to_keeps_nobody_from_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, *arguments: object, **named: object) -> None:
        raise OSError(30, "Read-only file system")

    for kind in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(Path, "mkdir", refuse)
    assert not open_profile(None).data.exists()


def test_a_profile_named_from_here_is_meant_wherever_the_program_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert open_profile(Path("mine")).catalogue == tmp_path / "mine" / "index.db"
