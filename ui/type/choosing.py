"""Choosing how the page is set: the commands, the wheel and the panel, one :class:`LiveType` behind them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.commands import connect_actions
from ui.page.typography import TOGGLES

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.parts import OtherParts
    from ui.type.live_type import LiveType


class ChoosingType(QObject):
    """Connects what chooses a typography with what holds it."""

    def __init__(self, front: FrontParts, parts: OtherParts, live: LiveType) -> None:
        super().__init__(front.window)
        self._front, self._actions, self._panel, self._live = front, parts.actions, parts.type, live
        connect_actions(
            parts.actions,
            {
                "show_type": lambda: front.window.toggle_panel("type"),
                "larger": lambda: live.step_size(1),
                "smaller": lambda: live.step_size(-1),
                "usual_size": live.usual_size,
                **{name: partial(live.toggle, name) for name in TOGGLES},
            },
        )
        front.page.size_step_requested.connect(live.step_size)
        parts.type.filled.connect(self._on_filled)
        live.changed.connect(self._on_changed)
        front.reading.story_opened.connect(self._on_changed)
        front.reading.story_failed.connect(self._on_changed)
        self._on_changed()

    def _on_filled(self) -> None:
        sheet = self._panel.sheet
        assert sheet is not None
        sheet.chosen.connect(self._live.put)
        sheet.own_chosen.connect(self._on_own_chosen)
        sheet.reset_requested.connect(self._on_reset_requested)
        self._on_changed()

    def _on_own_chosen(self, own: bool) -> None:
        if own or not self._live.differs:
            self._live.set_own(own)
        else:
            self._on_reset_requested()

    def _on_reset_requested(self) -> None:
        sentence = (
            self.tr("This story is set as all are.")
            if self._live.is_own
            else self.tr("Stories are set as at first.")
        )
        self._live.reset()
        self._front.area.notice.say(sentence, self.tr("Undo"), self._front.reading.undoable.undo)

    def _on_changed(self) -> None:
        typography = self._live.value
        for name in TOGGLES:
            self._actions[name].setChecked(getattr(typography, name))
        if self._panel.sheet is not None:
            has_story = self._front.reading.opened is not None
            self._panel.sheet.show_type(typography, own=self._live.is_own, has_story=has_story)
            self._panel.sheet.show_language(self._front.page.language)
