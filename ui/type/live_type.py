"""How the story on the page is set: as all are, or as the reader wants this one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.page.typography import PLAIN, USUAL, Typography

if TYPE_CHECKING:
    from reader.library.place import StoryKey
    from ui.live_settings import LiveSettings
    from ui.reading import Reading


class LiveType(QObject):
    """The typography in force: the settings', with the choices for one story laid over them.

    What is changed is changed for the story alone as long as :attr:`is_own`, else for all.
    """

    changed = Signal()
    """Another typography is in force, or what is changed next is for others than before."""

    def __init__(self, settings: LiveSettings, reading: Reading) -> None:
        super().__init__(settings)
        self._settings, self._reading = settings, reading
        self._own: Mapping[str, Any] = {}
        self.is_own = False
        """Whether changes are for the story on the page alone."""
        settings.follow("typography", self.changed.emit)
        reading.story_known.connect(self._on_story_known)
        reading.story_failed.connect(lambda: self._put({}, is_own=False))

    @property
    def general(self) -> Typography:
        """How stories are set for which nothing else was chosen."""
        return self._settings.value.typography

    @property
    def value(self) -> Typography:
        """How the story on the page is set."""
        return self.general.with_choices(self._own)

    @property
    def differs(self) -> bool:
        """Whether the story on the page is set otherwise than all."""
        return bool(self._own)

    # Changing

    def put(self, typography: Typography) -> None:
        """Set the story, or all of them, like this."""
        if self.is_own:
            self._keep(typography.over(self.general))
        else:
            self._settings.change(typography=typography)

    def step_size(self, steps: int) -> None:
        """Make the text so many points larger."""
        self.put(self.value.with_size(self.value.size + steps))

    def usual_size(self) -> None:
        """Give the text its usual size, or the one that all stories have."""
        self.put(self.value.with_size(self.general.size if self.is_own else USUAL))

    def toggle(self, name: str) -> None:
        """Turn one of ``TOGGLES`` round."""
        self.put(self.value.toggled(name))

    def set_own(self, own: bool) -> None:
        """Change the story on the page alone from now on, or all stories, this one among them."""
        if own == self.is_own or self._reading.opened is None:
            return
        if own:
            self._put(self._own, is_own=True)
        else:
            self._keep({})
            self._put({}, is_own=False)

    def reset(self) -> None:
        """Set the story as all are or, if it is, all as they are at first; Ctrl+Z takes it back."""
        before, was_own, general = self._own, self.is_own, self.general
        if was_own:
            self.set_own(False)
        else:
            self._settings.change(typography=PLAIN)
        opened = self._reading.opened

        def take_back() -> bool:
            if was_own and self._reading.opened is opened:
                self._put(before, is_own=True)
                return self._keep(before)
            if not was_own:
                self._settings.change(typography=general)
            return True

        self._reading.undoable.add(take_back, of_story=True)

    # The story

    def _on_story_known(self, key: StoryKey) -> None:
        kept = self._reading.keeping.use(lambda places: places.choices(key)) or "{}"
        try:
            own = json.loads(kept)
        except (ValueError, RecursionError):
            own = {}
        own = own if isinstance(own, dict) else {}
        self._put(own, is_own=bool(own))

    def _keep(self, own: Mapping[str, Any]) -> bool:
        self._put(own, is_own=self.is_own)
        opened = self._reading.opened
        if opened is None:
            return False
        kept = json.dumps(dict(own), sort_keys=True)
        self._reading.keeping.use(lambda places: places.keep_choices(opened.key, kept))
        return not self._reading.keeping.is_failing

    def _put(self, own: Mapping[str, Any], *, is_own: bool) -> None:
        if (own, is_own) != (self._own, self.is_own):
            self._own, self.is_own = own, is_own
            self.changed.emit()
