"""The families of fonts a story can be set in: those made for reading first, then all that can write it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from ui.page.face import load_shipped_fonts

SHIPPED = "Source Serif Pro"
_FOR_READING = (
    "Literata", "Charter", "Bitstream Charter", "Georgia", "Iowan Old Style", "Palatino Linotype",
    "Palatino", "Gentium Book Plus", "Gentium Plus", "EB Garamond", "Libertinus Serif", "Crimson Pro",
    "Noto Serif", "DejaVu Serif", "Atkinson Hyperlegible", "Atkinson Hyperlegible Next", "OpenDyslexic",
    "Noto Sans", "DejaVu Sans", "Verdana",
)  # fmt: skip
"""Serifs, faces made to be told apart easily, and sans serifs, each if it is installed."""

_System = QFontDatabase.WritingSystem
_SYSTEMS = {
    "zh": _System.SimplifiedChinese, "ja": _System.Japanese, "ko": _System.Korean, "ru": _System.Cyrillic,
    "uk": _System.Cyrillic, "el": _System.Greek, "ar": _System.Arabic, "fa": _System.Arabic,
    "he": _System.Hebrew,
}  # fmt: skip
"""The scripts that are not Latin, by language."""


def families(language: str | None) -> tuple[list[str], list[str]]:
    """Return the families for reading that are there, and all others, that can write a language.

    ``language`` is a code such as ``de_DE``; what is not known is taken to be in Latin letters. The shipped
    family is in neither.
    """
    load_shipped_fonts()
    system = _SYSTEMS.get((language or "").partition("_")[0], _System.Latin)
    there = [name for name in QFontDatabase.families(system) if not QFontDatabase.isPrivateFamily(name)]
    first = [name for name in _FOR_READING if name in there]
    others = sorted(set(there) - set(first) - {SHIPPED}, key=str.casefold)
    return first, others
