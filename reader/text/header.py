"""Where the story proper begins: after its title, by-line, header fields and the author's notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from reader.story import BlockKind, HeaderField
from reader.text.asides import is_addressed, is_aside, is_plainly_aside
from reader.text.decoration import QUOTES
from reader.text.draft import Draft, Mark
from reader.text.fields import is_colon, match_field
from reader.text.labels import is_weak
from reader.text.lines import gap_after
from reader.text.piece import Piece, Role, joined
from reader.text.pieces import pieces
from reader.text.settle import settle
from reader.text.sight import REMARK, Sight, is_title
from reader.text.title import is_centred, is_date, may_be_title
from reader.text.titlepage import read_title_page

PREAMBLE = 5000
"""Characters a preamble may take above a title with its by-line."""
BEGUN = 2 * REMARK
"""Characters of plain text below a title after which nothing is front matter any more."""
ASIDE = 250
"""Characters of plain text that may interrupt the author's voice."""
BRIEF = 70
"""Characters of a remark that may stand below a heading without being plain."""
NOTE = 400
"""Characters of plain text that may stand above a rule or a title."""

_TELLING = """
title author disclaimer summary rating pairing spoilers warnings fandom characters genre category archive
feedback beta contact
"""
TELLING = set(_TELLING.split())
"""Fields whose labels begin no paragraph of a story."""

_KINDS = {
    Role.FIELD: BlockKind.FIELD,
    Role.BYLINE: BlockKind.BYLINE,
    Role.RULE: BlockKind.BREAK,
    Role.ASIDE: BlockKind.NOTE,
    Role.SHORT: BlockKind.NOTE,
    Role.PLAIN: BlockKind.NOTE,
}


def find_front(draft: Draft) -> Draft:
    """Mark the front matter and find the title, the author and the first line of the story proper."""
    front, titles = _front(draft)
    if not titles and not _is_certain(draft, front):
        front = []
    fields = (
        *draft.fields,
        *(field for piece in front if piece.field for field in (piece.field, *piece.more)),
    )
    start = front[-1].last + 1 if front else draft.first
    draft = read_title_page(replace(draft, fields=fields, body=(start, draft.last)), front, titles)
    draft = replace(draft, body=(_after_caption(draft, front, draft.body[0]), draft.last))
    return draft.marked(*_marks(front, draft.taken()))


def _marks(front: list[Piece], taken: set[int]) -> Iterator[Mark]:
    """What the pieces are, less the lines that the title page has spoken for."""
    for piece in front:
        if piece.role not in _KINDS:
            continue
        edges = [i for i in range(piece.first, piece.last + 1) if i in taken]
        for above, below in pairwise([piece.first - 1, *edges, piece.last + 1]):
            if below - above > 1:
                yield Mark(_KINDS[piece.role], above + 1, below - 1)


def _is_certain(draft: Draft, front: list[Piece]) -> bool:
    """Whether there is more than a remark or a doubtful field, which may be the story's first paragraph."""
    fields = [piece.field for piece in front if piece.field]
    if len(fields) > 1 or any(field.name in TELLING or _is_note(field) for field in fields if field.label):
        return True
    if any(piece.role in (Role.HEADING, Role.BYLINE, Role.RULE) for piece in front):
        return True
    if not front or draft.subject or draft.sender:
        return bool(front)
    return is_aside(draft.text[draft.lines[front[0].first].start : draft.lines[front[-1].last].end], 4)


def _front(draft: Draft) -> tuple[list[Piece], list[int]]:
    """The pieces that stand before the story proper, and the lines that are titles by their place."""
    # Nearly always a few paragraphs below a title or a heading show that the story has begun.
    for most in (BEGUN + REMARK, PREAMBLE):
        sight, titles = _walk(draft, settle(draft, list(pieces(draft, most))))
        if (sight.headed and sight.plain > REMARK) or (sight.titled and sight.plain > BEGUN):
            break
    return sight.found[: sight.end], titles


def _walk(draft: Draft, found: list[Piece]) -> tuple[Sight, list[int]]:
    """What has been seen below the last piece that is front matter, and the lines that are titles."""
    sight = Sight(draft, found, 0, 0, 0, headed=False, titled=False)
    titles: list[int] = []
    for position, piece in enumerate(found):
        sight = replace(sight, position=position)
        if ANCHORS[piece.role](sight):
            titles += [piece.first] if piece.role is Role.SHORT else []
            sight = _anchored(sight)
        elif piece.role is not Role.BOILERPLATE:
            size = draft.lines[piece.last].end - draft.lines[piece.first].start
            reply = _is_reply(sight)
            sight = replace(
                sight, plain=sight.plain + (0 if reply else size), replied=sight.replied + size * reply
            )
        if sight.plain > (REMARK if sight.headed else PREAMBLE):
            break
    return sight, titles


def _anchored(sight: Sight) -> Sight:
    """The sight after a piece that is front matter for certain, and with it all above."""
    return replace(
        sight,
        end=sight.position + 1,
        plain=0,
        replied=0,
        headed=sight.headed or sight.piece.role is Role.HEADING,
        titled=sight.titled or sight.piece.role in (Role.SHORT, Role.BYLINE),
    )


def _is_reply(sight: Sight) -> bool:
    """Whether a paragraph below a field answers a reviewer it names: ``gullwing: Thank you!``."""
    first = sight.draft.lines[sight.piece.first].text
    found = match_field(first) if sight.end and not sight.headed else None
    fielded = any(piece.role is Role.FIELD for piece in sight.found[: sight.end])
    return fielded and found is not None and is_colon(found) and is_addressed(found["value"])


def _field_anchors(sight: Sight) -> bool:
    """A field may follow a few remarks, but no story that has begun under a heading."""
    if sight.plain == 0:
        return True
    field = sight.piece.field
    telling = field is not None and (field.name in TELLING or _is_note(field))
    return (
        (telling or (not sight.spoken and sight.following is Role.FIELD))
        and not sight.headed
        and sight.plain <= REMARK * sight.scale
    )


def _is_note(field: HeaderField) -> bool:
    return field.name == "notes" and not is_weak(field.label)


def _heading_anchors(sight: Sight) -> bool:
    """The first heading may follow remarks, a second one only the first."""
    return sight.plain <= (0 if sight.headed else REMARK * sight.scale)


def _byline_anchors(sight: Sight) -> bool:
    """A by-line under something like a title ends any preamble."""
    above = sight.found[sight.position - 1].role if sight.position else Role.BYLINE
    allowed = 120 if sight.titled else PREAMBLE if above is Role.SHORT else 300
    return sight.plain == 0 or (not sight.headed and sight.plain <= allowed * sight.scale)


def _rule_anchors(sight: Sight) -> bool:
    """A rule divides notes from the story, unless speech above it shows that the story has begun."""
    if sight.plain + sight.replied == 0:
        return True
    return (
        not sight.replied
        and sight.end > 0
        and not sight.headed
        and not sight.spoken
        and sight.plain <= NOTE * sight.scale
    )


def _aside_anchors(sight: Sight) -> bool:
    """The author's voice may be interrupted by a remark or two; below a heading it must be plain."""
    said = joined(sight.draft, sight.piece.first, sight.piece.last)
    plain = len(said) < BRIEF or (is_aside(said, 4) and is_plainly_aside(said))
    return sight.is_early(ASIDE) and (plain or not sight.headed)


def _title_anchors(sight: Sight) -> bool:
    """A title follows front matter at once, or stands apart from what is above."""
    if sight.titled and sight.plain == 0 and _ends_title(sight):
        return True
    line = sight.draft.lines[sight.piece.first]
    apart = line.gap > sight.draft.setting.gap + 1 and gap_after(sight.draft.lines, sight.piece.first) > 0
    set_off = is_centred(line) or line.text[0] in QUOTES
    leading = sight.following in (Role.HEADING, Role.BYLINE) or (set_off and not sight.spoken)
    early = sight.is_early(NOTE) if apart or leading else sight.plain == 0
    return early and not sight.titled and (not sight.headed or _is_headed_again(sight)) and is_title(sight)


def _ends_title(sight: Sight) -> bool:
    """Whether the line above is a title that ends with a colon, so that it goes on here."""
    above = sight.found[sight.position - 1]
    return above.role is Role.SHORT and sight.draft.lines[above.last].text[-1] == ":"


def _is_headed_again(sight: Sight) -> bool:
    """Whether a heading stands right below this line or the next, as one does above."""
    below = (piece.role for piece in sight.found[sight.position + 1 : sight.position + 3])
    return Role.HEADING in below and sight.plain == 0


def _never(_: Sight) -> bool:
    """Ordinary text is front matter only where something below makes it so."""
    return False


ANCHORS: Mapping[Role, Callable[[Sight], bool]] = {
    Role.FIELD: _field_anchors,
    Role.HEADING: _heading_anchors,
    Role.BYLINE: _byline_anchors,
    Role.RULE: _rule_anchors,
    Role.ASIDE: _aside_anchors,
    Role.SHORT: _title_anchors,
    Role.PLAIN: _never,
    Role.BOILERPLATE: _never,
}
"""Whether a piece of each role is front matter, and with it everything above."""


def _after_caption(draft: Draft, front: list[Piece], start: int) -> int:
    """The line below a date or a place that stands between a title page and the story."""
    if not front or front[-1].role is Role.HEADING or start + 1 >= draft.last or start in draft.taken():
        return start
    line = draft.lines[start]
    inwards = line.indent > draft.lines[start + 1].indent + 8
    slug = inwards and may_be_title(line) and gap_after(draft.lines, start)
    return start + 1 if is_date(line.text) or slug else start
