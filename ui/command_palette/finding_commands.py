"""Opens the palette, runs what is chosen in it and remembers that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.commands import connect_actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.command_palette.palette import CommandPalette
    from ui.commands import Actions
    from ui.live_settings import LiveSettings

_REMEMBERED = 5


class FindingCommands(QObject):
    """Builds the palette when it is wanted for the first time."""

    def __init__(
        self, window: QWidget, actions: Actions, settings: LiveSettings, name_actions: Callable[[], object]
    ) -> None:
        """``name_actions`` calls the actions what they do now."""
        super().__init__(window)
        self._window, self._actions, self._settings = window, actions, settings
        self._name_actions = name_actions
        self.palette: CommandPalette | None = None
        connect_actions(actions, {"show_palette": self.toggle})

    def toggle(self) -> None:
        """Ask for a command, or close the palette if it is there."""
        if self.palette is not None and self.palette.isVisible():
            self.palette.dismiss()
            return
        self._name_actions()
        self._built().open(self._settings.value.recent_commands)

    def _built(self) -> CommandPalette:
        if self.palette is None:
            from ui.command_palette.palette import CommandPalette

            self.palette = CommandPalette(self._actions, self._window)
            self.palette.chosen.connect(self._on_chosen)
        return self.palette

    def _on_chosen(self, action: QAction) -> None:
        others = (each for each in self._settings.value.recent_commands if each != action.objectName())
        self._settings.note(recent_commands=(action.objectName(), *others)[:_REMEMBERED])
        action.trigger()
