"""Where a book goes from the dialog: to a printer, or into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMarginsF, QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog

from reader.files import display_name
from reader.publish.copy import usual_name
from ui.printing.paper import SIZES
from ui.printing.pdf import page_size, print_to, save
from ui.printing.press import NotPrinted, press
from ui.printing.sheet import DOTS
from ui.tasks import Task

if TYPE_CHECKING:
    from ui.notice import Notice
    from ui.printing.dialog import PrintDialog


class Output(QObject):
    """Prints and saves what a dialog shows, and says what came of it."""

    def __init__(self, dialog: PrintDialog, notice: Notice, refusal: Callable[[Path], str]) -> None:
        """``refusal`` says why a file is not to be written to; nothing of one that may be."""
        super().__init__(dialog)
        self._dialog, self._notice, self._refusal = dialog, notice, refusal
        dialog.print_requested.connect(self._on_print_requested)
        dialog.pdf_requested.connect(self._on_pdf_requested)

    # On paper

    def _on_print_requested(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            sentence = self.tr("No printer is set up here. Save as PDF, and print that where there is one.")
            self._dialog.say(sentence)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setResolution(DOTS)
        printer.setPageSize(page_size(self._dialog.book.compositor.paper))
        printer.setPageMargins(QMarginsF())
        printer.setDocName(self._dialog.book.publication.title)
        asking = QPrintDialog(printer, self._dialog)
        asking.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(asking)

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer."""
        dialog = self._dialog

        def steps() -> Iterator[float]:
            yield from press(dialog.book, printer, dialog.numbers)

        dialog.work(steps(), lambda: self._end(self.tr("Sent to the printer.")), self._on_not_printed)

    def _on_not_printed(self, error: Exception) -> None:
        if not isinstance(error, NotPrinted):
            raise error
        self._dialog.say(self.tr("The printer has not taken the pages."))

    # As PDF

    def _on_pdf_requested(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if Path(documents).is_dir() else str(Path.home())
        asking = QFileDialog(self._dialog, self.tr("Save as PDF"), folder)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilters([self.tr("PDF (*.pdf)")])
        asking.setDefaultSuffix("pdf")
        asking.selectFile(self._usual_name())
        asking.fileSelected.connect(lambda name: self.save_as(Path(name)))
        asking.open()

    def _usual_name(self) -> str:
        publication = self._dialog.book.publication
        return usual_name(publication.title, ", ".join(publication.authors), "pdf")

    def save_as(self, path: Path) -> None:
        """Save as a PDF; a story, or what else is not to be written to, never becomes one."""
        refusal = self._refusal(path)
        if refusal:
            self._dialog.say(refusal)
            return
        dialog, printed = self._dialog, QByteArray()

        def steps() -> Iterator[float]:
            yield from print_to(printed, dialog.book, dialog.numbers)

        dialog.work(
            steps(), lambda: self._on_printed(printed, path), lambda error: self._on_failed(path, error)
        )

    def _on_printed(self, printed: QByteArray, path: Path) -> None:
        book, numbers, content = self._dialog.book, self._dialog.numbers, bytes(printed.data())
        Task(
            lambda: save(content, book, numbers, path),
            lambda _none: self._on_saved(path, len(numbers)),
            lambda error: self._on_failed(path, error),
            self,
        ).start()

    def _on_saved(self, path: Path, pages: int) -> None:
        one = self.tr("One page was written to {}.")
        many = self.tr("{} pages were written to {}.")
        name, number = display_name(path), self._dialog.locale().toString(pages)
        self._end(one.format(name) if pages == 1 else many.format(number, name), path)

    def _on_failed(self, path: Path, error: BaseException) -> None:
        self._dialog.halt()
        if not isinstance(error, OSError):
            raise error
        words = self.tr("{} could not be written: {}.")
        self._dialog.say(words.format(display_name(path), error.strerror or error))

    def _end(self, sentence: str, path: Path | None = None) -> None:
        self._dialog.accept()
        if path is None:
            self._notice.say(sentence)
        else:
            url = QUrl.fromLocalFile(str(path))
            self._notice.say(sentence, self.tr("Open"), lambda: QDesktopServices.openUrl(url))


def printers_size() -> str:
    """Return the size of sheets the usual printer has, as a :class:`Paper` names it; empty for none."""
    size = QPrinterInfo.defaultPrinter().defaultPageSize().size(QPageSize.Unit.Millimeter)
    known = any(abs(size.width() - w) < 2 and abs(size.height() - h) < 2 for w, h in SIZES.values())
    return "" if known or size.isEmpty() else f"{size.width():.0f}x{size.height():.0f}"
