"""Where the keys of one command are changed: taken away, pressed anew, or set back as usual."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.commands import COMMANDS, translate
from ui.shortcuts import fault, holder, keys_in_force, native, shown, with_key, with_keys

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.shortcuts import Changes

_BACK = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Backtab)
_LEAVING = (QKeyCombination(Qt.Key.Key_Escape), QKeyCombination(Qt.Key.Key_Tab), _BACK)
_COMMANDS = {command.id: command for command in COMMANDS}


class KeyEditor(QWidget):
    """Tells of other keys; those of another command it takes only when that is asked for."""

    changed = Signal(object)
    """What of the usual keys is changed from now on."""
    left = Signal()
    """The field was left by Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._command, self._pressed = COMMANDS[0].id, ""
        self._changes: Changes = {}
        self.heading, self.sentence = _label(), _label()
        self.keys: list[QToolButton] = []
        self.field = QKeySequenceEdit()
        self.usual = QPushButton(self.tr("&Usual keys"))
        self.take_over = QPushButton(self.tr("Take it &over"))
        self._lay_out()
        self.field.editingFinished.connect(self._on_pressed)
        self.usual.clicked.connect(self._on_usual)
        self.take_over.clicked.connect(self._on_take_over)

    def show_command(self, command: str, changes: Changes) -> None:
        """Show the keys a command has, with what is changed of all."""
        if command != self._command or changes != self._changes:
            self._say("")
        self._command, self._changes = command, changes
        self.heading.setText(self.tr("Keys of “{}”").format(translate(_COMMANDS[command].text)))
        self.field.setAccessibleName(self.tr("New key for “{}”").format(translate(_COMMANDS[command].text)))
        self.usual.setEnabled(command in changes)
        self._show_keys(keys_in_force(changes)[command])

    def take_focus(self) -> None:
        """Take the keyboard: the field does."""
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.take_over.isVisible():
            self.take_focus()
            self._say("")
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.field.setMaximumSequenceLength(1)
        self.field.setFinishingKeyCombinations(_LEAVING)
        self.field.setFixedWidth(190)
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self._line.addWidget(self.field)
        self._line.addStretch(1)
        self._line.addWidget(self.usual)
        said = QHBoxLayout()
        said.addWidget(self.sentence, 1)
        said.addWidget(self.take_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._line)
        column.addLayout(said)
        self.sentence.setWordWrap(True)
        # So that nothing jumps when there is something to say.
        self.sentence.setMinimumHeight(self.take_over.sizeHint().height())
        for button in (self.usual, self.take_over):
            button.setAutoDefault(False)
        self._say("")

    def _show_keys(self, keys: tuple[str, ...]) -> None:
        for button in self.keys:
            button.deleteLater()
        self.keys = [self._key_button(key) for key in shown(keys)]
        for place, button in enumerate(self.keys):
            self._line.insertWidget(place, button)
        # Tab leads to what is new last of all otherwise.
        for before, after in pairwise((self.field, *self.keys, self.usual, self.take_over)):
            self.setTabOrder(before, after)

    def _key_button(self, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("key")
        button.setText(f"{native(key)}  ✕")
        button.setAccessibleName(self.tr("Take {} away").format(native(key)))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._on_removed(key))
        return button

    def _say(self, sentence: str, *, can_take_over: bool = False) -> None:
        self.sentence.setText(sentence)
        self.take_over.setVisible(can_take_over)

    def _on_pressed(self) -> None:
        sequence = self.field.keySequence()
        key = sequence.toString(sequence.SequenceFormat.PortableText)
        self.field.clear()
        if not key:
            # It is also finished when the keyboard has gone elsewhere.
            if self.field.hasFocus():
                self.left.emit()
            return
        self._pressed = key
        has_it = holder(key, self._changes)
        reason = fault(key, _COMMANDS[self._command])
        if reason:
            self._say(reason)
        elif has_it in (None, self._command):
            self.changed.emit(with_key(self._changes, self._command, key))
        else:
            name = translate(_COMMANDS[str(has_it)].text)
            self._say(self.tr("{} is “{}”.").format(native(key), name), can_take_over=True)
            # As if Tab had led there, for that is when it is seen to have the keyboard.
            self.take_over.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_take_over(self) -> None:
        self.take_focus()
        self.changed.emit(with_key(self._changes, self._command, self._pressed))

    def _on_removed(self, key: str) -> None:
        left = tuple(each for each in keys_in_force(self._changes)[self._command] if each != key)
        self.changed.emit(with_keys(self._changes, self._command, left))
        self.take_focus()

    def _on_usual(self) -> None:
        others = {each: keys for each, keys in self._changes.items() if each != self._command}
        self.changed.emit(others)
        self.take_focus()


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
