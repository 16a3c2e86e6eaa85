"""The desktop entry with the command that starts this very program, quoted as the specification says.

https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

_RESERVED = re.compile(r"""[\s"'\\><~|&;$*?#()`]""")
_IN_QUOTES = re.compile(r'(["`$\\])')
_ESCAPES = {"\\": r"\\", "\n": r"\n", "\t": r"\t", "\r": r"\r"}
_PROGRAM = "inglenook"
"""What stands in the entry for the command."""


def command() -> tuple[str, ...]:
    """Return what runs this program: the script it was started by or, in a clone, Python with ``main.py``."""
    started = str(Path(sys.argv[0]).absolute())
    return (sys.executable, started) if started.endswith(".py") else (started,)


def with_command(entry: str, command: Sequence[str]) -> str:
    """Return a desktop entry in which a command stands in the place of the program's bare name."""
    return "\n".join(_line(line, command) for line in entry.split("\n"))


def _line(line: str, command: Sequence[str]) -> str:
    key, _, value = line.partition("=")
    if key == "TryExec":
        return f"{key}={_string(command[0])}"
    if key == "Exec":
        return f"{key}={' '.join(map(_argument, command))}{value.removeprefix(_PROGRAM)}"
    return line


def _argument(argument: str) -> str:
    """Return an argument of ``Exec``: quoted where it must be, then escaped as any string in the file."""
    quoted = '"' + _IN_QUOTES.sub(r"\\\1", argument) + '"' if _RESERVED.search(argument) else argument
    return _string(quoted.replace("%", "%%"))


def _string(text: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in text)
