"""Choosing a family of fonts, each written in itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QListView

from ui.type.faces import SHIPPED, families

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionComboBox, QWidget

_AROUND_NAME = 36
"""Pixels of the box that the name does not get."""


class FaceBox(QComboBox):
    """Lists the families that can write the story's language; they are looked for when it is first seen."""

    family_chosen = Signal(str)
    """A family was chosen; empty for the one that is shipped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QListView(self)
        # Without it, every family would be loaded for its height.
        rows.setUniformItemSizes(True)
        self.setView(rows)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(16)
        self._language: str | None = None
        self._family = ""
        self._is_filled = False
        self.currentIndexChanged.connect(self._on_chosen)

    @property
    def family(self) -> str:
        """The family that is in force; empty for the one that is shipped."""
        return self._family

    def put(self, family: str, language: str | None) -> None:
        """Show the family that is in force, among those for a language."""
        if language != self._language:
            self._language, self._is_filled = language, False
        self._family = family
        self._show()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Let a name that is too long end in dots; by itself it would be cut."""
        super().initStyleOption(option)
        room = self.width() - _AROUND_NAME
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, right, room)

    def showEvent(self, event: object) -> None:
        self._show(seen=True)

    def _show(self, seen: bool = False) -> None:
        if not (seen or self.isVisible()):
            return
        blocked = self.blockSignals(True)
        if not self._is_filled:
            self._fill()
        row = self.findData(self._family)
        if row < 0:  # not installed here, or not for this language
            self._add(self._family)
            row = self.count() - 1
        self.setCurrentIndex(row)
        self.blockSignals(blocked)

    def _fill(self) -> None:
        self._is_filled = True
        first, others = families(self._language)
        self.clear()
        self._add("")
        for family in first:
            self._add(family)
        self.insertSeparator(self.count())
        for family in others:
            self._add(family)

    def _add(self, family: str) -> None:
        self.addItem(family or self.tr("{} (comes with Inglenook)").format(SHIPPED), family)
        self.setItemData(self.count() - 1, QFont(family or SHIPPED), Qt.ItemDataRole.FontRole)

    def _on_chosen(self) -> None:
        family = self.currentData()
        if isinstance(family, str):
            self._family = family
            self.family_chosen.emit(family)
