"""The row above the page: menu, the story's title and author, and the commands used while reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ui.themes.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu

_ICON = QSize(20, 20)
_BUTTONS = ("menu", "search", "bookmark", "bookmarks", "contents", "text")


class TitleBar(QWidget):
    """Shows what is being read, and buttons named as their icons; the first and last open menus.

    The buttons are bare until they get their menus and actions.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._author = "", ""
        self.title, self.author = self._label(bold=True), self._label(bold=False)
        self._buttons = {name: self._button() for name in _BUTTONS}
        self._actions: dict[str, QAction] = {}
        self._lay_out()
        self._colour_author()

    def set_menus(self, menu: QMenu, text_menu: QMenu) -> None:
        """Give the first button the program's menu, the last one that of the text's size and the themes."""
        from ui.icons import icon

        for name, given, spoken in (
            ("menu", menu, self.tr("Menu")),
            ("text", text_menu, self.tr("Text and theme")),
        ):
            button = self._buttons[name]
            button.setMenu(given)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
            button.setIcon(icon(name, self._theme))

    def show_menu(self) -> None:
        """Open the program's menu."""
        self._buttons["menu"].showMenu()

    def set_action(self, name: str, action: QAction) -> None:
        """Let a button stand for an action."""
        from ui.icons import icon

        button = self._buttons[name]
        self._actions[name] = action
        # A button with an action shows the action's icon, whatever it was given itself.
        action.setIcon(icon(name, self._theme, checkable=True))
        action.setIconVisibleInMenu(False)
        button.setDefaultAction(action)
        action.changed.connect(lambda: self._name(name))
        self._name(name)

    def set_story(self, title: str, author: str) -> None:
        """Show another title and author; either may be empty."""
        self._title, self._author = title, author
        self._elide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        from ui.icons import icon

        self._theme = theme
        for name, button in self._buttons.items():
            action = self._actions.get(name)
            (action or button).setIcon(icon(name, theme, checkable=action is not None))
        self._colour_author()
        self.update()

    def _name(self, name: str) -> None:
        """Call a button as its action is called, with the keys the action has now."""
        button, action = self._buttons[name], self._actions[name]
        button.setAccessibleName(action.text())
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        button.setToolTip(f"{action.text()} ({keys})" if keys else action.text())

    def _colour_author(self) -> None:
        colours = self.author.palette()
        colours.setColor(colours.ColorRole.WindowText, QColor(self._theme.panel_soft))
        self.author.setPalette(colours)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 7)
        row.setSpacing(8)
        buttons = list(self._buttons.values())
        row.addWidget(buttons[0])
        row.addWidget(self.title)
        row.addWidget(self.author)
        row.addStretch(1)
        for button in buttons[1:]:
            row.addWidget(button)

    def _label(self, *, bold: bool) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = label.font()
        font.setBold(bold)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return label

    def _elide(self) -> None:
        """Cut title and author to the room there is, the author first."""
        room = max(0, self.width() - len(self._buttons) * 44 - 48)
        for label, text in ((self.title, self._title), (self.author, self._author)):
            metrics = label.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            label.setText(shown)
            label.setFixedWidth(metrics.horizontalAdvance(shown) + 4)
            room = max(0, room - metrics.horizontalAdvance(shown) - 12)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button
