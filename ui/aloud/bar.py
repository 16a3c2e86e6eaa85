"""The slim bar at the foot of the page while a story is read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent

    from ui.commands import Actions
    from ui.themes.theme import Theme

_ICON = QSize(20, 20)
_COMMANDS: Mapping[str, str] = {
    "previous_sentence": "sentence_back",
    "pause_voice": "pause",
    "next_sentence": "sentence_on",
    "slower_voice": "slower",
    "faster_voice": "faster",
}
"""The icons of the commands that have a button here, in their order."""
_NARROW = 430
"""Pixels below which slower and faster are left to their keys, and to the menu."""


class VoiceBar(QWidget):
    """Buttons for the commands of the voice, two menus, and a way back to where it is."""

    close_requested = Signal()
    return_requested = Signal()

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Read aloud"))
        self.buttons = {name: self._command_button(actions[name]) for name in _COMMANDS}
        self.speed = QLabel(self)
        self.speed.setTextFormat(Qt.TextFormat.PlainText)
        self.speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.speed.setMinimumWidth(self.speed.fontMetrics().horizontalAdvance("1.75 ×") + 4)
        self.voice_menu, self.timer_menu = QMenu(self), QMenu(self)
        self.voice = self._menu_button(self.tr("Voice"), self.voice_menu)
        self.timer = self._menu_button(self.tr("Sleep timer"), self.timer_menu)
        self.back = QPushButton(self.tr("Back to the voice"), self)
        self.back.clicked.connect(self.return_requested)
        self.back.hide()
        self.close_button = self._button(self.tr("Stop reading aloud"))
        self.close_button.clicked.connect(self.close_requested)
        self._lay_out()
        self.set_theme(theme)
        self.hide()

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What takes the keyboard here, in the order it stands in."""
        return (*self.buttons.values(), self.voice, self.timer, self.back, self.close_button)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        named = {self.voice: "voice", self.timer: "timer", self.close_button: "close"}
        for button, name in (
            *named.items(),
            *((self.buttons[each], _COMMANDS[each]) for each in self.buttons),
        ):
            button.setIcon(icon(name, theme, checkable=button is self.timer))
        self.update()

    def show_playing(self, playing: bool) -> None:
        """Offer to pause, or to go on."""
        button = self.buttons["pause_voice"]
        button.setIcon(icon("pause" if playing else "play", self._theme))
        self._name(button, self.tr("Pause") if playing else self.tr("Go on"))

    def show_speed(self, percent: int) -> None:
        """Say how fast the voice is."""
        self.speed.setText(f"{percent / 100:g} ×")
        self.speed.setAccessibleName(self.tr("Speed: {} %").format(percent))

    def show_timer(self, text: str) -> None:
        """Say when the voice will stop; nothing if it will not."""
        self.timer.setChecked(bool(text))
        name = self.tr("Sleep timer")
        self.timer.setToolTip(f"{name}: {text}" if text else name)
        self.timer.setAccessibleName(self.timer.toolTip())

    def show_voice(self, name: str) -> None:
        """Say whose voice it is."""
        self.voice.setToolTip(self.tr("Voice: {}").format(name))
        self.voice.setAccessibleName(self.voice.toolTip())

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: the page may be narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.buttons["slower_voice"], self.speed, self.buttons["faster_voice"]):
            part.setVisible(self.width() >= _NARROW)

    # Building

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 3)
        row.setSpacing(4)
        previous, pause, following, slower, faster = self.buttons.values()
        for part in (previous, pause, following, slower, self.speed, faster, self.voice, self.timer):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.close_button)

    def _command_button(self, action: QAction) -> QToolButton:
        """Return a button that runs a command, without its text and its check."""
        button = self._button(action.text())
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        button.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
        button.clicked.connect(lambda: action.trigger())
        return button

    def _menu_button(self, name: str, menu: QMenu) -> QToolButton:
        button = self._button(name)
        button.setCheckable(menu is self.timer_menu)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name(button, name)
        return button

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(name)
