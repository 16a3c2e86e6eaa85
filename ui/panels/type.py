"""The panel that chooses how the page is set; the page behind it answers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea

from ui.panel import Panel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from ui.type.sheet import TypeSheet


class TypePanel(Panel):
    """Has a sheet once it has come up: to make one takes as long as all other panels together."""

    filled = Signal()
    """It has come up for the first time, and has its :attr:`sheet`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TypePanel", "Type"), parent)
        self.sheet: TypeSheet | None = None
        """What a typography is shown on and chosen with."""

    def take_focus(self) -> None:
        """Take the keyboard: the face does."""
        if self.sheet is None:
            super().take_focus()
        else:
            self.sheet.face.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.sheet is None:
            self.sheet = self._make_sheet()
            self.filled.emit()

    def _make_sheet(self) -> TypeSheet:
        from ui.type.sheet import TypeSheet

        sheet = TypeSheet()
        scroll = _scrolling(sheet, self)
        self.column.addWidget(scroll, 1)
        # A layout shows what is added to a visible panel only later; until then it takes no focus.
        scroll.show()
        return sheet


def _scrolling(sheet: QWidget, parent: QWidget) -> QScrollArea:
    scroll = QScrollArea(parent)
    scroll.setWidget(sheet)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for part in (scroll.viewport(), sheet):
        part.setBackgroundRole(QPalette.ColorRole.NoRole)
        part.setAutoFillBackground(False)
    return scroll
