"""What the program is made of: the works of others it uses, their versions and licences."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion


@dataclass(frozen=True, slots=True)
class Component:
    """A work the program uses."""

    name: str
    version: str
    licence: str
    home: str
    """Where more about it is, on the web."""


_PACKAGES = (
    ("PySide6 and Shiboken", "PySide6_Essentials", "LGPL 3", "doc.qt.io/qtforpython-6"),
    ("chardet", "chardet", "0BSD", "github.com/chardet/chardet"),
    ("Pyphen", "pyphen", "GPL 2, LGPL 2.1 or MPL 1.1", "courtbouillon.org/pyphen"),
    ("pypdf", "pypdf", "BSD 3-Clause", "pypdf.readthedocs.io"),
    ("typing_extensions", "typing_extensions", "PSF 2", "github.com/python/typing_extensions"),
    ("platformdirs", "platformdirs", "MIT", "github.com/tox-dev/platformdirs"),
    ("tomli", "tomli", "MIT", "github.com/hukkin/tomli"),
    ("ftfy", "ftfy", "Apache 2.0", "ftfy.readthedocs.io"),
    ("wcwidth", "wcwidth", "MIT", "github.com/jquast/wcwidth"),
)
_PATTERNS = "each its own, named in its file: LGPL, MPL, GPL and others"


def components() -> Iterator[Component]:
    """Return all that is there of them on this computer, the foundations first."""
    yield Component("Python", platform.python_version(), "PSF", "python.org")
    yield Component("Qt", qVersion(), "LGPL 3", "qt.io")
    for name, package, licence, home in _PACKAGES:
        number = version_of(package)
        if number:
            yield Component(name, number, licence, home)
        if package == "pyphen" and number:
            yield Component(
                "Hyphenation patterns of LibreOffice", "", _PATTERNS, "wiki.documentfoundation.org"
            )
    yield Component("SQLite", sqlite3.sqlite_version, "public domain", "sqlite.org")
    yield Component(
        "Source Serif Pro", "", "SIL Open Font License 1.1", "github.com/adobe-fonts/source-serif"
    )


def version_of(package: str) -> str:
    """Return the version of an installed package; empty if it is not there."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
