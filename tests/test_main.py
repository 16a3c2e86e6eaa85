"""The program starts, or says in one sentence why it cannot; each time in a process of its own."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

import pytest

from ui.settings import Settings, load_settings, save_settings

ROOT = Path(__file__).parents[1]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
Run = Callable[..., subprocess.CompletedProcess[str]]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`run(*arguments, **environment)` without any screen but what `environment` says."""

    def start(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        bare = {name: value for name, value in os.environ.items() if name not in SCREENS}
        homes = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("DATA", "CONFIG", "CACHE")}
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
            cwd=tmp_path,
            env={**bare, **homes, **environment},
            capture_output=True,
            text=True,
            timeout=20,
        )

    return start


def said(ended: subprocess.CompletedProcess[str]) -> str:
    """What the program said when it could not start: one sentence and nothing else."""
    assert (ended.returncode, ended.stdout) == (1, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("inglenook: ")
    assert line.endswith(".")
    return line


def test_the_version_is_the_one_of_the_project(run: Run) -> None:
    ended = run("--version")
    (declared,) = re.findall('^version = "(.+)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == f"Inglenook {declared}\n"


def test_help_names_every_argument(run: Run) -> None:
    ended = run("--help")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert all(word in ended.stdout for word in ("--profile DIR", "--remove FOLDER", "PATH", "--version"))


def test_an_unknown_option_is_answered_with_the_usage(run: Run) -> None:
    ended = run("--colour")
    assert ended.returncode == 2
    assert ended.stderr.startswith("usage: inglenook")


@linux
def test_without_a_screen_it_says_so(run: Run, tmp_path: Path) -> None:
    assert "no screen" in said(run("--profile", tmp_path / "profile"))


@linux
def test_a_display_nobody_answers_at_is_named(run: Run, tmp_path: Path) -> None:
    assert ":987" in said(run("--profile", tmp_path / "profile", DISPLAY=":987"))


@linux
@pytest.mark.parametrize("others", [{}, {"DISPLAY": ":987"}], ids=["alone", "with X11"])
def test_a_compositor_nobody_answers_at_is_no_screen(
    run: Run, tmp_path: Path, others: dict[str, str]
) -> None:
    wayland = {"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": str(tmp_path)}
    said(run("--profile", tmp_path / "profile", **wayland, **others))


@linux
def test_a_socket_whose_compositor_has_ended_is_no_screen(run: Run) -> None:
    # A socket's name is limited to some 100 bytes, which a test's own folder may exceed.
    folder = mkdtemp()
    try:
        with socket.socket(socket.AF_UNIX) as ended:
            ended.bind(f"{folder}/wayland-0")
        assert "no screen" in said(run(WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR=folder))
    finally:
        shutil.rmtree(folder)


@linux
def test_a_system_library_that_qt_lacks_is_named_by_its_package(run: Run, tmp_path: Path) -> None:
    (tmp_path / "libxcb-cursor.so.0").write_bytes(b"")
    ended = run(DISPLAY=":987", LD_LIBRARY_PATH=str(tmp_path))
    (line,) = ended.stderr.splitlines()
    assert (ended.returncode, ended.stdout) == (1, "")
    # It ends with what is to be typed, and so without a full stop.
    assert line.endswith("apt install libxcb-cursor0")


@linux
def test_a_way_to_a_screen_that_qt_does_not_know_is_named(run: Run) -> None:
    assert "lantern" in said(run(QT_QPA_PLATFORM="lantern"))


def test_a_profile_below_a_file_is_said_to_be_unusable(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    sentence = said(run("--profile", tmp_path / "file" / "profile", QT_QPA_PLATFORM="offscreen"))
    assert str(tmp_path / "file" / "profile") in sentence


def library_of(profile: Path, *folders: Path) -> Path:
    profile.mkdir()
    save_settings(Settings(theme="night", folders=tuple(map(str, folders))), profile / "settings.json")
    return profile


def test_a_folder_is_taken_out_of_the_library(run: Run, tmp_path: Path) -> None:
    tales, drafts = tmp_path / "tales", tmp_path / "drafts"
    profile = library_of(tmp_path / "profile", tales, drafts)
    ended = run("--profile", profile, "--remove", "tales/")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert load_settings(profile / "settings.json") == Settings(theme="night", folders=(str(drafts),))


def test_what_is_no_folder_of_the_library_is_not_taken_out(run: Run, tmp_path: Path) -> None:
    profile = library_of(tmp_path / "profile", tmp_path / "tales")
    assert "tales/old" in said(run("--profile", profile, "--remove", "tales/old"))
    assert load_settings(profile / "settings.json").folders == (str(tmp_path / "tales"),)


def test_a_folder_is_taken_out_or_opened_but_not_both(run: Run, tmp_path: Path) -> None:
    ended = run("--profile", tmp_path / "profile", "--remove", "tales", "drafts")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "not allowed with argument --remove" in ended.stderr
