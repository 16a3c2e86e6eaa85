"""How a chapter's first paragraph begins: as any other, with a raised initial, or in small capitals."""

from __future__ import annotations

import re

from reader.page.piece import Piece, Role
from ui.page.face import Face
from ui.page.styles import Style

LARGEST = 2.2
"""Of an initial, relative to the text."""
_LENGTH = 24
"""Characters in small capitals, at most, but for a first word that is longer."""
_FIRST_LETTER = re.compile(r"\W{0,3}?(?P<letter>[^\W\d_])(?![\u0300-\u036f])")
_WORDS = re.compile(rf".{{,{_LENGTH}}}(?=\s)|\S+")


def opening(piece: Piece, text: str, face: Face) -> tuple[int, Style] | None:
    """Return how many characters of a paragraph are set otherwise, and their style; None for none."""
    style, chosen = face.styles[piece.role], face.typography.opening
    if piece.role is not Role.OPENING or chosen == "plain":
        return None
    if chosen == "initial":
        return _initial(text, style, face)
    words = _WORDS.match(text)
    if words is None or not any(map(_has_case, words[0])):
        return None
    return len(words[0]), style._replace(small_capitals=True)


def _initial(text: str, style: Style, face: Face) -> tuple[int, Style] | None:
    """The first letter and the quotation mark before it, as large as the row has room for."""
    found = _FIRST_LETTER.match(text)
    if found is None or not _has_case(found["letter"]):
        return None
    size = min(LARGEST, face.room_above / face.height_of(found["letter"]))
    return found.end(), style._replace(size=max(1.0, size))


def _has_case(letter: str) -> bool:
    """Whether it is a letter of a script with capitals."""
    return letter.upper() != letter.lower()
