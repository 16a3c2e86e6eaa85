"""What of a story is printed: all of it, this chapter, or some of its pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QSpinBox, QVBoxLayout, QWidget


class ExtentForm(QWidget):
    """Chooses among all pages."""

    changed = Signal()

    def __init__(self, whole: str, chapter: str, parent: QWidget | None = None) -> None:
        """Take what all of it is called, and this chapter; empty where there is only one."""
        super().__init__(parent)
        self.whole, self.chapter = QRadioButton(whole, self), QRadioButton(chapter, self)
        self.some = QRadioButton(self.tr("Pa&ges"), self)
        self.first, self.last = self._number(self.tr("First page")), self._number(self.tr("Last page"))
        self.chapter.setVisible(bool(chapter))
        self.whole.setChecked(True)
        self._pages = 1
        group = QButtonGroup(self)
        for button in (self.whole, self.chapter, self.some):
            group.addButton(button)
        group.buttonToggled.connect(self._on_toggled)
        self._lay_out()

    @property
    def chapter_only(self) -> bool:
        """Whether only this chapter is printed."""
        return self.chapter.isChecked()

    @property
    def numbers(self) -> range:
        """The numbers of the pages that are printed."""
        if not self.some.isChecked():
            return range(1, self._pages + 1)
        first, last = sorted((self.first.value(), self.last.value()))
        return range(first, last + 1)

    def set_pages(self, pages: int) -> None:
        """Say how many pages there are, as far as they are counted."""
        at_end = self.last.value() == self._pages and not self.some.isChecked()
        self._pages = pages
        for number in (self.first, self.last):
            blocked = number.blockSignals(True)
            number.setMaximum(max(1, pages))
            number.blockSignals(blocked)
        if at_end:
            blocked = self.last.blockSignals(True)
            self.last.setValue(pages)
            self.last.blockSignals(blocked)

    def _number(self, name: str) -> QSpinBox:
        number = QSpinBox(self)
        number.setRange(1, 1)
        number.setAccessibleName(name)
        number.setEnabled(False)
        number.setKeyboardTracking(False)
        number.valueChanged.connect(lambda _value: self.changed.emit())
        return number

    def _on_toggled(self) -> None:
        for number in (self.first, self.last):
            number.setEnabled(self.some.isChecked())
        self.changed.emit()

    def _lay_out(self) -> None:
        pages = QHBoxLayout()
        pages.addWidget(self.some)
        pages.addWidget(self.first)
        pages.addWidget(QLabel(self.tr("to"), self))
        pages.addWidget(self.last)
        pages.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.whole)
        column.addWidget(self.chapter)
        column.addLayout(pages)
