"""Whether a window can be had is found out before Qt is asked for one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ui import start

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks only on Linux")
ROOT = Path(__file__).resolve().parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)


def without(*libraries: str) -> object:
    return lambda library: library not in libraries


def test_on_other_systems_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert start.missing_for_a_window() == ""


def test_without_any_screen_one_sentence_says_what_to_set() -> None:
    sentence = start.missing_for_a_window()
    assert "DISPLAY" in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("chosen", ["offscreen", "minimal", "vnc:size=800x600", "offscreen;xcb"])
def test_a_platform_that_was_chosen_needs_no_screen(monkeypatch: pytest.MonkeyPatch, chosen: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", chosen)
    assert start.missing_for_a_window() == ""


def test_a_compositor_that_answers_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "_compositor_answers", lambda: True)
    assert start.missing_for_a_window() == ""


def test_where_no_compositor_answers_the_x_server_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-987")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setattr(start, "_missing_for_x11", lambda: "asked")
    assert start.missing_for_a_window() == "asked"


def test_missing_libraries_are_named_by_the_packages_that_bring_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "_loads", without("libEGL.so.1", "libxcb-cursor.so.0"))
    sentence = start._missing_libraries({**start.PACKAGES, **start.X11_PACKAGES})
    assert sentence.endswith("apt install libegl1 libxcb-cursor0")


def test_with_every_library_there_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "_loads", without())
    assert start._missing_libraries(start.PACKAGES) == ""


def test_a_qt_that_does_not_load_is_explained_by_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    monkeypatch.setattr(start, "_loads", without("libGL.so.1"))
    assert start.missing_for_a_window().endswith("apt install libgl1")


def test_a_qt_that_does_not_load_for_another_reason_gives_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    monkeypatch.setattr(start, "_loads", without())
    sentence = start.missing_for_a_window()
    assert sentence.startswith("Qt cannot be loaded: ")
    assert "\n" not in sentence


def test_on_other_systems_no_packages_of_linux_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    assert start.missing_for_qt().startswith("Qt cannot be loaded: ")


def test_a_library_that_is_there_loads_and_one_that_is_not_does_not() -> None:
    assert start._loads("libc.so.6")
    assert not start._loads("libnobody-has-this.so.9")


def test_what_only_a_correction_needs_is_loaded_when_something_is_corrected() -> None:
    script = "import sys, ui.app, ui.around; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert not [name for name in done.stdout.split() if name.startswith("ui.read_as")]
    assert not {"reader.read", "reader.text.split", "reader.library.describe"} & set(done.stdout.split())
