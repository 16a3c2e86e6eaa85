"""Lets the reader overrule how a story is understood: the line's menu, the dialog, what is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from reader.story import Encoding
from ui.commands import Actions
from ui.front import FrontParts
from ui.line_menu import LineMenu
from ui.overruling import Change, Overruling

_UNSURE = 0.5
"""Below this confidence the reader is told that an encoding is a guess."""


class Correcting(QObject):
    """Does what the menu and the dialog say, and tells what was noticed and what was done."""

    def __init__(self, front: FrontParts, actions: Actions) -> None:
        super().__init__(front.window)
        self._front = front
        self._told: set[Path] = set()
        self.lines = LineMenu(front.page, front.reading, front.annotating, actions)
        self.overruling = Overruling(front.reading, front.annotating, front.page, self)
        self.lines.overruling_requested.connect(self.overruling.overrule)
        self.overruling.overruled.connect(self._on_overruled)
        self.overruling.failed.connect(front.area.notice.say)

    def read_as(self) -> None:
        """Open the dialog in which the reader says how the file is to be read."""
        reading = self._front.reading
        if reading.opened is None or reading.path is None:
            return
        from ui.read_as.opening import open_dialog

        open_dialog(self._front.window, reading, self.overruling.overrule, self._front.area.notice)

    def tell_of_doubts(self) -> None:
        """Say once that a story is not sure to be read rightly, unless the reader has already said how."""
        reading = self._front.reading
        if reading.opened is None or reading.path is None or reading.path in self._told:
            return
        said, doubt = reading.opened.said, self._doubt(reading.opened.story.encoding)
        if doubt and not said.encoding and not said.mended:
            self._told.add(reading.path)
            self._front.area.notice.say(doubt, self.tr("Read as…"), self.read_as)

    def _doubt(self, encoding: Encoding) -> str:
        if encoding.mojibake:
            return self.tr("Some characters of this story look garbled.")
        if encoding.replaced:
            return self.tr("Some characters of this file could not be read and are shown as \ufffd.")
        if encoding.confidence < _UNSURE:
            return self.tr("How this file writes its characters could only be guessed.")
        return ""

    def _on_overruled(self, change: Change) -> None:
        sentences = [] if change.is_undone else [self._what_changed(change)]
        if not change.is_kept:
            sentences.append(self.tr("This could not be written to the disk, and will be forgotten."))
        if not sentences:
            return
        undo = "" if change.is_undone else self.tr("Undo")
        self._front.area.notice.say(" ".join(sentences), undo, self._front.reading.undoable.undo)

    def _what_changed(self, change: Change) -> str:
        before, now = change.before.said, change.now.said
        if not now:
            return self.tr("The story is read as found out.")
        if now.mended and not before.mended:
            return self.tr("Garbled characters are shown as what they once were.")
        if (before.encoding, before.mended) != (now.encoding, now.mended):
            from ui.read_as.words import characters_lost, encoding_name

            encoding = change.now.story.encoding
            sentence = self.tr("Read as {}.").format(encoding_name(encoding.name))
            return f"{sentence} {characters_lost(encoding.replaced)}".strip()
        if len(now.headings) > len(before.headings) or len(now.not_headings) < len(before.not_headings):
            return self.tr("The line is a chapter now.")
        if (now.headings, now.not_headings) != (before.headings, before.not_headings):
            return self.tr("The line is not a chapter any more.")
        return self.tr("The story is read as you say.")
