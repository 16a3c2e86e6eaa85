"""The window with the report on how the program fares: all of it is seen before it is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from ui.page.face import MONOSPACED
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = (640, 560)


class ReportWindow(QDialog):
    """Shows a report, and copies it when that is asked for."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Diagnostic report"))
        self.words = QLabel(
            self.tr(
                "This helps whoever looks for a fault. It holds no title, no path and no word of your "
                "stories, and is sent nowhere: copy it, and put it where it is needed."
            ),
            self,
        )
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        font = QFont(list(MONOSPACED))
        font.setPixelSize(self.fontMetrics().height() - 3)
        self.report.setFont(font)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (self.words, self.report, buttons):
            column.addWidget(part)
        resize_on_screen(self, *_SIZE)
        self.copy.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))
