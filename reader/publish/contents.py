"""The contents of a publication: its stories, and in each of them its chapters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.publish.markup import text_of
from reader.publish.publication import Page, Publication


@dataclass
class Entry:
    """A line of the contents, where it leads, and what stands below it."""

    name: str
    target: str
    below: list[Entry] = field(default_factory=list)


class Contents:
    """Grows with each page that is written."""

    def __init__(self, publication: Publication) -> None:
        self._publication = publication
        self.entries: list[Entry] = []

    def add(self, page: Page, target: str) -> None:
        """Take up what begins on a page, which ``target`` leads to."""
        volume = self._publication.volumes[page.volume]
        if page.opens_volume:
            name = (
                f"{volume.title} – {volume.author}" if self._is_collection and volume.author else volume.title
            )
            self.entries.append(Entry(name, target))
        if page.heading:
            self._above(page.level).append(Entry(page.heading, target))

    def _above(self, level: int) -> list[Entry]:
        entries = self.entries[-1].below
        for _ in range(1, level):
            if not entries:
                break
            entries = entries[-1].below
        return entries

    @property
    def _is_collection(self) -> bool:
        return len(self._publication.volumes) > 1

    def listed(self) -> str:
        """Return them as nested lists of links; a story's own name stands above its chapters."""
        return "".join(_list(self.entries, 'class="stories"'))


def _list(entries: list[Entry], attributes: str = "") -> Iterator[str]:
    yield f"<ol {attributes}>\n" if attributes else "<ol>\n"
    for entry in entries:
        yield f'<li><a href="{entry.target}">{text_of(entry.name)}</a>'
        if entry.below:
            yield "\n"
            yield from _list(entry.below)
        yield "</li>\n"
    yield "</ol>\n"
