"""The text of a file whose encoding is known."""

from __future__ import annotations


def decode_as(content: bytes, encoding: str) -> str:
    """Return a file's text, with ``\\n`` line ends and no byte order mark.

    ``encoding`` is a Python codec's name; U+FFFD stands for bytes that have no meaning in it.
    Raises LookupError for a codec that does not exist.
    """
    return plain(content.decode(encoding, "replace"))


def plain(text: str) -> str:
    """Return a decoded text without byte order mark, every line ending in ``\\n``."""
    text = text.lstrip("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
