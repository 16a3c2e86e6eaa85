"""The panel that chooses how the page is set; the page behind it answers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea

from ui.page.typography import PLAIN, Typography
from ui.panel import Panel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from ui.type.sheet import TypeSheet


class TypePanel(Panel):
    """Shows a typography on a sheet, which is made when it is first seen: it takes as long as the others."""

    chosen = Signal(Typography)
    """A typography was chosen: once for all that was changed before the window could answer."""
    own_chosen = Signal(bool)
    """What is chosen is to be for the story on the page alone, or for all."""
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TypePanel", "Type"), parent)
        self._value, self._own, self._has_story = PLAIN, False, False
        self._guessed: str | None = None
        self._sheet: TypeSheet | None = None

    @property
    def sheet(self) -> TypeSheet:
        """What it is chosen with."""
        if self._sheet is None:
            self._sheet = self._make_sheet()
        return self._sheet

    def show_type(self, typography: Typography, *, own: bool, has_story: bool) -> None:
        """Show what is in force, and whether it is changed for the story on the page alone."""
        self._value, self._own, self._has_story = typography, own, has_story
        if self._sheet is not None:
            self._sheet.show_type(typography, own=own, has_story=has_story)

    def show_language(self, guessed: str | None) -> None:
        """Show what language the story seems to be in, as a code such as ``de_DE``."""
        self._guessed = guessed
        if self._sheet is not None:
            self._sheet.show_language(guessed)

    def take_focus(self) -> None:
        """Take the keyboard: the face does."""
        self.sheet.face.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._sheet = self.sheet

    def _make_sheet(self) -> TypeSheet:
        from ui.type.sheet import TypeSheet

        sheet = TypeSheet()
        sheet.show_type(self._value, own=self._own, has_story=self._has_story)
        sheet.show_language(self._guessed)
        sheet.chosen.connect(self.chosen)
        sheet.own_chosen.connect(self.own_chosen)
        sheet.reset_requested.connect(self.reset_requested)
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
