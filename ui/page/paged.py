"""A section page by page, one page in the window or two side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from ui.page.book_layout import BookLayout
    from ui.page.geometry import Geometry


class Paged:
    """Shows whole pages: turning them is scrolling sideways by all that stand in the window."""

    def __init__(self, view: QTextEdit, layout: BookLayout, geometry: Geometry) -> None:
        self._view, self._layout, self._geometry = view, layout, geometry
        self._page = 0

    @property
    def first(self) -> int | None:
        return self.first_of(self._page)

    @property
    def end(self) -> int | None:
        following = self._page + self._geometry.columns
        if following < self._layout.pageCount():
            return self._layout.placement.first_position(following)
        return None

    @property
    def page(self) -> int | None:
        return self._page if self._layout.is_complete or self._layout.pinned_page is None else None

    @property
    def pages(self) -> int:
        return self._layout.pageCount()

    def first_of(self, page: int) -> int | None:
        return self._layout.placement.first_position(page) or None

    def show_first(self, position: int | None) -> None:
        self._page = 0 if position is None else self._layout.placement.page_of(position)

    def show_last(self) -> None:
        self._page = self._spread_of(self._layout.pageCount() - 1)

    def is_next_set(self) -> bool:
        return self._layout.pageCount() > self._page + 2 * self._geometry.columns

    def turn(self, direction: int) -> bool:
        target = self._page + direction * self._geometry.columns
        if direction < 0 and self._page > 0:
            self._turn_back(target)
            return True
        if 0 <= target < self._layout.pageCount():
            self._page = target
            return True
        return False

    def reveal(self, position: int) -> bool:
        page = self._layout.placement.page_of(position)
        if self._page <= page < self._page + self._geometry.columns:
            return False
        self._page = self._spread_of(page)
        return True

    def scroll(self, pixels: int) -> bool:
        return False

    def follow(self) -> bool:
        self._view.horizontalScrollBar().setValue(self._left)
        return False

    def put(self) -> None:
        bar = self._view.horizontalScrollBar()
        bar.setRange(0, max(self._left, self._layout.pageCount() * self._geometry.stride))
        bar.setValue(self._left)

    @property
    def _left(self) -> int:
        """Where the leftmost page in the window stands."""
        last = self._page + self._geometry.columns - 1
        return min(map(self._geometry.column, (self._page, last)))

    def _turn_back(self, target: int) -> None:
        """Turn back; pages before one that was pinned are set as if it had not been."""
        pinned = self._layout.pinned_page
        if pinned is not None and target < pinned:
            before = self._layout.placement.first_position(self._page) - 1
            self._layout.unpin()
            target = self._spread_of(self._layout.placement.page_of(before))
        self._page = max(0, target)

    def _spread_of(self, page: int) -> int:
        return page // self._geometry.columns * self._geometry.columns
