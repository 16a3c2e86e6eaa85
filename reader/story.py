"""What a story is, once its file has been understood: frozen values over offsets into its text.

An offset is an index into the decoded text (a Python ``str`` with ``\\n`` line ends and no byte
order mark). A span is the half-open range ``start`` to ``end`` of two offsets.

The values are named tuples, as are most others that a first page or a scan needs: beside a frozen
dataclass, such a class is made in a seventh of the time (a start makes forty), and its values in a third.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum
from typing import NamedTuple


class Encoding(NamedTuple):
    """How the bytes of a file became text."""

    name: str
    """A Python codec's name."""
    how: str
    """``bom``, ``ascii``, ``utf-8``, ``repaired``, ``detected`` or ``chosen``."""
    confidence: float
    """From 0 to 1."""
    replaced: int = 0
    """How many U+FFFD stand for bytes that could not be decoded."""
    mojibake: int = 0
    """How many characters had been misread before the file was saved; they stay as they are."""


class Layout(Enum):
    """How a file sets its paragraphs."""

    LINE = "line"
    BLOCK = "block"
    INDENTED = "indented"
    MIXED = "mixed"


class BlockKind(Enum):
    """What a block of the text is. Together the blocks cover every word of the file, in order."""

    PARAGRAPH = "paragraph"
    """Prose: line ends inside it are shown as spaces."""
    LINES = "lines"
    """Verse, an address, a list: shown line by line as written."""
    HEADING = "heading"
    BREAK = "break"
    """A scene break: its mark, or an empty span inside a run of blank lines."""
    GAP = "gap"
    """An empty span where the file leaves more space than usual without changing the scene."""
    TITLE = "title"
    BYLINE = "byline"
    FIELD = "field"
    """A header field such as ``Pairing: A/B``; see :class:`HeaderField`."""
    NOTE = "note"
    """An author's note, a dedication, an epigraph before or after the story proper."""
    CONTENTS = "contents"
    """A line of a table of contents."""
    SIGN_OFF = "sign-off"
    """The name, place or date an author ends with."""
    END_MARK = "end mark"
    """``The End``, ``finis``, ``-30-``."""
    BOILERPLATE = "boilerplate"
    """Licences, posting headers and advertisements: kept, but not part of the story."""


class Block(NamedTuple):
    """One paragraph, heading or mark: a kind and the span of its lines, outer blanks left out."""

    kind: BlockKind
    start: int
    end: int
    continued: bool = False
    """Whether it goes on with the paragraph above, which the end of a page has cut in two."""


class Run(NamedTuple):
    """A piece of a block as it is shown.

    ``text`` either has exactly ``end - start`` characters, each shown for one of the source, or it
    stands as a whole for the span (a line end shown as a space, a mark hidden: ``text`` is empty).
    """

    text: str
    start: int
    end: int
    emphasis: bool = False


class HeaderField(NamedTuple):
    """A header field: ``Rated: PG`` has the name ``rating``, the label ``Rated`` and the value ``PG``."""

    name: str
    label: str
    value: str
    start: int
    end: int


class Heading(NamedTuple):
    """A chapter's heading, over one or more lines of the text.

    The span holds a label (``Chapter Four``), a title (``The Weighing House``) or both; the label
    ends at ``label_end`` and the title begins at ``title_start`` (both inside the span). A heading
    with no title has ``title_start == end``, one with no label has ``label_end == start``.
    """

    start: int
    end: int
    label: str
    title: str
    label_end: int
    title_start: int
    level: int = 1
    """1 for the outermost kind of heading in the file."""

    @property
    def name(self) -> str:
        """The heading in one line: ``Chapter Four: The Weighing House``."""
        return ": ".join(part for part in (self.label, self.title) if part)


class Chapter(NamedTuple):
    """A part of the story under one heading; the chapters together cover the whole text.

    The first one also holds whatever stands before the first heading, the last one whatever stands
    after the story. ``heading`` is None where a story begins without one or has none.
    """

    heading: Heading | None
    start: int
    end: int


class Story(NamedTuple):
    """A text file, understood."""

    text: str
    encoding: Encoding
    layout: Layout
    title: str | None
    title_from: str | None
    """``header``, ``line``, ``usenet``, ``marker``, ``filename``, ``chosen`` (by the user) or None."""
    author: str | None
    fields: tuple[HeaderField, ...]
    blocks: tuple[Block, ...]
    """In order of the text, never overlapping."""
    chapters: tuple[Chapter, ...]
    """At least one."""
    body_start: int
    """Where the story proper begins: after header, title, by-line and notes."""
    body_end: int
    """Where it ends: before end mark, sign-off, after-notes and licence."""
    overruled: tuple[str, ...] = ()
    """Which decisions were the user's: ``encoding``, ``layout``, ``headings``, a field's name …"""

    def progression(self, offset: int) -> float:
        """How far through the story proper an offset lies, from 0 to 1."""
        length = max(1, self.body_end - self.body_start)
        return min(1.0, max(0.0, (offset - self.body_start) / length))

    def chapter_at(self, offset: int) -> int:
        """The index of the chapter an offset lies in."""
        return max(0, bisect_right(self.chapters, offset, key=lambda chapter: chapter.start) - 1)

    def block_at(self, offset: int) -> int:
        """The index of the last block that begins at an offset or before it; -1 before the first."""
        return bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
