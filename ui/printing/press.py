"""Puts the pages of a book on sheets: of a printer, or of a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from ui.printing.book import Book, Gathering, telling
from ui.printing.compositor import SetPages
from ui.printing.leaf import Leaf, origin
from ui.printing.sheet import DOTS

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice


class NotPrinted(Exception):
    """The device has taken no page, or no further one."""


def press(book: Book, device: QPagedPaintDevice, numbers: range) -> Iterator[float]:
    """Print the pages with some numbers, bit by bit; yield how much is done.

    The device's pages have no margins. Raises :class:`NotPrinted`.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise NotPrinted
    try:
        scale = device.logicalDpiX() / DOTS
        painter.scale(scale, scale)
        yield from _press(book, device, painter, numbers)
    finally:
        painter.end()


def _press(book: Book, device: QPagedPaintDevice, painter: QPainter, numbers: range) -> Iterator[float]:
    leaf, beside = Leaf(book), book.compositor.sheet.pages
    set_with: Gathering | None = None
    pages: SetPages | None = None
    for index, page in enumerate(numbers):
        gathering = book.gathering_of(page)
        if gathering is not None and gathering is not set_with:
            pages = yield from telling(book.set(gathering), index / len(numbers))
            set_with = gathering
        if index and index % beside == 0 and not device.newPage():
            raise NotPrinted
        painter.save()
        painter.translate(origin(book, page, index % beside))
        leaf.draw(painter, page, pages)
        painter.restore()
        yield (index + 1) / len(numbers)
