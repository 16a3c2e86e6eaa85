"""How stories are put on paper: the reader's choices, kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

SIZES = {"A4": (210.0, 297.0), "A5": (148.0, 210.0), "Letter": (215.9, 279.4)}
"""Width and height of an upright sheet, in millimetres."""
MARGINS = {"narrow": 0.09, "usual": 0.15, "wide": 0.2}
"""On each side, as a share of the page's width."""
POINTS = (6, 24)
LINE_HEIGHTS = (100, 200)


@dataclass(frozen=True, slots=True)
class Paper:
    """A reader's choices; a field is a choice."""

    size: str = "A4"
    """One of ``SIZES``, or a printer's own as ``182x257`` millimetres."""
    pair: bool = False
    """Two pages stand side by side on a sheet that lies across."""
    points: int = 11
    """The size of the text."""
    line_height: int = 140
    """In hundredths of the size."""
    family: str = ""
    """Of fonts; empty for the serif that is shipped."""
    margins: str = "usual"
    facing: bool = False
    """Margins are wider where sheets printed on both sides are bound."""
    contents: bool = True
    """Contents come first where there is more than one chapter or story."""
    heads: bool = True
    """Author, title and chapter stand over the text."""
    numbers: bool = True
    header: bool = True
    """What a title page can fold away is printed, too, and the small print."""

    @property
    def dimensions(self) -> tuple[float, float]:
        """Width and height of a sheet as it comes out, in millimetres."""
        width, height = SIZES.get(self.size) or _own(self.size) or SIZES["A4"]
        return (height, width) if self.pair else (width, height)


def _own(size: str) -> tuple[float, float] | None:
    """Return a printer's own size; None for what is none, or would hold nothing."""
    try:
        width, height = sorted(map(float, size.split("x")))
    except ValueError:
        return None
    return (width, height) if 50 <= width <= height <= 1500 else None


def kept(paper: Paper) -> str:
    """Return the choices as they are kept."""
    return json.dumps(asdict(paper), sort_keys=True)


def paper_of(kept: str, usual: Paper) -> Paper:
    """Return choices that were kept; whatever is missing or faulty is as in ``usual``."""
    try:
        found = json.loads(kept or "{}")
    except (ValueError, RecursionError):
        return usual
    if not isinstance(found, Mapping):
        return usual
    names = asdict(usual)
    sound: dict[str, Any] = {
        name: value for name, value in found.items() if name in names and _is_sound(name, value, names[name])
    }
    return replace(usual, **sound)


def _is_sound(name: str, value: object, usual: object) -> bool:
    if type(value) is not type(usual):
        return False
    if name == "size":
        return value in SIZES or _own(str(value)) is not None
    if name == "margins":
        return value in MARGINS
    bounds = {"points": POINTS, "line_height": LINE_HEIGHTS}.get(name)
    return bounds is None or (isinstance(value, int) and bounds[0] <= value <= bounds[1])
