"""Text that was read in a wrong encoding and saved again: noticed, and repaired when somebody asks for it.

The bytes of UTF-8 read as Windows-1252, Mac Roman or DOS text make pairs and triples that no language
writes: ``â€™`` for an apostrophe, ``Ã©`` for é.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import starmap

_PIECES = 16
_MOST = 1 << 22
_FEW = 3
_SHARE = 0.02
_ASCII = re.compile(r"[\x00-\x7f]|^$")
_BEYOND_ASCII = re.compile(r"([^\x00-\x7f]+)")


class RepairUnavailable(Exception):
    """The optional package that repairs text is not installed; the text is one plain sentence."""


def count_mojibake(text: str) -> int:
    """How many characters of a text were read in a wrong encoding; 0 unless that is a habit of the file.

    In texts of many million characters only evenly spread pieces are looked at.
    """
    sample = _spread(text)
    if not any(sign in sample for sign in _SIGNS):
        return 0
    found = _sequences().findall(sample)
    wrong = sum(map(len, found))
    healthy = len(sample) - len(sample.encode("ascii", "ignore")) - wrong
    usual = len(found) >= _FEW and len(found) >= _SHARE * healthy
    return len(found) if usual or healthy <= 0 else 0


def repaired_text(text: str) -> str:
    """A text with such characters put right, and nothing else changed; it has the same lines.

    Raises RepairUnavailable when the package that does it is not installed.
    """
    try:
        import ftfy
    except ImportError as error:
        raise RepairUnavailable(
            "Repairing text needs the package ftfy, which comes with Inglenook’s extra “repair”."
        ) from error
    settings = ftfy.TextFixerConfig(restore_byte_a0=False, unescape_html=False, explain=False)

    @cache
    def mended(run: str) -> str:
        fixed = str(ftfy.fix_encoding(run, settings))
        # Every place is known in both only if what is ASCII stays as it is.
        return run if _ASCII.search(fixed) else fixed

    # One run at a time: a character that has lost a byte, too, keeps no other from being mended.
    return _BEYOND_ASCII.sub(lambda found: mended(found[1]), text)


def offset_in_repaired(text: str, repaired: str, offset: int) -> int:
    """Where a place of a text is in its repaired form; exact outside of what was repaired."""
    return _moved(text, repaired, offset)


def offset_in_original(text: str, repaired: str, offset: int) -> int:
    """Where a place of a repaired text was before it was repaired."""
    return _moved(repaired, text, offset)


def _moved(source: str, target: str, offset: int) -> int:
    above = source.count("\n", 0, offset)
    line, start = source.rfind("\n", 0, offset) + 1, 0
    for _ in range(above):
        start = target.find("\n", start) + 1
    old = _line_at(source, line)
    return start + _column(old, _line_at(target, start), offset - line)


def _line_at(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)]


def _column(old: str, new: str, column: int) -> int:
    """Runs of ASCII are the same in both; the others follow each other in the same order."""
    moved = 0
    for part, other in zip(_BEYOND_ASCII.split(old), _BEYOND_ASCII.split(new), strict=True):
        if column <= len(part):
            return moved + _within(part, other, column)
        column -= len(part)
        moved += len(other)
    return moved


def _within(old: str, new: str, column: int) -> int:
    """What is the same at the beginning and at the end stays exact."""
    shorter = min(len(old), len(new))
    head = next((index for index in range(shorter) if old[index] != new[index]), shorter)
    if column <= head:
        return column
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if column >= len(old) - tail:
        return column + len(new) - len(old)
    return head + (column - head) * (len(new) - tail - head) // (len(old) - tail - head)


def _spread(text: str) -> str:
    if len(text) <= _MOST:
        return text
    size = _MOST // _PIECES
    return "\n".join(text[start : start + size] for start in range(0, len(text), len(text) // _PIECES))


@cache
def _sequences() -> re.Pattern[str]:
    """What matches a character of UTF-8 that was read in an encoding of one byte a character."""
    return re.compile("|".join(starmap(_pattern, _READINGS)))


def _pattern(codec: str, pairs: bytes, seconds: bytes) -> str:
    first = re.escape(pairs.decode(codec))
    triples = "|".join(re.escape(start.decode(codec)) for start in _TRIPLES)
    second = seconds.decode(codec, "ignore") + (_LOST if codec == "cp1252" else "")
    return f"(?:[{first}]|{triples})[{re.escape(second)}]"


# The first bytes of accents, of Greek and Cyrillic letters, and of quotes, dashes and signs, in UTF-8.
_ACCENTS, _LETTERS = b"\xc2\xc3", b"\xc2\xc3\xc4\xc5\xce\xcf\xd0\xd1"
_TRIPLES = (b"\xe2\x80", b"\xe2\x82", b"\xe2\x84")
_SECONDS = bytes(range(0x80, 0xC0))
# What Windows makes of the bytes it gives no meaning.
_LOST = "\x81\x8d\x8f\x90\x9d\ufffd"
# Of DOS and the Macintosh only what no healthy text holds: a branch of a box or a root sign before a letter.
_READINGS = (
    ("cp1252", _LETTERS, _SECONDS),
    ("latin-1", _LETTERS, _SECONDS),
    ("mac_roman", _ACCENTS, _SECONDS),
    ("cp437", _ACCENTS, bytes(range(0x80, 0xB0))),
)
# One of them stands in nearly all such texts; looking for them is all that most others cost.
_SIGNS = (*"ÂÃÎÐ√├", "â€", "â\x80", "‚Ä", "ΓÇ")
