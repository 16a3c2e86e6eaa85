"""Opens the manual at the topic the reader needs, when they ask for help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.front import FrontParts
    from ui.help.window import ManualWindow
    from ui.parts import OtherParts
    from ui.themes.theme import Theme


class Manual(QObject):
    """Knows which part of the window has which topic; the manual's own window is made when it is wanted."""

    def __init__(self, front: FrontParts, parts: OtherParts, theme: Theme) -> None:
        super().__init__(front.window)
        self._window, self._actions, self._theme = front.window, parts.actions, theme
        self.shown: ManualWindow | None = None
        self.topics: dict[QWidget, str] = {
            parts.library: "library",
            parts.bookmarks: "bookmarks",
            parts.contents: "reading",
            parts.type: "look",
            parts.find: "search",
            parts.search: "search",
        }

    def open(self) -> None:
        """Open it at the topic of the panel that has the keyboard, else at its beginning."""
        holder = self._window.focusWidget()
        topics = (name for part, name in self.topics.items() if holder and part.isAncestorOf(holder))
        self.open_at(next(topics, "start"))

    def open_at(self, topic: str) -> None:
        """Open it at a topic."""
        window = self.shown = self.shown or self._make()
        window.show_topic(topic)
        window.show()
        window.raise_()
        window.activateWindow()
        window.view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        if self.shown is not None:
            self.shown.set_theme(theme)

    def _make(self) -> ManualWindow:
        from ui.help.topics import load_topics
        from ui.help.window import ManualWindow

        window = ManualWindow(load_topics(self._actions), self._theme, self._window)
        window.destroyed.connect(self._on_closed)
        return window

    def _on_closed(self) -> None:
        self.shown = None
