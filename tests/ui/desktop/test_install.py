"""Everything a desktop reads is put in place for one user, and taken away without a trace."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.rights import bound_by_modes
from ui.desktop.install import FILES, NAME, install, uninstall

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="needs a desktop of Linux")
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "da ta"


@pytest.fixture
def run(home: Path, tmp_path: Path) -> Run:
    """`run(option)` without a screen, and without Qt: it is not where Python looks."""

    def start(option: str, *under: str) -> subprocess.CompletedProcess[str]:
        bare = {
            name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")
        }
        hidden = tmp_path / "hidden" / "PySide6"
        hidden.mkdir(parents=True, exist_ok=True)
        (hidden / "__init__.py").write_text("raise AssertionError('Qt was loaded')")
        environment = {**bare, "XDG_DATA_HOME": str(home), "PYTHONPATH": str(hidden.parent)}
        command = [*under, sys.executable, str(ROOT / "main.py"), option]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return start


def files(folder: Path) -> set[str]:
    made_by_the_desktop = "mimeinfo.cache"
    found = (file for file in folder.rglob("*") if file.is_file() and file.name != made_by_the_desktop)
    return {str(file.relative_to(folder)) for file in found}


def test_it_is_put_in_place_and_taken_away_without_a_screen_or_qt_each_told_in_a_sentence(
    run: Run, home: Path
) -> None:
    done = run("--install-desktop")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout == "Inglenook is in the menu of your desktop now, and offered for opening text files.\n"
    )
    assert files(home) == set(FILES)
    assert f"{ROOT / 'main.py'} %F" in (home / "applications" / f"{NAME}.desktop").read_text()
    undone = run("--uninstall-desktop")
    assert (
        undone.stdout == "Inglenook is no longer in the menu of your desktop; your stories and places stay.\n"
    )
    assert (undone.returncode, undone.stderr, files(home)) == (0, "", set())


def test_where_nothing_was_put_in_place_that_is_said(run: Run) -> None:
    done = run("--uninstall-desktop")
    assert (done.returncode, done.stdout) == (0, "Inglenook was not in the menu of your desktop.\n")


def test_a_folder_that_cannot_be_written_to_is_named(run: Run, home: Path) -> None:
    home.mkdir()
    home.chmod(0o555)
    done = run("--install-desktop", *bound_by_modes())
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"inglenook: {home / 'applications'} cannot be changed: Permission denied.\n"


def test_what_others_have_there_stays(home: Path) -> None:
    theirs = home / "applications" / "org.example.Editor.desktop"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("[Desktop Entry]\n")
    install(home, ["/opt/inglenook"])
    assert uninstall(home)
    assert files(home) == {"applications/org.example.Editor.desktop"}


def test_what_is_there_already_is_put_there_anew(home: Path) -> None:
    install(home, ["/old/inglenook"])
    install(home, ["/new/inglenook"])
    entry = (home / "applications" / f"{NAME}.desktop").read_text()
    assert "/new/inglenook %F" in entry
    assert "/old" not in entry


@pytest.mark.parametrize("place", [place for place in FILES if place.endswith(".svg")])
def test_icons_are_drawings_without_anything_from_elsewhere(home: Path, place: str) -> None:
    install(home, ["/opt/inglenook"])
    drawing = ElementTree.parse(home / place).getroot()
    tags = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in drawing.iter()}
    assert tags <= {"svg", "rect", "path"}
    assert drawing.get("width") == drawing.get("height")
