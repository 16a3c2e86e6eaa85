"""What comes to the window from outside, dropped on it or handed over by a later start."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.files import display_name, is_there
from reader.library.walk import may_be_story
from ui.application import MacApplication
from ui.dropping import Dropping
from ui.instance.address import address
from ui.instance.server import Server
from ui.session import is_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.profile import Profile
    from ui.front import FrontParts
    from ui.instance.request import Request
    from ui.library.roots import Roots


class Arrivals(QObject):
    """Takes stories and folders into the library and opens the first story of them."""

    story_chosen = Signal(str)
    """A story is to be read: its path."""

    def __init__(self, front: FrontParts, roots: Roots, profile: Profile) -> None:
        super().__init__(front.window)
        self._front, self._roots = front, roots
        self.dropping = Dropping(front.window)
        self.server = Server(address(profile.data), self)
        self.dropping.dropped.connect(self.take)
        self.dropping.refused.connect(self._on_refused)
        self.server.requested.connect(self._on_requested)
        front.window.closing.connect(self.server.close)
        application = QApplication.instance()
        if isinstance(application, MacApplication):
            application.file_requested.connect(lambda: self.take(application.take()))
            # Once it is connected what is to be done with a story.
            QTimer.singleShot(0, application.file_requested.emit)

    def take(self, paths: Sequence[str]) -> None:
        """Take what may be stories of some paths; the rest is named."""
        there = [path for path in paths if is_there(path)]
        taken = [path for path in there if may_be_story(os.fsencode(path))]
        self._roots.add(taken)
        story = next((path for path in taken if not is_folder(Path(path))), None)
        if story is not None:
            self.story_chosen.emit(story)
        self._tell_of(sorted(set(paths) - set(there)), sorted(set(there) - set(taken)))

    def _tell_of(self, missing: Sequence[str], no_texts: Sequence[str]) -> None:
        sentences = []
        if len(missing) == 1:
            sentences.append(self.tr("“{}” is not there.").format(display_name(missing[0])))
        elif missing:
            sentences.append(self.tr("{} of these files are not there.").format(len(missing)))
        if len(no_texts) == 1:
            sentences.append(self.tr("“{}” is not a text.").format(display_name(no_texts[0])))
        elif no_texts:
            sentences.append(self.tr("{} of these files are not texts.").format(len(no_texts)))
        if sentences:
            self._front.area.notice.say(" ".join(sentences))

    def _on_refused(self) -> None:
        sentence = self.tr(
            "Only files and folders can be dropped here. Save the page as text, and drop that."
        )
        self._front.area.notice.say(sentence)

    def _on_requested(self, request: Request) -> None:
        self._come_to_front(request.token)
        self.take(request.paths)

    def _come_to_front(self, token: str) -> None:
        window = self._front.window
        if token:
            # Where Qt looks for it under Wayland.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
