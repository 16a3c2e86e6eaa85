"""Stories as PDF: text that can be searched, with outline, links, title and author."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPdfWriter

from reader.library.whole_file import whole_file
from reader.publish.publication import Progress, Publication
from reader.text.direction import runs_right_to_left
from ui.page.typography import PLAIN, Typography
from ui.printing.bind import Leading, Mark, bound
from ui.printing.book import Book, Chapter, Entry
from ui.printing.compositor import Compositor
from ui.printing.leaf import Leaf, origin
from ui.printing.paper import Paper
from ui.printing.press import press
from ui.printing.sheet import DOTS

_COUNTING = 0.45
"""The share of the time that goes by before the first page is printed."""


def book_of(
    publication: Publication, paper: Paper, typography: Typography = PLAIN, only: Chapter | None = None
) -> Book:
    """Return stories, or the only chapter that is wanted, as a book none of whose pages is counted yet."""
    mirrored = runs_right_to_left(publication.volumes[0].stories[0])
    return Book(publication, Compositor(paper, typography, mirrored), only)


def write_pdf(
    publication: Publication,
    path: Path,
    paper: Paper,
    progress: Progress,
    typography: Typography = PLAIN,
) -> None:
    """Write stories to a file in one step, on the thread of the window.

    ``progress`` is told from 0 to 1 how much is done; whatever it raises ends the work. Raises OSError,
    and then has changed nothing.
    """
    book, printed = book_of(publication, paper, typography), QByteArray()
    for share in book.count():
        progress(_COUNTING * share)
    numbers = range(1, book.pages + 1)
    for share in print_to(printed, book, numbers):
        progress(_COUNTING + (1 - _COUNTING) * share)
    save(bytes(printed.data()), book, numbers, path)


def print_to(printed: QByteArray, book: Book, numbers: range) -> Iterator[float]:
    """Print pages as a PDF, bit by bit; yield how much is done."""
    buffer = QBuffer(printed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(page_size(book.compositor.paper))
    writer.setPageMargins(QMarginsF())
    writer.setCreator("Inglenook")
    writer.setTitle(book.publication.title)
    if hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(_authors(book))
    yield from press(book, writer, numbers)


def page_size(paper: Paper) -> QPageSize:
    """Return the size of a sheet as it comes out."""
    return QPageSize(QSizeF(*paper.dimensions), QPageSize.Unit.Millimeter)


def save(printed: bytes, book: Book, numbers: range, path: Path) -> None:
    """Write printed pages to a file in one step, with all by which one finds one's way.

    May be called on any thread. Raises OSError, and then has changed nothing.
    """
    content = bound(
        printed,
        book.publication.title,
        _authors(book),
        list(_outline(book, numbers)),
        list(_links(book, numbers)),
        set().union(*(text.story.text for text in book.texts)),
    )
    with whole_file(path) as file:
        file.write(content)


def _authors(book: Book) -> str:
    return ", ".join(book.publication.authors)


def _outline(book: Book, numbers: range) -> Iterator[Mark]:
    for entry in book.entries:
        sheet = _sheet_of(book, entry, numbers)
        if sheet is not None:
            yield Mark(entry.name, entry.level, sheet)


def _links(book: Book, numbers: range) -> Iterator[Leading]:
    height, points = book.compositor.sheet.height, 72 / DOTS
    for page in range(numbers.start, min(numbers.stop, 1 + book.contents_pages)):
        sheet, place = divmod(page - numbers.start, book.compositor.sheet.pages)
        corner = origin(book, page, place)
        for row in Leaf(book).rows(page):
            to = _sheet_of(book, row.entry, numbers)
            if to is not None:
                area = row.area.translated(corner)
                lower, upper = height - area.bottom(), height - area.top()
                left, right = area.left() * points, area.right() * points
                yield Leading(sheet, (left, lower * points, right, upper * points), to)


def _sheet_of(book: Book, entry: Entry, numbers: range) -> int | None:
    """Return the sheet, from 0, on which an entry begins; None if that is not printed."""
    page = book.page_of(entry)
    return (page - numbers.start) // book.compositor.sheet.pages if page in numbers else None
