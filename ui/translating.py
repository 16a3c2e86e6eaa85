"""The language of the interface: the one chosen, or the system's as far as there is a translation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

_OURS = "inglenook"


def translate_interface(application: QCoreApplication, chosen: str) -> None:
    """Have everything said in a language, such as ``de`` or ``zh_CN``; in the system's if it is empty.

    Numbers and dates go with it where it was chosen. English needs no translation.
    """
    locale = QLocale(chosen) if chosen else QLocale()
    if chosen:
        QLocale.setDefault(locale)
    if locale.language() is QLocale.Language.English:
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    import resources

    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), (_OURS, str(resources.FOLDER / "translations"))):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            translator.setObjectName(name)
            application.installTranslator(translator)


def language_shown() -> str:
    """Return the code of the translation in force, such as ``de`` or ``zh_CN``; empty for English."""
    from PySide6.QtCore import QTranslator

    application = QCoreApplication.instance()
    translator = application.findChild(QTranslator, _OURS) if application is not None else None
    return Path(translator.filePath()).stem.removeprefix(f"{_OURS}_") if translator is not None else ""
