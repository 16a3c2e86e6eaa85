"""Leaves regular expressions uncompiled that modules make as they are imported and may never use.

PySide's writer of type stubs comes with every import of Qt, and compiles two patterns of some 6,000
characters on the way; half of our own are of no use to a first page.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_METHODS = ("match", "fullmatch", "search", "split", "findall", "finditer", "sub", "subn")


class LatePattern:
    """A pattern that is compiled when something is first searched for with it."""

    def __init__(self, compile_now: Callable[[], re.Pattern[str]]) -> None:
        self._compile_now = compile_now

    def __getattr__(self, name: str) -> Any:
        """Find what a pattern has, once: from its first use on nothing stands between it and its user."""
        if name.startswith("__"):
            # Classes ask all they hold whether it is abstract; that is no use of a pattern.
            raise AttributeError(name)
        if name in _METHODS:
            return lambda *arguments, **named: self._use(name)(*arguments, **named)
        return self._use(name)

    def _use(self, name: str) -> Any:
        pattern = self._compile_now()
        vars(self).update((method, getattr(pattern, method)) for method in _METHODS)
        return getattr(pattern, name)


@contextmanager
def late_patterns(*packages: str) -> Iterator[None]:
    """While this lasts, what modules of some packages compile by ``re.compile`` is a late pattern."""
    plain = re.compile

    def compile_late(pattern: Any, flags: int = 0) -> Any:
        caller = str(sys._getframe(1).f_globals.get("__name__", ""))
        if caller.split(".")[0] not in packages:
            return plain(pattern, flags)
        # Compiled once all the same: re keeps what it compiled.
        return LatePattern(lambda: plain(pattern, flags))

    re.compile = compile_late
    try:
        yield
    finally:
        re.compile = plain
