"""The topics of the manual, one file each, in the order they are read in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication

import resources
from ui.commands import Actions
from ui.help.keys import keys_topic, with_keys_in_force
from ui.help.markdown import Block, Kind, parse, spans
from ui.translating import language_shown

FOLDER = resources.FOLDER / "help"
"""Of the topics in English; those in another language have a folder of its name in it."""
KEYS, NEW = "keys", "new"
NAMES = (
    "start",
    "library",
    "reading",
    "look",
    "bookmarks",
    "search",
    "corrections",
    "copies",
    "paper",
    "aloud",
    "statistics",
    "settings",
    KEYS,
    "access",
    "command_line",
    "data",
    "trouble",
    NEW,
)


@dataclass(frozen=True)
class Topic:
    """One page of the manual."""

    name: str
    """Its file's, and what links call it."""
    blocks: tuple[Block, ...]

    @cached_property
    def title(self) -> str:
        """What it is called in the list."""
        return next((block.text for block in self.blocks if block.kind is Kind.TITLE), self.name)

    @cached_property
    def _folded(self) -> str:
        return "\n".join(block.text for block in self.blocks).casefold()

    def has(self, words: Sequence[str]) -> bool:
        """Say whether all of some words stand in it, in whatever case."""
        return all(word.casefold() in self._folded for word in words)


def load_topics(actions: Actions) -> Mapping[str, Topic]:
    """Return all topics by their names, with the keys that are in force."""
    return {name: Topic(name, _blocks(name, actions)) for name in NAMES}


def file_of(topic: str, language: str) -> Path:
    """Return the file of a topic in a language such as ``de``, or in English where that has none."""
    translated = FOLDER / language / f"{topic}.md"
    return translated if language and translated.is_file() else FOLDER / f"{topic}.md"


def _blocks(name: str, actions: Actions) -> tuple[Block, ...]:
    if name == KEYS:
        return keys_topic(actions)
    if name == NEW:
        return _news()
    return with_keys_in_force(parse(file_of(name, language_shown()).read_text("utf-8")), actions)


def _news() -> tuple[Block, ...]:
    """Return the changelog under a name that everybody understands."""
    changes = parse((resources.FOLDER / "CHANGELOG.md").read_text("utf-8"))
    title = Block(Kind.TITLE, (spans(QCoreApplication.translate("Manual", "What’s new")),))
    return (title, *(block for block in changes if block.kind is not Kind.TITLE))
