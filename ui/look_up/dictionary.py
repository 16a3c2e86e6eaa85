"""The dictionaries on this computer, asked through the program ``dict`` (RFC 2229)."""

from __future__ import annotations

import shutil
import subprocess

_PATIENCE = 5.0
"""Seconds for an answer."""
_LONGEST = 200_000
"""Characters of an answer."""
_ANSWERED = (0, 20, 21)
"""How ``dict`` ends when it was answered: with entries, with none, with words that are like it."""


def look_up(words: str) -> str | None:
    """Return what the dictionaries say of words, nothing if they do not know them, None if there are none.

    It may take seconds. The server on this computer is asked and no other, however ``dict`` is set up.
    """
    program = shutil.which("dict")
    if program is None:
        return None
    command = [program, "--host", "localhost", "--pager", "-", "--", words]
    try:
        answer = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    if answer.returncode not in _ANSWERED:
        return None
    return answer.stdout.decode("utf-8", "replace")[:_LONGEST].strip()
