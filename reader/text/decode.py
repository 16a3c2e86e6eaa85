"""From the bytes of a file to its text, and how its encoding was found out."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from reader.files import Unreadable
from reader.story import Encoding
from reader.text.escapes import escaped
from reader.text.known import chosen, plain, replaced
from reader.text.mojibake import count_mojibake
from reader.text.sample import spread
from reader.text.wide import unmarked_wide

# UTF-32's little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Of the C0 controls, text files hold backspaces, tabs, line and page ends, Ctrl-Z and escapes.
_STRANGE = bytes(set(range(1, 32)) - set(b"\b\t\n\v\f\r\x1a\x1b"))
_STRANGE_SHARE = 0.02
_STRAY = 4
_DAMAGE = 0.01


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, with ``\\n`` line ends and no byte order mark, and how it was decoded."""

    text: str
    encoding: Encoding


def decode(content: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file, by the first way of reading it that fits the whole of it.

    ``encoding``, a Python codec's name, is what the reader chose: then all bytes are read in it,
    binary ones too. Raises LookupError for a codec that does not exist or reads no text files, and
    without a choice Unreadable when the file is not text.
    """
    text, found = chosen(content, encoding) if encoding else _read(content)
    text = plain(text)
    # What was misread and saved again is Unicode.
    mojibake = count_mojibake(text) if found.name.startswith("utf") else 0
    return Decoded(text, found._replace(mojibake=mojibake) if mojibake else found)


def _read(content: bytes) -> tuple[str, Encoding]:
    for way in (_marked, unmarked_wide, escaped, _text_only, _utf8):
        found = way(content)
        if found is not None:
            return found
    return _otherwise(content)


def _otherwise(content: bytes) -> tuple[str, Encoding]:
    # A start that shows a story in Unicode does not wait for these.
    from reader.text.legacy import detected
    from reader.text.repair import cut_off, repaired
    from reader.text.sample import telling_lines

    lines = telling_lines(content)
    return cut_off(content) or repaired(content, lines) or detected(content, lines)


def _marked(content: bytes) -> tuple[str, Encoding] | None:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _utf8_behind(mark, content) if name == "utf-8" else _wide_behind(mark, content, name)
    return None


def _utf8_behind(mark: bytes, content: bytes) -> tuple[str, Encoding] | None:
    """Stray bytes in it can still be read, but not here."""
    try:
        return content[len(mark) :].decode("utf-8"), Encoding("utf-8", "bom", 1.0)
    except UnicodeDecodeError:
        return None


def _wide_behind(mark: bytes, content: bytes, name: str) -> tuple[str, Encoding] | None:
    """It may have lost half a character."""
    body = content[len(mark) :]
    text = body.decode(name, "replace")
    lost = replaced(body, name, text)
    return (text, Encoding(name, "bom", 1.0, lost)) if lost <= max(1, _DAMAGE * len(text)) else None


def _text_only(content: bytes) -> None:
    """Turns binary files away; zeros do not count, they fill up what a crash or an old disk left open."""
    body = spread(content).replace(b"\0", b"")
    strange = len(body) - len(body.translate(None, _STRANGE))
    if strange > max(_STRAY, _STRANGE_SHARE * len(body)) or (content and not content.strip(b"\0")):
        raise Unreadable("This does not look like text: it holds binary data.")


def _utf8(content: bytes) -> tuple[str, Encoding] | None:
    if content.isascii():
        return content.decode("utf-8"), Encoding("ascii", "ascii", 1.0)
    try:
        return content.decode("utf-8"), Encoding("utf-8", "utf-8", 1.0)
    except UnicodeDecodeError:
        return None
