"""Nothing but the page: the whole screen, a pointer that hides, a band behind the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from ui.commands import connect_actions
from ui.hidden_pointer import HiddenPointer
from ui.page.line_guide import LineGuide

if TYPE_CHECKING:
    from ui.commands import Actions
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.themes.theme import Theme


class Focus(QObject):
    """Connects the commands of reading undisturbed."""

    def __init__(self, front: FrontParts, actions: Actions, settings: LiveSettings, theme: Theme) -> None:
        super().__init__(front.window)
        self._window, self._actions, self._settings = front.window, actions, settings
        self.pointer = HiddenPointer(front.page)
        self.guide = LineGuide(front.page, QColor(theme.chosen))
        connect_actions(
            actions,
            {
                "full_screen": front.window.toggle_full_screen,
                "show_library": self._toggle_library,
                "line_guide": lambda: settings.change(line_guide=not settings.value.line_guide),
            },
        )
        front.window.panel_changed.connect(self._on_window_changed)
        settings.changed.connect(lambda _before: self._on_settings_changed())
        self._on_settings_changed()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self.guide.set_colour(QColor(theme.chosen))

    def _toggle_library(self) -> None:
        """Show the list or fold it away; on the full screen only until that is left."""
        if self._window.isFullScreen():
            self._window.toggle_library()
        else:
            self._settings.change(library_shown=not self._settings.value.library_shown)

    def _on_window_changed(self) -> None:
        self._actions["full_screen"].setChecked(self._window.isFullScreen())
        self.pointer.set_enabled(self._window.isFullScreen())

    def _on_settings_changed(self) -> None:
        self._actions["line_guide"].setChecked(self._settings.value.line_guide)
        self.guide.set_enabled(self._settings.value.line_guide)
