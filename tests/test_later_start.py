"""In a real window: a later start hands its story to the window that runs, or opens one where none does."""

from __future__ import annotations

import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.desktop import Window, desktop, needs_a_desktop, until, xdotool
from tests.screen import Screen

pytestmark = needs_a_desktop


def story(folder: Path, title: str, name: str = "") -> Path:
    path = folder / (name or f"{title}.txt")
    path.write_text(f"The {title}\n\nby A. Miller\n\nNobody came to the {title}.\n", "ascii")
    return path


class Desk:
    """A screen on which windows are opened, and what is kept of one run to the next."""

    def __init__(self, shown_on: Screen, folder: Path) -> None:
        self.shown_on, self.folder = shown_on, folder
        self.runtime = Path(shown_on.environment["XDG_RUNTIME_DIR"])
        self.windows: list[Window] = []

    def start(self, *paths: Path, profile: str = "profile", beside: bool = False) -> Window:
        self.windows.append(Window(self.shown_on, self.folder / profile, *paths, beside=beside))
        return self.windows[-1]

    def start_and_wait(self, *paths: Path, title: str, profile: str = "profile") -> Window:
        """Start the program, until its window shows a story and listens."""
        before = self.listening()
        window = self.start(*paths, profile=profile)
        until(lambda: window.title() == f"{title} — Inglenook", title)
        until(lambda: self.listening() - before, "the socket")
        return window

    def listening(self) -> set[Path]:
        """The sockets at which somebody answers."""
        return {path for path in self.runtime.glob("inglenook-*") if answers(path)}

    def titles(self) -> list[str]:
        found = xdotool(self.shown_on, "search", "--onlyvisible", "--name", " — Inglenook$").split()
        return sorted(xdotool(self.shown_on, "getwindowname", each) for each in found)


def answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as connection, suppress(OSError):
        connection.connect(str(path))
        return True
    return False


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    # A socket's path is limited to some 100 bytes, which tmp_path may exceed.
    with TemporaryDirectory() as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        with desktop(tmp_path) as shown_on:
            desk = Desk(shown_on, tmp_path)
            yield desk
            for window in desk.windows:
                window.kill()


def test_the_window_that_runs_opens_the_story_of_a_later_start_and_comes_to_the_front(
    desk: Desk, tmp_path: Path
) -> None:
    window = desk.start_and_wait(story(tmp_path, "Kiln"), title="The Kiln")
    process = str(window.program.pid)
    xdotool(desk.shown_on, "getactivewindow", "windowminimize", "--sync")
    until(lambda: xdotool(desk.shown_on, "getactivewindow", "getwindowpid") != process, "another window")
    later = desk.start(story(tmp_path, "Weir", "we\nir.txt"))
    assert later.program.wait(timeout=10) == 0
    until(lambda: desk.titles() == ["The Weir — Inglenook"], "the story")
    until(lambda: xdotool(desk.shown_on, "getactivewindow", "getwindowpid") == process, "the window in front")


def test_of_two_starts_at_once_the_second_hands_its_story_to_the_window_of_the_first(
    desk: Desk, tmp_path: Path
) -> None:
    titles = ("Kiln", "Weir")
    started = [desk.start(story(tmp_path, title)) for title in titles]
    until(lambda: any(each.program.poll() == 0 for each in started), "one that hands over")
    # Either may have been the second.
    handed_over = next(title for title, each in zip(titles, started, strict=True) if each.program.poll() == 0)
    until(lambda: desk.titles() == [f"The {handed_over} — Inglenook"], "its story")


def test_a_window_of_its_own_is_opened_where_it_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    desk.start_and_wait(story(tmp_path, "Kiln"), title="The Kiln")
    desk.start(story(tmp_path, "Weir"), beside=True)
    until(lambda: desk.titles() == ["The Kiln — Inglenook", "The Weir — Inglenook"], "both windows")


def test_another_profile_opens_a_window_of_its_own(desk: Desk, tmp_path: Path) -> None:
    desk.start_and_wait(story(tmp_path, "Kiln"), title="The Kiln")
    desk.start(story(tmp_path, "Weir"), profile="other")
    until(lambda: desk.titles() == ["The Kiln — Inglenook", "The Weir — Inglenook"], "both windows")


def test_after_a_crash_a_start_opens_a_window_and_later_ones_hand_over_to_it(
    desk: Desk, tmp_path: Path
) -> None:
    desk.start_and_wait(story(tmp_path, "Kiln"), title="The Kiln").kill()
    assert any(path.is_socket() for path in desk.runtime.glob("inglenook-*"))
    window = desk.start_and_wait(story(tmp_path, "Weir"), title="The Weir")
    assert desk.start(tmp_path / "Kiln.txt").program.wait(timeout=10) == 0
    until(lambda: window.title() == "The Kiln — Inglenook", "the story")


def test_a_window_that_hangs_is_passed_by(desk: Desk, tmp_path: Path) -> None:
    hung = desk.start_and_wait(story(tmp_path, "Kiln"), title="The Kiln")
    hung.program.send_signal(signal.SIGSTOP)
    later = desk.start(story(tmp_path, "Weir"))
    until(lambda: "The Weir — Inglenook" in desk.titles(), "a window")
    with pytest.raises(subprocess.TimeoutExpired):
        later.program.wait(timeout=0.1)
