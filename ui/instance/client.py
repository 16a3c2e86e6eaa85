"""A later start: hands its request to the window that runs, before Qt is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.instance.request import Request

_PATIENCE = 1.0
"""Seconds in which the window answers, or is passed by."""


def hand_over(address: str, paths: Sequence[Path]) -> bool:
    """Have the window that listens at an address, if one does, open paths; say whether it will."""
    # Nearly always; without what it takes to load the rest. Of a pipe pathlib would make something else.
    if not address or not os.path.exists(address):  # noqa: PTH110
        return False
    from ui.instance.request import Request

    absolute = tuple(os.fspath(path.absolute()) for path in paths)
    request = Request(absolute, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    if sys.platform == "win32":
        return _over_pipe(address, request)
    return _over_socket(address, request)


def _over_socket(address: str, request: Request) -> bool:
    import socket

    from ui.instance.request import TAKEN

    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(_PATIENCE)
            connection.connect(address)
            connection.sendall(request.to_line())
            return connection.recv(len(TAKEN)) == TAKEN
    except OSError:
        return False


def _over_pipe(address: str, request: Request) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    from ui.instance.request import TAKEN

    patience = int(_PATIENCE * 1000)
    connection = QLocalSocket()
    connection.connectToServer(address)
    if not connection.waitForConnected(patience):
        return False
    connection.write(request.to_line())
    return connection.waitForReadyRead(patience) and connection.readLine(len(TAKEN) + 1).data() == TAKEN
