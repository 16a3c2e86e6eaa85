"""Opens the settings, and names once what in their file could not be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.commands import connect_actions
from ui.faults import faults, told, usable

if TYPE_CHECKING:
    from pathlib import Path

    from ui.commands import Actions
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.preferences.dialog import SettingsDialog
    from ui.themes.choosing import ChoosingTheme


class Preferences(QObject):
    """Connects the dialog with the settings in force."""

    def __init__(
        self, front: FrontParts, actions: Actions, settings: LiveSettings, theming: ChoosingTheme, path: Path
    ) -> None:
        """``path`` is where the settings are kept."""
        super().__init__(front.window)
        self._window, self._actions, self._settings, self._theming = front.window, actions, settings, theming
        self.fault = told(faults(path), path)
        """What could not be used, in one sentence; empty if there is nothing to say."""
        settings.put(usable(settings.value))
        self._dialog: SettingsDialog | None = None
        settings.changed.connect(lambda _before: self._show())
        connect_actions(actions, {"show_settings": self.show})

    def show(self) -> None:
        """Show the settings."""
        self._build().open()

    def show_keys(self) -> None:
        """Show the page of the settings on which keys are changed."""
        dialog = self._build()
        dialog.show_keys()
        dialog.open()

    def _build(self) -> SettingsDialog:
        from ui.preferences.dialog import SettingsDialog
        from ui.preferences.pages import pages

        themes = {each.objectName(): each.text() for each in self._theming.offered if each.isEnabled()}
        dialog = self._dialog = SettingsDialog(pages(themes), self._settings.value, self._window)
        dialog.chosen.connect(self._settings.put)
        dialog.step_requested.connect(lambda command: self._actions[command].trigger())
        dialog.destroyed.connect(self._on_closed)
        return dialog

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.show_settings(self._settings.value)

    def _on_closed(self) -> None:
        self._dialog = None
