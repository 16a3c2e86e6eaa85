"""Stand-ins for what is being written elsewhere; replaced at the merge."""

# ruff: noqa: D101, D103

from __future__ import annotations

import codecs
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from reader.overrides import Overrides
from reader.story import Encoding
from reader.text.decode import Decoded, decode
from reader.text.known import decode_as

_CHUNK = 1 << 18

ENCODINGS = (
    ("utf-8", "Unicode (UTF-8)"),
    ("cp1252", "Western (Windows-1252)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("utf-16-le", "Unicode (UTF-16, little-endian)"),
    ("gb18030", "Chinese (GB18030)"),
)


def undecodable(content: bytes, name: str) -> int:
    decoder, count = codecs.getincrementaldecoder(name)("replace"), 0
    # In pieces, so that a window beside it is never kept waiting for long.
    for start in range(0, len(content), _CHUNK):
        final = start + _CHUNK >= len(content)
        count += decoder.decode(content[start : start + _CHUNK], final).count("\ufffd")
    return count


class NotInstalled(Exception):
    pass


def repaired_text(text: str) -> str:
    try:
        import ftfy
    except ImportError as error:
        raise NotInstalled("Install ftfy to mend garbled characters.") from error
    return "\n".join(ftfy.fix_encoding(line) for line in text.split("\n"))


def text_of(content: bytes, said: Overrides) -> Decoded:
    decoded = decode(content)
    if said.encoding:
        text = decode_as(content, said.encoding)
        decoded = Decoded(text, Encoding(said.encoding, "chosen", 1.0, text.count("\ufffd")))
    if said.mended:
        with suppress(NotInstalled):
            return replace(decoded, text=repaired_text(decoded.text))
    return decoded


def same_places(before: str, now: str, encodings: tuple[str, str], offsets: Sequence[int]) -> tuple[int, ...]:
    if before.count("\n") != now.count("\n"):
        raise ValueError("no line is where it was")
    return tuple(_same_place(before, now, encodings, offset) for offset in offsets)


def _same_place(before: str, now: str, encodings: tuple[str, str], offset: int) -> int:
    number, start = before.count("\n", 0, offset), before.rfind("\n", 0, offset) + 1
    lines = now.split("\n")
    prefix = before[start:offset].encode(encodings[0], "replace").decode(encodings[1], "replace")
    return sum(map(len, lines[:number])) + number + min(len(prefix), len(lines[number]))
