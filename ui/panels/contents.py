"""The panel of a story's chapters and scenes: says where one is, and goes to the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QTimer, Signal
from PySide6.QtWidgets import QTreeView

from reader.pace import UNKNOWN, Pace
from reader.story import Story
from ui.panels.contents_delegate import INDENTATION, ContentsDelegate
from ui.panels.contents_model import ContentsModel, ContentsRole
from ui.side_panel import SidePanel
from ui.themes.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QShowEvent
    from PySide6.QtWidgets import QWidget

_CENTRE = QTreeView.ScrollHint.PositionAtCenter


class ContentsPanel(SidePanel):
    """Lists the chapters, folded but for the one being read; nothing is built before it is shown."""

    chapter_chosen = Signal(int)
    """A chapter or a scene was chosen: the offset where it begins."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Contents"), "", parent, _Tree)
        assert isinstance(self.list, _Tree)
        self.tree = self.list
        self._story: Story | None = None
        self._is_built = False
        self._place, self._pace = 0, UNKNOWN
        self._here = QPersistentModelIndex()
        """The row that was made current when the reader came to it."""
        self._unfolded = -1
        """The chapter that was unfolded because the reader is in it."""
        self._model = ContentsModel(self)
        self._delegate = ContentsDelegate(theme, self.font(), parent=self)
        self.set_model(self._model, self._delegate)
        self.tree.clicked.connect(self._on_chosen)
        self.tree.activated.connect(self._on_chosen)

    def show_story(self, story: Story | None) -> None:
        """Show the chapters and scenes of a story, or of none."""
        self._story, self._is_built = story, False
        if self.isVisible():
            self._build()

    def mark(self, offset: int, pace: Pace) -> None:
        """Show where the reader is, and how long chapters take at a pace."""
        self._place, self._pace = offset, pace
        if self._is_built and self.isVisible():
            self._show_place()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._delegate.set_theme(theme)
        self.tree.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_built:
            self._build()
        else:
            self._show_place()
        # Its height is known only once the window has made room for it.
        QTimer.singleShot(0, self._centre)

    def _build(self) -> None:
        self._is_built, self._unfolded = True, -1
        self.empty.setText(self._why_empty())
        self._model.show_story(self._story)
        # A single chapter is the story itself: its scenes stand in its place.
        is_alone = self._story is not None and len(self._story.chapters) == 1
        self.set_root(self._model.index(0, 0) if is_alone else QModelIndex())
        self._show_place()

    def _why_empty(self) -> str:
        if self._story is None:
            return self.tr("Open a story to see its chapters and scenes.")
        return self.tr(
            "This story has neither chapters nor scenes.\n\nA right click on a line makes it the heading of "
            "a chapter."
        )

    def _show_place(self) -> None:
        """Mark the place; the row that is current follows it, unless the reader has not left the place."""
        if self._story is None:
            return
        chapter, scene = self._model.mark(self._place, self._pace)
        self._unfold(chapter)
        root = self.tree.rootIndex()
        here = scene if scene.isValid() and (chapter == root or self.tree.isExpanded(chapter)) else chapter
        if here not in (self._here, root):
            self._here = QPersistentModelIndex(here)
            self._show_row(here)
        self.tree.viewport().update()

    def _show_row(self, row: QModelIndex) -> None:
        """Make a row current; one that is out of sight comes to the middle, so that its neighbours show."""
        place = self.tree.visualRect(row)
        if not 0 <= place.top() < place.bottom() < self.tree.viewport().height():
            self.tree.scrollTo(row, _CENTRE)
        self.tree.setCurrentIndex(row)

    def _centre(self) -> None:
        self.tree.scrollTo(self.tree.currentIndex(), _CENTRE)

    def _unfold(self, chapter: QModelIndex) -> None:
        """Unfold the chapter the reader has come to, and fold the one that was unfolded for the last."""
        if chapter.row() == self._unfolded:
            return
        self.tree.collapse(self._model.index(self._unfolded, 0))
        self._unfolded = chapter.row()
        self.tree.expand(chapter)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chapter_chosen.emit(int(index.data(ContentsRole.START)))


class _Tree(QTreeView):
    """A tree of rows that are all alike; their delegate paints all of them, the triangles too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENTATION)
        self.setExpandsOnDoubleClick(False)

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave it to the delegate."""
