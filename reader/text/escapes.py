"""Seven-bit encodings of East Asia, which switch sets of characters with escape sequences."""

from __future__ import annotations

import re

from reader.story import Encoding
from reader.text.known import replaced

_ESCAPES = (
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"\x1b(?:\$[@B]|\$\(D|\(I)"), "iso2022_jp_ext"),
)
# RFC 1843. A title between such braces is no Chinese: they must hold a good part of the file.
_HZ = re.compile(rb"~\{(?:[!-w][!-~])+~\}")
_HZ_SHARE = 0.3
_DAMAGE = 0.02


def escaped(content: bytes) -> tuple[str, Encoding] | None:
    """The text of a file in one of these encodings."""
    if not content.isascii():
        return None
    names = [name for pattern, name in _ESCAPES if b"\x1b" in content and pattern.search(content)]
    if b"~{" in content and sum(map(len, _HZ.findall(content))) > _HZ_SHARE * len(content):
        names.append("hz")
    for name in names:
        text = content.decode(name, "replace")
        lost = replaced(content, name, text)
        if text and lost <= _DAMAGE * len(text):
            return text, Encoding(name, "detected", 1 - lost / len(text), lost)
    return None
