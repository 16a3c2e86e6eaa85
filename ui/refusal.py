"""Says in one sentence why there can be no window, where Qt would abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import qFormatLogMessage, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType


@contextmanager
def said_in_a_sentence() -> Iterator[None]:
    """While this lasts, what Qt would abort over is said in one sentence, and the program ends with status 1.

    To find out beforehand would take a sixtieth of every start. What else Qt has to say comes afterwards.
    """
    heard: list[tuple[str, str]] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is type(kind).QtFatalMsg:
            _end(heard[0][0] if heard else message)
        heard.append((message, qFormatLogMessage(kind, context, message)))

    qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    for _, line in heard:
        sys.stderr.write(f"{line}\n")


def _end(message: str) -> None:
    from ui.start import missing_for_a_window

    sentence = missing_for_a_window() or f"Qt cannot open a window: {message.splitlines()[0].rstrip('.')}."
    sys.stderr.write(f"inglenook: {sentence}\n")
    sys.stderr.flush()
    # Nothing but the end may follow: the handler's return would be the abort.
    os._exit(1)
