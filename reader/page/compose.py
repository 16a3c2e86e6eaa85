"""What a section shows, paragraph by paragraph: title page, headings, text, ornaments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import groupby

from reader.page.card import field_piece, fold, title_page
from reader.page.piece import AS_READ, Manner, Piece, Role
from reader.page.sections import Section, section_blocks
from reader.story import Block, BlockKind, Heading, Run, Story
from reader.text.joins import joint
from reader.text.runs import LINE_END, runs

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


def compose(story: Story, section: Section, manner: Manner = AS_READ) -> tuple[Piece, ...]:
    """Return the paragraphs of a section as they are shown; the story's front comes as a title page."""
    if manner.as_filed:
        # Most readers never ask for it, and a start need not wait for it.
        from reader.page.filed import filed

        return tuple(filed(story.text, section.start, section.end))
    pieces = _as_read(story, section, manner)
    if manner.smart:
        pieces = _smartened(story, pieces)
    is_last = section.end == story.chapters[-1].end
    return (*pieces, *manner.ending) if is_last else tuple(pieces)


def _smartened(story: Story, pieces: Iterable[Piece]) -> Iterator[Piece]:
    from reader.page.smarten import marks_of, smarten
    from reader.text.language import language_of

    marks = marks_of(language_of(story))
    for piece in pieces:
        yield piece if piece.role is Role.SMALL_PRINT else piece._replace(runs=smarten(piece.runs, marks))


def _as_read(story: Story, section: Section, manner: Manner) -> Iterator[Piece]:
    blocks = list(section_blocks(story, section))
    front = [block for block in blocks if block.start < story.body_start]
    after = [block for block in blocks if block.start >= max(story.body_end, story.body_start)]
    body = blocks[len(front) : len(blocks) - len(after)]
    pieces = [
        *title_page(
            story,
            (piece for block in front for piece in _pieces(story, block)),
            opens_story=section.start == 0,
            manner=manner,
        ),
        *_body(story, body),
        *fold(list(_signed(_body(story, after))), (Role.SMALL_PRINT,), manner),
    ]
    opens_chapter = story.chapters[section.chapter].start == section.start
    return _set_indents(pieces, None if opens_chapter else Role.PARAGRAPH)


def _signed(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, the lines of a sign-off (name, place, date) as one."""
    for is_sign_off, group in groupby(pieces, key=lambda piece: piece.role is Role.SIGN_OFF):
        if is_sign_off:
            yield reduce(_line_below, group)
        else:
            yield from group


def _line_below(above: Piece, piece: Piece) -> Piece:
    between = Run(LINE_END, above.runs[-1].end, piece.runs[0].start)
    return above._replace(runs=(*above.runs, between, *piece.runs))


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
    return piece._replace(runs=(*piece.runs, Run(join, block.start, block.start), *runs(story.text, block)))


def _pieces(story: Story, block: Block) -> Iterator[Piece]:
    if block.kind is BlockKind.HEADING:
        yield from _heading(story, block)
    elif block.kind is BlockKind.FIELD:
        yield field_piece(story, block)
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


_WITHIN_CHAPTER = (Role.BREAK, Role.SIGN_OFF, Role.END_MARK)
_INDENTED_AFTER = (Role.OPENING, Role.FIRST, Role.PARAGRAPH, Role.LINES, Role.GAP)


def _set_indents(pieces: Iterable[Piece], before: Role | None) -> Iterator[Piece]:
    for piece in pieces:
        if piece.role is Role.PARAGRAPH and before not in _INDENTED_AFTER:
            yield Piece(Role.FIRST if before in _WITHIN_CHAPTER else Role.OPENING, piece.runs)
        else:
            yield piece
        # The head of a page among paragraphs begins nothing.
        if piece.role is not Role.SMALL_PRINT or before not in _INDENTED_AFTER:
            before = piece.role
