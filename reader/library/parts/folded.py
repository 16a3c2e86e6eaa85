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
_EASTERN = re.compile(r"[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣]")


def letters(story: Story) -> bytes:
    """The letters and digits of the story proper, in UTF-8; of the whole file if nothing else is in it."""
    found = _letters(story.text[story.body_start : story.body_end])
    return found or _letters(story.text)


def words(story: Story) -> list[bytes]:
    """The words of the story proper, in UTF-8; in scripts without spaces, the characters."""
    text = _folded(story.text[story.body_start : story.body_end], " ")
    if not text.isascii() and _EASTERN.search(text):
        text = _EASTERN.sub(r" \g<0> ", text)
    return text.encode("utf-8", "surrogatepass").translate(_SPACED, b"'`").split()


def _letters(text: str) -> bytes:
    return _folded(text, "").encode("utf-8", "surrogatepass").translate(_LOWER, _MARKS)


def _folded(text: str, mark: str) -> str:
    """The text in compatible forms and small letters; ASCII is left to be translated as bytes.

    The marks in a text are few, and taking them out one by one is the quickest way there is.
    """
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).casefold()
    for sign in set(text):
        if not sign.isascii() and not sign.isalnum():
            text = text.replace(sign, "" if sign in _APOSTROPHES else mark)
    return text
