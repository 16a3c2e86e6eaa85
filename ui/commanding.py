"""How commands are run other than from a menu: by keys, found by name, and where both are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.command_palette.finding_commands import FindingCommands
from ui.commands import connect_actions
from ui.keying import Keying
from ui.preferences.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.profile import Profile
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts
    from ui.themes.choosing import ChoosingTheme


class Commanding(QObject):
    """Builds the palette, the sheet of keys and the settings, in which keys are changed."""

    def __init__(
        self,
        front: FrontParts,
        parts: OtherParts,
        settings: LiveSettings,
        theming: ChoosingTheme,
        profile: Profile,
        name_actions: Callable[[], object],
    ) -> None:
        """``name_actions`` calls the actions what they do now."""
        super().__init__(front.window)
        self._window, self._actions = front.window, parts.actions
        self.preferences = Preferences(front, parts.actions, settings, theming, profile.settings)
        self.keying = Keying(parts.actions, settings, self)
        self.finding = FindingCommands(front.window, parts.actions, settings, name_actions)
        connect_actions(parts.actions, {"show_keys": self.show_keys})

    def show_keys(self) -> None:
        """Show which keys run which commands, and lead to where they are changed."""
        from ui.dialogs import show_keys

        show_keys(self._window, self._actions, self.preferences.show_keys)
