"""Why the list is empty, and what would fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.library.shelves import ALL

if TYPE_CHECKING:
    from ui.library.arrangement import Arrangement

_ON_SHELF = {
    "reading": "You are in the middle of no story.\n\nWhat you have begun stands here until its end.",
    "unread": "You have opened every story there is.\n\nWhat is new in your folders comes here by itself.",
    "finished": "You have finished no story yet.\n\nOne stands here as soon as you have seen its last page.",
    "favourites": "You have no favourites yet.\n\nA right click on a story, or the menu key, makes it one.",
    "recent": "Nothing new in thirty days.\n\nAdd a folder, or put files into one that is in the library.",
    "versions": "No story is here in several versions.\n\nNearly the same text is found by itself.",
    "removed": "You have taken no story out of the list.\n\nWhat is taken out can be put back from here.",
}


def why_empty(arrangement: Arrangement, typed: str, *, has_stories: bool) -> str:
    """Return why nothing is shown of a library, and what would change that."""
    typed = typed.strip()
    if not has_stories:
        return _tr("No stories yet.\n\nAdd a folder of text files: with the menu, or by dropping it here.")
    if arrangement.choices:
        return _tr("No story is like that.\n\nChoose less under Filter.")
    if typed and arrangement.shelf != ALL:
        return _tr("No story on this shelf holds “{}”.\n\nThe shelf All stories may have one.").format(typed)
    if typed:
        return _tr(
            "No story holds “{}” in its title, author or fields.\n\n"
            "Search all stories looks inside the texts."
        ).format(typed)
    return _tr(_ON_SHELF.get(arrangement.shelf, ""))


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyEmpty", text)
