"""A desktop's message bus for a test, and the system's own Python, which has what speaks over it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

PYTHON = "/usr/bin/python3"
"""The one for which Debian packages pyatspi and gi."""


@cache
def can_import(module: str) -> bool:
    if not (shutil.which("dbus-daemon") and Path(PYTHON).exists()):
        return False
    done = subprocess.run([PYTHON, "-c", f"import {module}"], capture_output=True, check=False)
    return done.returncode == 0


@contextmanager
def session_bus() -> Iterator[str]:
    """A message bus of its own, on which the bus of accessibility is found."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait()
