"""The panel left of the page: a filter field over the list of stories."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget

from reader.library.query.faults import fault
from ui.explanation import explanation
from ui.library.arrange_bar import ArrangeBar
from ui.library.facet_tree import Choices, FacetTree
from ui.library.grid import Grid
from ui.library.list_model import ListModel, StoryRole
from ui.library.page_delegate import PageDelegate
from ui.library.row import Row
from ui.library.row_delegate import RowDelegate
from ui.library.status_line import Offer, StatusLine
from ui.library.why_empty import why_empty
from ui.said import said
from ui.themes.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject


_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class LibraryPanel(QWidget):
    """Shows the stories of a :class:`ListModel` and lets the reader choose one."""

    story_chosen = Signal(bytes)
    """A story was chosen: its path."""

    def __init__(self, model: ListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._top, self._current = b"", b""
        """The story at the list's upper edge, and the current one, while the rows are made anew."""
        self._chosen: frozenset[bytes] = frozenset()
        self._is_typed = False
        """Whether the rows are made anew because of what is typed: then the first are looked at."""
        self._rows = RowDelegate(model, theme, self.font(), self)
        self._pages = PageDelegate(model, theme, self.font(), self)
        self._scanning, self._offer = "", Offer.NOTHING
        self._marked = b""
        self._build()
        self._lay_out()
        self._connect()
        self._on_rows_changed()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter field."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        for delegate in (self._rows, self._pages):
            delegate.set_theme(theme)
        self.list.viewport().update()

    def set_scanning(self, sentence: str) -> None:
        """Say what a scan is doing, or nothing when it has ended."""
        self._scanning, self._offer = sentence, Offer.STOP if sentence else Offer.NOTHING
        self._on_rows_changed()

    def set_halted(self, sentence: str) -> None:
        """Say how far a scan had come when the reader ended it."""
        self._scanning, self._offer = sentence, Offer.GO_ON
        self._on_rows_changed()

    def chosen_rows(self) -> list[Row]:
        """Return the stories that are chosen in the list, from the top."""
        chosen = sorted(index.row() for index in self.list.selectedIndexes())
        rows = (self.model.index(number).data(StoryRole.ROW) for number in chosen)
        return [row for row in rows if isinstance(row, Row)]

    def mark(self, path: bytes) -> None:
        """Show which story is on the page."""
        self._marked = path
        index = self.model.index_of(path)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _build(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a story…"))
        self.filter.setAccessibleName(self.tr("Find a story"))
        self.filter.setClearButtonEnabled(True)
        self.arranging = ArrangeBar(self.model, self)
        self.facets = FacetTree(self.model, self)
        self.facets.hide()
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Stories"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setBackgroundRole(self.backgroundRole())
        self.grid = Grid(self.list, self._rows, self._pages)
        self.grid.set_on(False)
        self.empty = explanation("", self)
        self.status = StatusLine(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        field = QVBoxLayout()
        field.setContentsMargins(16, 16, 16, 8)
        field.setSpacing(8)
        field.addWidget(self.filter)
        field.addWidget(self.arranging)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column.addLayout(field)
        column.addWidget(self.facets, 2)
        column.addLayout(self._stack, 3)
        column.addWidget(self.status)
        self.setMinimumWidth(200)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.installEventFilter(self)
        self.arranging.filters.toggled.connect(self.facets.setVisible)
        self.facets.chosen.connect(self._on_facets_chosen)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.model.modelAboutToBeReset.connect(self._on_rows_leaving)
        self.model.modelReset.connect(self._on_rows_back)
        self.model.modelReset.connect(self._on_rows_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter go on from the filter field to the list, and Esc empty the field."""
        if watched is self.filter and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_filter_key(event.key())
        return super().eventFilter(watched, event)

    def _on_filter_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.filter.clear()
            self.list.setFocus()
            return True
        if key not in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self.model.rowCount():
            return False
        stays = self.list.currentIndex().isValid() and (key == Qt.Key.Key_Down or not self.filter.text())
        # Before the focus: it would make the first row the current one without choosing it.
        self.list.setCurrentIndex(self.list.currentIndex() if stays else self.model.index(0))
        self.list.setFocus()
        if key != Qt.Key.Key_Down:
            self._on_chosen(self.list.currentIndex())
        return True

    def _on_filter_changed(self, text: str) -> None:
        self._is_typed = True
        self.model.set_filter(text)
        self._is_typed = False
        self._on_rows_changed()
        self.mark(self._marked)
        if not text and self.list.currentIndex().isValid():
            self.list.scrollTo(self.list.currentIndex())

    def _on_facets_chosen(self, choices: Choices) -> None:
        self.model.set_arrangement(replace(self.model.arrangement, choices=choices))

    def _on_chosen(self, index: QModelIndex) -> None:
        # Ctrl and Shift choose several: no wish to read one of them.
        if index.data(StoryRole.PATH) is not None and not QGuiApplication.keyboardModifiers() & _SEVERAL:
            self.story_chosen.emit(self.model.stories.to_read(index.data(StoryRole.PATH)))

    def _on_rows_changed(self) -> None:
        self.empty.setText(self._why_empty())
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        wrong = said(fault(self.model.arrangement.query) or "")
        # An empty list says itself what the scan is doing.
        sentence = wrong or (self._scanning if len(self.model) else "")
        self.status.say(sentence, Offer.NOTHING if wrong else self._offer)

    def _on_rows_leaving(self) -> None:
        self._top = self.list.indexAt(QPoint(0, 0)).data(StoryRole.PATH) or b""
        self._current = self.list.currentIndex().data(StoryRole.PATH) or b""
        self._chosen = frozenset(row.entry.path for row in self.chosen_rows())

    def _on_rows_back(self) -> None:
        """Let the reader find the list where they left it, as far as what they saw is still in it."""
        current, top = self.model.index_of(self._current), self.model.index_of(self._top)
        if current.isValid():
            self.list.setCurrentIndex(current)
        else:
            self.mark(self._marked)
        if len(self._chosen) > 1:
            self._choose(self.model.places_of(self._chosen))
        if top.isValid() and not self._is_typed:
            self.list.scrollTo(top, QListView.ScrollHint.PositionAtTop)

    def _choose(self, places: Sequence[int]) -> None:
        chosen = QItemSelection()
        for place in places:
            chosen.select(self.model.index(place), self.model.index(place))
        self.list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _why_empty(self) -> str:
        has_stories = bool(len(self.model))
        if self._scanning and not has_stories:
            return self._scanning
        return why_empty(self.model.arrangement, self.filter.text(), has_stories=has_stories)
