"""The words of a story as they are compared: no layout, no marks, no capitals, one form of each letter."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.story import Story

_APOSTROPHES = "'’‘ʼ`´"
_LOWER = bytes(range(0x80)).lower() + bytes(range(0x80, 0x100))
_MARKS = bytes(byte for byte in range(0x80) if not chr(byte).isalnum())
_SPACED = _LOWER.translate(bytes.maketrans(_MARKS, b" " * len(_MARKS)))
_SAMPLE = 2_000
"""Characters by which is judged whether a text has spaces between its words."""
_EASTERN = re.compile(r"[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣]")


def folded(story: Story) -> str:
    """The story proper in small letters, its marks as spaces; of a file without one, all of it.

    ASCII is left as it is: it is quicker to translate as bytes.
    """
    body = _folded(story.text[story.body_start : story.body_end])
    return body if letters(body) else _folded(story.text)


def letters(text: str) -> bytes:
    """The letters and digits of a folded text, in UTF-8."""
    return text.encode("utf-8", "surrogatepass").translate(_LOWER, _MARKS)


def words(text: str) -> list[bytes]:
    """The words of a folded text, in UTF-8; in one without spaces between them, the characters."""
    if not text.isascii() and len(_EASTERN.findall(text, 0, _SAMPLE)) > _SAMPLE // 4:
        text = " ".join(text)
    return text.encode("utf-8", "surrogatepass").translate(_SPACED, b"'`").split()


def _folded(text: str) -> str:
    """The marks in a text are few, and taking them out one by one is the quickest way there is.

    Those that are no part of a letter go first: what is left of most texts is ASCII.
    """
    for unlikely in (False, True):
        if text.isascii():
            return text
        if unlikely:
            text = unicodedata.normalize("NFKC", text).casefold()
        for sign in set(text):
            if not sign.isascii() and not sign.isalnum() and (unlikely or not unicodedata.combining(sign)):
                text = text.replace(sign, "" if sign in _APOSTROPHES else " ")
    return text
