"""The composition root: starts the program, and says what each part does when another changes."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.files import display_name
from reader.library.locator import Certainty
from reader.text.words import opening
from ui.commands import connect_actions
from ui.dialogs import show_about, show_keys
from ui.errors import log_unexpected_errors
from ui.panels.bookmarks import Mark
from ui.parts import build_parts
from ui.profile import Profile, open_profile
from ui.reading import PlacedBookmark
from ui.session import begin, with_samples
from ui.settings import USUAL, Settings, load_settings, save_settings
from ui.theme import choose_theme, palette
from ui.where import chapter_name, where

_POINTS_PER_INCH = 72
_SETTINGS_KEPT_AFTER = 300
"""Milliseconds after the last change of a setting until it is on disk."""
_EXCERPT = 160
"""Characters of the text shown with a bookmark, at most."""


def run(profile_folder: Path | None, paths: Sequence[Path], version: str) -> int:
    """Open the window and run until it is closed; return the exit status.

    Raises:
        UnusableProfile: when the program cannot write where it must.
    """
    profile = open_profile(profile_folder)
    QApplication.setDesktopFileName("inglenook")
    qt = QApplication([sys.argv[0]])
    qt.setApplicationName("inglenook")
    qt.setApplicationVersion(version)
    qt.setStyle("Fusion")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = App(qt, profile, begin(load_settings(profile.settings), paths))
    log_unexpected_errors(profile.log, app.tell_of_error)
    app.show()
    return qt.exec()


class App(QObject):
    """The running program: its settings, its parts, and what connects them."""

    def __init__(self, qt: QApplication, profile: Profile, settings: Settings) -> None:
        super().__init__()
        self._qt, self._profile, self._settings = qt, profile, settings
        theme = choose_theme(settings.theme, self._system_is_dark())
        qt.setPalette(palette(theme))
        self.parts = build_parts(profile, theme, self._text_pixels())
        self.parts.area.set_theme(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTINGS_KEPT_AFTER)
        self._timer.timeout.connect(self._keep_settings)
        self._connect_commands()
        self._connect_reading()
        self._connect_window()

    def show(self) -> None:
        """Show the window with the story; the list is filled once that is painted."""
        parts, settings = self.parts, self._settings
        parts.window.show_library(settings.library_shown)
        parts.actions["show_library"].setChecked(settings.library_shown)
        if settings.story:
            parts.reading.open(Path(settings.story))
        else:
            self._show_no_story(self.tr("Choose a story from the list."))
        parts.window.show()
        parts.page.setFocus()
        QTimer.singleShot(0, self._on_shown)

    def tell_of_error(self) -> None:
        """Say that something unexpected happened."""
        log = self._profile.log
        self._say(self.tr("Something went wrong. You can read on; details are in {}.").format(log))

    # Connecting

    def _connect_commands(self) -> None:
        parts = self.parts
        page, window, reading = parts.page, parts.window, parts.reading
        slots = {
            "open_file": self._on_open_file,
            "open_folder": self._on_open_folder,
            "show_samples": lambda: self._show_session(with_samples(self._settings)),
            "quit": window.close,
            "undo": reading.undo,
            "toggle_bookmark": reading.toggle_bookmark,
            "show_bookmarks": lambda: window.toggle_panel("bookmarks"),
            "show_contents": lambda: window.toggle_panel("contents"),
            "larger": lambda: self._step_text_size(1),
            "smaller": lambda: self._step_text_size(-1),
            "usual_size": lambda: self._change(self._settings.with_text_size(USUAL)),
            "show_library": self._on_show_library,
            "full_screen": window.toggle_full_screen,
            "next_page": lambda: page.turn(1),
            "previous_page": lambda: page.turn(-1),
            "next_chapter": lambda: page.turn_chapter(1),
            "previous_chapter": lambda: page.turn_chapter(-1),
            "go_to_start": page.go_to_start,
            "go_to_end": page.go_to_end,
            "filter_library": self._on_filter_library,
            "show_keys": lambda: show_keys(window),
            "about": lambda: show_about(window, self._qt.applicationVersion()),
        }
        connect_actions(parts.actions, slots)
        for action in parts.themes.actions():
            action.setChecked(action.objectName() == self._settings.theme)
        parts.themes.triggered.connect(
            lambda action: self._change(replace(self._settings, theme=action.objectName()))
        )

    def _connect_reading(self) -> None:
        parts, reading = self.parts, self.parts.reading
        reading.story_opened.connect(self._on_story_opened)
        reading.story_failed.connect(self._show_no_story)
        reading.opening_began.connect(lambda: self._show_no_story(self.tr("Opening…")))
        reading.bookmarks_changed.connect(self._on_bookmarks_changed)
        reading.bookmark_removed.connect(self._on_bookmark_removed)
        reading.position_kept.connect(self._show_progressions)
        reading.places_failed.connect(self._say)
        parts.page.rearranged.connect(self._on_rearranged)
        parts.page.size_step_requested.connect(self._step_text_size)
        parts.bookmarks.mark_chosen.connect(self._go_to)
        parts.bookmarks.removal_requested.connect(reading.remove_bookmark)
        parts.contents.chapter_chosen.connect(self._go_to)

    def _connect_window(self) -> None:
        parts = self.parts
        parts.library.story_chosen.connect(lambda path: self._open_story(Path(os.fsdecode(path))))
        parts.shelf.scanning.connect(parts.library.set_scanning)
        parts.shelf.folder_failed.connect(self._say)
        parts.shelf.model.rowsInserted.connect(self._mark_story)
        parts.window.panel_changed.connect(self._on_panel_changed)
        parts.window.closing.connect(self._on_closing)
        self._qt.styleHints().colorSchemeChanged.connect(lambda _scheme: self._apply_theme())

    # Opening

    def _on_shown(self) -> None:
        self.parts.shelf.show_paths(self._settings.folders)
        self._show_progressions()
        if self.parts.places.opened_with:
            self._say(self.parts.places.opened_with)
        self._timer.start()

    def _open_story(self, path: Path) -> None:
        self.parts.reading.open(path)
        self._change(replace(self._settings, story=os.fspath(path)))
        self.parts.page.setFocus()

    def _show_session(self, session: Settings) -> None:
        """Show other folders, and the story that comes with them."""
        self._change(session)
        self.parts.shelf.show_paths(session.folders)
        if session.story:
            self._open_story(Path(session.story))

    def _on_open_file(self) -> None:
        kinds = self.tr("Stories (*.txt *.text);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self.parts.window, self.tr("Open a story"), self._folder(), kinds
        )
        if name:
            folders = (*self._settings.folders, name)
            self._show_session(replace(self._settings, folders=tuple(dict.fromkeys(folders)), story=name))

    def _on_open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.parts.window, self.tr("Open a folder of stories"), self._folder()
        )
        if name:
            self._show_session(replace(self._settings, folders=(name,), story=""))

    def _folder(self) -> str:
        return str(Path(self._settings.story).parent if self._settings.story else Path.home())

    def _on_story_opened(self) -> None:
        parts, story = self.parts, self.parts.page.story
        if story is None:
            return
        title = story.title or opening(story)
        parts.bar.set_story(title, story.author or "")
        parts.window.setWindowTitle(f"{title} — Inglenook")
        parts.contents.show_chapters(story.chapters, self.tr("Opening"))
        parts.area.show_page()
        self._on_rearranged()
        self._mark_story()

    def _show_no_story(self, sentence: str) -> None:
        parts = self.parts
        name = display_name(parts.reading.path) if parts.reading.path else ""
        parts.bar.set_story(name, "")
        parts.window.setWindowTitle(f"{name} — Inglenook" if name else "Inglenook")
        parts.contents.show_chapters((), "")
        parts.bookmarks.show_marks(())
        parts.foot.show_where(None)
        parts.area.ribbon.hide()
        parts.area.show_message(sentence)

    # The page

    def _on_rearranged(self) -> None:
        parts, story, shown = self.parts, self.parts.page.story, self.parts.page.shown()
        if story is None or shown is None:
            return
        parts.foot.show_where(where(story, shown))
        parts.contents.mark(shown.section.chapter)
        self._show_ribbon()

    def _go_to(self, offset: int) -> None:
        self.parts.page.go_to(offset)
        self.parts.page.setFocus()

    def _show_ribbon(self) -> None:
        here = bool(self.parts.reading.bookmarks_here())
        self.parts.area.ribbon.setVisible(here)
        self.parts.area.ribbon.place()
        self.parts.actions["toggle_bookmark"].setChecked(here)

    def _on_bookmarks_changed(self) -> None:
        self.parts.bookmarks.show_marks([self._mark(placed) for placed in self.parts.reading.bookmarks])
        self._show_ribbon()

    def _mark(self, placed: PlacedBookmark) -> Mark:
        story = self.parts.page.story
        assert story is not None
        excerpt = " ".join(story.text[placed.offset : placed.offset + _EXCERPT].split())
        chapter = chapter_name(story, story.chapter_at(placed.offset))
        certain = placed.certainty in (Certainty.EXACT, Certainty.MOVED)
        return Mark(
            placed.bookmark, placed.offset, chapter, excerpt, story.progression(placed.offset), certain
        )

    def _on_bookmark_removed(self) -> None:
        notice = self.parts.area.notice
        notice.say(self.tr("The bookmark was removed."), self.tr("Undo"), self.parts.reading.undo)

    # The list

    def _mark_story(self) -> None:
        if self._settings.story:
            self.parts.library.mark(os.fsencode(self._settings.story))

    def _show_progressions(self) -> None:
        self.parts.shelf.model.set_progressions(self.parts.places.progressions())

    def _on_show_library(self) -> None:
        self._change(replace(self._settings, library_shown=not self._settings.library_shown))

    def _on_filter_library(self) -> None:
        self._change(replace(self._settings, library_shown=True))
        self.parts.library.focus_filter()

    def _on_panel_changed(self) -> None:
        window, actions = self.parts.window, self.parts.actions
        actions["show_bookmarks"].setChecked(window.is_panel_shown("bookmarks"))
        actions["show_contents"].setChecked(window.is_panel_shown("contents"))
        actions["full_screen"].setChecked(window.isFullScreen())

    # Settings

    def _step_text_size(self, step: int) -> None:
        self._change(self._settings.with_text_size(self._settings.text_size + step))

    def _change(self, settings: Settings) -> None:
        """Put other settings into force, and on disk a moment later."""
        before, self._settings = self._settings, settings
        if settings.text_size != before.text_size:
            self.parts.page.set_text_pixels(self._text_pixels())
        if settings.theme != before.theme:
            self._apply_theme()
        if settings.library_shown != before.library_shown:
            self.parts.window.show_library(settings.library_shown)
        self.parts.actions["show_library"].setChecked(settings.library_shown)
        self._timer.start()

    def _apply_theme(self) -> None:
        theme = choose_theme(self._settings.theme, self._system_is_dark())
        self._qt.setPalette(palette(theme))
        parts = self.parts
        for part in (parts.bar, parts.library, parts.area, parts.bookmarks, parts.contents, parts.foot):
            part.set_theme(theme)

    def _system_is_dark(self) -> bool:
        return self._qt.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _text_pixels(self) -> float:
        return self._settings.text_size * self._qt.primaryScreen().logicalDotsPerInch() / _POINTS_PER_INCH

    def _keep_settings(self) -> None:
        if not save_settings(self._settings, self._profile.settings):
            self._say(self.tr("The settings could not be written to {}.").format(self._profile.settings))

    def _on_closing(self) -> None:
        self.parts.reading.keep_position()
        self._keep_settings()
        self.parts.shelf.stop()
        self.parts.places.close()

    def _say(self, sentence: str) -> None:
        self.parts.area.notice.say(sentence)
