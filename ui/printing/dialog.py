"""The dialog before printing: the pages as they come out, and what can be chosen of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.announced import announce
from ui.printing.extent import ExtentForm
from ui.printing.form import PaperForm
from ui.printing.pdf import book_of
from ui.printing.preview import Preview
from ui.printing.slices import Slices
from ui.tasks import raise_again
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.publish.publication import Publication
    from ui.page.typography import Typography
    from ui.printing.book import Book, Chapter
    from ui.printing.paper import Paper

_SIZE = (980, 720)
_FORM = 290
"""Pixels: the width of what is chosen with."""
_REST = 250
"""Milliseconds after the last change until pages are set anew."""
_LEAFING = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
"""Keys that lead to other sheets from wherever nothing else is done with them."""
_STEPS = 1000
"""Of the progress bar."""


class PrintDialog(QDialog):
    """Shows stories as they would be printed, and asks where to."""

    print_requested = Signal()
    pdf_requested = Signal()

    def __init__(
        self,
        publication: Publication,
        chapter: Chapter | None,
        paper: Paper,
        typography: Typography,
        printers: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``chapter`` is the one that is read; None if there is no other.

        ``printers`` is a further size of sheets, if the printer has others than usual.
        """
        super().__init__(parent)
        self._publication, self._chapter, self._typography = publication, chapter, typography
        several = len(publication.volumes) > 1
        self.setWindowTitle(self.tr("Print or save as PDF"))
        self.preview = Preview(self)
        self.form = PaperForm(paper, printers, publication.language.replace("-", "_"), self)
        whole = self.tr("All stor&ies") if several else self.tr("The &whole story")
        self.extent = ExtentForm(whole, "" if chapter is None else self.tr("Th&is chapter"), self)
        self.print = QPushButton(self.tr("&Print…"), self)
        self.save = QPushButton(self.tr("&Save as PDF…"), self)
        self.stop = QPushButton(self.tr("S&top"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.bar, self.said = QProgressBar(self), QLabel(self)
        self.book: Book
        self._counting: Slices | None = None
        self._working: Slices | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._begin)
        self._lay_out()
        self._connect()
        self._begin()
        self.print.setFocus()

    @property
    def numbers(self) -> range:
        """The numbers of the pages that are printed."""
        return self.extent.numbers

    def say(self, sentence: str) -> None:
        """Say in the dialog what keeps it from being printed; an empty sentence takes it back."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            announce(self.said, sentence)

    def work(
        self, steps: Iterator[float], done: Callable[[], object], failed: Callable[[Exception], object]
    ) -> None:
        """Do the steps once all pages are counted; nothing else can be done until they are, or stopped."""
        self._show_working(True)

        def end() -> None:
            self._working = None
            done()

        def fail(error: Exception) -> None:
            self.halt()
            failed(error)

        if self._counting is not None:
            self._counting.pause()
        self._working = Slices(chain(self._all_counted(), steps), end, fail, self, self._show_progress)
        self._working.start()

    def halt(self) -> None:
        """Give up what is under way."""
        if self._working is not None:
            self._working.stop()
            self._working = None
        self._show_working(False)
        self._begin()

    def done(self, result: int) -> None:
        """Give up everything with the dialog."""
        for slices in (self._working, self._counting):
            if slices is not None:
                slices.stop()
        self._working = self._counting = None
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _LEAFING.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.preview.sheet.stepBy(step)

    # Pages

    def _begin(self) -> None:
        """Set the pages as is chosen now."""
        if self._counting is not None:
            self._counting.stop()
        chapter = self._chapter if self.extent.chapter_only else None
        self.book = book_of(self._publication, self.form.paper, self._typography, chapter)
        self._counted = self.book.count()
        self._counting = Slices(
            self._counted, self._on_counted, raise_again, self, lambda _share: self._show()
        )
        self._counting.start()

    def _all_counted(self) -> Iterator[float]:
        yield from self._counted
        self._on_counted()

    def _on_counted(self) -> None:
        self._counting = None
        self._show()

    def _show(self) -> None:
        self.extent.set_pages(self.book.pages)
        self.preview.show_book(self.book, self.numbers)

    def _on_extent_changed(self) -> None:
        if (self.book.only is not None) != self.extent.chapter_only:
            self._rest.start(0)
        else:
            self._show()

    def _show_progress(self, share: float) -> None:
        counting = not self.book.is_counted
        self.bar.setFormat(self.tr("Setting the pages…") if counting else "%p %")
        self.bar.setValue(round(share * _STEPS))

    # Building

    def _show_working(self, working: bool) -> None:
        for part in (self.form, self.extent, self.print, self.save):
            part.setDisabled(working)
        for shown in (self.bar, self.stop):
            shown.setVisible(working)
        self.say("")
        (self.stop if working else self.print).setFocus()

    def _connect(self) -> None:
        self.form.changed.connect(lambda: self._rest.start(_REST))
        self.extent.changed.connect(self._on_extent_changed)
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.pdf_requested)
        self.stop.clicked.connect(self.halt)
        self.close_button.clicked.connect(self.reject)
        self.print.setDefault(True)

    def _lay_out(self) -> None:
        chosen = QWidget(self)
        column = QVBoxLayout(chosen)
        column.addWidget(self.form)
        column.addSpacing(8)
        column.addWidget(self.extent)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(chosen)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(_FORM)
        above = QHBoxLayout()
        above.addWidget(self.preview, 1)
        above.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.addLayout(above, 1)
        whole.addWidget(self.said)
        whole.addLayout(self._foot())
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        for hidden in (self.said, self.bar, self.stop):
            hidden.hide()
        resize_on_screen(self, *_SIZE)

    def _foot(self) -> QHBoxLayout:
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        row.addStretch(1)
        for button in (self.print, self.save, self.close_button):
            row.addWidget(button)
        return row
