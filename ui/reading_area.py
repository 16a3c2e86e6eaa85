"""The middle of the window: the page with its ribbon, or what is said where there is no story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from ui.page.face import serif
from ui.page.page_view import PageView
from ui.ribbon import Ribbon
from ui.themes.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.help.welcome import Welcome
    from ui.notice import Notice


class ReadingArea(QWidget):
    """Shows the page, or a message or a welcome in its place; notices appear over all of them."""

    folder_requested = Signal()
    """The welcome's offer to open a folder was taken."""
    samples_requested = Signal()
    """The welcome's offer of the sample stories was taken."""

    def __init__(self, page: PageView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setMargin(48)
        self.message.setFont(serif(19))
        self.message.setAutoFillBackground(True)
        self.message.setBackgroundRole(QPalette.ColorRole.Base)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(self.message)
        self.ribbon = Ribbon(QColor(theme.accent), page)
        self._notice: Notice | None = None
        self._welcome: Welcome | None = None
        self._bar: QWidget | None = None

    @property
    def notice(self) -> Notice:
        """Where notices appear; made when the first one is needed."""
        if self._notice is None:
            from ui.notice import Notice

            self._notice = Notice(self)
        return self._notice

    def show_page(self) -> None:
        """Show the story."""
        self._stack.setCurrentWidget(self.page)

    def show_message(self, sentence: str) -> None:
        """Show a sentence where the story would be."""
        self.message.setText(sentence)
        self.message.setAccessibleName(sentence)
        self._stack.setCurrentWidget(self.message)

    def show_welcome(self, *, nothing_found: bool = False) -> None:
        """Show how to begin, where the library is empty or its folders hold no story."""
        welcome = self._welcome = self._welcome or self._make_welcome()
        if nothing_found:
            welcome.say_nothing_found()
        else:
            welcome.greet()
        if not self.is_welcoming:
            self._stack.setCurrentWidget(welcome)
            welcome.setFocus()

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome is shown."""
        return self._welcome is not None and self._stack.currentWidget() is self._welcome

    def _make_welcome(self) -> Welcome:
        from ui.help.welcome import Welcome

        welcome = Welcome(self)
        welcome.folder_requested.connect(self.folder_requested)
        welcome.samples_requested.connect(self.samples_requested)
        self._stack.addWidget(welcome)
        return welcome

    def show_at_foot(self, bar: QWidget | None) -> None:
        """Show a bar below the page, which gives room to it, or none."""
        if self._bar is not None and self._bar is not bar:
            held = self._bar.isAncestorOf(self.window().focusWidget() or self)
            self._bar.hide()
            if held:
                self.page.setFocus()
        self._bar = bar
        self.setContentsMargins(0, 0, 0, bar.sizeHint().height() if bar is not None else 0)
        if bar is not None:
            self._place_bar(bar)
            bar.show()

    def _place_bar(self, bar: QWidget) -> None:
        height = self.contentsMargins().bottom()
        bar.setGeometry(0, self.height() - height, self.width(), height)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self.ribbon.set_colour(QColor(theme.accent))
        self.page.set_soft_colour(QColor(theme.soft))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ribbon.place()
        if self._bar is not None:
            self._place_bar(self._bar)
        if self._notice is not None and self._notice.isVisible():
            self._notice.place()
