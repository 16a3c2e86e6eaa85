"""The line of progress: how far the story is read, where chapters begin, and a way to go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractSlider, QLabel

from reader.progress import chapter_from, offset_at, snapped
from reader.story import Story
from ui.elided import elided
from ui.themes.theme import Theme
from ui.where import chapter_name

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

PADDING = 6
"""Pixels left and right of the line that still belong to it."""
_SNAP = 5
"""Pixels within which a chapter's start draws the pointer to itself."""
_MOST_TICKS = 120
"""Chapters beyond which nobody could tell one tick from the next."""
_LONGEST_LABEL = 320
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_CHAPTER_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ProgressLine(QAbstractSlider):
    """Shows the place in a story; the mouse or the keys aim at another, and a click or Enter goes there."""

    place_chosen = Signal(int)
    """The reader wants to go to an offset."""
    left = Signal()
    """The reader pressed Esc: the keyboard may go elsewhere."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._story: Story | None = None
        self._progression = 0.0
        self._ticks: tuple[float, ...] = ()
        self._aim: int | None = None
        """The offset the mouse or the keys are at."""
        self._label: QLabel | None = None
        self.setAccessibleName(self.tr("Place in the story, in percent"))
        self.setRange(0, 100)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def show_place(self, story: Story, progression: float) -> None:
        """Show how far a story is read, from 0 to 1."""
        if story is not self._story:
            begun = story.chapters[1:] if len(story.chapters) <= _MOST_TICKS else ()
            self._ticks = tuple(story.progression(chapter.start) for chapter in begun)
        self._story, self._progression = story, progression
        self._aim_at(None)

    # Aiming

    def _aim_at(self, offset: int | None) -> None:
        self._aim = offset
        if self._story is not None:
            aimed = self._progression if offset is None else self._story.progression(offset)
            self.setValue(round(aimed * 100))
        self._show_label()
        self.update()

    def _show_label(self) -> None:
        if self._aim is None or self._story is None:
            if self._label is not None:
                self._label.hide()
            return
        if self._label is None:
            self._label = _label(self)
        name = chapter_name(self._story, self._story.chapter_at(self._aim))
        name = elided(name, self.fontMetrics(), _LONGEST_LABEL)
        self._label.setText(" · ".join(part for part in (name, f"{self.value()} %") if part))
        self.setAccessibleDescription(self._label.text())
        self._label.adjustSize()
        self._label.move(self._label_place(self._label))
        self._label.show()
        self._label.raise_()

    def _label_place(self, label: QLabel) -> QPoint:
        """Above the aim, inside the window."""
        window = self.window()
        above = self.mapTo(window, QPoint(self._x(self.value() / 100), 0))
        furthest = window.width() - label.width() - PADDING
        return QPoint(
            max(PADDING, min(above.x() - label.width() // 2, furthest)), above.y() - label.height() - PADDING
        )

    def _aim_at_point(self, x: float) -> None:
        if self._story is not None:
            bar = self._bar()
            passed = bar.left() + bar.width() - x if self._is_mirrored else x - bar.left()
            offset = offset_at(self._story, passed / max(1, bar.width()))
            self._aim_at(snapped(self._story, offset, _SNAP / max(1, bar.width())))

    def _choose(self) -> None:
        aim = self._aim
        self._aim_at(None)
        if aim is not None:
            self.place_chosen.emit(aim)

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._aim_at_point(event.position().x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._aim_at_point(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        self._aim_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # The keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._story is not None:
            self._aim_at(offset_at(self._story, self._progression))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._aim_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        aim = self._aim_by_key(key)
        if aim is not None:
            self._aim_at(aim)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _aim_by_key(self, key: Qt.Key) -> int | None:
        """Return the offset a key aims at, or None if it is for something else."""
        story = self._story
        if story is None:
            return None
        aim = self._aim if self._aim is not None else offset_at(story, self._progression)
        if key in _KEYS:
            way = -1 if self._is_mirrored and key in _SIDEWAYS else 1
            return offset_at(story, story.progression(aim) + way * _KEYS[key] / 100)
        if key in _CHAPTER_KEYS:
            return chapter_from(story, aim, _CHAPTER_KEYS[key])
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(story.text)}.get(key)

    # Painting

    def _bar(self) -> QRect:
        return QRect(PADDING, self.height() // 2 - 1, self.width() - 2 * PADDING, 3)

    @property
    def _is_mirrored(self) -> bool:
        """Whether a story begins at the right, as all lines of the window do."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _x(self, progression: float) -> int:
        bar = self._bar()
        passed = round(bar.width() * progression)
        return bar.left() + (bar.width() - passed if self._is_mirrored else passed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, bar = QPainter(self), self._bar()
        accent = QColor(self._theme.accent)
        painter.fillRect(bar.left(), bar.top() + 1, bar.width(), 1, QColor(self._theme.line))
        start, here = sorted((self._x(0), self._x(self._progression)))
        painter.fillRect(start, bar.top(), here - start, 3, accent)
        for tick in self._ticks:
            painter.fillRect(self._x(tick), bar.top() - 2, 1, 7, QColor(self._theme.soft))
        if self._aim is not None and self._story is not None:
            aim = self._x(self._story.progression(self._aim))
            painter.fillRect(aim - 1, bar.top() - 5, 2, 13, accent)
        if self.hasFocus():
            self._paint_ring(painter, accent)

    def _paint_ring(self, painter: QPainter, accent: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(accent)
        # Between the pixels, or the ring would be smeared over two of them.
        painter.drawRoundedRect(QRectF(0.5, self.height() // 2 - 10.5, self.width() - 1, 22), 6, 6)


def _label(line: ProgressLine) -> QLabel:
    label = QLabel(line.window())
    label.setObjectName("aim")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(line.font())
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
