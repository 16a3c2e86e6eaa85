from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel

from reader.library.catalogue import CatalogueEntry
from tests.ui.conftest import around
from ui.app import App


def write_stories(folder: Path, *titles: str) -> Path:
    """Make a folder with a short story of each title."""
    folder.mkdir()
    for title in titles:
        (folder / f"{title}.txt").write_text(f"The {title}\n\nby A. Miller\n\nNobody came to the {title}.\n")
    return folder


def choose(app: App, *numbers: int) -> None:
    """Select rows of the list."""
    panel = around(app).parts.library
    panel.list.clearSelection()
    for number in numbers:
        panel.list.selectionModel().select(
            panel.model.index(number), QItemSelectionModel.SelectionFlag.Select
        )


def entry(
    path: str | bytes = "/stories/weir.txt",
    title: str | None = "The Weir",
    author: str | None = "A. Miller",
    opening: str = "The weir was low…",
    words: int = 5_000,
    fields: tuple[tuple[str, str], ...] = (),
    problem: str | None = None,
    text_sha256: str | None = "a" * 64,
    modified_ns: int = 1,
) -> CatalogueEntry:
    """A story file as a scan would describe it."""
    return CatalogueEntry(
        path=os.fsencode(path),
        size=100,
        modified_ns=modified_ns,
        text_sha256=text_sha256,
        title=title,
        opening=opening,
        author=author,
        words=words,
        chapters=1,
        fields=fields,
        problem=problem,
    )
