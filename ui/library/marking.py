"""What the reader makes of the stories chosen in the list: favourites, tags, read or not, out of the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.library.place import StoryKey
from reader.library.standing import Marked
from ui.library.tag_dialog import TagDialog

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from reader.library.place import Places
    from ui.keeping import Keeping
    from ui.library.library_panel import LibraryPanel
    from ui.library.row import Row
    from ui.notice import Notice

Marks = Sequence[tuple["Row", Marked]]


class Marking(QObject):
    """Offers what can be done with the stories chosen, and takes it back."""

    def __init__(self, panel: LibraryPanel, keeping: Keeping, notice: Notice) -> None:
        super().__init__(panel)
        self._panel, self._model, self._keeping, self._notice = panel, panel.model, keeping, notice
        self.menu = QMenu(panel)
        self.favourite = self._action(self.tr("&Favourite"), self._on_favourite, "S")
        self.favourite.setCheckable(True)
        self.tags = self._action(self.tr("&Tags…"), self._on_tags, "T")
        self.read = self._action(self.tr("Mark as &read"), lambda: self._mark(read=True), "R")
        self.unread = self._action(self.tr("Mark as &unread"), lambda: self._mark(read=False), "U")
        self.menu.addSeparator()
        self.remove = self._action(self.tr("Take &out of the list"), self._on_remove, "Del")
        self.restore = self._action(self.tr("Put &back into the list"), lambda: self._mark(removed=False))
        panel.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        panel.list.customContextMenuRequested.connect(self._on_menu_requested)
        panel.list.selectionModel().selectionChanged.connect(lambda *_: self._name())
        self._name()

    def _action(self, text: str, act: Callable[[], object], key: str = "") -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        if key:
            action.setShortcut(QKeySequence(f"Ctrl+Shift+{key}" if len(key) == 1 else key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._panel.list.addAction(action)
        return action

    def _name(self) -> None:
        rows = self._panel.chosen_rows()
        marks = [self._model.stories.standing(row).marked for row in rows]
        self.favourite.setChecked(self.are_favourites(rows))
        for action in self.menu.actions():
            action.setEnabled(bool(rows))
        self.remove.setVisible(not all(mark.removed for mark in marks))
        self.restore.setVisible(any(mark.removed for mark in marks))

    def _on_menu_requested(self, point: QPoint) -> None:
        self._name()
        if self._panel.chosen_rows():
            self.menu.popup(self._panel.list.viewport().mapToGlobal(point))

    def are_favourites(self, rows: Sequence[Row]) -> bool:
        """Say whether all of some stories are favourites."""
        return bool(rows) and all(self._model.stories.standing(row).marked.favourite for row in rows)

    def toggle_favourites(self, rows: Sequence[Row]) -> None:
        """Make stories favourites, or none if all of them are."""
        favourite = not self.are_favourites(rows)
        before = [(row, self._model.stories.standing(row).marked) for row in rows]
        self._keep([(row, replace(marked, favourite=favourite)) for row, marked in before])

    def _on_favourite(self) -> None:
        self.toggle_favourites(self._panel.chosen_rows())

    def _on_remove(self) -> None:
        number = len(self._panel.chosen_rows())
        one = self.tr("The story was taken out of the list; its file stays where it is.")
        many = self.tr("{} stories were taken out of the list; their files stay where they are.").format(
            number
        )
        self._mark(removed=True, sentence=one if number == 1 else many)

    def _on_tags(self) -> None:
        self.ask_for_tags(self._panel.chosen_rows())

    def ask_for_tags(self, rows: Sequence[Row]) -> None:
        """Ask which tags stories are to have."""
        of_stories = [self._model.stories.standing(row).marked.tags for row in rows]
        dialog = TagDialog(self._model.stories.standings.tags(), of_stories, self._panel.window())
        dialog.tags_chosen.connect(lambda wanted, unwanted: self._set_tags(rows, wanted, unwanted))
        dialog.open()

    def _set_tags(self, rows: Sequence[Row], wanted: Sequence[str], unwanted: Sequence[str]) -> None:
        marks = []
        for row in rows:
            marked = self._model.stories.standing(row).marked
            kept = [tag for tag in marked.tags if tag not in unwanted]
            marks.append((row, replace(marked, tags=tuple(dict.fromkeys([*kept, *wanted])))))
        self._keep(marks)

    def _mark(self, *, sentence: str = "", **changes: Any) -> None:
        rows = self._panel.chosen_rows()
        before = [(row, self._model.stories.standing(row).marked) for row in rows]
        self._keep([(row, replace(marked, **changes)) for row, marked in before])
        if sentence and not self._keeping.is_failing:
            self._notice.say(sentence, self.tr("Undo"), lambda: self._keep(before))

    def _keep(self, marks: Marks) -> None:
        keys = [
            (StoryKey(entry.text_sha256, entry.path), marked)
            for row, marked in marks
            for entry in row.keepers
            if entry.text_sha256 is not None
        ]

        def keep(places: Places) -> None:
            places.mark(keys)

        self._keeping.use(keep)
        if not self._keeping.is_failing:
            self._model.set_marks([(row, marked) for row, marked in marks])
