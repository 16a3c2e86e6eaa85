"""How files stand with their reader, by the hashes of their texts or by their paths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.library.catalogue import CatalogueEntry
from reader.library.query.fold import fold
from reader.library.standing import NEVER, Marked, Standing, grown

if TYPE_CHECKING:
    from reader.library.locator import Locator
    from reader.library.place import StoryKey

Key = bytes | str


class Standings:
    """Knows the standing of every file; what nobody has opened or marked stands as :data:`NEVER` does."""

    def __init__(self, known: Mapping[Key, Standing] | None = None) -> None:
        self._known = dict(known or {})
        self._turn = max((standing.turn for standing in self._known.values()), default=0)
        self.folded_tags: Mapping[tuple[str, ...], str] = {}
        """The tags that files have, and the same in one text, to be searched."""
        self.noted = 0
        """How often something was noted here that was not read from the library."""
        self.has_removed = False
        """Whether any was taken out of the list."""
        self._look_at_marks()

    def of(self, entry: CatalogueEntry) -> Standing:
        """Return how a file stands: its text goes before its path, where it has changed since it was read."""
        by_text = self._known.get(entry.text_sha256 or "")
        return by_text if by_text is not None else grown(self._known.get(entry.path, NEVER), entry.chapters)

    def tags(self) -> set[str]:
        """Return all tags that are given."""
        return {tag for tags in self.folded_tags for tag in tags}

    def read(self, story: StoryKey, here: Locator) -> None:
        """Note that a story is being read, and where its reader is."""
        before = self._known.get(story.text_sha256, self._known.get(story.path, NEVER))
        self.noted += 1
        self._turn += 1
        now = replace(before, progression=here.progression, turn=self._turn, chapters=here.chapters)
        self._known[story.text_sha256] = self._known[story.path] = now

    def mark(self, marks: Mapping[CatalogueEntry, Marked]) -> None:
        """Note what the reader makes of some files."""
        self.noted += 1
        for entry, marked in marks.items():
            now = replace(self.of(entry), marked=marked)
            self._known[entry.text_sha256 or entry.path] = self._known[entry.path] = now
        self._look_at_marks()

    def _look_at_marks(self) -> None:
        marks = [standing.marked for standing in self._known.values()]
        self.folded_tags = {tags: fold(" ".join(tags)) for tags in {marked.tags for marked in marks} if tags}
        self.has_removed = any(marked.removed for marked in marks)
