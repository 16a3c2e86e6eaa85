"""Stories as they were understood before, so that opening one again need not work it out anew.

A cache like index.db: it may be deleted at any time. A story is known by the bytes and the name of
its file, so an edited file is never mistaken for what it was.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.digest import sha256_of, sha256_of_text
from reader.files import read_bytes
from reader.library.overruled import Overruled, said_of
from reader.library.place import StoryKey
from reader.overrides import NOTHING, Overrides
from reader.story import Block, BlockKind, Chapter, Encoding, HeaderField, Heading, Layout, Story
from reader.text import RULES
from reader.text.known import decode_as

if TYPE_CHECKING:
    from reader.read import FileText

KEPT = 200
"""Stories of which the cache remembers how they were understood."""
HUGE = 8_000_000
"""Bytes from which on the rules take so long that a page is wanted before."""
LARGEST = 200_000
"""Blocks of a story that is remembered, at most."""


class Opened(NamedTuple):
    """A story as it was read, and what it is known by."""

    story: Story
    key: StoryKey
    content_sha256: str
    """The hash of its file's bytes, in hexadecimal."""
    said: Overrides
    """What the user says of them."""

    @classmethod
    def of(cls, story: Story, content: bytes, path: Path, said: Overrides) -> Opened:
        """The story that was understood of the bytes of a file; hashing takes its time in a large one."""
        return cls(story, StoryKey.of(story.text, path), sha256_of(content), said)


class Understood:
    """Reads stories, and remembers in a folder how it understood them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(
        self,
        path: Path,
        overruled: Overruled = MappingProxyType({}),
        decoded: Callable[[FileText], object] | None = None,
    ) -> Opened:
        """Read a story file as the user has overruled it, if so.

        Of a huge file the text is told to ``decoded`` as soon as it is known, long before its structure.
        Raises :class:`reader.files.Unreadable` if it cannot be read.
        """
        content = read_bytes(path)
        said = said_of(content, os.fsencode(path), overruled)
        if decoded is None or len(content) < HUGE:
            known = self._known(content, path, said)
            return known or Opened.of(self._anew(content, path, said), content, path, said)
        from reader.read import file_text

        text = file_text(content, path.name, said)
        decoded(text)
        return Opened.of(text.whole(), content, path, said)

    def remembered(self, path: Path, overruled: Overruled = MappingProxyType({})) -> Opened | None:
        """The story as it was understood before, or None: some 25 milliseconds for a megabyte.

        Raises :class:`reader.files.Unreadable` if the file cannot be read.
        """
        content = read_bytes(path)
        return self._known(content, path, said_of(content, os.fsencode(path), overruled))

    def read(self, path: Path) -> Story:
        """Read a story file that nobody has overruled; raises what :meth:`open` raises."""
        return self.open(path).story

    def understand(self, content: bytes, path: Path, said: Overrides = NOTHING) -> Story:
        """The story in the bytes of a file, as the user says of it.

        Raises :class:`reader.files.Unreadable` if they are not text.
        """
        known = self._known(content, path, said)
        return known.story if known else self._anew(content, path, said)

    def _known(self, content: bytes, path: Path, said: Overrides) -> Opened | None:
        content_sha256 = sha256_of(content)
        recalled = _recalled(self._memory(content_sha256, path.name, said), content)
        if recalled is None:
            return None
        story, text_sha256 = recalled
        return Opened(story, StoryKey(text_sha256, os.fsencode(path)), content_sha256, said)

    def _anew(self, content: bytes, path: Path, said: Overrides) -> Story:
        story = _understand(content, path.name, said)
        with suppress(OSError):
            self._remember(self._memory(sha256_of(content), path.name, said), story)
        return story

    def _memory(self, content_sha256: str, name: str, said: Overrides) -> Path:
        # The rules are part of what a story is known by, and its name may be its title.
        known_by = "\0".join((content_sha256, str(RULES), name, said.to_json() if said else ""))
        return self._folder / f"{sha256_of_text(known_by)}.json"

    def _remember(self, memory: Path, story: Story) -> None:
        if len(story.blocks) > LARGEST:
            return
        self._folder.mkdir(exist_ok=True)
        packed = json.dumps(_packed(story), separators=(",", ":")).encode("ascii")
        memory.write_bytes(sha256_of(packed).encode("ascii") + b"\n" + packed)
        for old in self._oldest():
            old.unlink()

    def _oldest(self) -> list[Path]:
        memories = sorted(self._folder.glob("*.json"), key=lambda each: each.stat().st_mtime_ns)
        return memories[:-KEPT]


def _understand(content: bytes, name: str, said: Overrides) -> Story:
    # The rules are many: a story that is remembered must not wait for them.
    from reader.read import understand

    return understand(content, name, said)


def _recalled(memory: Path, content: bytes) -> tuple[Story, str] | None:
    """Return the story and the hash of its text, or None when it is not remembered, or wrongly."""
    try:
        checksum, packed = memory.read_bytes().split(b"\n", 1)
        if sha256_of(packed).encode("ascii") != checksum:
            return None
        return _unpacked(json.loads(packed), content)
    except (OSError, ValueError, LookupError):
        return None


def _packed(story: Story) -> dict[str, Any]:
    return {
        "encoding": tuple(story.encoding),
        "sha256": sha256_of_text(story.text),
        "layout": story.layout.value,
        "title": story.title,
        "title_from": story.title_from,
        "author": story.author,
        "fields": [tuple(field) for field in story.fields],
        "blocks": [(block.kind.value, block.start, block.end, block.continued) for block in story.blocks],
        "chapters": [
            (chapter.heading and tuple(chapter.heading), chapter.start, chapter.end)
            for chapter in story.chapters
        ],
        "body": (story.body_start, story.body_end),
        "overruled": story.overruled,
    }


def _unpacked(packed: dict[str, Any], content: bytes) -> tuple[Story, str] | None:
    encoding = Encoding(*packed["encoding"])
    text = decode_as(content, encoding.name)
    text_sha256 = sha256_of_text(text)
    if text_sha256 != packed["sha256"]:
        return None  # it took more than the codec to read it
    kinds = {kind.value: kind for kind in BlockKind}
    body_start, body_end = packed["body"]
    story = Story(
        text=text,
        encoding=encoding,
        layout=Layout(packed["layout"]),
        title=packed["title"],
        title_from=packed["title_from"],
        author=packed["author"],
        fields=tuple(HeaderField(*field) for field in packed["fields"]),
        blocks=tuple(Block(kinds[kind], *rest) for kind, *rest in packed["blocks"]),
        chapters=tuple(_chapters(packed["chapters"])),
        body_start=body_start,
        body_end=body_end,
        overruled=tuple(packed["overruled"]),
    )
    return story, text_sha256


def _chapters(packed: list[Any]) -> Iterator[Chapter]:
    for heading, start, end in packed:
        yield Chapter(Heading(*heading) if heading else None, start, end)
