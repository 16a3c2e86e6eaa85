"""What the window reads: settings, keys, its size, themes, searches, and what another start asks of it."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from random import Random

from PySide6.QtCore import QByteArray, QSettings

from reader.library.fulltext.expression import expression, words_of
from reader.library.parts.grouping import from_json
from reader.library.query.parse import parse
from tests.fuzz.json_mutations import mutated_json
from tests.fuzz.mutations import mutated
from tests.fuzz.target import Target
from ui.instance.request import Request
from ui.look_up.sites import address, is_address
from ui.look_up.words import trimmed
from ui.session import begin
from ui.settings import Settings, load_settings, members, save_settings, settings_of
from ui.shortcuts import keys_in_force, usable
from ui.themes.colours import palette, style_sheet
from ui.themes.own import FaultyTheme, described, own_themes, parse_theme
from ui.themes.theme import OURS
from ui.visited import load
from ui.window_state import WindowState, keep_window_state, load_window_state

CHOSEN = Settings(
    theme="own:my theme", folders=("/home/x/stories",), story="/home/x/stories/a.txt", searches=("is:unread", "words:>20k"),
    groupings=(json.dumps({"files": "together", "paths": ["/a", "/b"]}),), look_up_site="https://x.invalid/%s", language="de",
    shortcuts={"open_file": ("Ctrl+P", "F5"), "next_page": ("J",)}, recent_commands=("find",), version="0.1.0", grid=True,
)  # fmt: skip


def _settings_files(_folder: Path) -> tuple[bytes, ...]:
    usual = json.dumps(members(Settings())).encode("ascii")
    return json.dumps(members(CHOSEN)).encode("ascii"), usual


def _settings(content: bytes, folder: Path) -> None:
    """What is read is what the program can use, and is written and read again as it is."""
    file = folder / "settings.json"
    file.write_bytes(content)
    found = begin(load_settings(file), ())
    keys_in_force(usable(found.shortcuts))
    address(found.look_up_site, trimmed("salt"), "de"), is_address(found.look_up_site)
    for search in found.searches:
        parse(search)
    assert save_settings(found, file)
    assert load_settings(file) == found


def _documents(_folder: Path) -> tuple[bytes, ...]:
    spots = [["/a.txt", 5], ["/b.txt", 1 << 40]]
    return tuple(
        json.dumps(each).encode("ascii")
        for each in (
            {"behind": spots, "ahead": spots},
            {"paths": ["/a.txt", "/b"], "token": "x"},
            {"files": "together", "paths": ["/a", "/b"]},
        )
    )


def _document(content: bytes, folder: Path) -> None:
    (folder / "history.json").write_bytes(content)
    load(folder / "history.json")
    with suppress(ValueError):
        Request.from_line(content)
    with suppress(ValueError, RecursionError):
        found = json.loads(content)
        settings_of({"typography": found, "pace": found, "shortcuts": found})
        from_json(found)


def _themes(_folder: Path) -> tuple[bytes, ...]:
    return tuple(described(theme, "a comment").encode() for theme in OURS.values())


def _theme(content: bytes, folder: Path) -> None:
    (folder / "a.toml").write_bytes(content)
    for each in own_themes(folder):
        assert "\n" not in each.fault
    with suppress(FaultyTheme):
        theme = parse_theme(content, "a.toml")
        style_sheet(theme), palette(theme)


def _window_files(folder: Path) -> tuple[bytes, ...]:
    file = folder / "window.ini"
    state = WindowState(
        QByteArray(b"\x01\xd9\xd0\xcb\0\x03\0\0" + bytes(range(60))), 300, 320, "contents", True
    )
    keep_window_state(state, QSettings(str(file), QSettings.Format.IniFormat))
    return (file.read_bytes(),)


def _window(content: bytes, folder: Path) -> None:
    file = folder / "window.ini"
    file.write_bytes(content)
    state = load_window_state(QSettings(str(file), QSettings.Format.IniFormat))
    assert 0 <= state.library_width < 1 << 31
    assert 0 <= state.panel_width < 1 << 31


def _searches(_folder: Path) -> tuple[bytes, ...]:
    return (
        b'author:Quill -"the end" words:>20k is:unread rating:M fandom:"x y" salt*',
        b'"salt road" NEAR(kiln road, 5) OR weir -fen AND (a b)',
        b"\xc3\xa9t\xc3\xa9 words:10-20 added:2026-01-02 chapters:<3 folder:x tag:y",
    )


def _search(content: bytes, _folder: Path) -> None:
    typed = content[:20_000].decode("utf-8", "surrogateescape")
    parse(typed), words_of(typed)
    expression(typed)


def _ini(content: bytes, other: bytes, chance: Random) -> bytes:
    """Lines of an ini with other values, or other bytes."""
    if chance.random() < 0.5:
        return mutated(content, other, chance)
    lines = content.split(b"\n")
    at = chance.randrange(len(lines))
    value = chance.choice(
        (b"-1", b"9" * 30, b"9" * 5000, b"\xc2\xb2", b"@Variant(\\0\\0\\0\\x7f)", b"1, 2", b"@ByteArray()")
    )
    lines[at] = lines[at].partition(b"=")[0] + b"=" + value
    return b"\n".join(lines)


TARGETS = (
    Target("settings", _settings_files, _settings, mutated_json, linear=10**6),
    Target("documents", _documents, _document, mutated_json, linear=10**6),
    Target("theme", _themes, _theme, linear=10**6),
    Target("window", _window_files, _window, _ini, linear=10**6),
    Target("typed", _searches, _search, linear=10**5),
)
