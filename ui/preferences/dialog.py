"""The dialog with the settings: pages, a field that finds any of them, and a way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from ui.preferences.keys_page import KeysPage
from ui.preferences.page import SettingsPage
from ui.settings import Settings
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.preferences.pages import Page

_SIZE, _NAMES_WIDTH, _LONGEST = (740, 540), 150, 100


class SettingsDialog(QDialog):
    """Shows what is in force, and tells at once of what is chosen."""

    chosen = Signal(Settings)
    """The settings are to be these."""
    step_requested = Signal(str)
    """A command is to be run, for which the dialog has gone away."""

    def __init__(self, pages: Sequence[Page], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._before: Settings | None = None
        """What was in force before something was set as at first."""
        self.pages: list[SettingsPage | KeysPage] = [*map(SettingsPage, pages), KeysPage()]
        self.field, self.names, self.stack = QLineEdit(self), QListWidget(self), QStackedWidget(self)
        self.empty = QLabel(self.tr("No setting and no command is called like that."))
        self._lay_out()
        self._connect()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        self._settings = settings
        for page in self.pages:
            page.show_settings(settings)
        self._show_reset()

    def show_keys(self) -> None:
        """Show the page of the keys, which is the last one."""
        self.names.setCurrentRow(len(self.pages) - 1)

    # Building

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a setting or a command…"))
        self.field.setAccessibleName(self.tr("Find a setting or a command"))
        self.field.setMaxLength(_LONGEST)
        self.field.setClearButtonEnabled(True)
        self.names.setAccessibleName(self.tr("Pages"))
        self.names.setFixedWidth(_NAMES_WIDTH)
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setObjectName("pages")
        for page in self.pages:
            self.names.addItem(page.name)
            self.stack.addWidget(page if isinstance(page, KeysPage) else _scrolling(page))
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.empty)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.names)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addLayout(middle, 1)
        column.addWidget(self._buttons())
        resize_on_screen(self, *_SIZE)
        self.names.setCurrentRow(0)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reset_page = self._button(buttons, self.tr("&Reset this page"))
        self.reset_all = self._button(buttons, self.tr("Reset &all"))
        self.undo = self._button(buttons, self.tr("U&ndo"))
        buttons.rejected.connect(self.reject)
        for button in buttons.findChildren(QPushButton):
            # Enter chooses in the lists; it closes nothing.
            button.setAutoDefault(False)
        return buttons

    def _button(self, box: QDialogButtonBox, text: str) -> QPushButton:
        return box.addButton(text, QDialogButtonBox.ButtonRole.ResetRole)

    def _connect(self) -> None:
        for page in self.pages:
            page.chosen.connect(self._on_chosen)
            if isinstance(page, SettingsPage):
                page.step_requested.connect(self._on_step)
        self.field.textChanged.connect(self._on_typed)
        self.names.currentRowChanged.connect(self._on_page_chosen)
        self.reset_page.clicked.connect(lambda: self._reset(self._page().fields))
        self.reset_all.clicked.connect(
            lambda: self._reset([each for page in self.pages for each in page.fields])
        )
        self.undo.clicked.connect(self._on_undo)

    # What is chosen

    def _page(self) -> SettingsPage | KeysPage:
        return self.pages[max(0, self.names.currentRow())]

    def _on_chosen(self, field: str, value: object) -> None:
        self._before = None
        self._put({field: value})

    def _reset(self, fields: Sequence[str]) -> None:
        usual, self._before = Settings(), self._settings
        self._put({field: getattr(usual, field) for field in fields})

    def _put(self, values: dict[str, Any]) -> None:
        self.chosen.emit(self._settings._replace(**values))

    def _on_undo(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self.chosen.emit(before)

    def _on_step(self, command: str) -> None:
        self.accept()
        self.step_requested.emit(command)

    def _show_reset(self) -> None:
        self.reset_page.setEnabled(self._is_changed(self._page()))
        self.reset_all.setEnabled(any(map(self._is_changed, self.pages)))
        self.undo.setVisible(self._before is not None)

    def _is_changed(self, page: SettingsPage | KeysPage) -> bool:
        usual = Settings()
        return any(getattr(self._settings, field) != getattr(usual, field) for field in page.fields)

    # Finding

    def _on_page_chosen(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self._show_reset()

    def _on_typed(self, typed: str) -> None:
        found = [page.narrow(typed) for page in self.pages]
        for number, is_found in enumerate(found):
            self.names.item(number).setHidden(not is_found)
        if not any(found):
            self.stack.setCurrentWidget(self.empty)
        else:
            current = self.names.currentRow()
            self.names.setCurrentRow(current if found[current] else found.index(True))
            self.stack.setCurrentIndex(self.names.currentRow())


def _scrolling(page: SettingsPage) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidget(page)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
    page.setBackgroundRole(QPalette.ColorRole.Base)
    return scroll
