"""The languages words can be hyphenated in, by their names."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def plain_name(code: str) -> str:
    """Return a language's name whatever the country, such as ``German`` for ``de_DE``."""
    return QLocale.languageToString(QLocale(code).language())


def own_name(code: str) -> str:
    """Return a language's name in its own words, such as ``Deutsch`` for ``de_DE``."""
    name = QLocale(code).nativeLanguageName() or plain_name(code)
    return name[:1].upper() + name[1:]


def hyphenated_languages() -> list[tuple[str, str]]:
    """Return the code and the name of every language there are patterns for, in order of their names."""
    import pyphen

    files = {path.stem.removeprefix("hyph_") for path in pyphen.LANGUAGES.values()}
    return sorted(((code, own_name(code)) for code in files), key=lambda each: each[1].casefold())
