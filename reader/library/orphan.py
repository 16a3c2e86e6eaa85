"""Ends a process that works for another one when that is gone, however it came to its end."""

from __future__ import annotations

import os
import signal
import time
from threading import Thread

_LOOKED_EVERY = 1.0
"""Seconds."""


def end_with_starter() -> None:
    """From now on, end this process as SIGTERM does once the process that has started it is gone.

    Whoever writes would notice by the broken pipe; but there are things to do that have nothing to tell.
    """
    Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(starter: int) -> None:
    # Somebody else takes in what was left behind. (On Windows nobody does, and nothing happens here.)
    while os.getppid() == starter:
        time.sleep(_LOOKED_EVERY)
    os.kill(os.getpid(), signal.SIGTERM)
