"""Which keys run which command: the usual ones, and what the reader has changed of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from ui.commands import COMMANDS, Command

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

Keys = tuple[str, ...]
"""Keys as Qt writes them in files, such as ``Ctrl+O``."""
Changes = Mapping[str, Keys]
"""By commands' identifiers, the keys of those that have others than usual."""

RESERVED = frozenset(
    ("Esc", "Tab", "Backtab", "Shift+Tab", "Shift+Backtab", "Return", "Enter", "Up", "Down", "/", "F2")
) | {"Ctrl+A", "Ctrl+Shift+R", "Ctrl+Shift+U"}
"""Keys that mean something to the page, a list or a dialog, and can be no command's."""
_BY_ID = {command.id: command for command in COMMANDS}


@cache
def usual_keys() -> Changes:
    """Return every command's keys: those of the table, and what else the desktop has for the same thing."""
    taken = {key for command in COMMANDS for key in command.keys}
    usual = {}
    for command in COMMANDS:
        added = [key for key in _standard(command) if key not in taken and not fault(key, command)]
        taken.update(added)
        usual[command.id] = (*command.keys, *added)
    return usual


def keys_in_force(changes: Changes) -> dict[str, Keys]:
    """Return every command's keys; what was chosen for one is taken from those that only have it usually."""
    usual = usual_keys()
    chosen = [command.id for command in COMMANDS if command.id in changes]
    others = [command.id for command in COMMANDS if command.id not in changes]
    taken: set[str] = set()
    in_force = {}
    for command in (*chosen, *others):
        keys = changes[command] if command in changes else usual[command]
        in_force[command] = tuple(key for key in dict.fromkeys(keys) if key not in taken)
        taken.update(keys)
    return {command.id: in_force[command.id] for command in COMMANDS}


def holder(key: str, changes: Changes) -> str | None:
    """Return which command a key runs."""
    return next((command for command, keys in keys_in_force(changes).items() if key in keys), None)


def with_key(changes: Changes, command: str, key: str) -> Changes:
    """Return the changes with one key more for a command, taken from whichever has it."""
    changed = {each: tuple(of for of in keys if of != key) for each, keys in changes.items()}
    return with_keys(changed, command, tuple(dict.fromkeys((*keys_in_force(changed)[command], key))))


def with_keys(changes: Changes, command: str, keys: Keys) -> Changes:
    """Return the changes with other keys for a command; keys that are as usual are no change."""
    others = {each: kept for each, kept in changes.items() if each != command}
    return others if keys == keys_in_force(others)[command] else {**others, command: keys}


def fault(key: str, command: Command) -> str:
    """Return why a key cannot be a command's, in one sentence; empty if it can."""
    if not is_key(key):
        return _tr("This key cannot be used.")
    if key in RESERVED:
        return _tr("{} means something else on the page or in a list.").format(native(key))
    if not command.of_page and _is_typed(key):
        return _tr("{} is needed to write; take one with Ctrl or Alt.").format(native(key))
    return ""


def usable(found: Changes) -> Changes:
    """Return the changes without commands that are not there, and without keys that cannot be theirs."""
    known = {name: keys for name, keys in found.items() if name in _BY_ID}
    return {
        name: tuple(key for key in dict.fromkeys(keys) if not fault(key, _BY_ID[name]))
        for name, keys in known.items()
    }


def is_key(key: str) -> bool:
    """Say whether this is one key as Qt writes it, with or without others held down."""
    sequence = QKeySequence(key)
    return sequence.count() == 1 and _portable(sequence) == key


def keys_of(action: QAction) -> Keys:
    """Return the keys that run an action."""
    return tuple(map(_portable, action.shortcuts()))


def native(key: str) -> str:
    """Return a key as the desktop writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def shown(keys: Keys) -> Keys:
    """Return the keys that every keyboard has: not those with a picture on them, which work all the same."""
    return tuple(key for key in keys if _pressed(key).key() <= Qt.Key.Key_F12)


def _standard(command: Command) -> Iterator[str]:
    if command.standard is not None:
        yield from map(_portable, QKeySequence.keyBindings(command.standard))


def _pressed(key: str) -> QKeyCombination:
    pressed = QKeySequence(key)[0]  # type: ignore[index]  # PySide's stubs do not know it.
    assert isinstance(pressed, QKeyCombination)
    return pressed


def _is_typed(key: str) -> bool:
    """Say whether a key writes, or moves in what is written."""
    pressed, shift = _pressed(key), Qt.KeyboardModifier.ShiftModifier
    return not pressed.keyboardModifiers() & ~shift and pressed.key() < Qt.Key.Key_F1


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)
