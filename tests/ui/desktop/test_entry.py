"""The desktop entry starts this very program, wherever it lies."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from configparser import RawConfigParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from ui.desktop.entry import command, with_command
from ui.desktop.install import NAME

ENTRY = (resources.FOLDER / "desktop" / f"{NAME}.desktop").read_text("utf-8")
PATHS = st.text(st.characters(codec="utf-8", exclude_characters="\0=\u0085\u2028\u2029")).map(
    lambda name: f"/{name}"
)


def values(entry: str, key: str) -> list[str]:
    return [line.partition("=")[2] for line in entry.split("\n") if line.startswith(f"{key}=")]


def unescaped(value: str) -> str:
    """A string as a desktop reads it from the file."""
    letters, read = iter(value), []
    for letter in letters:
        read.append(
            {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[next(letters)] if letter == "\\" else letter
        )
    return "".join(read)


def arguments(value: str) -> list[str]:
    """The arguments of an ``Exec`` as a desktop reads them: unescaped, unquoted, ``%%`` as ``%``."""
    read, rest = [], unescaped(value)
    while rest := rest.lstrip(" "):
        argument, is_quoted = "", rest.startswith('"')
        rest = rest.removeprefix('"')
        while rest and not rest.startswith('"' if is_quoted else " "):
            if is_quoted and rest.startswith("\\"):
                rest = rest[1:]
            argument, rest = argument + rest[0], rest[1:]
        rest = rest.removeprefix('"') if is_quoted else rest
        read.append(argument if argument in ("%F",) else argument.replace("%%", "%"))
    return read


@given(st.lists(PATHS, min_size=1, max_size=2))
def test_whatever_is_in_a_path_a_desktop_reads_it_as_it_is(command: Sequence[str]) -> None:
    entry = with_command(ENTRY, command)
    plain, go_on, new_window = (arguments(value) for value in values(entry, "Exec"))
    assert plain == [*command, "%F"]
    assert go_on == [*command, "--continue"]
    assert new_window == [*command, "--new-window"]
    assert [unescaped(value) for value in values(entry, "TryExec")] == [command[0]]


@given(PATHS)
def test_a_path_never_adds_a_line(path: str) -> None:
    assert with_command(ENTRY, [path]).count("\n") == ENTRY.count("\n")


def test_a_plain_path_needs_no_quotes() -> None:
    assert values(with_command(ENTRY, ["/opt/inglenook"]), "Exec")[0] == "/opt/inglenook %F"


def test_what_a_shell_would_take_for_its_own_is_quoted() -> None:
    entry = with_command(ENTRY, ["/home/ada/my $tories/50%/inglenook"])
    assert values(entry, "Exec")[0] == r'"/home/ada/my \\$tories/50%%/inglenook" %F'


def test_an_installed_program_is_started_by_its_script(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["bin/inglenook", "--install-desktop"])
    assert command() == (str(tmp_path / "bin" / "inglenook"),)


def test_in_a_clone_it_is_started_by_the_python_that_runs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/home/ada/inglenook/main.py"])
    assert command() == (sys.executable, "/home/ada/inglenook/main.py")


def test_every_action_named_is_there() -> None:
    entry = RawConfigParser(delimiters="=")
    entry.read_string(ENTRY)
    actions = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    assert [f"Desktop Action {name}" for name in actions] == entry.sections()[1:]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
@pytest.mark.parametrize("path", ["inglenook", '/home/ada/my $tories/"50%"\\\'s/inglenook'])
def test_the_entry_is_valid(tmp_path: Path, path: str) -> None:
    file = tmp_path / f"{NAME}.desktop"
    file.write_text(with_command(ENTRY, [path]), "utf-8")
    checked = subprocess.run(
        ["desktop-file-validate", str(file)], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout + checked.stderr) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstream")
def test_what_is_told_to_software_centres_is_valid() -> None:
    file = resources.FOLDER / "desktop" / f"{NAME}.metainfo.xml"
    checked = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(file)], capture_output=True, check=False
    )
    assert checked.returncode == 0, checked.stdout.decode()
