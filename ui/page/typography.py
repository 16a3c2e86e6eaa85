"""How a reader wants text to be set: face, size, lines, paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

SMALLEST, USUAL, LARGEST = 8, 14, 48
"""Sizes of the text, in points."""

BOUNDS = {
    "size": (SMALLEST, LARGEST),
    "line_height": (100, 250),
    "measure": (20, 100),
    "margin": (0, 25),
}
"""From what to what the numbers go."""
OPENINGS = ("plain", "initial", "capitals")
"""How a chapter may begin: as any paragraph, with a raised initial, with words in small capitals."""
TOGGLES = ("justified", "hyphenated", "hanging", "spaced", "smart")
"""The choices that are made by yes or no."""


@dataclass(frozen=True, slots=True)
class Typography:
    """A reader's choices for the page; a field is a choice."""

    family: str = ""
    """A family of fonts; empty for the serif that is shipped."""
    size: int = USUAL
    """In points, from ``SMALLEST`` to ``LARGEST``."""
    line_height: int = 158
    """In hundredths of the size."""
    measure: int = 66
    """Characters in a line, at most."""
    margin: int = 6
    """On each side of the page, in hundredths of the window's width."""
    justified: bool = True
    hyphenated: bool = True
    spaced: bool = False
    """Paragraphs are parted by a blank row in place of an indent."""
    hanging: bool = False
    """Punctuation at a line's edges hangs in the margin."""
    smart: bool = False
    """Straight quotes, double hyphens and three dots are shown as a printer would set them."""
    opening: str = "plain"
    """How a chapter begins: ``plain``, ``initial`` or ``capitals``."""
    language: str = ""
    """For hyphens, such as ``en_GB``; empty to have it guessed from the text."""

    def with_size(self, points: int) -> Typography:
        """Return the choices with another size of text, held between the bounds."""
        return replace(self, size=min(LARGEST, max(SMALLEST, points)))

    def toggled(self, name: str) -> Typography:
        """Return the choices with one of ``TOGGLES`` turned round."""
        changes: dict[str, Any] = {name: not getattr(self, name)}
        return replace(self, **changes)


PLAIN = Typography()
"""The page as it is set for somebody who has chosen nothing."""


def typography_of(found: object) -> Typography:
    """Return the choices kept as a mapping of JSON; whatever is missing or faulty keeps its default."""
    if not isinstance(found, dict):
        return PLAIN
    sound: dict[str, Any] = {}
    for field in fields(Typography):
        value = found.get(field.name)
        if type(value) is type(getattr(PLAIN, field.name)):
            sound[field.name] = _held(field.name, value)
    return Typography(**sound)


def _held(name: str, value: Any) -> Any:
    if name == "opening":
        return value if value in OPENINGS else PLAIN.opening
    if name in BOUNDS:
        low, high = BOUNDS[name]
        return min(high, max(low, value))
    return value
