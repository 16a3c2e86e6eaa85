"""What happens to an error nobody expected: it is logged, told once, and the program goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import ParamSpec, TypeVar, cast

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

_LOG_SIZE = 500_000
"""Bytes after which the log begins anew, the old one kept beside it."""
_ENTRY_SIZE = 20_000
"""Characters of one error that are logged: its text may be as long as a story."""


def log_unexpected_errors(log: Path, tell: Callable[[], None]) -> None:
    """Write every uncaught exception to ``log``, and call ``tell`` for the first one."""
    told = False

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal told
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        _write(log, kind, error, trace)
        if not told:
            told = True
            tell()

    sys.excepthook = on_error


def _write(log: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    import traceback
    from datetime import datetime

    entry = "".join(traceback.format_exception(kind, error, trace))
    if len(entry) > _ENTRY_SIZE:
        entry = f"{entry[: _ENTRY_SIZE // 2]}\n…\n{entry[-_ENTRY_SIZE // 2 :]}"
    try:
        if log.exists() and log.stat().st_size > _LOG_SIZE:
            log.replace(log.with_name(f"{log.name}.1"))
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} {entry}")
    except OSError:
        sys.stderr.write(f"inglenook: {error}\n")


def guarded(default: object) -> Callable[[Callable[Arguments, Result]], Callable[Arguments, Result]]:
    """Report an exception in what Qt's own code calls, and answer ``default`` in its place.

    An exception that left a layout's or a delegate's override would end the process.
    """

    def guard(method: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
        @wraps(method)
        def safe(*args: Arguments.args, **named: Arguments.kwargs) -> Result:
            try:
                return method(*args, **named)
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
                return cast("Result", default)

        return safe

    return guard
