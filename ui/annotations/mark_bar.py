"""The small bar that comes up over selected words, and over a highlight that is clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton

from reader.library.annotation import STYLES
from ui.annotations.swatches import Swatches

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.annotations.highlighting import Highlighting
    from ui.commands import Actions
    from ui.page.page_view import PageView
    from ui.themes.theme import Theme

_GAP = 8
"""Pixels between the bar and the words."""


_LEAVING = (QEvent.Type.MouseButtonPress, QEvent.Type.ShortcutOverride, QEvent.Type.Wheel)
"""What somebody does who wants something else; of a key that is a command the page hears nothing more."""


class MarkBar(QFrame):
    """Offers the styles of a highlight, a note, and what else is done with words; the mouse brings it up.

    Whoever uses the keyboard has the same as commands, and needs no bar.
    """

    def __init__(self, page: PageView, highlighting: Highlighting, actions: Actions, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._viewport, self._highlighting = page, page.viewport(), highlighting
        self._pressed_at = QPoint()
        # Unlike the page it lies over, it runs as the window does.
        self.setLayoutDirection(QApplication.layoutDirection())
        self.setObjectName("markBar")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Highlight"))
        self.swatches = Swatches(STYLES, theme, self)
        self.swatches.style_chosen.connect(self._on_style_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        row.addWidget(self.swatches)
        texts = {
            "write_note": self.tr("Note"),
            "copy": self.tr("Copy"),
            "look_up": self.tr("Look up"),
            "remove_highlight": self.tr("Remove"),
        }
        self.buttons = {name: self._button(text, actions, name) for name, text in texts.items()}
        for button in self.buttons.values():
            row.addWidget(button)
        self.hide()
        page.installEventFilter(self)
        self._viewport.installEventFilter(self)
        page.rearranged.connect(self.hide)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self.swatches.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come up when the mouse is let go, and go away when it is pressed, or a key."""
        kind = event.type()
        if kind in _LEAVING:
            self.hide()
        if watched is self._viewport and isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            if kind is QEvent.Type.MouseButtonPress:
                self._pressed_at = at
            elif kind is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                # Once the page knows what is selected.
                QTimer.singleShot(0, self, lambda: self._on_released(at))
        return super().eventFilter(watched, event)

    def _on_released(self, at: QPoint) -> None:
        selected, there = self._page.selected(), self._highlighting.there()
        is_click = (at - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        if selected is None and not (is_click and there):
            return
        self.swatches.choose(there[-1].annotation.said.style if there and selected is None else None)
        for name in ("copy", "look_up"):
            self.buttons[name].setVisible(selected is not None)
        self.buttons["remove_highlight"].setVisible(bool(there))
        start = selected[0] if selected else there[-1].start
        self._come_up(self._viewport.mapTo(self._page, at), start)

    def _come_up(self, at: QPoint, start: int) -> None:
        """Stand over the first line of the words, or below the mouse where that is on another page."""
        self.adjustSize()
        room = self._page.rect().size() - self.size()
        line = self._page.line_area(start)
        is_near = self._page.holds(start) and line.left() <= at.x() <= line.right()
        above = line.top() - self.height() - _GAP if is_near else -1
        top = above if above >= 0 else at.y() + 2 * _GAP
        self.move(min(max(_GAP, at.x() - self.width() // 2), room.width() - _GAP), min(top, room.height()))
        self.show()
        self.raise_()

    def _on_style_chosen(self, style: str) -> None:
        self.hide()
        self._highlighting.highlight(style)

    def _button(self, text: str, actions: Actions, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda: actions[name].trigger())
        return button
