"""What exporting and copying share: a file that is written is never one that holds a story."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.archive import archive_of
from reader.files import display_name
from reader.library.place import Places
from ui.transfer import Result, Transfer

if TYPE_CHECKING:
    from reader.publish.publication import Progress
    from reader.story import Story
    from ui.front import FrontParts
    from ui.library.row import Row
    from ui.library.stories import Stories


class Writing(Transfer):
    """Writes to files people choose."""

    def __init__(self, front: FrontParts, stories: Stories) -> None:
        super().__init__(front)
        self._stories = stories

    def _reader(self) -> Callable[[Path], Story]:
        """Return what reads the story of a file, on any thread, with what its reader has corrected."""
        overruled = self._front.reading.keeping.use(Places.overruled) or {}
        understood = self._front.reading.understood
        return lambda file: understood.open(file, overruled).story

    def _run_shown(
        self,
        title: str,
        words: str,
        act: Callable[[Progress], Result],
        done: Callable[[Result], object],
        path: Path,
    ) -> None:
        """Do on a thread what tells how far it is, and show that, with a button that stops it."""
        from ui.shown_progress import ShownProgress

        shown = ShownProgress(title, words, self._front.window)
        self._front.window.closing.connect(shown.stop)
        self._run(lambda: shown.over(lambda: act(shown.tell)), done, path)

    def _is_story(self, path: Path, besides: Iterable[Path] = ()) -> bool:
        """Whether a file holds a story, the open one or some others among them; then it is said."""
        refusal = self._refusal(path, besides)
        if refusal:
            self._say(refusal)
        return bool(refusal)

    def _refusal(self, path: Path, besides: Iterable[Path] = ()) -> str:
        """Say why a file is not written to that holds a story; nothing of others."""
        opened = self._front.reading.path
        others = (*besides, *((opened,) if opened is not None else ()))
        stories = (*map(os.fsencode, others), *(row.entry.path for row in self._stories.files))
        # Most are new files: only if one is there it is worth a look at every story.
        if not path.exists() or not any(_are_one(path, story) for story in stories):
            return ""
        sentence = self.tr("{} is a story, and stories are never written to. Choose another name.")
        return sentence.format(display_name(path))


def files_of(row: Row | None, path: Path) -> list[Path]:
    """Return the files of a row of the list in the order they are read in; ``path`` where there is none."""
    if row is None or row.work is None:
        return [path]
    return [Path(os.fsdecode(part.path)) for part in row.work.parts]


def _are_one(path: Path, story: bytes) -> bool:
    """Whether a path leads, by whatever links, to the file of a story or the archive that holds it."""
    try:
        return path.samefile(os.fsdecode(archive_of(story) or story))
    except OSError:
        return False
