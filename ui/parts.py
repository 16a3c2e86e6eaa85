"""Builds the parts of the window, in two steps: what shows the story, and everything else.

Only the first step stands between a start and the first page on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from ui.foot import Foot
from ui.main_window import MainWindow
from ui.page.page_view import PageView
from ui.profile import Profile
from ui.reading import Reading
from ui.reading_area import ReadingArea
from ui.theme import Theme
from ui.title_bar import TitleBar

if TYPE_CHECKING:
    from PySide6.QtGui import QActionGroup

    from ui.commands import Actions
    from ui.library.library_panel import LibraryPanel
    from ui.library.shelf import Shelf
    from ui.panels.bookmarks import BookmarksPanel
    from ui.panels.contents import ContentsPanel


@dataclass(frozen=True, slots=True)
class FrontParts:
    """What shows the story."""

    window: MainWindow
    bar: TitleBar
    page: PageView
    area: ReadingArea
    foot: Foot
    reading: Reading


@dataclass(frozen=True, slots=True)
class OtherParts:
    """What can wait until the story is on the screen."""

    actions: Actions
    themes: QActionGroup
    """An action for every theme, named as the theme is in the settings."""
    shelf: Shelf
    library: LibraryPanel
    bookmarks: BookmarksPanel
    contents: ContentsPanel


def build_front(profile: Profile, theme: Theme, text_pixels: float) -> FrontParts:
    """Build the window around the page; nothing is connected yet."""
    window = MainWindow(QSettings(str(profile.window), QSettings.Format.IniFormat))
    page = PageView(text_pixels, window)
    area = ReadingArea(page, theme, window)
    bar, foot = TitleBar(theme, window), Foot(theme, window)
    window.compose(bar, area, foot)
    reading = Reading(profile.library, profile.understood, page, window)
    return FrontParts(window, bar, page, area, foot, reading)


def build_others(profile: Profile, theme: Theme, front: FrontParts) -> OtherParts:
    """Build the list, the panels and the menus, and put them into the window."""
    from PySide6.QtGui import QActionGroup

    from ui.commands import make_actions
    from ui.icons import program_icon
    from ui.library.library_panel import LibraryPanel
    from ui.library.shelf import Shelf
    from ui.panels.bookmarks import BookmarksPanel
    from ui.panels.contents import ContentsPanel

    window = front.window
    window.setWindowIcon(program_icon())
    actions, themes = make_actions(window, front.page), QActionGroup(window)
    _fill_bar(front.bar, actions, themes)
    shelf = Shelf(profile.index, window)
    library = LibraryPanel(shelf.model, theme, window)
    bookmarks, contents = BookmarksPanel(theme, window), ContentsPanel(theme, window)
    window.add_library(library)
    window.add_panels({"bookmarks": bookmarks, "contents": contents})
    return OtherParts(actions, themes, shelf, library, bookmarks, contents)


def _fill_bar(bar: TitleBar, actions: Actions, themes: QActionGroup) -> None:
    from PySide6.QtWidgets import QMenu

    from ui.commands import fill_menu
    from ui.theme import theme_names

    menu, text_menu = QMenu(bar), QMenu(bar)
    fill_menu(menu, actions)
    for name in ("larger", "smaller", "usual_size"):
        text_menu.addAction(actions[name])
    text_menu.addSeparator()
    for identifier, name in (("system", bar.tr("As the system")), *theme_names()):
        action = text_menu.addAction(name)
        action.setObjectName(identifier)
        action.setCheckable(True)
        themes.addAction(action)
    bar.set_menus(menu, text_menu)
    for button, command in _BUTTONS:
        bar.set_action(button, actions[command])


_BUTTONS = (("bookmark", "toggle_bookmark"), ("bookmarks", "show_bookmarks"), ("contents", "show_contents"))
