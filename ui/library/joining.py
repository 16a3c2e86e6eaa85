"""The reader's word on which files are one story: joined, or each by itself."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.library.parts.grouping import Grouping, from_json, to_json

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts


class Joining(QObject):
    """Offers to join the stories chosen into one, or to take one apart, and remembers it."""

    def __init__(self, menu: QMenu, parts: OtherParts, settings: LiveSettings) -> None:
        super().__init__(menu)
        self._panel, self._shelf, self._settings = parts.library, parts.shelf, settings
        menu.addSeparator()
        self.join = menu.addAction(self.tr("&Join into one story"))
        self.join.triggered.connect(lambda _checked=False: self._on_join())
        self.part = menu.addAction(self.tr("List its files &separately"))
        self.part.triggered.connect(lambda _checked=False: self._on_part())
        menu.aboutToShow.connect(self._enable)
        settings.follow("groupings", self._tell)
        self._tell()

    def _enable(self) -> None:
        rows = self._panel.chosen_rows()
        self.join.setEnabled(len(rows) > 1)
        self.part.setEnabled(any(row.work is not None for row in rows))

    def _on_join(self) -> None:
        rows = self._panel.chosen_rows()
        paths = [path for row in rows for path in (row.work.paths if row.work else (row.entry.path,))]
        self._keep([Grouping(tuple(dict.fromkeys(paths)), together=True)])

    def _on_part(self) -> None:
        works = [row.work for row in self._panel.chosen_rows() if row.work is not None]
        self._keep([Grouping(work.paths, together=False) for work in works])

    def _keep(self, groupings: list[Grouping]) -> None:
        said = {path for grouping in groupings for path in grouping.paths}
        before = [each for each in self._known() if not said.issuperset(each.paths)]
        kept = tuple(json.dumps(to_json(each)) for each in (*before, *groupings))
        self._settings.change(groupings=kept)

    def _known(self) -> list[Grouping]:
        found = []
        for stored in self._settings.value.groupings:
            with suppress(ValueError, RecursionError):
                found.append(from_json(json.loads(stored)))
        return found

    def _tell(self) -> None:
        self._shelf.set_groupings(self._known())
