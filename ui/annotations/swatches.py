"""A row of buttons, one for each style a place can have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from reader.library.annotation import UNDERLINE
from ui.annotations.inks import dot, style_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.themes.theme import Theme

_SIDE, _DOT = 28, 18


class Swatch(QAbstractButton):
    """A dot in the colour of a style; a ring around it says that it is chosen."""

    def __init__(self, style: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style_name, self.theme = style, theme
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(style_name(style) if style else self.tr("No colour of its own"))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = (_SIDE - _DOT) / 2
        area = QRectF(edge, edge, _DOT, _DOT)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.line), 2))
            painter.drawEllipse(area.adjusted(-3.5, -3.5, 3.5, 3.5))
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.style_name == UNDERLINE:
            painter.setPen(QColor(theme.text))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "A")
            painter.fillRect(QRectF(area.left() + 3, area.bottom() - 1, _DOT - 6, 1.5), QColor(theme.accent))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot(self.style_name, theme)))
        painter.drawEllipse(area)


class Swatches(QWidget):
    """Lets one style be chosen."""

    style_chosen = Signal(str)

    def __init__(self, styles: Iterable[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {style: Swatch(style, theme, self) for style in styles}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(next(iter(self.buttons.values())))
        self._group.buttonClicked.connect(lambda button: self.style_chosen.emit(button.style_name))

    @property
    def chosen(self) -> str:
        """The style that is chosen; empty if none is, or the one of no colour."""
        button = self._group.checkedButton()
        return button.style_name if isinstance(button, Swatch) else ""

    def choose(self, style: str | None) -> None:
        """Show which style is chosen; None if none is."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each == style)
        self._group.setExclusive(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        for button in self.buttons.values():
            button.theme = theme
            button.update()
