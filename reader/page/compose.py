"""What a section shows, paragraph by paragraph: title page, headings, text, ornaments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from reader.page.sections import Section, section_blocks
from reader.story import Block, BlockKind, Heading, Run, Story
from reader.text.joins import joint
from reader.text.runs import runs


class Role(Enum):
    """What a paragraph of the page is for; each has its own setting."""

    TITLE = "title"
    BYLINE = "by-line"
    FIELD = "field"
    NOTE = "note"
    CONTENTS = "contents"
    SMALL_PRINT = "small print"
    HEADING_LABEL = "heading label"
    HEADING_TITLE = "heading title"
    OPENING = "opening paragraph"
    """Prose with no indent, set off from the title page above it."""
    FIRST = "first paragraph"
    """Prose with no indent: after a heading or an ornament, or where nothing stands before it."""
    PARAGRAPH = "paragraph"
    LINES = "lines"
    BREAK = "scene break"
    GAP = "gap"
    SIGN_OFF = "sign-off"
    END_MARK = "end mark"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of the page: its role, its runs, and how many shown characters are its label."""

    role: Role
    runs: tuple[Run, ...]
    label: int = 0


_ROLE_OF = {
    BlockKind.PARAGRAPH: Role.PARAGRAPH,
    BlockKind.LINES: Role.LINES,
    BlockKind.HEADING: Role.HEADING_TITLE,
    BlockKind.BREAK: Role.BREAK,
    BlockKind.GAP: Role.GAP,
    BlockKind.TITLE: Role.TITLE,
    BlockKind.BYLINE: Role.BYLINE,
    BlockKind.FIELD: Role.FIELD,
    BlockKind.NOTE: Role.NOTE,
    BlockKind.CONTENTS: Role.CONTENTS,
    BlockKind.SIGN_OFF: Role.SIGN_OFF,
    BlockKind.END_MARK: Role.END_MARK,
    BlockKind.BOILERPLATE: Role.SMALL_PRINT,
}

_FRONT_ORDER = (Role.TITLE, Role.BYLINE, Role.FIELD, Role.NOTE, Role.CONTENTS, Role.SMALL_PRINT)


def compose(story: Story, section: Section) -> tuple[Piece, ...]:
    """Return the paragraphs of a section as they are shown; the story's front comes as a title page."""
    blocks = list(section_blocks(story, section))
    front = [block for block in blocks if block.start < story.body_start]
    body = blocks[len(front) :]
    pieces = [*_title_page(story, front, section.start == 0), *_body(story, body)]
    opens_chapter = story.chapters[section.chapter].start == section.start
    return tuple(_set_indents(pieces, None if opens_chapter else Role.PARAGRAPH))


def _title_page(story: Story, front: Iterable[Block], opens_story: bool) -> list[Piece]:
    pieces = [piece for block in front for piece in _pieces(story, block)]
    roles = {piece.role for piece in pieces}
    if opens_story and story.title and Role.TITLE not in roles:
        pieces.insert(0, Piece(Role.TITLE, (Run(story.title, story.body_start, story.body_start),)))
    return sorted(pieces, key=_place_on_title_page)


def _place_on_title_page(piece: Piece) -> int:
    return _FRONT_ORDER.index(piece.role) if piece.role in _FRONT_ORDER else len(_FRONT_ORDER)


def _body(story: Story, blocks: Iterable[Block]) -> Iterator[Piece]:
    """The pieces in order, what stood at a page's end after the paragraph it had cut in two."""
    waiting: list[Piece] = []
    for block in blocks:
        if block.continued and waiting and waiting[0].role is Role.PARAGRAPH:
            pages = [piece for piece in waiting[1:] if piece.role is not Role.GAP]
            waiting = [_lengthened(story, waiting[0], block), *pages]
            continue
        if block.kind not in (BlockKind.BOILERPLATE, BlockKind.GAP):
            yield from waiting
            waiting = []
        waiting += _pieces(story, block)
    yield from waiting


def _lengthened(story: Story, piece: Piece, block: Block) -> Piece:
    """A paragraph with its second half."""
    join = joint(story.text, piece.runs[-1].end, block.start)
    return replace(piece, runs=(*piece.runs, Run(join, block.start, block.start), *runs(story.text, block)))


def _pieces(story: Story, block: Block) -> Iterator[Piece]:
    if block.kind is BlockKind.HEADING:
        yield from _heading(story, block)
    elif block.kind is BlockKind.FIELD:
        yield _field(story, block)
    elif said := _corrected(story, block):
        yield Piece(_ROLE_OF[block.kind], (Run(said, block.start, block.end),))
    else:
        yield Piece(_ROLE_OF[block.kind], runs(story.text, block._replace(kind=_shown_as(block.kind))))


def _corrected(story: Story, block: Block) -> str | None:
    """Return the title or author as the user has corrected it, to be shown in place of the file's first."""
    if block.kind is BlockKind.TITLE and "title" in story.overruled:
        said = story.title
    elif block.kind is BlockKind.BYLINE and "author" in story.overruled:
        said = story.author
    else:
        return None
    return (
        said if next(each for each in story.blocks if each.kind is block.kind).start == block.start else None
    )


def _shown_as(kind: BlockKind) -> BlockKind:
    """Return what a kind is shown as: posting headers and contents keep their lines."""
    return BlockKind.LINES if kind in (BlockKind.BOILERPLATE, BlockKind.CONTENTS) else kind


def _heading(story: Story, block: Block) -> Iterator[Piece]:
    heading = _heading_of(story, block)
    if heading is None or not heading.label or not heading.title or _is_more(story.text, heading):
        yield Piece(Role.HEADING_TITLE, runs(story.text, block))
        return
    label = Block(block.kind, heading.start, heading.label_end)
    title = Block(block.kind, heading.title_start, heading.end)
    yield Piece(Role.HEADING_LABEL, runs(story.text, label))
    yield Piece(Role.HEADING_TITLE, runs(story.text, title))


def _is_more(text: str, heading: Heading) -> bool:
    """Whether there are words between a label and its title, which must not be lost."""
    return any(map(str.isalnum, text[heading.label_end : heading.title_start]))


def _heading_of(story: Story, block: Block) -> Heading | None:
    heading = story.chapters[story.chapter_at(block.start)].heading
    return heading if heading and heading.start == block.start else None


_TITLE_FIELDS = {"title": Role.TITLE, "author": Role.BYLINE}


def _field(story: Story, block: Block) -> Piece:
    """Return a header field with its label apart; title and author are shown without theirs."""
    field = next((field for field in story.fields if field.start == block.start), None)
    at = story.text.find(field.label, block.start, block.end) if field else -1
    if field is None or at < 0:
        return Piece(Role.FIELD, runs(story.text, block))
    label = Run(field.label, at, at + len(field.label))
    value = _value_start(story.text, label.end, block.end, story.text[block.start : at].strip())
    shown = runs(story.text, Block(BlockKind.FIELD, value, block.end))
    if field.name in story.overruled:
        shown = (Run(field.value, value, block.end),)
    role = _TITLE_FIELDS.get(field.name)
    if role is not None:
        return Piece(role, (Run("", block.start, value), *shown))
    before = (Run("", block.start, at),) if block.start < at else ()
    return Piece(Role.FIELD, (*before, label, Run("  ", label.end, value), *shown), label=len(field.label))


def _value_start(text: str, start: int, end: int, opening: str) -> int:
    """Return where a field's value begins: after the label's ``:``, ``)-`` or dashes.

    ``opening`` is what stands before the label, such as the stars of ``**Rated:** PG``.
    """
    while start < end and not text[start].isalnum() and text[start] not in "\"'“‘«([<*_":
        start += 1
        if opening and text.startswith(opening, start):
            start, opening = start + len(opening), ""
    return start


_INDENTED_AFTER = (Role.OPENING, Role.FIRST, Role.PARAGRAPH, Role.LINES, Role.GAP)


def _set_indents(pieces: Iterable[Piece], before: Role | None) -> Iterator[Piece]:
    for piece in pieces:
        if piece.role is Role.PARAGRAPH and before not in _INDENTED_AFTER:
            yield Piece(Role.OPENING if before in _FRONT_ORDER else Role.FIRST, piece.runs)
        else:
            yield piece
        # The head of a page among paragraphs begins nothing.
        if piece.role is not Role.SMALL_PRINT or before not in _INDENTED_AFTER:
            before = piece.role
