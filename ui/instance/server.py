"""The window that runs: listens for later starts and takes their requests."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.instance.request import LARGEST, TAKEN, Request

_ANSWERS_WITHIN = 200
"""Milliseconds until a socket at which nobody answers is taken for one left behind by a crash."""
_SENT_WITHIN = 2000
"""Milliseconds for which a connection is kept that asks for nothing."""


class Server(QObject):
    """Listens at an address, unless another window of the profile does."""

    requested = Signal(Request)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self.listen()
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.applicationStateChanged.connect(self._on_state_changed)

    @property
    def is_listening(self) -> bool:
        """Whether later starts come to this window."""
        return self._server.isListening()

    def listen(self) -> None:
        """Listen, if nobody else does."""
        if self._address and not self.is_listening and not self._is_taken():
            QLocalServer.removeServer(self._address)
            self._server.listen(self._address)

    def close(self) -> None:
        """Leave later starts to themselves."""
        self._address = ""
        self._server.close()

    def _is_taken(self) -> bool:
        asked = QLocalSocket()
        asked.connectToServer(self._address)
        return asked.waitForConnected(_ANSWERS_WITHIN)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        # The window that listened may have been closed, and this is the one that is left.
        if state is Qt.ApplicationState.ApplicationActive:
            self.listen()

    def _on_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.setReadBufferSize(LARGEST + 1)
            connection.disconnected.connect(connection.deleteLater)
            connection.readyRead.connect(lambda connection=connection: self._on_sent(connection))
            QTimer.singleShot(_SENT_WITHIN, connection, connection.abort)
            self._on_sent(connection)

    def _on_sent(self, connection: QLocalSocket) -> None:
        if not connection.canReadLine():
            if connection.bytesAvailable() > LARGEST:
                connection.abort()
            return
        try:
            request = Request.from_line(bytes(connection.readLine().data()))
        except ValueError:
            connection.abort()
            return
        self._take(connection, request)

    def _take(self, connection: QLocalSocket, request: Request) -> None:
        """Answer; who has gone meanwhile, tired of waiting, has opened a window of its own."""
        connection.write(TAKEN)
        connection.flush()
        if connection.state() is QLocalSocket.LocalSocketState.ConnectedState:
            connection.disconnectFromServer()
            self.requested.emit(request)
