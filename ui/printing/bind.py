"""What a reader of PDF finds their way by: author and title, the outline, links from the contents."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfWriter
from pypdf.annotations import Link
from pypdf.generic import Fit

from ui.printing.readable import name_as_written

if TYPE_CHECKING:
    from pypdf.generic import IndirectObject


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of the outline; sheets are counted from 0."""

    name: str
    level: int
    """0 for the outermost."""
    sheet: int


@dataclass(frozen=True, slots=True)
class Leading:
    """An area that leads somewhere: its lower left and upper right corner, in points from the sheet's."""

    sheet: int
    area: tuple[float, float, float, float]
    to: int


def bound(
    content: bytes,
    title: str,
    author: str,
    outline: Sequence[Mark],
    links: Sequence[Leading],
    used: Container[str],
) -> bytes:
    """Return a PDF with all that; it is only added to, and nothing of the pages is touched.

    ``used`` are the characters of the stories.
    """
    writer = PdfWriter(BytesIO(content), incremental=True)
    writer.add_metadata({"/Title": title, "/Author": author})
    _add_outline(writer, outline)
    name_as_written(writer, used)
    for link in links:
        to = Link(rect=link.area, target_page_index=link.to, fit=Fit.fit())
        writer.add_annotation(page_number=link.sheet, annotation=to)
    whole = BytesIO()
    writer.write(whole)
    return whole.getvalue()


def _add_outline(writer: PdfWriter, outline: Sequence[Mark]) -> None:
    above: list[tuple[int, IndirectObject]] = []
    for mark in outline:
        while above and above[-1][0] >= mark.level:
            above.pop()
        parent = above[-1][1] if above else None
        added = writer.add_outline_item(title=mark.name, page_number=mark.sheet, parent=parent, is_open=False)
        above.append((mark.level, added))
