"""One start at a time: the next one waits until the window of the one before listens."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress

_PATIENCE = 10.0
"""Seconds in which a window comes up, or is passed by."""
_LOOKS_EVERY = 0.02
"""Seconds."""


class Start:
    """A start of the program, from before it looks for a window until it listens itself or has ended.

    The lock is the system's, which takes it back from a start that crashes.
    """

    def __init__(self, address: str) -> None:
        """``address`` is where the window of the profile listens; without one nobody is waited for."""
        self._address = address
        self._file: int | None = None

    def begin(self, patience: float = _PATIENCE) -> None:
        """Wait until no other start is under way, for ``patience`` seconds at most."""
        if not self._address:
            return
        with suppress(OSError):
            self._file = os.open(_lock_file(self._address), os.O_RDWR | os.O_CREAT, 0o600)
        given_up = time.monotonic() + patience
        while self._file is not None and not _is_locked(self._file) and time.monotonic() < given_up:
            time.sleep(_LOOKS_EVERY)

    def end(self) -> None:
        """Let the next start begin."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lock_file(address: str) -> str:
    if sys.platform == "win32":
        # A pipe is in no folder.
        from tempfile import gettempdir

        return os.path.join(gettempdir(), f"{address.rpartition(chr(92))[2]}.start")  # noqa: PTH118
    return f"{address}.start"


def _is_locked(file: int) -> bool:
    """Lock a file, unless another start has; say whether it is done."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
