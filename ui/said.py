"""What the reader says of files and places, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.sentences import Sentence


def said(sentence: object) -> str:
    """Return a sentence, or that of an error, in the user's language, where it is known in that."""
    if isinstance(sentence, BaseException):
        sentence = sentence.args[0] if sentence.args else ""
    if isinstance(sentence, Sentence):
        return _tr(sentence.template).format(*sentence.values)
    return _tr(str(sentence)) if sentence else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)
