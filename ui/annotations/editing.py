"""Opens the small window for an annotation, and keeps what is said in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.clean import one_line
from reader.library.annotation import Said

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.themes.theme import Theme

_EXCERPT = 80
"""Characters."""


class Editing(QObject):
    """Lets names, colours and notes be changed."""

    def __init__(self, front: FrontParts, theme: Theme) -> None:
        super().__init__(front.window)
        self._front, self._theme = front, theme

    def set_theme(self, theme: Theme) -> None:
        """Show other colours from now on."""
        self._theme = theme

    def edit(self, key: str) -> None:
        """Open the window for the annotation with an identifier."""
        from ui.annotations.editor import Editor

        for annotation in self._front.annotating.get([key]):
            excerpt = one_line(annotation.said.words or annotation.start.quote, _EXCERPT)
            editor = Editor(
                annotation.said,
                excerpt,
                self._theme,
                is_bookmark=annotation.is_bookmark,
                parent=self._front.window,
            )
            editor.said.connect(lambda now: self._keep(key, now))
            editor.open()

    def _keep(self, key: str, now: Said) -> None:
        self._front.annotating.say(
            [key], lambda said: said._replace(name=now.name, style=now.style, note=now.note)
        )
