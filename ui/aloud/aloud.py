"""Reading aloud, put together: what the commands do, from the first word to the last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.commands import connect_actions

if TYPE_CHECKING:
    from ui.aloud.session import Session
    from ui.commands import Actions
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.themes.theme import Theme

WHILE_SPOKEN = (
    "pause_voice",
    "next_sentence",
    "previous_sentence",
    "slower_voice",
    "faster_voice",
    "find_voice",
)
"""Commands that mean something only while a story is read aloud."""


class Aloud(QObject):
    """Begins and ends with the command; everything else is made when it begins for the first time."""

    speaking_changed = Signal(bool)
    """A voice is to be heard, or silent."""
    explanation_requested = Signal()
    """There is no voice, and the reader wants to know how to get one."""

    def __init__(self, front: FrontParts, actions: Actions, settings: LiveSettings, theme: Theme) -> None:
        super().__init__(front.window)
        self._front, self._actions, self._settings, self._theme = front, actions, settings, theme
        self._session: Session | None = None
        connect_actions(actions, {"read_aloud": self.toggle})
        connect_actions(actions, {name: partial(self._run, name) for name in WHILE_SPOKEN})
        self._on_running(False)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        if self._session is not None:
            self._session.set_theme(theme)

    def toggle(self) -> None:
        """Begin to read aloud, or stop; with other words selected, go on from them."""
        self._session = self._session or self._make_session()
        self._session.toggle()

    def _make_session(self) -> Session:
        from ui.aloud.session import Session

        session = Session(self._front, self._actions, self._settings, self._theme)
        session.running_changed.connect(self._on_running)
        session.teller.playing_changed.connect(self.speaking_changed)
        session.explanation_requested.connect(self.explanation_requested)
        return session

    def _run(self, command: str) -> None:
        if self._session is not None:
            self._session.run(command)

    def _on_running(self, running: bool) -> None:
        self._actions["read_aloud"].setChecked(running)
        for name in WHILE_SPOKEN:
            self._actions[name].setEnabled(running)
