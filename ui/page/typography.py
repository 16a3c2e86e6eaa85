"""How a reader wants text to be set: face, size, lines, paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

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


class Typography(NamedTuple):
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
        return self._replace(size=min(LARGEST, max(SMALLEST, points)))

    def toggled(self, name: str) -> Typography:
        """Return the choices with one of ``TOGGLES`` turned round."""
        changes: dict[str, Any] = {name: not getattr(self, name)}
        return self._replace(**changes)

    def over(self, general: Typography) -> dict[str, Any]:
        """Return the choices that are not as in ``general``."""
        choices = self._asdict()
        return {name: value for name, value in choices.items() if value != getattr(general, name)}

    def with_choices(self, choices: Mapping[str, Any]) -> Typography:
        """Return these choices, but for some that are made otherwise; what is faulty in those is left out."""
        return typography_of({**self._asdict(), **choices}, self)


PLAIN = Typography()
"""The page as it is set for somebody who has chosen nothing."""


def typography_of(found: object, usual: Typography = PLAIN) -> Typography:
    """Return the choices kept as a mapping of JSON; whatever is missing or faulty is as in ``usual``."""
    if not isinstance(found, Mapping):
        return usual
    sound: dict[str, Any] = {}
    for name in Typography._fields:
        value = found.get(name)
        if _is_sound(name, value):
            sound[name] = _held(name, value)
    return usual._replace(**sound)


def _is_sound(name: str, value: object) -> bool:
    if name == "opening":
        return value in OPENINGS
    return type(value) is type(getattr(PLAIN, name))


def _held(name: str, value: Any) -> Any:
    if name in BOUNDS:
        low, high = BOUNDS[name]
        return min(high, max(low, value))
    return value
