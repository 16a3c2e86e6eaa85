"""Remembers the bytecode of sources that are compiled anew at every start.

PySide carries part of itself as Python sources inside a library and compiles them whenever it is
imported; dataclasses write and compile their methods. Together that is a tenth of a start. Python
keeps the bytecode of ordinary modules in ``__pycache__``; this does the same for those, and keeps that of
the program's own modules with it (see :mod:`ui.loading.modules`).
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

_Known = dict[tuple[str, str | bytes, int], CodeType]
"""Code by what it was compiled from: file name, source and flags."""
_Once = Callable[[str | bytes, str, FrameType], CodeType]
_FUTURE = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)


@contextmanager
def remembered_in(file: Path, *packages: str) -> Iterator[None]:
    """Take what is compiled while this lasts, and modules of packages, from ``file``, and keep it there."""
    known, modules = recall(file) or ({}, {})
    finder = RememberedModules(modules)
    before, imported_before = len(known), set(sys.modules)
    plain_compile, plain_exec = builtins.compile, builtins.exec
    once = _remembering(plain_compile, known)
    builtins.compile, builtins.exec = _compiling(plain_compile, once), _executing(plain_exec, once)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        builtins.compile, builtins.exec = plain_compile, plain_exec
        sys.meta_path.remove(finder)
    if not can_be_kept(file):
        # Looking for what is new would be in vain, at every start.
        return
    new = imported(packages, imported_before)
    if new or len(known) > before:
        keep(file, (known, {**modules, **new}))


def _remembering(plain: Callable[..., CodeType], known: _Known) -> _Once:
    def once(source: str | bytes, filename: str, caller: FrameType) -> CodeType:
        # Code is compiled with the features its compiler imported from the future.
        flags = caller.f_code.co_flags & _FUTURE
        key = repr(filename), source, flags
        if key not in known:
            known[key] = plain(source, filename, "exec", flags, True)
        return known[key]

    return once


def _compiling(plain: Callable[..., Any], once: _Once) -> Callable[..., Any]:
    def compile_once(source: Any, filename: Any, mode: str, *arguments: Any, **named: Any) -> Any:
        if mode != "exec" or arguments or named or not isinstance(source, str | bytes):
            return plain(source, filename, mode, *arguments, **named)
        return once(source, filename, sys._getframe(1))

    return compile_once


def _executing(plain: Callable[..., None], once: _Once) -> Callable[..., None]:
    def exec_once(source: Any, *spaces: Any, **named: Any) -> None:
        caller = sys._getframe(1)
        if isinstance(source, str):
            source = once(source, "<string>", caller)
        plain(source, *(spaces or (caller.f_globals, caller.f_locals)), **named)

    return exec_once
