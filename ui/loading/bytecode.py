"""Remembers the bytecode of sources that are compiled anew at every start.

PySide carries part of itself as Python sources inside a library and compiles them whenever it is
imported; named tuples and dataclasses write their methods and compile them, and the annotations of their
fields. Together that is a tenth of a start. Python keeps the bytecode of ordinary modules in
``__pycache__``; this does the same for those, and keeps that of the program's own modules with it (see
:mod:`ui.loading.modules`).
"""

from __future__ import annotations
import __future__

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from reader.remembered import can_be_kept, keep, recall
from ui.loading.modules import RememberedModules, imported

_Known = dict[tuple[str, str, str | bytes, int], CodeType]
"""Code by what it was compiled from: mode, file name, source and flags."""
_Once = Callable[[str, str | bytes, str, FrameType], CodeType]
_MODES = ("exec", "eval")
_EMBEDDED = "<string>"
"""What Python calls the file of what ``exec`` and ``eval`` compile."""
_FUTURE = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)


@contextmanager
def remembered_in(file: Path, *packages: str) -> Iterator[None]:
    """Take what is compiled while this lasts, and modules of packages, from ``file``, and keep it there."""
    known, modules = recall(file) or ({}, {})
    finder = RememberedModules(modules)
    before, imported_before = len(known), set(sys.modules)
    plain = builtins.compile, builtins.exec, builtins.eval
    once = _remembering(builtins.compile, known)
    builtins.compile = _compiling(builtins.compile, once)
    builtins.exec = _running(builtins.exec, "exec", once)
    builtins.eval = _running(builtins.eval, "eval", once)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        builtins.compile, builtins.exec, builtins.eval = plain
        sys.meta_path.remove(finder)
    if not can_be_kept(file):
        # Looking for what is new would be in vain, at every start.
        return
    new = imported(packages, imported_before)
    if new or len(known) > before:
        keep(file, (known, {**modules, **new}))


def _remembering(plain: Callable[..., CodeType], known: _Known) -> _Once:
    def once(mode: str, source: str | bytes, filename: str, caller: FrameType) -> CodeType:
        # Code is compiled with the features its compiler imported from the future.
        flags = caller.f_code.co_flags & _FUTURE
        key = mode, repr(filename), source, flags
        if key not in known:
            known[key] = plain(source, filename, mode, flags, True)
        return known[key]

    return once


def _compiling(plain: Callable[..., Any], once: _Once) -> Callable[..., Any]:
    def compile_once(source: Any, filename: Any, mode: str, *arguments: Any, **named: Any) -> Any:
        if mode not in _MODES or arguments or named or not isinstance(source, str | bytes):
            return plain(source, filename, mode, *arguments, **named)
        return once(mode, source, filename, sys._getframe(1))

    return compile_once


def _running(plain: Callable[..., Any], mode: str, once: _Once) -> Callable[..., Any]:
    def run_once(source: Any, *spaces: Any, **named: Any) -> Any:
        caller = sys._getframe(1)
        if isinstance(source, str):
            # Blanks before an expression are no indentation.
            source = once(mode, source.lstrip(" \t") if mode == "eval" else source, _EMBEDDED, caller)
        return plain(source, *(spaces or (caller.f_globals, caller.f_locals)), **named)

    return run_once
