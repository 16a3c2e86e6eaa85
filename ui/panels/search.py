"""The panel that searches the whole text of all stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout

from ui.panels.passage_delegate import PassageDelegate
from ui.panels.search_model import Place, SearchModel
from ui.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QWidget

    from reader.library.fulltext.results import StoryFound
    from ui.themes.theme import Theme

_LONGEST = 200
"""Characters."""


class SearchPanel(SidePanel):
    """Asks what to look for in all stories, and lists where it is."""

    wanted = Signal(str)
    """Something is to be looked for; nothing if the text is empty."""
    place_chosen = Signal(object)
    """A :class:`Place` was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        rows = QListView(parent)
        rows.setUniformItemSizes(True)
        super().__init__(self.tr("Search all stories"), "", parent, rows)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Words, or “a phrase”"))
        self.field.setAccessibleName(self.tr("What to look for in all stories"))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.count.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._progress = ""
        self._found = ""
        self._model = SearchModel(self)
        self._delegate = PassageDelegate(theme, self.font(), lines=2, parent=self)
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 20, 8)
        above.setSpacing(8)
        above.addWidget(self.field)
        above.addWidget(self.count)
        self.column.insertLayout(1, above)
        self.set_model(self._model, self._delegate)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.wanted)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)

    def show_stories(
        self, stories: Sequence[StoryFound], name_of: Callable[[bytes], str], *, has_more: bool
    ) -> None:
        """Show what was found; ``has_more`` if that is only the first of it."""
        self._model.show_stories(stories, name_of)
        typed, places = self.field.text().strip(), sum(story.passages for story in stories)
        self._found = self._counted(len(stories), places, has_more) if typed else ""
        self.empty.setText(self.tr("No story says “{}”.").format(typed) if typed else self._how())
        self._show_count()

    def show_progress(self, sentence: str) -> None:
        """Say how far the texts are indexed; nothing when all are."""
        self._progress = sentence
        self._show_count()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def take_focus(self) -> None:
        """Take the keyboard: the field does."""
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter lead from the field into the list."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            into = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if into and self._model.rowCount():
                self.list.setFocus()
                self.list.setCurrentIndex(self._model.index(0))
                if event.key() != Qt.Key.Key_Down:
                    self._on_chosen(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _on_chosen(self, index: QModelIndex) -> None:
        place: Place | None = self._model.place(index)
        if place is not None:
            self.place_chosen.emit(place)

    def _counted(self, stories: int, passages: int, has_more: bool) -> str:
        number = QLocale().toString
        if stories == 1:
            return self.tr("{} passages in 1 story").format(number(passages))
        first = (
            self.tr("the first {} passages, in {} stories")
            if has_more
            else self.tr("{} passages in {} stories")
        )
        return first.format(number(passages), number(stories)) if stories else ""

    def _how(self) -> str:
        return self.tr(
            "All words you type are looked for near each other: ferry kiln, “upper road”, kil*, -boat."
        )

    def _show_count(self) -> None:
        self.count.setText("\n".join(filter(None, (self._found, self._progress))))
        self.count.setVisible(bool(self.count.text()))
