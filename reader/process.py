"""How the reader is run in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

AS_READER = ("-m", "reader")
"""What Python is given to be the reader, and so is the program itself where no Python is beside it."""


def reader_command(*arguments: str) -> list[str]:
    """Return the command for a subcommand; in a bundle (see ``resources/desktop``) the program runs it."""
    # Nuitka puts this name into every module it compiles.
    is_compiled = "__compiled__" in globals()
    return [str(Path(sys.argv[0]).absolute()) if is_compiled else sys.executable, *AS_READER, *arguments]
