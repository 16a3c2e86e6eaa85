"""The title page: what a header says in the order a reader wants it, what can wait folded away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from reader.page.piece import FoldWords, Manner, Piece, Role
from reader.story import Block, BlockKind, HeaderField, Run, Story
from reader.text.runs import NO_BREAK_SPACE, runs

FOLD = "fold"
"""The action that folds or unfolds what can wait."""

FRONT = (
    Role.TITLE,
    Role.BYLINE,
    Role.SUMMARY,
    Role.WARNING,
    Role.FOLD,
    Role.FIELD,
    Role.NOTE,
    Role.CONTENTS,
    Role.SMALL_PRINT,
)
"""What a title page is made of, in its order."""
_CAN_WAIT = FRONT[FRONT.index(Role.FOLD) + 1 :]

_ROLE_OF_FIELD = {
    "title": Role.TITLE,
    "author": Role.BYLINE,
    "summary": Role.SUMMARY,
    "rating": Role.WARNING,
    "warnings": Role.WARNING,
    "spoilers": Role.WARNING,
}
_SPEAK_FOR_THEMSELVES = (Role.TITLE, Role.BYLINE, Role.SUMMARY)
"""Shown without a label: one sees what they are."""


def title_page(story: Story, pieces: Iterable[Piece], *, opens_story: bool, manner: Manner) -> list[Piece]:
    """Return the pieces of the front as a title page, with what the user has added to them."""
    front = list(pieces)
    if opens_story:
        front += _added(story, {piece.role for piece in front})
    page = sorted((piece for piece in front if piece.role in FRONT), key=lambda each: FRONT.index(each.role))
    page = fold(page, _CAN_WAIT, manner)
    for piece in (piece for piece in front if piece.role not in FRONT):
        if page and _is_divider(story, piece, page[-1]):
            page[-1] = page[-1]._replace(runs=(*page[-1].runs, *_hidden(piece)))
        else:
            page.append(piece)
    return page


def _is_divider(story: Story, piece: Piece, before: Piece) -> bool:
    """Whether a mark without a word (``oOo``) parts the header from the story, and no scene from another."""
    letters = {each for run in piece.runs for each in run.text.casefold() if each.isalnum()}
    return (
        piece.role in (Role.BREAK, Role.GAP)
        and len(letters) <= 1
        and before.role not in (Role.PARAGRAPH, Role.LINES)
        and story.body_start < story.body_end
    )


def _hidden(piece: Piece) -> Iterator[Run]:
    return (run._replace(text="", emphasis=False) for run in piece.runs)


def _added(story: Story, roles: Collection[Role]) -> Iterator[Piece]:
    """Title and author if they stand elsewhere, and the fields the user says though the file does not."""
    at = story.body_start
    for role, said in ((Role.TITLE, story.title), (Role.BYLINE, story.author)):
        if said and role not in roles:
            yield Piece(role, (Run(said, at, at),))
    for field in story.fields:
        if field.start < field.end or field.name not in story.overruled:
            continue
        role = _ROLE_OF_FIELD.get(field.name, Role.FIELD)
        if role not in (Role.TITLE, Role.BYLINE):
            label = Run(field.label.capitalize(), at, at)
            yield _labelled(role, label, at, (Run(field.value, at, at),))


def field_piece(story: Story, block: Block) -> Piece:
    """Return a header field with its label apart, or without it where one sees what it is."""
    field = next((field for field in story.fields if field.start == block.start), None)
    at = story.text.find(field.label, block.start, block.end) if field else -1
    if field is None or at < 0:
        return Piece(Role.FIELD, runs(story.text, block))
    value = _value_start(story.text, at + len(field.label), block.end, story.text[block.start : at].strip())
    shown = _value(story, field, value, block.end)
    role = _ROLE_OF_FIELD.get(field.name, Role.FIELD)
    if role in _SPEAK_FOR_THEMSELVES:
        return Piece(role, (Run("", block.start, value), *shown))
    piece = _labelled(role, Run(field.label, at, at + len(field.label)), value, shown)
    before = (Run("", block.start, at),) if block.start < at else ()
    return piece._replace(runs=(*before, *piece.runs))


def _value(story: Story, field: HeaderField, start: int, end: int) -> tuple[Run, ...]:
    if field.name in story.overruled:
        return (Run(field.value, start, end),)
    return runs(story.text, Block(BlockKind.FIELD, start, end))


def _labelled(role: Role, label: Run, value: int, shown: tuple[Run, ...]) -> Piece:
    """A label and, from the offset ``value`` on, its value; those of a table stand in columns."""
    if role in _SPEAK_FOR_THEMSELVES:
        return Piece(role, shown)
    between = Run("\t" if role is Role.FIELD else "  ", label.end, value)
    return Piece(role, (label, between, *shown), label=len(label.text))


def _value_start(text: str, start: int, end: int, opening: str) -> int:
    """Return where a field's value begins: after the label's ``:``, ``)-`` or dashes.

    ``opening`` is what stands before the label, such as the stars of ``**Rated:** PG``.
    """
    while start < end and not text[start].isalnum() and text[start] not in "\"'“‘«([<*_":
        start += 1
        if opening and text.startswith(opening, start):
            start, opening = start + len(opening), ""
    return start


# Folding


def fold(pieces: list[Piece], roles: Collection[Role], manner: Manner) -> list[Piece]:
    """Return the pieces with a line above those of some roles; when folded, it stands for them."""
    can_wait = [piece for piece in pieces if piece.role in roles]
    if not can_wait:
        return pieces
    first = pieces.index(can_wait[0])
    others = [piece for piece in pieces[first:] if piece.role not in roles]
    return [*pieces[:first], _fold_line(can_wait, manner), *(others if manner.folded else pieces[first:])]


def _fold_line(can_wait: list[Piece], manner: Manner) -> Piece:
    hidden = [run for piece in can_wait for run in _hidden(piece)]
    at = min((run.start for run in hidden), default=0)
    mark = "▸" if manner.folded else "▾"
    names = list(dict.fromkeys(_name(piece, manner.words) for piece in can_wait))
    words = f"{_listed(names, manner.words)}{NO_BREAK_SPACE}{mark}"
    return Piece(Role.FOLD, (*(hidden if manner.folded else ()), Run(words, at, at)), action=FOLD)


def _name(piece: Piece, words: FoldWords) -> str:
    """What a piece is called among others: a field by its label, but in small letters."""
    label = "".join(run.text for run in piece.runs)[: piece.label]
    own = {Role.NOTE: words.notes, Role.CONTENTS: words.contents, Role.SMALL_PRINT: words.small_print}
    return label if label.isupper() else label.lower() or own.get(piece.role, words.header)


def _listed(names: list[str], words: FoldWords) -> str:
    """Name the first few: ``Pairing, category, status and 5 more``."""
    if len(names) > 4:
        names = [*names[:3], words.more.format(len(names) - 3)]
    first = ", ".join(names[:-1])
    listed = words.last.format(first, names[-1]) if first else names[-1]
    return listed[:1].upper() + listed[1:]
