"""Every command of the program: one row makes its menu entry, its shortcut and its line in the help."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.sentences import to_translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its identifier, what a menu calls it, where it stands, and its keys.

    A command of the page has its keys only while the page has the keyboard, so that Space and
    the arrows keep their meaning in a list or a text field.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    of_page: bool = False
    checkable: bool = False
    standard: QKeySequence.StandardKey | None = None
    """What desktops have keys of their own for; they are added where no command has them."""


Standard = QKeySequence.StandardKey

COMMANDS = (
    Command("open_file", "Open a story…", "File", ("Ctrl+O",), standard=Standard.Open),
    Command("recent_stories", "Recent stories", "File", ("Ctrl+E",)),
    Command("open_folder", "Add a folder…", "File", ("Ctrl+Shift+O",)),
    Command("folders", "Folders of the library…", "File", ("Ctrl+Shift+L",)),
    Command("index_anew", "Make the search index anew", "File"),
    Command("show_samples", "Show the sample stories", "File"),
    Command("read_as", "Read this file as…", "File", ("Ctrl+R",)),
    Command("save_copy", "Save a copy…", "File", ("Ctrl+Shift+E",)),
    Command("print", "Print or save as PDF…", "File", ("Ctrl+P",), standard=Standard.Print),
    Command("export", "Export bookmarks and notes…", "File"),
    Command("import", "Import…", "File"),
    Command("quit", "Quit", "File", ("Ctrl+Q",), standard=Standard.Quit),
    Command("undo", "Undo", "Edit", ("Ctrl+Z",), standard=Standard.Undo),
    Command("copy", "Copy", "Edit", ("Ctrl+C",), of_page=True, standard=Standard.Copy),
    Command("look_up", "Look up", "Edit", ("Ctrl+K",), of_page=True),
    Command("toggle_chapter", "This line is a chapter", "Edit"),
    # The menu key asks for it, too, but not on every keyboard, and Qt knows no other everywhere.
    Command("line_menu", "Menu of this line", "Edit", ("Shift+F10",), of_page=True),
    Command("show_settings", "Settings…", "Edit", ("Ctrl+,",), standard=Standard.Preferences),
    Command("favourite", "Favourite", "Edit", ("Ctrl+Shift+S",), of_page=True, checkable=True),
    Command("tags", "Tags…", "Edit", ("Ctrl+Shift+T",), of_page=True),
    Command("toggle_bookmark", "Bookmark this place", "Bookmarks", ("Ctrl+D",), checkable=True),
    Command("show_bookmarks", "Bookmarks and highlights", "Bookmarks", ("Ctrl+B",), checkable=True),
    Command("highlight_yellow", "Highlight in yellow", "Bookmarks", ("1",), of_page=True),
    Command("highlight_green", "Highlight in green", "Bookmarks", ("2",), of_page=True),
    Command("highlight_blue", "Highlight in blue", "Bookmarks", ("3",), of_page=True),
    Command("highlight_pink", "Highlight in pink", "Bookmarks", ("4",), of_page=True),
    Command("highlight_purple", "Highlight in purple", "Bookmarks", ("5",), of_page=True),
    Command("highlight_underline", "Underline", "Bookmarks", ("6",), of_page=True),
    Command("write_note", "Write a note…", "Bookmarks", ("N",), of_page=True),
    Command("remove_highlight", "Remove this highlight", "Bookmarks", ("Del",), of_page=True),
    Command("read_aloud", "Read aloud", "Voice", ("F5",), checkable=True),
    Command("pause_voice", "Pause or go on reading aloud", "Voice", ("Ctrl+Space",)),
    Command("previous_sentence", "Previous sentence", "Voice", (",",), of_page=True),
    Command("next_sentence", "Next sentence", "Voice", (".",), of_page=True),
    Command("slower_voice", "Slower", "Voice", ("<",), of_page=True),
    Command("faster_voice", "Faster", "Voice", (">",), of_page=True),
    Command("find_voice", "Back to the voice", "Voice", ("Ctrl+Shift+B",)),
    Command("larger", "Larger text", "View", ("Ctrl++", "Ctrl+="), standard=Standard.ZoomIn),
    Command("smaller", "Smaller text", "View", ("Ctrl+-",), standard=Standard.ZoomOut),
    Command("usual_size", "Usual size", "View", ("Ctrl+0",)),
    Command("show_type", "Type…", "View", ("Ctrl+Shift+A",), checkable=True),
    Command("own_themes", "Your own themes…", "View"),
    Command("justified", "Even right edge", "View", checkable=True),
    Command("hyphenated", "Hyphens at the ends of lines", "View", checkable=True),
    Command("hanging", "Punctuation in the margins", "View", checkable=True),
    Command("spaced", "Space between paragraphs", "View", checkable=True),
    Command("smart", "Printer’s quotes and dashes", "View", checkable=True),
    Command("show_library", "Library", "View", ("F9",), checkable=True),
    Command("grid", "Library as a grid", "View", ("Ctrl+Shift+G",), checkable=True),
    Command("show_contents", "Contents", "View", ("Ctrl+T",), checkable=True),
    Command("full_screen", "Full screen", "View", ("F11",), checkable=True, standard=Standard.FullScreen),
    Command("next_page", "Next page", "Go", ("Space", "PgDown", "Right"), of_page=True),
    Command("previous_page", "Previous page", "Go", ("Shift+Space", "PgUp", "Left"), of_page=True),
    Command("next_chapter", "Next chapter", "Go", ("Ctrl+PgDown",)),
    Command("previous_chapter", "Previous chapter", "Go", ("Ctrl+PgUp",)),
    Command("chapter_start", "Start of the chapter", "Go", ("Home",), of_page=True),
    Command("chapter_end", "End of the chapter", "Go", ("End",), of_page=True),
    Command("back", "Back", "Go", ("Alt+Left",), standard=Standard.Back),
    Command("forward", "Forward", "Go", ("Alt+Right",), standard=Standard.Forward),
    Command("find", "Find in this story…", "Go", ("Ctrl+F",), standard=Standard.Find),
    Command("search_library", "Search all stories…", "Go", ("Ctrl+Shift+F",)),
    Command("find_next", "Next match", "Go", ("F3",), standard=Standard.FindNext),
    Command("find_previous", "Previous match", "Go", ("Shift+F3",), standard=Standard.FindPrevious),
    Command("go_to_start", "Start of the story", "Go", ("Ctrl+Home",)),
    Command("go_to_end", "End of the story", "Go", ("Ctrl+End",)),
    Command("go_to", "Go to…", "Go", ("Ctrl+G",)),
    Command("filter_library", "Find a story", "Go", ("Ctrl+L",)),
    Command("scrolled", "Scroll in place of turning pages", "View", ("Ctrl+M",), checkable=True),
    Command("sliding", "Sliding pages", "View", checkable=True),
    Command("line_guide", "Line guide", "View", checkable=True),
    Command("fold", "Fold or unfold the header", "View", ("Ctrl+H",)),
    Command("as_filed", "As the file has it", "View", ("Ctrl+U",), checkable=True),
    Command("read_next", "Read next", "Go", ("Ctrl+Shift+N",)),
    Command("show_statistics", "Statistics", "View", ("Ctrl+Shift+J",)),
    Command("show_palette", "Find a command…", "Help", ("Ctrl+Shift+P",)),
    Command("show_menu", "Menu", "Help", ("F10",)),
    Command("show_manual", "Manual", "Help", ("F1",), standard=Standard.HelpContents),
    Command("show_keys", "Keyboard shortcuts", "Help", ("Ctrl+F1",)),
    Command("show_news", "What’s new", "Help"),
    Command("show_report", "Diagnostic report…", "Help"),
    Command("about", "About Inglenook", "Help"),
)

MENUS = to_translate("Command", ("File", "Edit", "Go", "Bookmarks", "Voice", "View", "Help"))

Actions = Mapping[str, QAction]


def make_actions(window: QWidget, page: QWidget, commands: Iterable[Command] = COMMANDS) -> Actions:
    """Return an action for every command, by its identifier, with its keys in force."""
    return {command.id: _make_action(command, page if command.of_page else window) for command in commands}


def _make_action(command: Command, owner: QWidget) -> QAction:
    action = QAction(translate(command.text), owner)
    action.setObjectName(command.id)
    action.setCheckable(command.checkable)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    context = Qt.ShortcutContext.WidgetShortcut if command.of_page else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)
    owner.addAction(action)
    return action


def connect_actions(actions: Actions, slots: Mapping[str, Callable[[], object]]) -> None:
    """Run a slot, without arguments, whenever its command is chosen."""
    for name, slot in slots.items():
        actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())


def fill_menu(menu: QMenu, actions: Actions) -> None:
    """Put every command into a menu, each in the submenu its row names."""
    for name in MENUS:
        submenu = menu.addMenu(translate(name))
        for command in COMMANDS:
            if command.menu == name:
                submenu.addAction(actions[command.id])


def translate(text: str) -> str:
    """Return a command's or menu's text in the user's language."""
    return QCoreApplication.translate("Command", text)
