"""Remembers what regular expressions were compiled to.

Python keeps the bytecode of modules, but not that of their patterns, which take it milliseconds where they
name many characters: a tenth of a second for all that understand a text.
"""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any

from reader.remembered import can_be_kept, keep, recall

PATTERNS = "patterns"
"""What the file is called in a profile's cache."""
_sre: Any = import_module("_sre")
"""What ``re`` hands its bytecode to. Its arguments are kept as they are, for this version of Python alone."""


class PatternMemory:
    """The patterns that were compiled by it, in this run of the program or an earlier one."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[tuple[str | bytes, int], tuple[Any, ...]] = recall(file) or {}
        self._kept = len(self._known)
        self._lock = Lock()

    def compile(self, pattern: str | bytes, flags: int = 0) -> re.Pattern[Any]:
        """Do what ``re.compile`` does, from any thread."""
        known = self._known.get((pattern, int(flags)))
        if known is not None:
            found: re.Pattern[Any] = _sre.compile(*known)
            return found
        with self._lock:
            return self._compile_anew(pattern, flags)

    def keep(self) -> None:
        """Write down what is new, if there is a place for it."""
        if len(self._known) > self._kept and can_be_kept(self._file):
            # Another process may have kept others meanwhile.
            self._known = (recall(self._file) or {}) | self._known
            keep(self._file, self._known)
            self._kept = len(self._known)

    def _compile_anew(self, pattern: str | bytes, flags: int) -> re.Pattern[Any]:
        handed: list[tuple[Any, ...]] = []
        plain = _sre.compile

        def listen(*arguments: Any) -> Any:
            handed.append(arguments)
            return plain(*arguments)

        _sre.compile = listen
        try:
            found = re.compile(pattern, flags)
        finally:
            _sre.compile = plain
        # Others may have compiled something meanwhile, too.
        for source, all_flags, code, *rest in handed:
            if source == pattern and all_flags == found.flags:
                numbers = list(map(int, code))  # some are numbers with a name
                self._known[pattern, int(flags)] = (source, int(all_flags), numbers, *rest)
        return found
