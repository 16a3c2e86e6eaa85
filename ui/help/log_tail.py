"""The end of the log without anything personal: which errors there were, and where in the program."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

_LINES = 60
_READ = 100_000
"""Bytes at the end of the log that are looked at."""
_BEGINS = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d )?Traceback \(most recent call last\):")
_FRAME = re.compile(r'  File "([^"]*\.py|<frozen [\w.]+>)", line (\d+), in ([\w<>]+)')
_KIND = re.compile(r"(?:\w+\.)*\w+(?=:|$)")
_OURS = re.compile(r".*[/\\]((?:ui|reader)[/\\].*\.py)")


def log_tail(log: Path) -> str:
    """Return the last lines of a log, as they may be shown to anybody; empty if there is none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _READ))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(deque(impersonal(text.splitlines()), _LINES))


def impersonal(lines: Iterable[str]) -> Iterator[str]:
    """Return of a log only what is known to be the program's own.

    Of an error that is the time, the files of the program with line and function, and the kind. What
    the error says, and the lines of the program it stands in, may hold a path or a title.
    """
    is_in_frames = False
    for line in lines:
        begins, frame = _BEGINS.fullmatch(line), _FRAME.fullmatch(line)
        if begins:
            is_in_frames = True
            yield line
        elif is_in_frames and frame:
            yield f"  {_own_name(frame[1])}, line {frame[2]}, in {frame[3]}"
        elif is_in_frames and line and not line.startswith(" "):
            is_in_frames = False
            kind = _KIND.match(line)
            yield kind[0] if kind else "…"


def _own_name(path: str) -> str:
    """Return a file's path within the program, or its mere name if it is of another one."""
    ours = _OURS.fullmatch(path)
    return ours[1].replace("\\", "/") if ours else re.split(r"[/\\]", path)[-1]
