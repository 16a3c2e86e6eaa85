"""UTF-8 with stray bytes in it, which do not make a file Latin."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from reader.story import Encoding

_ASCII = bytes(range(0x80))
_PAIR_STARTS = bytes(range(0xC2, 0xE0))
_LONGER_STARTS = bytes(range(0xE0, 0xF5))
# Bytes of other encodings form a pair by chance now and then, and hardly ever anything longer.
_LONGER_WEIGHS = 4
# Quotes, dashes and dots. In texts of Latin letters no other encoding has a use for these three bytes.
_PUNCTUATION = re.compile(rb"\xe2\x80[\x90-\xa6]")
# The first half of Latin accents and of quotes: no word of a Latin encoding ends in one of them.
_HALVES = b"\xc2\xc3\xe2"
# Where nearly every byte is beyond ASCII, chance makes more of them: Russian of DOS abounds in triples.
_DENSE = 0.3
_SURER = 8
_FOREIGN_STARTS = bytes((*range(0xCE, 0xE0), 0xE0, 0xE1, *range(0xE3, 0xF5)))


def cut_off(content: bytes) -> tuple[str, Encoding] | None:
    """The text of a file in UTF-8 that ends inside a character; U+FFFD stands for the rest of it."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        if not _at_end(error):
            return None
        whole = content[: error.start]
        if whole.isascii() and content[error.start] not in _HALVES:
            return None
        return whole.decode("utf-8") + "\ufffd", Encoding("utf-8", "repaired", 0.9, 1)
    return None


def repaired(content: bytes, lines: Sequence[bytes]) -> tuple[str, Encoding] | None:
    """The text of a file that holds more of UTF-8's sequences than bytes which cannot stand in it.

    It may hold fewer where the text is in Latin letters and quotes or dashes are among the sequences.
    ``lines`` are those of the file that tell. Stray bytes are read as Windows-1252, the encoding
    texts were pasted from; in other alphabets, and where a sequence has lost its end, they become U+FFFD.
    """
    sample = b"\n".join(lines)
    valid = sample.decode("utf-8", "ignore").encode()
    stray = _count_beyond(sample) - _count_beyond(valid)
    evidence = _count(valid, _PAIR_STARTS) + _LONGER_WEIGHS * _count(valid, _LONGER_STARTS)
    dense = _count_beyond(sample) > _DENSE * len(sample)
    mixed = not dense and _PUNCTUATION.search(sample)
    if stray > evidence / (_SURER if dense else 1) and not mixed:
        return None
    text = content.decode("utf-8", error_handler(lines))
    replaced = text.count("\ufffd") - content.count("\ufffd".encode())
    confidence = 1 - 0.5 * stray / max(1, evidence + stray)
    return text, Encoding("utf-8", "repaired", confidence, replaced)


def error_handler(lines: Sequence[bytes]) -> str:
    """The name of the error handler by which stray bytes are read, in a file with such telling lines."""
    valid = b"\n".join(lines).decode("utf-8", "ignore").encode()
    foreign = 2 * _count(valid, _FOREIGN_STARTS) > _count(valid, _PAIR_STARTS + _LONGER_STARTS)
    return "replace" if foreign else "reader.repair"


def _count_beyond(content: bytes) -> int:
    return len(content.translate(None, _ASCII))


def _count(content: bytes, among: bytes) -> int:
    return len(content) - len(content.translate(None, among))


def _repair(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    text = "\ufffd" if _is_cut(error) else error.object[error.start : error.end].decode("cp1252", "replace")
    return text, error.end


def _is_cut(error: UnicodeDecodeError) -> bool:
    """Whether a sequence has lost its end, rather than a Latin letter strayed in."""
    follows = error.start > 0 and error.object[error.start - 1] >= 0x80
    return _at_end(error) or (follows and error.end - error.start > 1)


def _at_end(error: UnicodeDecodeError) -> bool:
    return error.end == len(error.object) and error.reason == "unexpected end of data"


codecs.register_error("reader.repair", _repair)
