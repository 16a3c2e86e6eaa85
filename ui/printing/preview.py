"""The sheets of a book, one at a time, and which of them is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QToolButton, QVBoxLayout, QWidget

from ui.printing.picture import Picture

if TYPE_CHECKING:
    from ui.printing.book import Book


class Preview(QWidget):
    """Shows a book whose pages may still be being counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: Book | None = None
        self._numbers = range(0)
        self.picture = Picture(self)
        self.sheet = QSpinBox(self)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.setKeyboardTracking(False)
        self._of = QLabel(self)
        self._of.setTextFormat(Qt.TextFormat.PlainText)
        self._back = self._button(Qt.ArrowType.LeftArrow, self.tr("Previous sheet"), -1)
        self._on = self._button(Qt.ArrowType.RightArrow, self.tr("Next sheet"), 1)
        self._lay_out()
        self.sheet.valueChanged.connect(self._show)
        self.picture.turned.connect(self.sheet.stepBy)

    def _button(self, arrow: Qt.ArrowType, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.sheet.stepBy(step))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(QLabel(self.tr("Sheet"), self))
        row.addWidget(self.sheet)
        row.addWidget(self._of)
        row.addWidget(self._on)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addLayout(row)

    @property
    def sheets(self) -> int:
        """How many sheets there are, as far as their pages are counted."""
        return -(-len(self._numbers) // self._book.compositor.sheet.pages) if self._book is not None else 0

    def show_book(self, book: Book, numbers: range) -> None:
        """Show those pages of a book that are printed, as far as they are counted."""
        self._book, self._numbers = book, numbers
        blocked = self.sheet.blockSignals(True)
        self.sheet.setRange(min(1, self.sheets), max(self.sheets, 1))
        self.sheet.blockSignals(blocked)
        total = self.locale().toString(self.sheets)
        words = self.tr("of {}") if book.is_counted else self.tr("of {}…")
        self._of.setText(words.format(total))
        self._show()

    def _show(self) -> None:
        if self._book is None:
            return
        number, beside = self.sheet.value(), self._book.compositor.sheet.pages
        shown = self._numbers[(number - 1) * beside : number * beside]
        self._back.setEnabled(number > 1)
        self._on.setEnabled(number < self.sheets)
        self.picture.setAccessibleName(self.tr("Sheet {} of {}").format(number, self.sheets))
        self.picture.show_pages(self._book, shown)
