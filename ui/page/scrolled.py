"""A section as one column that is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from ui.page.book_layout import BookLayout
    from ui.page.geometry import Geometry


class Scrolled:
    """Shows as much of the column as the window is high; a turn leaves no line out and cuts none."""

    def __init__(self, view: QTextEdit, layout: BookLayout, geometry: Geometry) -> None:
        self._view, self._layout, self._geometry = view, layout, geometry
        self._top = 0

    @property
    def first(self) -> int | None:
        return self._first_below(self._top)

    @property
    def end(self) -> int | None:
        placement = self._layout.placement
        following = placement.first_beyond(self._top + self._height)
        return placement.starts[following] if following < len(placement.lines) else None

    @property
    def page(self) -> int | None:
        return self._top // self._height if self._layout.is_complete else None

    @property
    def pages(self) -> int:
        return -(-round(self._layout.documentSize().height()) // self._height)

    def first_of(self, page: int) -> int | None:
        return self._first_below(page * self._height)

    def show_first(self, position: int | None) -> None:
        self._top = 0 if position is None else self._top_of(position)

    def show_last(self) -> None:
        self._top = self._last_top

    def is_next_set(self) -> bool:
        return self._last_top >= self._top + self._height

    def turn(self, direction: int) -> bool:
        if direction > 0:
            end = self.end
            return end is not None and self._go(self._top_of(end))
        lines = self._layout.placement.lines
        index = self._layout.placement.first_below(self._top - self._height)
        return self._go(round(lines[index].top) if index else 0)

    def reveal(self, position: int) -> bool:
        top = self._top_of(position)
        if self._top <= top < self._top + self._height - 2 * self._row:
            return False
        return self._go(top - self._height // 3)

    def scroll(self, pixels: int) -> bool:
        return self._go(self._top + pixels)

    def follow(self) -> bool:
        before, self._top = self._top, self._view.verticalScrollBar().value()
        return self._top != before

    def put(self) -> None:
        bar = self._view.verticalScrollBar()
        self._view.horizontalScrollBar().setValue(0)
        # The line that is to stay first does so even where the column ends above the window's foot.
        bar.setRange(0, max(self._last_top, self._top))
        bar.setSingleStep(self._row)
        bar.setPageStep(self._height)
        bar.setValue(self._top)

    def _go(self, top: int) -> bool:
        before, self._top = self._top, max(0, min(max(self._last_top, self._top), top))
        return self._top != before

    def _first_below(self, top: int) -> int | None:
        placement = self._layout.placement
        index = min(placement.first_below(top), len(placement.lines) - 1)
        return placement.starts[index] or None if placement.lines else None

    def _top_of(self, position: int) -> int:
        placement = self._layout.placement
        return round(placement.lines[placement.index_of(position)].top) if placement.lines else 0

    @property
    def _height(self) -> int:
        return max(1, self._view.viewport().height())

    @property
    def _row(self) -> int:
        return round(self._layout.row)

    @property
    def _last_top(self) -> int:
        return max(0, round(self._layout.documentSize().height()) - self._height)
