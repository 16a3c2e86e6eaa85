"""The panel of bookmarks and highlights, of the story on the page or of all stories."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QWidget

from reader.library.annotation import COLOURS, STYLES
from reader.sentences import to_translate
from ui.annotations.entry import Entry
from ui.annotations.inks import style_name
from ui.choices import add_choices, choice_button, name_button
from ui.panels.bookmarks_model import BookmarksModel
from ui.query_panel import QueryPanel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPoint
    from PySide6.QtGui import QShowEvent

    from ui.themes.theme import Theme

_LONGEST = 200
"""Characters."""
_SCOPES = to_translate("BookmarksPanel", {"": "This story", "all": "All stories"})
_ORDERS = to_translate(
    "BookmarksPanel", {"place": "Place", "newest": "Newest first", "name": "Name", "colour": "Colour"}
)
_KINDS = to_translate(
    "BookmarksPanel",
    {
        "": "Everything",
        "bookmarks": "Bookmarks",
        "highlights": "Highlights",
        "notes": "With a note",
        "unsure": "Place uncertain",
    },
)


class BookmarksPanel(QueryPanel):
    """Lists them with chapter, words, percent and note; several can be chosen at once."""

    shown = Signal()
    """It has come up, and is to be filled."""
    entry_chosen = Signal(Entry)
    scope_chosen = Signal()
    """The reader wants to see those of all stories, or only of this one: :attr:`is_of_all`."""
    removal_requested = Signal(list)
    """Their identifiers."""
    edit_requested = Signal(Entry)
    style_requested = Signal(list, str)
    """Their identifiers, and the style they are to have."""
    put_right_requested = Signal(Entry)
    """The place, or the words, on the page are where it belongs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bookmarks and highlights"), _LONGEST, theme, parent)
        self.is_of_all = False
        self._kept: tuple[str, set[str], int] = "", set(), 0
        self._is_story_open = True
        self.field.setPlaceholderText(self.tr("Words, names or notes"))
        self.field.setAccessibleName(self.tr("What to look for in bookmarks and highlights"))
        self._model = BookmarksModel(self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        self.compose(self._model, self._bar())
        self._model.modelAboutToBeReset.connect(self._keep_choice)
        self._model.modelReset.connect(self._on_reset)
        self.field.textChanged.connect(self._model.look_for)
        self.edit = self._action(self.tr("Name, colour and note…"), "F2", self._on_edit)
        self.remove = self._action(self.tr("Remove"), "Del", self._on_remove)
        self._name_buttons()

    def show_entries(self, entries: Iterable[Entry], *, is_story_open: bool = True) -> None:
        """Show other entries; those chosen stay chosen."""
        self._is_story_open = is_story_open
        self._model.show_entries(entries)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def take_focus(self) -> None:
        """Take the keyboard: the list does, or the field where there is nothing to list."""
        if self._model.rowCount():
            self.list.setFocus()
        else:
            super().take_focus()

    def chosen(self) -> list[Entry]:
        """Return the entries that are chosen, in their order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self._model.entry(self._model.index(row)) for row in rows]

    # What is shown

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        self.scope, self.order = (
            choice_button(bar, self.tr("Whose")),
            choice_button(bar, self.tr("Sort and show")),
        )
        self._scopes = add_choices(self.scope.menu(), _named(_SCOPES), self._on_scope)
        menu = self.order.menu()
        menu.addAction(self.tr("Sort by")).setEnabled(False)
        self._orders = add_choices(menu, _named(_ORDERS), self._on_order)
        menu.addSeparator()
        menu.addAction(self.tr("Show")).setEnabled(False)
        self._kinds = add_choices(menu, _named(_KINDS), self._on_kind)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.scope)
        row.addStretch(1)
        row.addWidget(self.order)
        return bar

    def _name_buttons(self) -> None:
        model, scope = self._model, "all" if self.is_of_all else ""
        self._scopes[scope].setChecked(True)
        self._orders[model.order].setChecked(True)
        self._kinds[model.kind].setChecked(True)
        name_button(self.scope, _tr(_SCOPES[scope]), QLocale().toString(model.number) if model.number else "")
        name_button(self.order, _tr(_KINDS[model.kind] if model.kind else _ORDERS[model.order]))

    def _keep_choice(self) -> None:
        index = self.list.currentIndex()
        current = self._model.entry(index).id if index.isValid() else ""
        self._kept = current, {entry.id for entry in self.chosen()}, max(0, index.row())

    def _on_reset(self) -> None:
        """Choose what was chosen before; if it is gone, what stands in its row now."""
        current, chosen, row = self._kept
        found = self._model.rows_of({*chosen, current})
        again = [found[key] for key in chosen if key in found]
        now = found.get(current, min(row, self._model.rowCount() - 1))
        selection, flag = self.list.selectionModel(), QItemSelectionModel.SelectionFlag
        for each in again:
            selection.select(self._model.index(each), flag.Select)
        if now >= 0:
            selection.setCurrentIndex(self._model.index(now), flag.NoUpdate if again else flag.Select)
        self._say_number()
        self._name_buttons()

    def _say_number(self) -> None:
        number, shown = self._model.number, self._model.rowCount()
        self.count.setText(self.tr("{} of {}").format(shown, number))
        self.count.setVisible(shown != number)
        self.empty.setText(self._why_empty())

    def _why_empty(self) -> str:
        if self._model.number:
            return self.tr("None is like this.\n\nType less above, or choose Everything.")
        if self.is_of_all:
            return self.tr(
                "No bookmarks or highlights in any story yet.\n\nWhat you mark in any of them is listed here."
            )
        if not self._is_story_open:
            return self.tr("Open a story to see what is marked in it.")
        return self.tr(
            "No bookmarks or highlights in this story yet.\n\n"
            "Press Ctrl+D to mark the place you are reading, or select words and press 1 to highlight them."
        )

    # What is asked for

    def on_chosen(self, index: QModelIndex) -> None:
        """Go to a place; a click that adds to what is chosen leads nowhere."""
        adds = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if index.isValid() and not QGuiApplication.keyboardModifiers() & adds:
            self.entry_chosen.emit(self._model.entry(index))

    def on_enter(self, *, back: bool) -> None:
        """Go to the first that is shown, or with Shift to the last."""
        number = self._model.rowCount()
        if number:
            index = self._model.index(number - 1 if back else 0)
            self.list.setCurrentIndex(index)
            self.entry_chosen.emit(self._model.entry(index))

    def _on_scope(self, scope: str) -> None:
        self.is_of_all = scope == "all"
        self.scope_chosen.emit()
        self._name_buttons()

    def _on_order(self, order: str) -> None:
        self._model.sort_by(order)

    def _on_kind(self, kind: str) -> None:
        self._model.show_kind(kind)

    def _on_edit(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.edit_requested.emit(self._model.entry(index))

    def _on_remove(self) -> None:
        chosen = [entry.id for entry in self.chosen()]
        if chosen:
            self.removal_requested.emit(chosen)

    # The menu

    def _action(self, text: str, key: str, slot: object) -> QAction:
        action = QAction(text, self.list)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.list.addAction(action)
        return action

    def _on_menu_requested(self, point: QPoint) -> None:
        if self.chosen():
            menu = self._menu(self.chosen())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def _menu(self, chosen: list[Entry]) -> QMenu:
        menu, first = QMenu(self), chosen[0]
        if len(chosen) == 1:
            menu.addAction(self.tr("Go there")).triggered.connect(lambda: self.entry_chosen.emit(first))
            menu.addAction(self.edit)
            if first.path is None and not first.is_sure:
                self._add_putting_right(menu, first)
        menu.addMenu(self._colours(menu, chosen))
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def _add_putting_right(self, menu: QMenu, entry: Entry) -> None:
        page, words = self.tr("It belongs on this page"), self.tr("It belongs to the words selected")
        action = menu.addAction(page if entry.is_bookmark else words)
        action.triggered.connect(lambda: self.put_right_requested.emit(entry))

    def _colours(self, menu: QMenu, chosen: list[Entry]) -> QMenu:
        colours = QMenu(self.tr("Colour"), menu)
        bookmarks = all(entry.is_bookmark for entry in chosen)
        names = {"": self.tr("No colour of its own"), **{style: style_name(style) for style in COLOURS}}
        if not bookmarks:
            names = {style: style_name(style) for style in STYLES}
        keys, styles = [entry.id for entry in chosen], {entry.said.style for entry in chosen}
        actions = add_choices(colours, names, lambda style: self.style_requested.emit(keys, style))
        if len(styles) == 1 and styles <= actions.keys():
            actions[styles.pop()].setChecked(True)
        return colours


def _named(names: Mapping[str, str]) -> Mapping[str, str]:
    return {value: _tr(name) for value, name in names.items()}


def _tr(text: str) -> str:
    return QCoreApplication.translate("BookmarksPanel", text)
