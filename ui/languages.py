"""The languages the program itself can speak: those there are translations for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

import resources

FOLDER = resources.FOLDER / "translations"
ORIGINAL = "en"
"""What the program is written in."""


def languages() -> Mapping[str, str]:
    """Return what each language calls itself, by its code, such as ``de`` or ``zh_CN``."""
    found = sorted(path.stem.partition("_")[2] for path in FOLDER.glob("inglenook_*.qm"))
    return {code: _own_name(code) for code in dict.fromkeys((ORIGINAL, *found)) if code}


def _own_name(code: str) -> str:
    name = "English" if code == ORIGINAL else QLocale(code).nativeLanguageName()
    return (name[:1].upper() + name[1:]) or code
