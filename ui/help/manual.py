"""Opens the manual at the topic the reader needs, when they ask for help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.front import FrontParts
    from ui.help.window import ManualWindow
    from ui.parts import OtherParts
    from ui.themes.theme import Theme

TOPICS = {
    "VoiceBar": "aloud",
    "LibraryPanel": "library",
    "FoldersDialog": "library",
    "TagDialog": "library",
    "BookmarksPanel": "bookmarks",
    "Editor": "bookmarks",
    "ContentsPanel": "reading",
    "GoTo": "reading",
    "AskingSite": "reading",
    "TypePanel": "look",
    "FindPanel": "search",
    "SearchPanel": "search",
    "ReadAsDialog": "corrections",
    "PrintDialog": "paper",
    "StatisticsWindow": "statistics",
    "ReportWindow": "trouble",
    "SettingsDialog": "settings",
    "CommandPalette": "settings",
}
"""The topics of panels and dialogs, by their classes' names: most are not read in before they show."""
_FIRST = "start"


class Manual(QObject):
    """Knows which topic is asked for from where; the manual's own window is made when it is wanted."""

    def __init__(self, front: FrontParts, parts: OtherParts, theme: Theme) -> None:
        super().__init__(front.window)
        self._window, self._actions, self._theme = front.window, parts.actions, theme
        self.shown: ManualWindow | None = None
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._on_focus_changed)

    def open(self) -> None:
        """Open it at the topic of what has the keyboard, else at its beginning."""
        self.open_at(topic_of(QApplication.focusWidget() or self._window.focusWidget()))

    def open_at(self, topic: str) -> None:
        """Open it at a topic."""
        window = self.shown = self.shown or self._make()
        dialog = QApplication.activeModalWidget()
        owner = dialog if isinstance(dialog, QDialog) else self._window
        if window.parentWidget() is not owner:
            # While a dialog is open, only what belongs to it can be used.
            window.setParent(owner, Qt.WindowType.Window)
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

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let a dialog take the keys of the manual, too."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog):
            dialog.addAction(self._actions["show_manual"])


def topic_of(part: QWidget | None) -> str:
    """Return the topic of a part of a window, or of what it stands in."""
    while part is not None:
        if type(part).__name__ in TOPICS:
            return TOPICS[type(part).__name__]
        part = part.parentWidget()
    return _FIRST
