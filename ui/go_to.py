"""The small window that asks where to go: how far through the story, or which page of the chapter."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from reader.progress import offset_at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.page.page_view import PageView

_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,3})?)\s?%")
_PAGE = re.compile(r"([^\d%]{0,12}?)\s?(\d{1,6})")
_WIDTH = 340


def ask_where_to_go(page: PageView, go_to: Callable[[int], object]) -> None:
    """Ask for a place in the story on the page, and go to its offset; nothing happens without a story."""
    if page.story is None:
        return
    asking = GoTo(page, page.window())
    asking.place_chosen.connect(go_to)
    asking.open()


class NowhereError(Exception):
    """What was asked for is no place in the story: one plain sentence."""


class GoTo(QDialog):
    """Takes ``45 %`` or ``page 12``; says what is wrong with anything else."""

    place_chosen = Signal(int)
    """The offset asked for."""

    def __init__(self, page: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Where to go"))
        self.field.setPlaceholderText(self.tr("45 % or page 12"))
        self.sentence = QLabel(self.tr("How far through the story, or which page of this chapter."), self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        go = buttons.addButton(self.tr("Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_entered)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (self.field, self.sentence, buttons):
            column.addWidget(part)
        # Only inside the window can it be the one that Enter presses.
        go.setDefault(True)
        self.setFixedWidth(_WIDTH)

    def _on_entered(self) -> None:
        try:
            offset = self._offset(self.field.text().strip())
        except NowhereError as error:
            self.sentence.setText(str(error))
            self.field.selectAll()
            self.field.setFocus()
            return
        self.accept()
        self.place_chosen.emit(offset)

    def _offset(self, asked: str) -> int:
        percent, page = _PERCENT.fullmatch(asked), _PAGE.fullmatch(asked)
        if percent:
            return self._at_percent(float(percent[1].replace(",", ".")))
        if page and page[1].lower().strip(".") in ("", "p", "page", self.tr("page")):
            return self._at_page(int(page[2]))
        raise NowhereError(self.tr("Please write a percentage such as 45 %, or a page such as page 12."))

    def _at_percent(self, percent: float) -> int:
        if percent > 100:
            raise NowhereError(self.tr("The story ends at 100 %."))
        return offset_at(self._page.story, percent / 100) if self._page.story else 0

    def _at_page(self, number: int) -> int:
        offset, pages = self._page.page_start(number - 1), self._page.pages
        if offset is not None:
            return offset
        if pages == 1:
            raise NowhereError(self.tr("This chapter has only one page."))
        raise NowhereError(self.tr("This chapter has pages 1 to {}.").format(pages))
