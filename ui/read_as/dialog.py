"""The dialog in which the reader says how a file is to be read: its characters, paragraphs and fields."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout

from reader.files import display_name
from reader.overrides import NOTHING, Overrides
from reader.story import Layout, Story
from reader.text.known import decode_as
from reader.text.mojibake import repaired_text
from reader.text.split import split
from ui.read_as.encoding_tab import EncodingTab
from ui.read_as.fields_tab import FieldsTab
from ui.read_as.layout_tab import LayoutTab
from ui.read_as.material import Material
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = (680, 540)
_BEGINNING = 60_000
"""Bytes or characters of the file from which the page is set that shows a layout."""


class ReadAsDialog(QDialog):
    """Opens with what is said of the file so far, and tells what is said when it is accepted."""

    said = Signal(Overrides)

    def __init__(self, path: Path, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material, self._name = material, path.name
        self._kept = material.said
        self.setWindowTitle(self.tr("Read “{}” as").format(display_name(path)))
        self.encoding = EncodingTab(material, self)
        self.layout_tab = LayoutTab(material.found.layout, material.said, self._story_in, self)
        self.fields = FieldsTab(material.found, material.said, self)
        self._lay_out()
        self.encoding.changed.connect(self.layout_tab.refresh)
        self.accepted.connect(lambda: self.said.emit(self.overrides))
        self.encoding.choice.setFocus()

    @property
    def overrides(self) -> Overrides:
        """What the user says with the dialog as it is."""
        return self._kept._replace(
            encoding=self.encoding.encoding,
            mended=self.encoding.mended,
            layout=self.layout_tab.layout_chosen,
            fields=self.fields.corrections,
        )

    def reset(self) -> None:
        """Go back to what is found out of the file, in every point."""
        self._kept = NOTHING
        self.encoding.put(None, False)
        self.layout_tab.put(NOTHING)
        self.fields.put(NOTHING)

    def _lay_out(self) -> None:
        tabs = QTabWidget(self)
        tabs.addTab(self.encoding, self.tr("C&haracters"))
        tabs.addTab(self.layout_tab, self.tr("&Paragraphs"))
        tabs.addTab(self.fields, self.tr("&Title and fields"))
        roles = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(roles.Ok | roles.Cancel, self)
        reset = buttons.addButton(self.tr("&Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self.reset)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(tabs, 1)
        column.addWidget(buttons)
        resize_on_screen(self, *_SIZE)

    def _story_in(self, layout: Layout | None) -> Story:
        """Return the beginning of the story with the encoding and layout chosen."""
        encoding, mended = self.encoding.encoding, self.encoding.mended
        found, content = self._material.found, self._material.content
        if layout is None and len(content) > _BEGINNING:
            # The whole file decides what is found out.
            layout = found.layout
        text = decode_as(content[:_BEGINNING], encoding) if encoding else found.text[:_BEGINNING]
        said = Overrides(layout=layout)
        return split(repaired_text(text) if mended else text, found.encoding, self._name, said)
