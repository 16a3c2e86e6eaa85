"""Leaves regular expressions uncompiled that modules make as they are imported and may never use.

PySide's writer of type stubs comes with every import of Qt, and compiles two patterns of some 6,000
characters on the way; half of our own are of no use to a first page.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection
from typing import Any

_METHODS = ("match", "fullmatch", "search", "split", "findall", "finditer", "sub", "subn")
_IN_FUNCTION = 1
"""The flag ``inspect.CO_OPTIMIZED``, which the code of modules and classes does not have."""
_compile = re.compile
Compile = Callable[[str | bytes, int], re.Pattern[Any]]


class LatePattern:
    """A pattern that is compiled when something is first searched for with it."""

    def __init__(self, compile_now: Callable[[], re.Pattern[Any]]) -> None:
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


def compile_late(*packages: str, libraries: Collection[str] = (), compile_now: Compile = _compile) -> None:
    """From now on what modules of some packages compile as they are imported is a late pattern.

    Of ``libraries`` it is what their functions compile, too: nobody gives them a pattern, which may be
    faulty. ``compile_now`` compiles it once it is used.
    """

    def compile_(pattern: Any, flags: int = 0) -> Any:
        caller = sys._getframe(1)
        package = str(caller.f_globals.get("__name__", "")).partition(".")[0]
        imported = package in packages and not caller.f_code.co_flags & _IN_FUNCTION
        if not imported and package not in libraries:
            return _compile(pattern, flags)
        # Compiled once all the same: re keeps what it compiled.
        return LatePattern(lambda: compile_now(pattern, flags))

    re.compile = compile_
