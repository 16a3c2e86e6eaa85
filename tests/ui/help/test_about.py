"""What the program is, and what it is made of."""

from __future__ import annotations

import ast
import re
import sqlite3
import sys
from importlib.metadata import metadata, packages_distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.help.about import AboutWindow
from ui.help.made_of import components, version_of


@pytest.fixture
def about(window: QWidget) -> AboutWindow:
    about = AboutWindow("9.8.7", window)
    about.open()
    return about


def words(about: AboutWindow) -> list[str]:
    return [label.text() for label in about.findChildren(QLabel)]


def test_it_says_the_version(about: AboutWindow) -> None:
    assert "Inglenook 9.8.7" in words(about)


def test_it_names_every_work_with_its_version_and_licence(about: AboutWindow) -> None:
    said = words(about)
    for component in components():
        assert f"{component.name} {component.version}".strip() in said
        assert component.licence in said
    assert f"Qt {qVersion()}" in said
    assert f"SQLite {sqlite3.sqlite_version}" in said


NAMED_AS = {
    "PySide6-Essentials": "PySide6 and Shiboken",
    "shiboken6": "PySide6 and Shiboken",
    "font-source-serif-pro": "Source Serif Pro",
    "pyphen": "Pyphen",
}
"""Packages that are called otherwise in the list, or are part of something in it."""
LICENCES = {
    "PySide6 and Shiboken": "LGPL-3.0-only",
    "chardet": "0BSD",
    "Pyphen": "Mozilla Public License 1.1",
    "platformdirs": "MIT",
    "pypdf": "BSD-3-Clause",
    "typing_extensions": "PSF-2.0",
    "tomli": "MIT",
    "ftfy": "Apache-2.0",
    "wcwidth": "MIT License",
    "Source Serif Pro": "SIL OFL 1.1",
}
"""What stands in the metadata of each package."""


def needed(package: str, *extras: str) -> set[str]:
    """The packages that come with one, and those that come with them.

    What only the oldest Python needs may be there for a newer one, too: types are checked with it.
    """
    found: set[str] = set()
    for line in requires(package) or ():
        requirement = Requirement(line)
        marker = requirement.marker
        wanted = marker is None or any(
            marker.evaluate({"extra": extra, **python})
            for extra in ("", *extras)
            for python in ({}, {"python_version": "3.10"})
        )
        if wanted and version_of(requirement.name):
            found |= {requirement.name, *needed(requirement.name, *requirement.extras)}
    return found


def imported() -> set[str]:
    """The names of the modules of others that the program imports."""
    root = Path(ui.__file__).parents[1]
    files = [root / "main.py", *(root / "reader").rglob("*.py"), *(root / "ui").rglob("*.py")]
    names = {
        name.partition(".")[0]
        for file in files
        for node in ast.walk(ast.parse(file.read_bytes()))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    return names - sys.stdlib_module_names - {"reader", "ui", "resources", "seeds", "main"}


def test_everything_that_is_installed_with_the_program_is_named() -> None:
    named = {component.name for component in components()}
    packages = needed("inglenook", "repair")
    assert {"PySide6-Essentials", "shiboken6", "chardet"} <= packages
    assert [each for each in packages if NAMED_AS.get(each, each) not in named] == []


def test_everything_that_is_imported_is_installed_with_the_program() -> None:
    providers = packages_distributions()
    packages = {re.sub("[-_.]+", "-", each).lower() for each in needed("inglenook", "repair")}
    found = {name: providers[name] for name in imported() if name in providers}
    assert "PySide6" in found
    strange = {
        name: by for name, by in found.items()
        if not any(re.sub("[-_.]+", "-", each).lower() in packages for each in by)
    }  # fmt: skip
    assert strange == {}


@pytest.mark.parametrize("package", sorted(needed("inglenook", "repair")))
def test_the_licence_is_the_one_the_package_names(package: str) -> None:
    told = metadata(package)
    licences = [told[name] for name in ("License-Expression", "License") if told[name]]
    licences += [each for each in told.get_all("Classifier") or () if "License" in each]
    assert LICENCES[NAMED_AS.get(package, package)] in " ".join(licences)


def test_a_package_that_is_not_there_has_no_version() -> None:
    assert version_of("no-such-package-of-ours") == ""


def test_every_label_has_room_for_what_it_says(about: AboutWindow) -> None:
    for label in about.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_escape_closes_it_and_leaves_nothing_behind(
    about: AboutWindow, window: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(about.destroyed):
        qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert not window.findChildren(AboutWindow)
