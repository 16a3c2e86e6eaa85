"""The composition root: starts the program and connects what shows the story."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reader.files import display_name
from reader.profile import Profile
from reader.text.words import opening
from ui.annotations.inks import dot
from ui.errors import log_unexpected_errors
from ui.front import build_front
from ui.live_settings import LiveSettings
from ui.painted import WhenPainted
from ui.refusal import said_in_a_sentence
from ui.session import begin
from ui.settings import Settings, load_settings
from ui.themes.colours import palette, style_sheet
from ui.themes.theme import Look, choose_theme
from ui.translating import language_shown, translate_interface
from ui.type.live_type import LiveType
from ui.where import fold_words, where

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

    from ui.around import Around

_POINTS_PER_INCH = 72
_PAGE_FIRST = 500
"""Milliseconds for which the list and the menus wait for the page of a large file."""


def run(profile: Profile, paths: Sequence[Path], version: str, end_start: Callable[[], None]) -> int:
    """Open the window and run until it is closed; return the exit status.

    ``end_start`` is called once later starts are heard.
    """
    QApplication.setDesktopFileName("org.inglenook.Inglenook")
    # Before there is one: a screen reader keeps the name it hears first.
    QApplication.setApplicationName("inglenook")
    QApplication.setApplicationVersion(version)
    # The style as an argument: setStyle would hand back an object whose class takes long to load.
    with said_in_a_sentence():
        qt = _application([sys.argv[0], "-style", "Fusion"])
    settings = begin(load_settings(profile.settings), paths)
    translate_interface(qt, settings.language)
    if language_shown().startswith("zh"):
        from ui.saying_names import say_names_without_letters

        say_names_without_letters(qt)
    app = App(qt, profile, settings)
    log_unexpected_errors(profile.log, app.tell_of_error)
    # Queued: who is let in is answered at once.
    app.completed.connect(end_start, Qt.ConnectionType.QueuedConnection)
    app.show()
    return qt.exec()


def _application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from ui.application import MacApplication

        return MacApplication(arguments)
    return QApplication(arguments)


class App(QObject):
    """The running program. The list, the panels and the menus follow once the story is on the screen."""

    completed = Signal()
    """All of it is there, and later starts are heard."""

    def __init__(self, qt: QApplication, profile: Profile, settings: Settings) -> None:
        super().__init__()
        self._qt, self._profile = qt, profile
        self.settings = LiveSettings(settings, profile.settings, self)
        self.theme = choose_theme(settings.theme, _look_wanted(qt.styleHints()), profile.themes)
        qt.setPalette(palette(self.theme))
        self.front = build_front(profile, self.theme)
        self.type = LiveType(self.settings, self.front.reading)
        self._set_type()
        self._set_manner()
        self._set_flow()
        self._around: Around | None = None
        self._is_page_awaited = False
        """Whether the rest waits for the first page of a large file."""
        self.front.window.setStyleSheet(style_sheet(self.theme))
        self.front.area.set_theme(self.theme)
        self._connect()

    def show(self) -> None:
        """Show the window with the story."""
        front, settings = self.front, self.settings.value
        front.window.show_library(settings.library_shown)
        # Shown first, so that the page knows its size; nothing is painted before this returns.
        front.window.show()
        if settings.story:
            front.reading.open(Path(settings.story))
        else:
            # What there is to do is said as soon as it is known what is in the list.
            self._show_no_story("")
        if front.window.isFullScreen() and not (front.page.story or front.reading.is_reading):
            # There would be nothing to do there.
            front.window.toggle_full_screen()
        front.page.setFocus()
        if not settings.story and not settings.folders:
            front.area.show_welcome()

    def tell_of_error(self) -> None:
        """Say that something unexpected happened, and offer a report on it."""
        # Later, for it may have gone wrong in the middle of painting.
        QTimer.singleShot(0, self._tell_of_error)

    def _tell_of_error(self) -> None:
        sentence = self.tr("Something went wrong. You can read on.")
        if self._around is None:
            self._say(sentence)
        else:
            report = self._around.helping.show_report
            self.front.area.notice.say(sentence, self.tr("Report…"), report)

    def _connect(self) -> None:
        front, reading, settings = self.front, self.front.reading, self.settings
        reading.story_opened.connect(self._on_story_opened)
        reading.story_previewed.connect(self._on_story_opened)
        reading.story_failed.connect(self._show_no_story)
        reading.opening_began.connect(self._on_opening_began)
        front.annotating.changed.connect(self._show_ribbon)
        front.annotating.bookmark_asked_for.connect(front.area.ribbon.await_writing)
        reading.keeping.failed.connect(self._say)
        reading.keeping.restored.connect(self._say)
        front.page.rearranged.connect(self._on_rearranged)
        front.window.painted.connect(self._on_painted)
        front.window.closing.connect(self._on_closing)
        self.type.changed.connect(self._set_type)
        self.type.changed.connect(self._set_manner)
        settings.follow("folded", self._set_manner)
        settings.follow("scrolled", self._set_flow)
        settings.follow("theme", self._apply_theme)
        settings.follow("library_shown", lambda: front.window.show_library(settings.value.library_shown))
        settings.not_kept.connect(self._on_settings_not_kept)
        hints = self._qt.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._apply_theme())
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: self._apply_theme())

    def _on_painted(self) -> None:
        """Build the rest; the first page of a large file may have a moment before that."""
        if self._is_page_awaited:
            QTimer.singleShot(_PAGE_FIRST, self._build_around)
        else:
            self._build_around()

    def _build_around(self) -> None:
        if self._around is not None:
            return
        import signal

        from ui.around import Around

        gc.enable()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        self._around = Around(self._profile, self.theme, self.front, self.settings, self.type)
        self._around.theming.chosen_changed.connect(self._apply_theme)
        self.settings.keep()
        self.completed.emit()

    # The story

    def _on_opening_began(self) -> None:
        self._show_no_story(self.tr("Opening…"))
        if self._around is None and not self._is_page_awaited:
            # Now: it may have been read before it is known that the message was painted.
            self._is_page_awaited = True
            WhenPainted(self.front.page.viewport(), self._build_around)

    def _on_story_opened(self) -> None:
        front, story = self.front, self.front.page.story
        if story is None:
            return
        title = story.title or opening(story)
        front.bar.set_story(title, story.author or "")
        front.window.setWindowTitle(f"{title} — Inglenook")
        self._show_page()
        self._on_rearranged()

    def _show_page(self) -> None:
        """Show the page and, after a message in its place, give it the keyboard unless somebody is typing."""
        front = self.front
        was_hidden, holder = not front.page.isVisible(), front.window.focusWidget()
        front.area.show_page()
        if was_hidden and not (holder is not None and holder.inherits("QLineEdit")):
            front.page.setFocus()

    def _show_no_story(self, sentence: str) -> None:
        front = self.front
        name = display_name(front.reading.path) if front.reading.path else ""
        front.bar.set_story(name, "")
        front.window.setWindowTitle(f"{name} — Inglenook" if name else "Inglenook")
        front.foot.show_where(None)
        front.area.ribbon.hide()
        front.area.show_message(sentence)

    def _on_rearranged(self) -> None:
        story, shown = self.front.page.story, self.front.page.shown()
        if story is not None and shown is not None:
            self.front.foot.show_where(where(story, shown, self.settings.value.pace))
            self._show_ribbon()

    def _show_ribbon(self) -> None:
        ribbon, here = self.front.area.ribbon, self.front.annotating.bookmarks_here()
        if here:
            ribbon.set_colour(QColor(dot(here[0].annotation.said.style, self.theme)))
            ribbon.set_written()
        ribbon.setVisible(bool(here))
        ribbon.place()

    # The window

    def _apply_theme(self) -> None:
        look = _look_wanted(self._qt.styleHints())
        self.theme = choose_theme(self.settings.value.theme, look, self._profile.themes)
        self._qt.setPalette(palette(self.theme))
        front = self.front
        front.window.setStyleSheet(style_sheet(self.theme))
        for part in (front.bar, front.area, front.foot):
            part.set_theme(self.theme)
        if self._around is not None:
            self._around.set_theme(self.theme)

    def _set_type(self) -> None:
        self.front.page.set_type(self.type.value, self._text_pixels())

    def _set_manner(self) -> None:
        page, settings = self.front.page, self.settings.value
        smart, words = self.type.value.smart, fold_words()
        page.set_manner(page.manner._replace(folded=settings.folded, smart=smart, words=words))

    def _set_flow(self) -> None:
        self.front.page.set_scrolled(self.settings.value.scrolled)

    def _text_pixels(self) -> float:
        dots = self._qt.primaryScreen().logicalDotsPerInch()
        return self.type.value.size * dots / _POINTS_PER_INCH

    def _on_closing(self) -> None:
        self.front.reading.close()
        self.settings.keep()

    def _on_settings_not_kept(self) -> None:
        # What keeps both from the disk is told once, and places are worth more.
        if not self.front.reading.keeping.is_failing:
            self._say(self.tr("The settings could not be written to the disk."))

    def _say(self, sentence: str) -> None:
        self.front.area.notice.say(sentence)


def _look_wanted(hints: QStyleHints) -> Look:
    """Return what the desktop asks for; before 6.10 Qt does not know whether that is high contrast."""
    wish = hints.accessibility().contrastPreference() if hasattr(hints, "accessibility") else None
    high_contrast = wish is not None and wish is Qt.ContrastPreference.HighContrast
    return Look(hints.colorScheme() is Qt.ColorScheme.Dark, high_contrast)
