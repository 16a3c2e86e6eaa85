"""The row that says on which site words are looked up: one of ours, or an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from ui.look_up.sites import SITES, is_address
from ui.preferences.rows import SettingRow, beside

if TYPE_CHECKING:
    from ui.preferences.pages import Site
    from ui.settings import Settings

_EXAMPLE = "https://example.org/search?q={words}"


class SiteRow(SettingRow):
    """A list of sites; the last of them asks for an address."""

    def __init__(self, row: Site) -> None:
        super().__init__(row)
        self.box = QComboBox()
        for identifier, (name, _) in SITES.items():
            self.box.addItem(name, identifier)
        self.box.addItem(self.tr("Another site"), "")
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of the other site"))
        self.address.setPlaceholderText(_EXAMPLE)
        self.address.setToolTip(self.tr("An address with {words} where the words go."))
        self.address.hide()
        self.column.addLayout(beside(row.text, self.box))
        self.column.addWidget(self.address)
        self.finish(self.box, row.about)
        self.box.activated.connect(self._on_activated)
        self.address.textEdited.connect(self._on_edited)

    def show_value(self, settings: Settings) -> None:
        site = settings.look_up_site
        if site in SITES:
            self.box.setCurrentIndex(self.box.findData(site))
        elif site != self.address.text().strip():
            self.address.setText(site)
            self.box.setCurrentIndex(self.box.count() - 1)
        self.address.setVisible(not self.box.currentData())

    def _on_activated(self) -> None:
        self.address.setVisible(not self.box.currentData())
        if self.box.currentData():
            self.chosen.emit(self.field, self.box.currentData())
        else:
            self.address.setFocus()
            self._on_edited(self.address.text())

    def _on_edited(self, typed: str) -> None:
        """Take an address as soon as it is one; until then the site before is asked."""
        if is_address(typed.strip()):
            self.chosen.emit(self.field, typed.strip())
