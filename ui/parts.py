"""Builds the parts of the window, each knowing as little of the others as it can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from reader.library.place import Places
from ui.commands import Actions, fill_menu, make_actions
from ui.foot import Foot
from ui.icons import program_icon
from ui.library.library_panel import LibraryPanel
from ui.library.shelf import Shelf
from ui.main_window import MainWindow
from ui.page.page_view import PageView
from ui.panels.bookmarks import BookmarksPanel
from ui.panels.contents import ContentsPanel
from ui.profile import Profile
from ui.reading import Reading
from ui.reading_area import ReadingArea
from ui.theme import Theme, theme_names
from ui.title_bar import TitleBar


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the window is made of, and what stands behind it."""

    window: MainWindow
    actions: Actions
    bar: TitleBar
    shelf: Shelf
    library: LibraryPanel
    page: PageView
    area: ReadingArea
    bookmarks: BookmarksPanel
    contents: ContentsPanel
    foot: Foot
    places: Places
    reading: Reading
    themes: QActionGroup
    """An action for every theme, named as the theme is in the settings."""


def build_parts(profile: Profile, theme: Theme, text_pixels: float) -> Parts:
    """Build every part and put it into the window; nothing is connected yet."""
    window = MainWindow(QSettings(str(profile.window), QSettings.Format.IniFormat))
    window.setWindowIcon(program_icon())
    page = PageView(text_pixels, window)
    area = ReadingArea(page, theme, window)
    shelf = Shelf(profile.index, window)
    library = LibraryPanel(shelf.model, theme, window)
    bookmarks, contents = BookmarksPanel(theme, window), ContentsPanel(theme, window)
    foot = Foot(theme, window)
    actions = make_actions(window, page)
    themes = QActionGroup(window)
    bar = _build_bar(window, actions, themes, theme)
    window.compose(bar, library, area, {"bookmarks": bookmarks, "contents": contents}, foot)
    places = Places(profile.library)
    reading = Reading(places, page, window)
    return Parts(
        window, actions, bar, shelf, library, page, area, bookmarks, contents, foot, places, reading, themes
    )


_BUTTONS = (("bookmark", "toggle_bookmark"), ("bookmarks", "show_bookmarks"), ("contents", "show_contents"))


def _build_bar(window: MainWindow, actions: Actions, themes: QActionGroup, theme: Theme) -> TitleBar:
    menu, text_menu = QMenu(window), QMenu(window)
    fill_menu(menu, actions)
    for name in ("larger", "smaller", "usual_size"):
        text_menu.addAction(actions[name])
    text_menu.addSeparator()
    _add_themes(text_menu, themes, window.tr)
    return TitleBar(menu, [(icon, actions[name]) for icon, name in _BUTTONS], text_menu, theme, window)


def _add_themes(menu: QMenu, themes: QActionGroup, tr: Callable[[str], str]) -> None:
    for identifier, name in (("system", tr("As the system")), *theme_names()):
        action = menu.addAction(name)
        action.setObjectName(identifier)
        action.setCheckable(True)
        themes.addAction(action)
