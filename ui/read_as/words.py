"""What the dialog calls things, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from reader.sentences import to_translate
from reader.story import Encoding, Layout
from reader.text.encodings import plain_name

SURE, LIKELY = 0.6, 0.4
"""From what confidence on nothing is said of doubts, or that there are some."""

_LAYOUTS = to_translate(
    "ReadAs",
    {
        Layout.LINE: "Every line is a paragraph",
        Layout.BLOCK: "Blank lines between paragraphs",
        Layout.INDENTED: "The first line of a paragraph is indented",
        Layout.MIXED: "Mixed: as each part of the file looks",
    },
)
_HOW = to_translate(
    "ReadAs",
    {
        "bom": "The file says so itself.",
        "ascii": "It holds nothing but plain English letters.",
        "utf-8": "Every character fits.",
        "repaired": "With some stray bytes of another encoding.",
    },
)


def encoding_name(name: str) -> str:
    """Return what an encoding is called."""
    return _translate(plain_name(name))


def found_out(encoding: Encoding) -> str:
    """Return how an encoding was found out, and how surely, in one sentence."""
    if encoding.how in _HOW:
        return _translate(_HOW[encoding.how])
    if encoding.confidence >= SURE:
        return _translate("Found out from its characters.")
    if encoding.confidence >= LIKELY:
        return _translate("Found out from its characters: likely, not sure.")
    return _translate("Only guessed from its characters.")


def layout_name(layout: Layout) -> str:
    """Return what a layout is called."""
    return _translate(_LAYOUTS[layout])


def bytes_without_meaning(count: int) -> str:
    """Return a sentence on bytes that cannot be decoded."""
    if not count:
        return _translate("Every byte of the file has a meaning in it.")
    if count == 1:
        return _translate("1 byte of the file has no meaning in it and is shown as \ufffd.")
    return _translate("{} bytes of the file have no meaning in it and are shown as \ufffd.").format(
        QLocale().toString(count)
    )


def characters_lost(count: int) -> str:
    """Return a sentence on characters that could not be read, empty if there are none."""
    if count == 1:
        return _translate("1 character could not be read and is shown as \ufffd.")
    said = _translate("{} characters could not be read and are shown as \ufffd.")
    return said.format(QLocale().toString(count)) if count else ""


def _translate(text: str) -> str:
    return QCoreApplication.translate("ReadAs", text)
