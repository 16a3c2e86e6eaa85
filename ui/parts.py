"""Builds the parts around the page: the list, the panels, the menus."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from reader.profile import Profile
from ui.commands import Actions, fill_menu, make_actions, translate
from ui.front import FrontParts
from ui.icons import program_icon
from ui.library.library_panel import LibraryPanel
from ui.library.shelf import Shelf
from ui.panels.bookmarks import BookmarksPanel
from ui.panels.contents import ContentsPanel
from ui.panels.find import FindPanel
from ui.panels.search import SearchPanel
from ui.panels.type import TypePanel
from ui.themes.theme import Theme
from ui.title_bar import TitleBar


@dataclass(frozen=True, slots=True)
class OtherParts:
    """What can wait until the story is on the screen."""

    actions: Actions
    menu: QMenu
    """All commands."""
    text_menu: QMenu
    """The text's size; themes are offered at its end."""
    shelf: Shelf
    library: LibraryPanel
    bookmarks: BookmarksPanel
    contents: ContentsPanel
    type: TypePanel
    find: FindPanel
    search: SearchPanel


def build_others(profile: Profile, theme: Theme, front: FrontParts) -> OtherParts:
    """Build the list, the panels and the menus, and put them into the window."""
    window = front.window
    window.setWindowIcon(program_icon())
    actions = make_actions(window, front.page)
    menu, text_menu = _fill_bar(front.bar, actions)
    shelf = Shelf(profile.catalogue, profile.library, window)
    library = LibraryPanel(shelf.model, theme, window)
    bookmarks, contents = BookmarksPanel(theme, window), ContentsPanel(theme, window)
    window.add_library(library)
    type_panel, find, search = TypePanel(window), FindPanel(theme, window), SearchPanel(theme, window)
    panels = {
        "bookmarks": bookmarks,
        "contents": contents,
        "type": type_panel,
        "find": find,
        "search": search,
    }
    window.add_panels(panels)
    # As it is read: the list, the page, the line at its foot, a panel.
    QWidget.setTabOrder(library.status.go_on, front.page)
    QWidget.setTabOrder(front.page, front.foot.line)
    return OtherParts(actions, menu, text_menu, shelf, library, bookmarks, contents, type_panel, find, search)


def _fill_bar(bar: TitleBar, actions: Actions) -> tuple[QMenu, QMenu]:
    menu, text_menu = QMenu(bar), QMenu(bar)
    fill_menu(menu, actions)
    for name in ("larger", "smaller", "usual_size", "show_type"):
        text_menu.addAction(actions[name])
    text_menu.addSeparator()
    text_menu.setTitle(translate("Text and theme"))
    menu.insertMenu(menu.actions()[-1], text_menu)
    bar.set_menus(menu, text_menu)
    for button, command in _BUTTONS:
        bar.set_action(button, actions[command])
    return menu, text_menu


_BUTTONS = (
    ("search", "find"),
    ("bookmark", "toggle_bookmark"),
    ("bookmarks", "show_bookmarks"),
    ("contents", "show_contents"),
)
