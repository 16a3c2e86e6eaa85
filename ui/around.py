"""What surrounds the page: the list, the panels and the commands, connected to the reading."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QFileDialog

from reader.profile import Profile
from ui.aloud.aloud import Aloud
from ui.annotations.tools import AnnotationTools
from ui.arrivals import Arrivals
from ui.commanding import Commanding
from ui.commands import connect_actions
from ui.copying import Copying
from ui.correcting import Correcting
from ui.elsewhere import Elsewhere
from ui.exporting import Exporting
from ui.finding import Finding
from ui.focus import Focus
from ui.front import FrontParts
from ui.go_to import ask_where_to_go
from ui.going import Going
from ui.help.helping import Helping
from ui.importing import Importing
from ui.library.standing_load import StandingLoad
from ui.library.tools import LibraryTools
from ui.live_settings import LiveSettings
from ui.look_up.looking_up import LookingUp
from ui.manners import Manners
from ui.parts import build_others
from ui.printing.printing import Printing
from ui.recent import Recent
from ui.returning import Returning
from ui.searching import Searching
from ui.session import with_samples
from ui.spoken import Spoken
from ui.statistics.statistics import Statistics
from ui.themes.choosing import ChoosingTheme
from ui.themes.theme import Theme
from ui.turning import Turning
from ui.type.choosing import ChoosingType
from ui.type.live_type import LiveType
from ui.visited import Visited


class Around(QObject):
    """Builds the list, the panels and the menus, and connects them."""

    def __init__(
        self, profile: Profile, theme: Theme, front: FrontParts, settings: LiveSettings, live_type: LiveType
    ) -> None:
        super().__init__(front.window)
        # Qt's file dialogs remember folders they showed; that belongs to the profile, too.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(profile.config))
        self._front, self._settings = front, settings
        self.parts = build_others(profile, theme, front)
        self.theming = ChoosingTheme(
            self.parts.text_menu, self.parts.actions, settings, front.area.notice, profile.themes
        )
        self.typing = ChoosingType(front, self.parts, live_type)
        self.going = Going(front, self.parts.actions)
        self.visited = Visited(self.going, profile.history, front.window)
        self.finding = Finding(front, self.parts, self.going)
        self.focus = Focus(front, self.parts.actions, settings, theme)
        self.turning = Turning(front.page, self.parts.actions, settings)
        self.spoken = Spoken(front)
        self.correcting = Correcting(front, self.parts.actions)
        self.library = LibraryTools(front, self.parts, settings, self.going, self.correcting)
        self.arrivals = Arrivals(front, self.library.roots, profile)
        self.recent = Recent(self.parts.actions["recent_stories"], front, self.parts.shelf.model.stories)
        self.searching = Searching(front, self.parts, self.going, profile)
        self.looking_up = LookingUp(front, self.correcting.lines, settings)
        self.returning = Returning(front)
        self.manners = Manners(front, self.parts, settings)
        self.statistics = Statistics(front, self.parts.shelf, settings, self.going, theme)
        self.annotations = AnnotationTools(front, self.parts, self.going, self.correcting.lines, theme)
        self.commanding = Commanding(
            front, self.parts, settings, self.theming, profile, self.correcting.lines.name_by_keys
        )
        self.helping = Helping(front, self.parts, settings, profile, theme)
        self.aloud = Aloud(front, self.parts.actions, settings, theme)
        model, keeping = self.parts.shelf.model, front.reading.keeping
        self.standing_load = StandingLoad(profile.library, keeping, model, self)
        self.elsewhere = Elsewhere(profile.library, front, self.standing_load)
        self.copying = Copying(front, self.parts, self.library.marking.menu)
        self.exporting = Exporting(profile, front, model.stories, settings)
        self.printing = Printing(front, self.parts, settings, live_type, self.library.marking.menu)
        self.importing = Importing(profile.library, front, settings)
        self.importing.imported.connect(self.elsewhere.look)
        self._connect_commands()
        self._connect_reading()
        self._connect_list()
        self._on_story_changed()
        self._on_settings_changed()
        self.parts.shelf.show_paths(settings.value.folders)
        self.standing_load.load()
        front.window.restore_panel()
        if front.page.story is None and not front.reading.is_reading and not front.area.is_welcoming:
            self.parts.library.focus_filter()
        told = (front.reading.keeping.restored_with, self.commanding.preferences.fault)
        if any(told):
            front.area.notice.say(" ".join(filter(None, told)))
        elif not self.helping.tell_of_update():
            self.correcting.tell_of_doubts()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        for part in (
            self.parts.library,
            self.parts.contents,
            self.parts.find,
            self.parts.search,
            self.focus,
            self.statistics,
            self.annotations,
            self.helping,
            self.aloud,
        ):
            part.set_theme(theme)

    # Connecting

    def _connect_commands(self) -> None:
        front, settings = self._front, self._settings
        page, window = front.page, front.window
        slots: dict[str, Callable[[], object]] = {
            "open_file": self._on_open_file,
            "recent_stories": self.recent.open,
            "open_folder": self.library.roots.ask_for_folder,
            "folders": self.library.roots.show_dialog,
            "show_samples": self._on_show_samples,
            "read_as": self.correcting.read_as,
            "save_copy": self.copying.ask_for_open,
            "export": self.exporting.ask_where_to,
            "import": self.importing.ask_what,
            "quit": window.close,
            "undo": self._on_undo,
            "copy": page.copy,
            "look_up": self.looking_up.look_up,
            "toggle_chapter": self.correcting.lines.toggle_chapter,
            "line_menu": self.correcting.lines.pointing.request_by_keys,
            "show_contents": lambda: window.toggle_panel("contents"),
            "scrolled": self.turning.toggle_scrolled,
            "sliding": self.turning.toggle_sliding,
            "next_page": lambda: page.turn(1),
            "previous_page": lambda: page.turn(-1),
            "go_to": lambda: ask_where_to_go(page, self.going.go_to),
            "filter_library": self._on_filter_library,
            "fold": self.manners.fold,
            "as_filed": self.manners.toggle_as_filed,
            "read_next": self.manners.read_next.choose_first,
            "show_statistics": self.statistics.show,
            "show_menu": front.bar.show_menu,
        }
        connect_actions(self.parts.actions, slots)
        settings.changed.connect(lambda _before: self._on_settings_changed())

    def _connect_reading(self) -> None:
        front, parts, reading = self._front, self.parts, self._front.reading
        reading.story_opened.connect(self._on_story_changed)
        reading.story_opened.connect(self.correcting.tell_of_doubts)
        reading.story_previewed.connect(lambda: parts.contents.show_story(front.page.story))
        reading.story_failed.connect(lambda _sentence: self._on_story_changed())
        reading.opening_began.connect(self._on_story_changed)
        reading.position_kept.connect(parts.shelf.model.set_place)
        self.correcting.overruling.described.connect(parts.shelf.put)
        parts.menu.aboutToShow.connect(self.correcting.lines.name_by_keys)
        front.page.rearranged.connect(self._on_rearranged)
        parts.contents.chapter_chosen.connect(self.going.go_to)
        front.foot.place_chosen.connect(self.going.go_to)
        front.foot.line.left.connect(front.page.setFocus)
        front.window.panel_changed.connect(self._on_panel_changed)
        self.aloud.speaking_changed.connect(self.spoken.set_quiet)
        self.aloud.speaking_changed.connect(self.statistics.turns.set_listening)
        self.aloud.explanation_requested.connect(lambda: self.helping.manual.open_at("aloud"))

    def _connect_list(self) -> None:
        parts = self.parts
        parts.library.story_chosen.connect(lambda path: self._open_story(os.fsdecode(path)))
        self.manners.read_next.story_chosen.connect(lambda path: self._open_story(os.fsdecode(path)))
        parts.shelf.scanning.connect(parts.library.set_scanning)
        parts.shelf.halted.connect(parts.library.set_halted)
        parts.library.status.stop_requested.connect(parts.shelf.halt)
        parts.library.status.go_on_requested.connect(parts.shelf.go_on)
        parts.shelf.folder_failed.connect(self._front.area.notice.say)
        self.library.roots.found_empty.connect(self._front.area.notice.say)
        self.recent.story_chosen.connect(lambda path: self._open_story(os.fsdecode(path)))
        self.arrivals.story_chosen.connect(self._open_story)
        self.library.comparing.story_wanted.connect(self._open_story)
        self.library.amending.story_wanted.connect(self._open_story)
        self.going.story_wanted.connect(self._read)
        self._front.window.closing.connect(parts.shelf.close)

    # Opening

    def _open_story(self, path: str) -> None:
        self.going.go_to_story(path)

    def _read(self, path: str) -> None:
        self._front.reading.open(Path(path))
        self._settings.change(story=path)

    def _on_show_samples(self) -> None:
        session = with_samples(self._settings.value)
        self._settings.put(session)
        self._open_story(session.story)

    def _on_open_file(self) -> None:
        window, kinds = self._front.window, self.tr("Stories (*.txt *.text *.md *.asc *.gz);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(window, self.tr("Open a story"), self._folder(), kinds)
        if name:
            self.library.roots.add([name])
            self._open_story(name)

    def _folder(self) -> str:
        story = self._settings.value.story
        return str(Path(story).parent if story else Path.home())

    # The story

    def _on_story_changed(self) -> None:
        story = self._front.page.story
        self.parts.contents.show_story(story)
        self.parts.actions["read_as"].setEnabled(story is not None)
        self._mark_story()
        self._on_rearranged()

    def _on_rearranged(self) -> None:
        shown = self._front.page.shown()
        if shown is not None:
            self.parts.contents.mark(self._front.page.anchor, self._settings.value.pace)

    def _on_undo(self) -> None:
        self._front.area.notice.hide()
        self._front.reading.undoable.undo()

    # The list and the window

    def _mark_story(self) -> None:
        if self._front.reading.path is not None:
            self.parts.library.mark(os.fsencode(self._front.reading.path))

    def _on_filter_library(self) -> None:
        self._settings.change(library_shown=True)
        self._front.window.show_library(True)
        self.parts.library.focus_filter()

    def _on_settings_changed(self) -> None:
        settings = self._settings.value
        self.parts.actions["show_library"].setChecked(settings.library_shown)

    def _on_panel_changed(self) -> None:
        window, actions = self._front.window, self.parts.actions
        actions["show_bookmarks"].setChecked(window.is_panel_shown("bookmarks"))
        actions["show_contents"].setChecked(window.is_panel_shown("contents"))
        actions["show_type"].setChecked(window.is_panel_shown("type"))
