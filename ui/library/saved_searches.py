"""Searches that are kept: they stand below the shelves, for they are shelves of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from ui.live_settings import LiveSettings

_MOST = 50


class SavedSearches(QObject):
    """Offers the searches kept in the settings at the end of a menu, to search again, add and forget."""

    def __init__(self, menu: QMenu, field: QLineEdit, settings: LiveSettings) -> None:
        super().__init__(menu)
        self._menu, self._field, self._settings = menu, field, settings
        self._end = menu.addSeparator()
        self.save = menu.addAction(self.tr("Keep this search"))
        self.save.triggered.connect(lambda _checked=False: self._on_save())
        self.forgetting = QMenu(self.tr("Forget a search"), menu)
        menu.addMenu(self.forgetting)
        self._shown = [menu.insertSeparator(self._end)]
        settings.follow("searches", self._show)
        field.textChanged.connect(lambda _text: self._enable())
        self._show()

    @property
    def offered(self) -> list[str]:
        """The searches in the menu, in order."""
        return [action.data() for action in self._shown[1:]]

    def choose(self, search: str) -> None:
        """Search for it again."""
        self._field.setText(search)

    def _show(self) -> None:
        for action in self._shown[1:]:
            self._menu.removeAction(action)
            action.deleteLater()
        del self._shown[1:]
        self.forgetting.clear()
        for search in self._settings.value.searches:
            self._offer(search)
        self._enable()

    def _offer(self, search: str) -> None:
        name = search.replace("&", "&&")
        action = self._menu.addAction(name)
        self._menu.insertAction(self._end, action)
        action.setData(search)
        action.triggered.connect(lambda _checked=False: self.choose(search))
        self._shown.append(action)
        forget = self.forgetting.addAction(name)
        forget.triggered.connect(lambda _checked=False: self._forget(search))

    def _enable(self) -> None:
        kept, typed = self._settings.value.searches, self._field.text().strip()
        self.save.setEnabled(bool(typed) and typed not in kept and len(kept) < _MOST)
        self.forgetting.setEnabled(bool(kept))

    def _on_save(self) -> None:
        self._settings.change(searches=(*self._settings.value.searches, self._field.text().strip()))

    def _forget(self, search: str) -> None:
        kept = tuple(each for each in self._settings.value.searches if each != search)
        self._settings.change(searches=kept)
