"""Asking before anything is looked up outside this computer, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from ui.look_up.sites import SITES, address, is_address

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 460
_EXAMPLE = "https://example.org/search?q={words}"


class AskingSite(QDialog):
    """Shows the address that would be opened, and opens nothing itself."""

    site_chosen = Signal(str)

    def __init__(self, words: str, language: str | None, site: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._language = words, language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Look up in the browser"))
        self.question = self._label(
            self.tr("Look up “{}” on this site? Your browser will open.").format(words.replace("&", "&&"))
        )
        self.sites = QComboBox(self)
        # On Linux a box is called by its label, and by nothing else. It takes an & for the mark of a key.
        self.question.setBuddy(self.sites)
        for identifier, (name, _) in SITES.items():
            self.sites.addItem(name, identifier)
        self.sites.addItem(self.tr("Another site"), "")
        self.other = QLineEdit("" if site in SITES else site, self)
        self.other.setPlaceholderText(_EXAMPLE)
        self.other.setAccessibleName(self.tr("Address of the other site"))
        self.preview = self._label("")
        self.preview.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.sites.setCurrentIndex(list(SITES).index(site) if site in SITES else len(SITES))
        self.sites.currentIndexChanged.connect(self._on_changed)
        self.other.textChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def site(self) -> str:
        """What is chosen: a site of ours, or an address with ``{words}`` in it."""
        return self.sites.currentData() or self.other.text().strip()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (self.question, self.sites, self.other, self.preview, buttons):
            column.addWidget(part)
        self.open_button.setDefault(True)
        self.open_button.setFocus()
        self.setFixedWidth(_WIDTH)

    def _on_changed(self) -> None:
        is_ours = self.site in SITES
        if self.other.isHidden() != is_ours:
            self.other.setVisible(not is_ours)
            (self.open_button if is_ours else self.other).setFocus()
        sound = is_ours or is_address(self.site)
        self.open_button.setEnabled(sound)
        wanted = self.tr("An address that begins with https:// and has {words} where the words go.")
        # Addresses have no spaces to break at.
        shown = address(self.site, self._words, self._language)
        self.preview.setText("\u200b".join(shown) if sound else wanted)
        self.adjustSize()

    def _on_accepted(self) -> None:
        self.site_chosen.emit(self.site)
        self.accept()
