"""The whole window, started over a profile whose files are spoilt: it opens, and can be used."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

import seeds
from reader.profile import open_profile
from tests.fuzz.interface import CHOSEN
from tests.fuzz.json_mutations import mutated_json
from tests.fuzz.target import Target
from ui.app import App
from ui.session import begin
from ui.settings import load_settings, members

_COMMANDS = (
    "show_contents",
    "show_bookmarks",
    "show_type",
    "find",
    "toggle_bookmark",
    "next_page",
    "scrolled",
    "read_as",
)


def _sessions(_folder: Path) -> tuple[bytes, ...]:
    """A profile as one document: the settings, the history and the window."""
    story = os.fspath(seeds.FOLDER / "the_salt_road.txt")
    settings = members(CHOSEN._replace(story=story, folders=(os.fspath(seeds.FOLDER),)))
    window = {"library_width": 300, "panel_width": 300, "panel": "contents", "full_screen": "true"}
    history = {"behind": [[story, 90]], "ahead": []}
    return (json.dumps({"settings": settings, "history": history, "window": window}).encode("ascii"),)


def _start(content: bytes, folder: Path) -> None:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return
    if not isinstance(found, dict):
        return
    profile = open_profile(folder / "profile")
    profile.settings.write_text(json.dumps(found.get("settings")), "ascii")
    profile.history.write_text(json.dumps(found.get("history")), "ascii")
    window = found.get("window")
    rows = window.items() if isinstance(window, dict) else ()
    lines = "".join(f"{key}={value}\n" for key, value in rows)
    profile.window.write_text(f"[General]\n{lines}", "utf-8", "replace")
    qt = cast("QApplication", QApplication.instance())
    with _nothing_raised():
        app = App(qt, profile, begin(load_settings(profile.settings), ()))
        app.show()
        # What is built once the window has been painted.
        app._build_around()
        _settle()
        around = app._around
        assert around is not None
        for command in _COMMANDS:
            around.parts.actions[command].trigger()
            _settle()
            for dialog in QApplication.topLevelWidgets():
                if dialog.isModal() and dialog.isVisible():
                    dialog.close()
        app.front.window.close()
        app.front.window.deleteLater()
        _settle()


def _settle() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def _nothing_raised() -> Iterator[None]:
    """What is raised in a slot goes to the hook, and from there to whoever attacks."""
    raised: list[BaseException] = []

    def keep(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        raised.append(error)

    before, sys.excepthook = sys.excepthook, keep
    try:
        yield
    finally:
        sys.excepthook = before
    if raised:
        raise raised[0]


TARGETS = (Target("start", _sessions, _start, mutated_json, linear=10**8),)
