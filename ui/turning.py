"""Turning pages by hand: clicks beside the text, fingers, and what it looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.page.edges import Edges
from ui.page.sliding import Sliding
from ui.page.touch import Touch

if TYPE_CHECKING:
    from ui.commands import Actions
    from ui.live_settings import LiveSettings
    from ui.page.page_view import PageView


class Turning(QObject):
    """Adds to a page what can wait until it is shown, and follows the settings."""

    def __init__(self, page: PageView, actions: Actions, settings: LiveSettings) -> None:
        super().__init__(page)
        self._actions, self._settings = actions, settings
        Edges(page)
        Touch(page)
        self._sliding = Sliding(page)
        settings.changed.connect(lambda _before: self._on_settings_changed())
        self._on_settings_changed()

    def toggle_scrolled(self) -> None:
        """Scroll a chapter as one column, or turn pages."""
        self._settings.change(scrolled=not self._settings.value.scrolled)

    def toggle_sliding(self) -> None:
        """Let pages slide, or turn them at once."""
        self._settings.change(sliding=not self._settings.value.sliding)

    def _on_settings_changed(self) -> None:
        settings = self._settings.value
        self._actions["scrolled"].setChecked(settings.scrolled)
        self._actions["sliding"].setChecked(settings.sliding)
        self._sliding.set_enabled(settings.sliding)
