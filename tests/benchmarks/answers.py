"""How long a window takes to answer a key: from the key to the first frame that shows something else."""

from __future__ import annotations

import subprocess
import time
from statistics import median

from tests.screen import WIDTH, Screen

_ROUNDS = 7
_PATIENCE = 5.0
"""Seconds after which a key counts as not answered."""
_REST = 0.4
"""Seconds without a change after which a window counts as having answered."""
_SEEN = range(150, 800, 5)
"""Rows that are looked at."""


def time_to_answer(keys: tuple[str, ...], shown_on: Screen) -> float | None:
    """Return the median of the seconds to answer keys, pressed in turn; None if one is not answered.

    What it takes to run xdotool, some 10 ms, is in it for every reader.
    """
    taken = []
    for turn in range(_ROUNDS):
        _wait_for_rest(shown_on)
        before, began = _picture(shown_on), time.perf_counter()
        press(keys[turn % len(keys)], shown_on)
        while _picture(shown_on) == before:
            if time.perf_counter() - began > _PATIENCE:
                return None
        taken.append(time.perf_counter() - began)
    return median(taken)


def press(key: str, shown_on: Screen) -> None:
    """Press a key, in whatever window has the keyboard."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=shown_on.environment, check=True)


def _picture(shown_on: Screen) -> bytes:
    return b"".join(shown_on.row(row * WIDTH, WIDTH) for row in _SEEN)


def _wait_for_rest(shown_on: Screen) -> None:
    given_up = time.perf_counter() + _PATIENCE
    before, since = _picture(shown_on), time.perf_counter()
    while time.perf_counter() - since < _REST and time.perf_counter() < given_up:
        time.sleep(0.02)
        now = _picture(shown_on)
        if now != before:
            before, since = now, time.perf_counter()
