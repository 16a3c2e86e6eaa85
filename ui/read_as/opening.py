"""Opens the dialog over a window once the file has been read for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.files import Unreadable
from reader.overrides import Overrides
from ui.read_as.dialog import ReadAsDialog
from ui.read_as.material import LARGE, Material, load
from ui.reading import Reading
from ui.said import said
from ui.tasks import Task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.notice import Notice


def open_dialog(
    window: QWidget,
    reading: Reading,
    accepted: Callable[[Overrides], object],
    notice: Notice,
) -> None:
    """Open the dialog for the story on the page; of a large file once it has been read on a thread."""
    opened, path = reading.opened, reading.path
    assert opened is not None
    assert path is not None

    def show(material: Material) -> None:
        notice.hide()
        if reading.opened is not opened:
            return
        dialog = ReadAsDialog(path, material, window)
        dialog.said.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fail(error: BaseException) -> None:
        if not isinstance(error, Unreadable):
            raise error
        notice.say(said(error))

    if len(opened.story.text) > LARGE:
        notice.say(QCoreApplication.translate("ReadAs", "Reading the file…"))
        Task(lambda: load(reading.understood, path, opened), show, fail, window).start()
        return
    try:
        show(load(reading.understood, path, opened))
    except Unreadable as error:
        fail(error)
