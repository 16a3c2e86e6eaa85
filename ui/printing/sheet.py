"""Where pages, their text, heads and numbers stand on a sheet of paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.page.face import Face
from ui.page.geometry import Geometry
from ui.printing.paper import MARGINS, Paper

if TYPE_CHECKING:
    from ui.page.typography import Typography

DOTS = 1200
"""To an inch. Everything on paper is measured in these, whatever a printer has."""
_INSIDE = 0.25
"""The share of a margin that goes from the outer to the inner one on facing pages."""
_EDGE = 8.0
"""Millimetres most printers leave blank: no head and no number stands there."""
_GAP = 1.0
"""Between pages as they are set, far less than between columns on paper: only one of them is drawn."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet and the pages on it. Lengths are in dots, from its upper left corner."""

    width: float
    height: float
    pages: int
    """Side by side: one or two."""
    mirrored: bool
    """The next page is left of this one: what is printed runs from right to left."""
    margin: float
    inside: float
    """What an inner margin is wider than the margin, and an outer one narrower."""
    measure: float
    top: float
    rows: int
    row: float

    @property
    def geometry(self) -> Geometry:
        """How pages are set."""
        return Geometry(1, self.measure, _GAP, self.rows, 0, 0)

    def left(self, number: int, place: int) -> float:
        """Return where the text of a page begins that has a number, at a place on its sheet from 0."""
        recto = number % 2 == 1
        column = self.pages - 1 - place if self.mirrored else place
        inside = self.inside if recto != self.mirrored else -self.inside
        return column * self.width / self.pages + self.margin + inside

    @property
    def head(self) -> float:
        """The line a running head stands on."""
        return self.top - self.row

    @property
    def foot(self) -> float:
        """The line a page's number stands on."""
        return self.top + self.rows * self.row + 1.6 * self.row


def dots(millimetres: float) -> float:
    """Return a length on paper in dots."""
    return millimetres * DOTS / 25.4


def face_for(paper: Paper, typography: Typography) -> Face:
    """Return the face of a page on paper.

    No letters are joined to one: what is printed to a file would be searched for in vain.
    """
    return Face(typography, paper.points * DOTS / 72, rise=paper.points * DOTS / 144, joined=False)


def fit(paper: Paper, face: Face, *, mirrored: bool = False) -> Sheet:
    """Place pages on a sheet: as much text as its margins leave."""
    width, height = map(dots, paper.dimensions)
    pages = 2 if paper.pair else 1
    margin = MARGINS[paper.margins] * width / pages
    above = max(margin, dots(_EDGE) + 2 * face.row) if paper.heads else margin
    below = max(margin, dots(_EDGE) + 2 * face.row) if paper.numbers else margin
    return Sheet(
        width=width,
        height=height,
        pages=pages,
        mirrored=mirrored,
        margin=margin,
        inside=_INSIDE * margin if paper.facing and not paper.pair else 0.0,
        measure=float(int(width / pages - 2 * margin)),
        top=above,
        rows=max(1, int((height - above - below) // face.row)),
        row=face.row,
    )
