"""UTF-8 with stray bytes in it, which do not make a file Latin."""

from __future__ import annotations

import codecs

from reader.story import Encoding

_ASCII = bytes(range(0x80))
_PAIR_STARTS = bytes(range(0xC2, 0xE0))
_LONGER_STARTS = bytes(range(0xE0, 0xF5))
# Bytes of other encodings form a pair by chance now and then, and hardly ever anything longer.
_LONGER_WEIGHS = 4


def repaired(content: bytes) -> tuple[str, Encoding] | None:
    """The text of a file that holds more of UTF-8's sequences than bytes which cannot stand in it.

    Stray bytes are read as Windows-1252, the encoding texts were pasted from; a sequence that has
    lost its end becomes U+FFFD.
    """
    valid = content.decode("utf-8", "ignore").encode()
    stray = len(content.translate(None, _ASCII)) - len(valid.translate(None, _ASCII))
    evidence = _count(valid, _PAIR_STARTS) + _LONGER_WEIGHS * _count(valid, _LONGER_STARTS)
    if stray > evidence:
        return None
    codecs.register_error("reader.repair", _repair)
    text = content.decode("utf-8", "reader.repair")
    replaced = text.count("\ufffd") - content.count("\ufffd".encode())
    return text, Encoding("utf-8", "repaired", evidence / (evidence + stray), replaced)


def _count(content: bytes, among: bytes) -> int:
    return len(content) - len(content.translate(None, among))


def _repair(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    text = "\ufffd" if _is_cut(error) else error.object[error.start : error.end].decode("cp1252", "replace")
    return text, error.end


def _is_cut(error: UnicodeDecodeError) -> bool:
    """Whether a sequence has lost its end, rather than a Latin letter strayed in."""
    at_end = error.end == len(error.object) and error.reason == "unexpected end of data"
    follows = error.start > 0 and error.object[error.start - 1] >= 0x80
    return at_end or (follows and error.end - error.start > 1)
