"""UTF-16 and UTF-32 without a byte order mark, known by the zeros and controls their bytes hold."""

from __future__ import annotations

import unicodedata
from collections import Counter

from reader.story import Encoding
from reader.text.known import is_utf8, replaced
from reader.text.sample import spread

_NARROW_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x1a\x1b"))
# Every language sets white space and stops between its words, and wrong readings hardly ever do.
_STOPS = frozenset(" \n\r\t.,\"'!?:;-—…‘’“”「」\u3000、。，！：？")
_UNPRINTABLE = ("Cc", "Cn", "Co", "Cs")
_SAMPLE = 1 << 12


def unmarked_wide(content: bytes) -> tuple[str, Encoding] | None:
    """The text of a file in UTF-16 or UTF-32 that does not say so."""
    sample = spread(content)
    share = 1 - len(sample.translate(None, _NARROW_CONTROLS)) / max(1, len(sample))
    if share < 0.01 or (share < 0.1 and is_utf8(content)):
        return None
    sizes = ("utf-16", "utf-32") if share > 0.4 else ("utf-16",)
    likeness = {f"{size}-{end}": 0.0 for size in sizes for end in ("le", "be")}
    for name in likeness:
        likeness[name] = _likeness(content[:_SAMPLE].decode(name, "replace"))
    best = max(likeness, key=lambda name: likeness[name])
    if not likeness[best]:
        return None
    text = content.decode(best, "replace")
    return text, Encoding(best, "detected", likeness[best], replaced(content, best, text))


def _likeness(text: str) -> float:
    """How much a reading looks like text: the share of its characters that can be shown, or 0."""
    counts = Counter(text)
    stops = sum(counts[char] for char in _STOPS)
    odd = sum(count for char, count in counts.items() if _is_odd(char))
    return 1 - odd / len(text) if stops > 0.02 * len(text) and odd < 0.01 * len(text) else 0.0


def _is_odd(char: str) -> bool:
    # Controls beyond ASCII are what programs made of the quotes of Windows.
    if char in "\t\n\f\r\x1a" or "\x80" <= char <= "\x9f":
        return False
    return char == "\ufffd" or unicodedata.category(char) in _UNPRINTABLE
