"""The part of the dialog that says where the paragraphs of the file begin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from reader.overrides import Overrides
from reader.story import Layout, Story
from ui.page.page_view import PageView
from ui.page.typography import Typography
from ui.read_as.words import layout_name


class LayoutTab(QWidget):
    """Chooses a layout; shows a page of the story set like that."""

    changed = Signal()

    def __init__(
        self,
        found: Layout,
        said: Overrides,
        story_in: Callable[[Layout | None], Story],
        parent: QWidget | None = None,
    ) -> None:
        """``story_in`` is the beginning of the story in a layout."""
        super().__init__(parent)
        self._story_in = story_in
        self._is_stale = True
        self.choice = QComboBox(self)
        self.choice.addItem(self.tr("Found out: {}").format(_within(layout_name(found))), None)
        self.choice.insertSeparator(1)
        for layout in Layout:
            self.choice.addItem(layout_name(layout), layout)
        self.choice.setAccessibleName(self.tr("Layout"))
        self.lines = QLabel(self)
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.preview = PageView(self)
        self.preview.set_type(Typography(), self.fontMetrics().height() * 0.9)
        self.preview.set_soft_colour(self.palette().color(QPalette.ColorRole.PlaceholderText))
        self.preview.setFrameShape(QFrame.Shape.StyledPanel)
        self.preview.setAccessibleName(self.tr("A page of the story, set like this"))
        self._lay_out()
        self.put(said)
        self.choice.currentIndexChanged.connect(self._on_changed)

    @property
    def layout_chosen(self) -> Layout | None:
        """The layout, None for what is found out."""
        chosen = self.choice.currentData()
        return chosen if isinstance(chosen, Layout) else None

    def put(self, said: Overrides) -> None:
        """Choose for the user."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(said.layout) if said.layout else 0))
        self.lines.setText(self._lines_overruled(said))
        self.lines.setVisible(bool(self.lines.text()))

    def refresh(self) -> None:
        """Show the story as it is now, at once or when this is seen."""
        self._is_stale = True
        if self.isVisible():
            self._show_story()

    def showEvent(self, event: object) -> None:
        if self._is_stale:
            self._show_story()

    def _show_story(self) -> None:
        self._is_stale = False
        story = self._story_in(self.layout_chosen)
        self.preview.show_story(story, story.body_start)

    def _on_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Layout:"), self.choice)
        form.addRow("", self.lines)
        form.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.preview, 1)

    def _lines_overruled(self, said: Overrides) -> str:
        parts = [
            sentence.format(len(spots))
            for sentence, spots in (
                (self.tr("Lines you made chapters: {}."), said.headings),
                (self.tr("Lines you said are no chapters: {}."), said.not_headings),
            )
            if spots
        ]
        return " ".join(parts)


def _within(name: str) -> str:
    return name[:1].lower() + name[1:]
