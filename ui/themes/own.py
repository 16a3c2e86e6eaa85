"""A theme of the user's own: a TOML file of colours, with the line named where it is wrong."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.themes.contrast import luminance
from ui.themes.theme import OURS, OWN, Theme

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_LONGEST = 64_000
"""Bytes; a longer file is no theme."""
_MOST_SHOWN = 40
"""Characters of what is wrong in one."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_TOML_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
_ROLES = tuple(name for name in Theme._fields if name not in ("name", "dark"))


class FaultyTheme(Exception):
    """A file that is no theme; its text is one plain sentence that names the line."""


@dataclass(frozen=True, slots=True)
class OwnTheme:
    """A file in the user's folder of themes: what it holds, or what is wrong with it."""

    identifier: str
    file: str
    theme: Theme | None
    fault: str = ""


def own_themes(folder: Path) -> list[OwnTheme]:
    """Read every theme of a folder, in the order of the file names; there need not be a folder."""
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix == ".toml")
    except OSError:
        return []
    return [_own_theme(folder, file) for file in files]


def _own_theme(folder: Path, file: Path) -> OwnTheme:
    identifier = OWN + file.stem
    try:
        return OwnTheme(identifier, file.name, read_theme(folder, identifier))
    except FaultyTheme as fault:
        return OwnTheme(identifier, file.name, None, str(fault))


def read_theme(folder: Path, identifier: str) -> Theme:
    """Read the theme of a folder that an identifier names.

    Raises:
        FaultyTheme: when there is no such file, or it is no theme.
    """
    name = identifier.removeprefix(OWN)
    file = folder / f"{name}.toml"
    if file.parent != folder or not file.is_file():
        raise FaultyTheme(_tr("There is no theme “{}”.").format(name))
    try:
        with file.open("rb") as opened:
            content = opened.read(_LONGEST + 1)
    except OSError as error:
        raise FaultyTheme(_tr("“{}” cannot be read: {}.").format(file.name, error.strerror)) from error
    return parse_theme(content, file.name)


def parse_theme(content: bytes, file_name: str) -> Theme:
    """Return the theme that a file's bytes describe; what it leaves out is as in the theme it is ``like``.

    Raises:
        FaultyTheme: when it is not UTF-8, not TOML, or something in it is not of a theme.
    """
    text = _decoded(content, file_name)
    table = _parsed(text, file_name)
    for key, value in table.items():
        fault = _fault(key, value)
        if fault:
            raise FaultyTheme(_located(file_name, _line_of(text, key), fault))
    like = OURS[table.pop("like", "paper")]
    theme = like._replace(**{"name": file_name.removesuffix(".toml"), **table})
    return theme._replace(dark=luminance(theme.page) < luminance(theme.text))


def described(theme: Theme, words: str) -> str:
    """Return a file's text for a theme, after a comment."""
    rows = [f"{key} = {_quoted(value)}" for key, value in theme._asdict().items() if key != "dark"]
    return "\n".join([*(f"# {line}" for line in words.splitlines()), "", *rows, ""])


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _decoded(content: bytes, file_name: str) -> str:
    if len(content) > _LONGEST:
        raise FaultyTheme(_tr("“{}” is too long to be a theme.").format(file_name))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FaultyTheme(_located(file_name, line, _tr("this is not UTF-8"))) from error


def _parsed(text: str, file_name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found and found[1] else max(1, len(text.splitlines()))
        words = _TOML_LINE.sub("", str(error)).rstrip(".")
        raise FaultyTheme(_located(file_name, line, _tr("this is not TOML ({})").format(words))) from error


def _cut(value: object) -> str:
    """The first characters of a value; of a number with thousands of digits Python writes none."""
    try:
        written = str(value)
    except ValueError:
        return "…"
    return written if len(written) <= _MOST_SHOWN else f"{written[:_MOST_SHOWN]}…"


def _fault(key: str, value: object) -> str:
    """Say what is wrong with one row; nothing if it is as it should be."""
    if key in _ROLES:
        is_colour = isinstance(value, str) and _COLOUR.fullmatch(value)
        return "" if is_colour else _tr("“{}” is no colour, as #3a2f1e is").format(_cut(value))
    if key == "like":
        known = isinstance(value, str) and value in OURS
        names = ", ".join(OURS)
        return "" if known else _tr("there is no theme “{}”; there are {}").format(_cut(value), names)
    if key == "name":
        is_name = isinstance(value, str) and value.isprintable() and 0 < len(value) <= 40
        return "" if is_name else _tr("a name has 1 to 40 characters")
    if key == "dark":
        # It stands in our own files, which people copy, and shows in the colours.
        return ""
    return _tr("a theme has no “{}”; it has {}").format(_cut(key), ", ".join(("name", "like", *_ROLES)))


def _line_of(text: str, key: str) -> int:
    row = re.search(rf"^\s*\[*[\"']?{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, row.end()) + 1 if row else 1


def _located(file_name: str, line: int, fault: str) -> str:
    return _tr("“{}”, line {}: {}.").format(file_name, line, fault)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnTheme", text)
