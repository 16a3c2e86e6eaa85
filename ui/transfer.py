"""What exporting and importing share: asking for a file, working beside the window, telling of failures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Qt

from reader.files import Unreadable, display_name
from ui.said import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from ui.front import FrontParts

Result = TypeVar("Result")


class Transfer(QObject):
    """Moves what is the reader's own between the library and a file."""

    def __init__(self, front: FrontParts) -> None:
        super().__init__(front.window)
        self._front = front

    def _dialog(self, title: str) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if Path(documents).is_dir() else str(Path.home())
        dialog = QFileDialog(self._front.window, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _run(self, act: Callable[[], Result], done: Callable[[Result], object], path: Path) -> None:
        """Do on a thread what may take long; say why it cannot be done."""
        from ui.tasks import Task

        Task(act, done, lambda error: self._on_failed(path, error), self).start()

    def _on_failed(self, path: Path, error: BaseException) -> None:
        from reader.library.database import PlacesError
        from reader.library.exchange.document import UnusableDocument

        if isinstance(error, OSError):
            words = self.tr("{} could not be written: {}.")
            self._say(words.format(display_name(path), error.strerror or error))
        elif isinstance(error, (PlacesError, UnusableDocument, Unreadable)):
            self._say(said(error))
        else:
            raise error

    def _say(self, sentence: str) -> None:
        self._front.area.notice.say(sentence)
