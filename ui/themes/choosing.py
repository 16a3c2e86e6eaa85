"""Choosing a theme from the menu, and telling of those that cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices

from reader.sentences import to_translate
from ui.commands import connect_actions
from ui.themes.contrast import contrast
from ui.themes.folder import ThemeFolder
from ui.themes.theme import OURS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from ui.commands import Actions
    from ui.live_settings import LiveSettings
    from ui.notice import Notice
    from ui.themes.own import OwnTheme

_NAMES = to_translate(
    "ChoosingTheme",
    {
        "paper": "Paper",
        "sepia": "Sepia",
        "white": "High contrast",
        "black": "Black",
        "night": "Night",
    },
)
_EASY = 7.0
"""The contrast of text that is easy to read, by WCAG 2.2, level AAA."""


class ChoosingTheme(QObject):
    """Offers our themes and the user's own at the end of a menu."""

    chosen_changed = Signal()
    """The theme that is chosen looks otherwise now."""

    def __init__(
        self, menu: QMenu, actions: Actions, settings: LiveSettings, notice: Notice, folder: Path
    ) -> None:
        super().__init__(menu)
        self._menu, self._settings, self._notice = menu, settings, notice
        self.folder = ThemeFolder(folder, self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: settings.change(theme=action.objectName()))
        self._end = menu.addSeparator()
        menu.addAction(actions["own_themes"])
        connect_actions(actions, {"own_themes": self._on_open_folder})
        self._fill()
        self._tell()
        settings.follow("theme", self._on_chosen)
        self.folder.changed.connect(self._on_folder_changed)

    @property
    def offered(self) -> list[QAction]:
        """What can be chosen; an action is named as the theme is in the settings."""
        return self._group.actions()

    def _fill(self) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        self._offer("system", self.tr("As the system"))
        for identifier in OURS:
            self._offer(identifier, self.tr(_NAMES[identifier]))
        for own in self.folder.themes:
            self._offer(own.identifier, own.theme.name if own.theme else own.fault, faulty=bool(own.fault))
        self._mark()

    def _offer(self, identifier: str, name: str, *, faulty: bool = False) -> None:
        action = QAction(name.replace("&", "&&"), self._group)
        action.setObjectName(identifier)
        action.setCheckable(True)
        action.setEnabled(not faulty)
        self._menu.insertAction(self._end, action)

    def _mark(self) -> None:
        for action in self._group.actions():
            action.setChecked(action.objectName() == self._settings.value.theme)

    def _chosen(self) -> OwnTheme | None:
        setting = self._settings.value.theme
        return next((own for own in self.folder.themes if own.identifier == setting), None)

    def _tell(self) -> None:
        """Say what is wrong with the theme chosen, if something is."""
        own = self._chosen()
        if own is not None and own.theme is None:
            self._notice.say(own.fault)
        elif own is not None and own.theme is not None:
            ratio = contrast(own.theme.text, own.theme.page)
            if ratio < _EASY:
                weak = self.tr("“{}”: text and page contrast by {} to 1; 7 to 1 is easy to read.")
                self._notice.say(weak.format(own.theme.name, QLocale().toString(ratio, "f", 1)))

    def _on_chosen(self) -> None:
        self._mark()
        self._tell()

    def _on_folder_changed(self) -> None:
        self._fill()
        faults = [own.fault for own in self.folder.themes if own.fault]
        if faults:
            self._notice.say(faults[0])
        else:
            self._tell()
        self.chosen_changed.emit()

    def _on_open_folder(self) -> None:
        words = self.tr(
            "A theme of your own. Change the colours and save: the window follows at once.\n"
            "Give it a name; every file in this folder is a theme. What you leave out is\n"
            'as in another theme: like = "night".'
        )
        try:
            self.folder.make(words)
        except OSError as error:
            sentence = self.tr("The folder {} cannot be made: {}.")
            self._notice.say(sentence.format(self.folder.path, error.strerror or error))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder.path))):
            self._notice.say(self.tr("Your themes are in {}.").format(self.folder.path))
