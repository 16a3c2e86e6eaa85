"""The rows of the contents: a story's chapters, and below each the scenes within it."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from reader.outline import first_words, scene_at, scenes
from reader.pace import UNKNOWN, Pace, minutes_between
from reader.story import Story
from ui.where import chapter_name

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_CHAPTER = 0
"""What an index of a chapter carries; that of a scene carries its chapter's row, counted from one."""


class ContentsRole(IntEnum):
    """What a row says beside its name."""

    START = Qt.ItemDataRole.UserRole
    """The offset where it begins."""
    LENGTH = START + 1
    """How long a chapter takes, in words."""
    LEVEL = START + 2
    """How far in a chapter stands, from 0."""
    HERE = START + 3
    """Whether the reader is in it."""
    IS_SCENE = START + 4


class ContentsModel(QAbstractItemModel):
    """Chapters and scenes of one story; words are looked up for the rows that are painted alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._scenes: tuple[tuple[int, ...], ...] = ()
        self._here = _CHAPTER, -1
        self._pace = UNKNOWN
        self._roles: dict[int, Callable[[Index], object]] = {
            Qt.ItemDataRole.DisplayRole: self._name,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            ContentsRole.START: self._start,
            ContentsRole.LENGTH: self._length,
            ContentsRole.LEVEL: self._level,
            ContentsRole.HERE: self._is_here,
            ContentsRole.IS_SCENE: self._is_scene,
        }

    def show_story(self, story: Story | None) -> None:
        """Show another story, or none."""
        self.beginResetModel()
        self._story = story
        self._scenes = scenes(story) if story else ()
        self._here = _CHAPTER, -1
        self.endResetModel()

    def mark(self, offset: int, pace: Pace) -> tuple[QModelIndex, QModelIndex]:
        """Mark where the reader is; return the rows of the chapter and, invalid if it has none, the scene."""
        assert self._story is not None
        chapter = self._story.chapter_at(offset)
        scene = scene_at(self._story, self._scenes[chapter], offset) if self._scenes[chapter] else -1
        self._here, self._pace = (chapter, scene), pace
        row = self.index(chapter, 0)
        return row, self.index(scene, 0, row)

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else _CHAPTER)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: Index) -> QModelIndex: ...
    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        """Return the model's own parent or, with an index, the row above that."""
        if child is None:
            return super().parent()
        if not child.isValid() or child.internalId() == _CHAPTER:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _CHAPTER)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._scenes)
        return len(self._scenes[parent.row()]) if parent.internalId() == _CHAPTER else 0

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tell = self._roles.get(role)
        return tell(index) if tell and index.isValid() and self._story else None

    # What a row says

    def _is_scene(self, index: Index) -> bool:
        return bool(index.internalId() != _CHAPTER)

    def _start(self, index: Index) -> int:
        assert self._story is not None
        if self._is_scene(index):
            return self._scenes[index.internalId() - 1][index.row()]
        return self._story.chapters[index.row()].start

    def _name(self, index: Index) -> str:
        assert self._story is not None
        if self._is_scene(index):
            return first_words(self._story, self._start(index))
        return chapter_name(self._story, index.row())

    def _level(self, index: Index) -> int:
        assert self._story is not None
        chapter = index.internalId() - 1 if self._is_scene(index) else index.row()
        heading = self._story.chapters[chapter].heading
        return heading.level - 1 if heading else 0

    def _length(self, index: Index) -> str:
        if self._is_scene(index):
            return ""
        minutes = self._minutes(index.row())
        if minutes < 60:
            return self.tr("{} min").format(minutes) if minutes else ""
        return self.tr("{} h {:02} min").format(*divmod(minutes, 60))

    def _minutes(self, chapter: int) -> int:
        """How long a chapter takes, with what is below it if it is a part of several."""
        assert self._story is not None
        chapters = self._story.chapters
        heading = chapters[chapter].heading
        level = heading.level if heading else 1
        later = (each for each in chapters[chapter + 1 :] if each.heading and each.heading.level <= level)
        end = next((each.start for each in later), len(self._story.text))
        return minutes_between(self._story, chapters[chapter].start, end, self._pace)

    def _is_here(self, index: Index) -> bool:
        chapter, scene = self._here
        if self._is_scene(index):
            return bool(index.internalId() - 1 == chapter and index.row() == scene)
        return bool(index.row() == chapter)

    def _spoken(self, index: Index) -> str:
        here = self.tr("you are here") if self._is_here(index) else ""
        return ", ".join(part for part in (self._name(index), self._length(index), here) if part)
