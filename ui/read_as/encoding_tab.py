"""The part of the dialog that says which characters the bytes of the file stand for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.clean import one_line
from reader.text.encodings import OFFERED
from reader.text.mojibake import RepairUnavailable, repaired_text
from ui.page.face import serif
from ui.read_as.counting import undecodable_in_pieces
from ui.read_as.material import LARGE, Material
from ui.read_as.words import bytes_without_meaning, characters_lost, encoding_name, found_out
from ui.said import said
from ui.tasks import Task

_LINES = 16
"""Lines in the preview."""


class EncodingTab(QWidget):
    """Chooses an encoding; shows what it makes of lines that tell one from the other."""

    changed = Signal()

    def __init__(self, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material = material
        self._chosen = _telling_first(material.found_lines)
        self._counting: Task[int] | None = None
        self.choice = QComboBox(self)
        self.how = _soft_label(self)
        self.mend = QCheckBox(self.tr("&Mend garbled characters"), self)
        self.mend_note = _soft_label(self)
        self.preview = QPlainTextEdit(self)
        self._fill()
        self._lay_out()
        self.put(material.said.encoding, material.said.mended)
        self.choice.currentIndexChanged.connect(self._on_changed)
        self.mend.toggled.connect(self._on_changed)

    @property
    def encoding(self) -> str | None:
        """The codec chosen, None for what is found out."""
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    @property
    def mended(self) -> bool:
        """Whether mojibake is to be shown as what it once was."""
        return self.mend.isChecked()

    def put(self, encoding: str | None, mended: bool) -> None:
        """Choose for the user."""
        index = self.choice.findData(encoding)
        if index < 0:
            self.choice.addItem(encoding_name(str(encoding)), encoding)
            index = self.choice.count() - 1
        self.choice.setCurrentIndex(index)
        self.mend.setChecked(mended)
        self._on_changed()

    def _fill(self) -> None:
        found = self._material.found.encoding
        self.choice.addItem(self.tr("Found out: {}").format(encoding_name(found.name)), None)
        self.choice.insertSeparator(1)
        for codec in OFFERED:
            self.choice.addItem(encoding_name(codec), codec)
        self.choice.setMaxVisibleItems(14)
        self.choice.setAccessibleName(self.tr("Encoding"))
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFont(serif(self.fontMetrics().height() * 1.05))
        self.preview.setAccessibleName(self.tr("Lines of the file, read like this"))
        self.preview.document().setDocumentMargin(12)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Encoding:"), self.choice)
        form.addRow("", self.how)
        form.addRow("", self.mend)
        form.addRow("", self.mend_note)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.preview, 1)

    def _on_changed(self) -> None:
        self._count(self.encoding)
        self._show_lines(self._material.sample_in(self.encoding))
        self.changed.emit()

    def _show_lines(self, lines: tuple[str, ...]) -> None:
        mended, why_not = _mended(lines)
        # What was noticed may stand further down than these lines.
        noticed = self.encoding is None and self._material.found.encoding.mojibake > 0
        self.mend.setEnabled(mended != lines or self.mended or (noticed and not why_not))
        self.mend_note.setText(why_not)
        self.mend_note.setVisible(noticed and bool(why_not))
        shown = mended if self.mended else lines
        self.preview.setPlainText("\n".join(one_line(shown[i]) for i in self._chosen if i < len(shown)))

    def _count(self, encoding: str | None) -> None:
        """Say how many bytes have no meaning; a large file is gone through on a thread."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        if encoding is None:
            found = self._material.found.encoding
            self.how.setText(" ".join(filter(None, (found_out(found), characters_lost(found.replaced)))))
            return
        content = self._material.content
        if len(content) <= LARGE:
            self._on_counted(undecodable_in_pieces(content, encoding))
            return
        self.how.setText(self.tr("Counting the bytes that have no meaning in it…"))
        self._counting = Task(
            lambda: undecodable_in_pieces(content, encoding), self._on_counted, self._on_not_counted, self
        )
        self._counting.start()

    def _on_counted(self, count: int) -> None:
        self._counting = None
        self.how.setText(bytes_without_meaning(count))

    def _on_not_counted(self, error: BaseException) -> None:
        self._counting = None
        self.how.setText("")
        raise error


def _mended(lines: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return lines with their mojibake mended, or as they are and a sentence why."""
    try:
        return tuple(repaired_text("\n".join(lines)).split("\n")), ""
    except RepairUnavailable as reason:
        return lines, said(reason)


def _telling_first(lines: tuple[str, ...]) -> list[int]:
    """Return which lines are shown: the garbled ones, if any are, and the first ones, in order."""
    mended, _ = _mended(lines)
    garbled = [index for index, line in enumerate(lines) if line != mended[index]]
    return sorted(list(dict.fromkeys([*garbled, *range(len(lines))]))[:_LINES])


def _soft_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
