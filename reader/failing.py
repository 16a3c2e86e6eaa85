"""How a subcommand ends that could not do what it was asked for."""

from __future__ import annotations

import sys


def fail(sentence: str) -> int:
    """Say why on the standard error, and return the exit status."""
    sys.stderr.write(f"python -m reader: {sentence}\n")
    return 1
