"""The menus of the bar: whose voice it is, and when it stops."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QActionGroup

from ui.aloud.sleep_timer import CHAPTER, OFF, WHEN
from ui.aloud.speech import voices_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from ui.aloud.speech import Voice


def fill_voices(
    menu: QMenu,
    voices: Sequence[Voice],
    language: str,
    current: Voice | None,
    choose: Callable[[Voice], object],
) -> None:
    """Offer the voices of the story's language, and in a menu of their own all others."""
    menu.clear()
    group = QActionGroup(menu)
    own = voices_of(voices, language)
    others = sorted((voice for voice in voices if voice not in own), key=_described)
    _offer(menu, group, ((voice, voice.name) for voice in own), current, choose)
    if others:
        menu.addSeparator()
        more = menu.addMenu(_tr("Other languages"))
        _offer(more, group, ((voice, _described(voice)) for voice in others), current, choose)


def _offer(
    menu: QMenu,
    group: QActionGroup,
    named: Iterable[tuple[Voice, str]],
    current: Voice | None,
    choose: Callable[[Voice], object],
) -> None:
    for voice, name in named:
        action = _checkable(menu, group, name, checked=voice == current)
        action.triggered.connect(lambda _checked=False, voice=voice: choose(voice))


def fill_timer(menu: QMenu, current: int, choose: Callable[[int], object]) -> None:
    """Offer when the voice is to stop."""
    menu.clear()
    group = QActionGroup(menu)
    for when in WHEN:
        action = _checkable(menu, group, told(when), checked=when == current)
        action.triggered.connect(lambda _checked=False, when=when: choose(when))


def told(when: int) -> str:
    """Return what a choice of the sleep timer is called."""
    if when == CHAPTER:
        return _tr("At the end of the chapter")
    return _tr("Off") if when == OFF else _tr("In {} minutes").format(when)


def _checkable(menu: QMenu, group: QActionGroup, name: str, *, checked: bool) -> QAction:
    action = menu.addAction(name.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    group.addAction(action)
    return action


def _described(voice: Voice) -> str:
    """Return a voice's language and name, the language in the user's."""
    language = QLocale(voice.language.replace("-", "_")).language()
    known = language not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    spoken = QLocale.languageToString(language) if known else voice.language
    return voice.name if spoken in voice.name else f"{spoken}: {voice.name}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoiceBar", text)
