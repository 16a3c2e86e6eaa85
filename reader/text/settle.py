"""Whether a line with a doubtful label is a header field: judged by what stands beside it."""

from __future__ import annotations

from dataclasses import replace

from reader.text.draft import Draft
from reader.text.labels import canonical
from reader.text.lines import OPENING_QUOTES
from reader.text.piece import Piece, Role
from reader.text.remarks import words

_OPENERS = ("notes", "published")
"""Doubtful fields that may stand at the very top with no other beside them."""
_FRONT = (Role.FIELD, Role.ASIDE, Role.HEADING, Role.BYLINE)
"""What an ordinary word with a known meaning before a colon may stand beside to be a label."""


def settle(draft: Draft, found: list[Piece]) -> list[Piece]:
    """Doubtful fields become fields beside sure ones, and ordinary text elsewhere."""
    settled = list(found)
    for order in (range(len(found)), range(len(found) - 1, -1, -1)):
        for position in order:
            if _is_doubtful(settled[position]) and _is_field(draft, settled, position):
                settled[position] = replace(settled[position], role=Role.FIELD, name=None)
    return [_judged(draft, piece) for piece in settled]


def _is_doubtful(piece: Piece) -> bool:
    return piece.field is not None and piece.role in (Role.MAYBE_FIELD, Role.BYLINE)


def _is_field(draft: Draft, found: list[Piece], position: int) -> bool:
    """Whether a doubtful field is one: known words beside any field, others among or right below them."""
    piece, field = found[position], found[position].field
    above = found[position - 1].role if position else None
    below = found[position + 1].role if position + 1 < len(found) else None
    if field is None or piece.role is Role.BYLINE:
        return above is Role.FIELD or (position == 0 and below is Role.FIELD)
    if not field.label or canonical(field.label):
        first = position == 0 and field.name in _OPENERS
        return first or above is Role.FIELD or below in _FRONT
    attached = not draft.lines[piece.first].gap and draft.setting.gap > 0
    spoken = field.value[:1] in OPENING_QUOTES
    return above is Role.FIELD and not spoken and (attached or below is Role.FIELD)


def _judged(draft: Draft, piece: Piece) -> Piece:
    """The piece as words where its field has not become one."""
    if piece.role is Role.MAYBE_FIELD:
        known = piece.field is not None and canonical(piece.field.label) is not None
        piece = words(draft, piece.first, piece.last)
        return replace(piece, role=Role.PLAIN) if known and piece.role is Role.SHORT else piece
    return replace(piece, field=None) if piece.role is Role.BYLINE else piece
