"""Remembers the bytecode of sources that are compiled anew at every start.

PySide carries part of itself as Python sources inside a library and compiles them whenever it is
imported, which takes a sixth of that import. Python keeps the bytecode of ordinary modules in
``__pycache__``; this does the same for those.
"""

from __future__ import annotations

import builtins
import marshal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

_Known = dict[str, CodeType]


@contextmanager
def remembered_in(file: Path) -> Iterator[None]:
    """Let what is compiled while this lasts be taken from ``file``, and kept there."""
    known = _load(file)
    before, plain = len(known), builtins.compile
    builtins.compile = _remembering(plain, known)
    try:
        yield
    finally:
        builtins.compile = plain
    if len(known) > before:
        with suppress(OSError):
            _keep(file, known)


def _remembering(plain: Callable[..., Any], known: _Known) -> Callable[..., Any]:
    def compile_once(source: Any, filename: Any, mode: str, *arguments: Any, **named: Any) -> Any:
        if mode != "exec" or arguments or named or not isinstance(source, str | bytes):
            return plain(source, filename, mode, *arguments, **named)
        content = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
        key = sha256(repr(filename).encode() + b"\0" + content).hexdigest()
        if key not in known:
            known[key] = plain(source, filename, mode)
        return known[key]

    return compile_once


def _load(file: Path) -> _Known:
    """Return what is remembered; nothing of a damaged file or one of another Python is believed."""
    try:
        stamp, packed = file.read_bytes().split(b"\n", 1)
    except (OSError, ValueError):
        return {}
    return dict(marshal.loads(packed)) if stamp == _stamp(packed) else {}


def _keep(file: Path, known: _Known) -> None:
    packed = marshal.dumps(known)
    file.write_bytes(_stamp(packed) + b"\n" + packed)


def _stamp(packed: bytes) -> bytes:
    version = f"{sys.implementation.cache_tag} {MAGIC_NUMBER.hex()} ".encode("ascii")
    return version + sha256(packed).hexdigest().encode("ascii")
