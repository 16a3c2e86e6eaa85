"""The text of a file whose encoding is known."""

from __future__ import annotations

import codecs
import threading

from reader.story import Encoding


def chosen(content: bytes, name: str) -> tuple[str, Encoding]:
    """The text of a file in the encoding the reader chose, whatever the file holds.

    Raises LookupError for a codec that does not exist or reads no files.
    """
    text = _decode(content, name, "replace")
    return text, Encoding(name, "chosen", 1.0, replaced(content, name, text))


def decode_as(content: bytes, encoding: str) -> str:
    """Return a file's text, with ``\\n`` line ends and no byte order mark.

    ``encoding`` is a Python codec's name; U+FFFD stands for bytes that have no meaning in it.
    Raises LookupError for a codec that does not exist.
    """
    return plain(_decode(content, encoding, "replace"))


def undecodable(content: bytes, name: str) -> int:
    """How many bytes of a whole file have no meaning in an encoding. Raises as ``decode_as`` does."""
    _lost.places = _lost.bytes = 0
    _decode(content, name, "reader.count")
    return _lost.bytes


def replaced(content: bytes, name: str, text: str) -> int:
    """How many U+FFFD in a file's text stand for bytes without a meaning, and not for themselves."""
    return _lost.places if "\ufffd" in text and undecodable(content, name) else 0


def plain(text: str) -> str:
    """Return a decoded text without byte order mark, every line ending in ``\\n``."""
    text = text.lstrip("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decode(content: bytes, name: str, errors: str) -> str:
    try:
        return content.decode(name, errors)
    except ValueError as error:
        raise LookupError(f"{name!r} is no encoding of text files") from error


class _Lost(threading.local):
    """What the error handler counted: codecs give it no other place for it."""

    places = 0
    bytes = 0


_lost = _Lost()


def _count(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    _lost.places += 1
    _lost.bytes += error.end - error.start
    return "\ufffd", error.end


codecs.register_error("reader.count", _count)


def is_utf8(content: bytes) -> bool:
    """Whether bytes are valid UTF-8 from the first to the last."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
