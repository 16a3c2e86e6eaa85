"""A desktop that asks for less motion is obeyed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.bus import PYTHON, can_import, session_bus
from tests.desktop import ROOT

ASKING = """
from PySide6.QtWidgets import QApplication
from ui.motion import is_motion_reduced
application = QApplication(["x", "-platform", "offscreen"])
print(is_motion_reduced())
"""


def is_reduced_on(address: str) -> bool:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", ASKING]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip() == "True"


@pytest.mark.skipif(not can_import("gi"), reason="needs dbus-daemon and python3-gi")
@pytest.mark.parametrize("moves", [True, False])
def test_what_the_desktop_says_of_motion_is_known(moves: bool) -> None:
    with session_bus() as address:
        portal = subprocess.Popen(
            [PYTHON, str(ROOT / "tests" / "portal.py"), str(moves).lower()],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            assert portal.stdout is not None
            assert portal.stdout.readline().strip() == "ready"
            assert is_reduced_on(address) is not moves
        finally:
            portal.kill()
            portal.wait()


def test_a_desktop_that_says_nothing_lets_programs_move() -> None:
    assert not is_reduced_on("unix:path=/nowhere")
