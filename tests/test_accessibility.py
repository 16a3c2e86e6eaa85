"""Everything is read and reached without seeing it, as a screen reader does, in a real window."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from reader.read import read
from tests.bus import PYTHON, can_import, session_bus
from tests.desktop import ROOT, Window, desktop, needs_a_desktop, until

STORY = ROOT / "seeds" / "the_salt_road.txt"
pytestmark = [
    needs_a_desktop,
    pytest.mark.skipif(
        not can_import("pyatspi"), reason="needs dbus-daemon, at-spi2-core and python3-pyatspi"
    ),
]


class ScreenReader:
    """Somebody who hears the program and does not see it."""

    def __init__(self, window: Window, process: subprocess.Popen[str]) -> None:
        self._window, self._process = window, process

    def press(self, *keys: str) -> None:
        self._window.press(*keys)

    def ask(self, question: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(question + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def parts(self) -> list[dict[str, Any]]:
        """Every part on the screen; none while they change."""
        answer = self.ask("tree")
        return answer if isinstance(answer, list) else []

    def finds(self, role: str, name: str, *states: str) -> bool:
        return any(
            part["role"] == role
            and name in (part["name"], part["label"])
            and set(states) <= set(part["states"])
            for part in self.parts()
        )

    def awaits(self, role: str, name: str, *states: str) -> None:
        until(lambda: self.finds(role, name, *states), f"{role} “{name}” {' '.join(states)}")

    def page(self) -> dict[str, Any]:
        answer = self.ask("text Page")
        return (
            answer if isinstance(answer, dict) and "text" in answer else {"text": "", "caret": -1, "line": ""}
        )


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    folder = tmp_path_factory.mktemp("heard")
    with desktop(folder) as shown_on, session_bus() as address:
        shown_on.environment.update(DBUS_SESSION_BUS_ADDRESS=address, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        listening = subprocess.Popen(
            [PYTHON, str(ROOT / "tests" / "screen_reader.py")],
            env={**os.environ, **shown_on.environment},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        window = Window(shown_on, folder / "profile", STORY)
        try:
            until(lambda: window.title() == "The Salt Road — Inglenook", "the story")
            reader = ScreenReader(window, listening)
            reader.awaits("list", "Stories")
            yield reader
        finally:
            window.kill()
            with suppress(BrokenPipeError):
                listening.communicate(timeout=10)


def test_the_window_says_what_is_read(reader: ScreenReader) -> None:
    reader.awaits("frame", "The Salt Road — Inglenook")


def test_the_list_is_reached_and_says_each_story(reader: ScreenReader) -> None:
    reader.press("ctrl+l")
    reader.awaits("text", "Find a story", "focused")
    reader.press("Down")
    reader.awaits("list", "Stories", "focused")
    until(
        lambda: any(
            part["role"] == "list item" and part["name"].startswith("The Salt Road, Imre Halloway, 15 min")
            for part in reader.parts()
        ),
        "the story in the list",
    )
    reader.press("Return")


def test_the_page_is_read_as_it_was_written(reader: ScreenReader) -> None:
    story = read(STORY)
    chapter = story.chapters[2]
    reader.press("ctrl+Home", "ctrl+Page_Down", "ctrl+Page_Down")
    until(lambda: "Below the pass" in reader.page()["text"], "the chapter")
    words = reader.page()["text"].split()
    written = story.text[chapter.start : chapter.end].split()
    assert [word for word in words if word not in written] == []
    assert "\ufffc" not in reader.page()["text"]
    assert "-\n" not in reader.page()["text"]


def test_a_page_that_is_turned_is_said_and_the_cursor_goes_along(reader: ScreenReader) -> None:
    reader.press("ctrl+Home", "ctrl+Page_Down")
    until(lambda: reader.page()["text"].startswith("CHAPTER TWO"), "the chapter")
    until(lambda: reader.page()["caret"] == 0, "the cursor at its start")
    before = len(reader.ask("said"))
    reader.press("Page_Down")
    until(lambda: reader.page()["caret"] > 0, "the cursor on the page")
    until(lambda: len(reader.ask("said")) > before, "what is said")
    page, said = reader.page(), reader.ask("said")[-1]
    assert page["line"].strip()
    assert said.startswith(page["line"].strip()[:20])
    assert said.split()[-1] in page["text"]


def test_a_bookmark_is_told_of_and_found_in_its_panel(reader: ScreenReader) -> None:
    reader.press("ctrl+Home", "ctrl+Page_Down", "ctrl+Page_Down", "ctrl+d")
    until(lambda: reader.ask("said")[-1] == "Bookmark on this page", "the bookmark, said")
    reader.press("ctrl+b")
    reader.awaits("list", "Bookmarks and highlights", "focused")
    until(
        lambda: any(part["name"].startswith("Bookmark, Below the pass the road") for part in reader.parts()),
        "the bookmark",
    )
    reader.press("ctrl+b")


def test_the_settings_are_reached_and_told(reader: ScreenReader) -> None:
    reader.press("ctrl+comma")
    reader.awaits("dialog", "Settings")
    reader.awaits("text", "Find a setting or a command", "focusable")
    reader.awaits("list", "Pages", "focusable")
    reader.press("Escape")
    until(lambda: not reader.finds("dialog", "Settings"), "the settings gone")


def test_a_command_is_found_by_its_name(reader: ScreenReader) -> None:
    reader.press("ctrl+shift+p")
    reader.awaits("text", "Commands", "focused")
    reader.press("s", "t", "a", "t", "i", "s", "t")
    until(lambda: reader.ask("said")[-1].startswith("Statistics"), "the command, said")
    reader.press("Escape")


def test_how_the_text_is_set_is_told_and_changed(reader: ScreenReader) -> None:
    reader.press("ctrl+shift+a")
    reader.awaits("combo box", "Face", "focused")
    reader.awaits("slider", "Line height", "focusable")
    reader.awaits("check box", "Even right edge", "checked")
    reader.press("alt+e")
    until(lambda: not reader.finds("check box", "Even right edge", "checked"), "an uneven edge")
    reader.press("alt+e")
    # A button that is held down yet takes Esc for itself.
    reader.awaits("check box", "Even right edge", "checked")
    reader.press("Escape")
    until(lambda: not reader.finds("check box", "Even right edge"), "the panel gone")


def test_a_notice_is_said(reader: ScreenReader) -> None:
    reader.press("ctrl+Home", "Page_Down", "1")
    until(lambda: reader.ask("said")[-1] == "Select the words to highlight first.", "the notice")
