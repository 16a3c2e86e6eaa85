"""What becomes of what is recorded: it stays here, can be switched off, and erased."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from ui.statistics.labels import quiet


class Privacy(QWidget):
    """A box to check, a sentence, and a button that asks before it erases."""

    logging_chosen = Signal(bool)
    """Whether what is read is to be recorded from now on."""
    erasure_requested = Signal()
    """The reader has said, and said again, that all is to be forgotten."""

    def __init__(self, *, is_logging: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("&Count what I read"), self)
        self.box.setChecked(is_logging)
        self.forget = QPushButton(self.tr("&Forget all of this…"), self)
        self.forget.setAutoDefault(False)
        self._lay_out()
        self.box.toggled.connect(self.logging_chosen)
        self.forget.clicked.connect(self._on_forget)

    def _lay_out(self) -> None:
        words = self.tr("All of this stays on this computer, beside your bookmarks; nothing is ever sent.")
        sentence = quiet(words, self)
        sentence.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(column, 1)
        row.addWidget(self.forget)

    def _on_forget(self) -> None:
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Statistics"))
        question.setText(self.tr("Forget what was read when, and which stories were finished?"))
        question.setInformativeText(
            self.tr(
                "This cannot be undone. Places, bookmarks and stories stay. The backups beside the "
                "library still have it until they are replaced, in about eight days of use."
            )
        )
        forget = question.addButton(self.tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
        forget.setObjectName("forget")
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        forget.clicked.connect(self.erasure_requested)
        question.finished.connect(question.deleteLater)
        question.open()
