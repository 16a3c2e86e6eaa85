"""Where the story proper begins: after its title, by-line, header fields and the author's notes."""

from __future__ import annotations

from dataclasses import replace

from reader.story import BlockKind, HeaderField
from reader.text.asides import is_aside
from reader.text.draft import Draft, Mark
from reader.text.lines import gap_after, is_capitals, is_speech
from reader.text.pieces import Piece, Role, pieces
from reader.text.title import bare, is_date, is_decorated, is_name, is_title_case, may_be_title

ALLOWED = {Role.FIELD: 700, Role.BYLINE: 5000, Role.HEADING: 600, Role.ASIDE: 250, Role.RULE: 400}
"""Characters of ordinary text above a piece of each role that may still be front matter."""

_KINDS = {
    Role.FIELD: BlockKind.FIELD, Role.MAYBE_FIELD: BlockKind.FIELD, Role.BYLINE: BlockKind.BYLINE,
    Role.RULE: BlockKind.BREAK, Role.ASIDE: BlockKind.NOTE, Role.SHORT: BlockKind.NOTE, Role.PLAIN: BlockKind.NOTE,
}  # fmt: skip


def find_front(draft: Draft) -> Draft:
    """Mark the front matter and find the title, the author and the first line of the story proper."""
    found = _settled(list(pieces(draft)))
    front = _front(draft, found)
    fields = (*draft.fields, *(p.field for p in front if p.field))
    start = front[-1].last + 1 if front else draft.first
    draft = _titled(replace(draft, fields=fields, body=(start, draft.last)), front, found)
    start = _after_caption(draft, front, draft.body[0])
    taken = draft.taken()
    marks = [Mark(_KINDS[p.role], p.first, p.last) for p in front if p.role in _KINDS and p.first not in taken]
    draft = draft.marked(*marks)
    return replace(draft, body=(min(start, draft.last), draft.last))


def _settled(found: list[Piece]) -> list[Piece]:
    """Doubtful fields become fields beside sure ones, and ordinary text elsewhere."""
    settled = []
    for position, piece in enumerate(found):
        if piece.role is Role.MAYBE_FIELD:
            near = [p.role for p in (*settled[-1:], *found[position + 1 : position + 2])]
            beside = Role.FIELD in near or position == 0 and piece.field and piece.field.name in ("notes", "published")
            piece = replace(piece, role=Role.FIELD) if beside else Piece(Role.PLAIN, piece.first, piece.last)
        settled.append(piece)
    return settled


def _front(draft: Draft, found: list[Piece]) -> list[Piece]:
    """The pieces that stand before the story proper."""
    end, plain, headed, titled = 0, 0, False, False
    for position, piece in enumerate(found):
        if _anchors(draft, found, position, plain, end, headed, titled):
            end, plain = position + 1, 0
            headed = headed or piece.role is Role.HEADING
            titled = titled or piece.role in (Role.SHORT, Role.BYLINE)
        elif piece.role is not Role.BOILERPLATE:
            plain += draft.lines[piece.last].end - draft.lines[piece.first].start
        if plain > ALLOWED[Role.BYLINE] or (headed and plain > ALLOWED[Role.FIELD]):
            break
    return found[:end]


def _anchors(draft: Draft, found: list[Piece], position: int, plain: int, end: int, headed: bool, titled: bool) -> bool:
    """Whether this piece belongs to the front matter, and with it all that stands above."""
    piece = found[position]
    if piece.role is Role.SHORT:
        line = draft.lines[piece.first]
        apart = line.gap > draft.setting.gap + 1 and gap_after(draft.lines, piece.first) > 0
        return plain <= (ALLOWED[Role.RULE] if apart else 0) and not titled and not headed and _is_title(draft, found, position)
    if piece.role is Role.HEADING:
        return plain <= (ALLOWED[Role.HEADING] if not headed else 0)
    if piece.role is Role.RULE:
        quiet = not any(is_speech(draft.lines[p.first].text) for p in found[end:position])
        return plain == 0 or (end > 0 and not headed and quiet and plain <= ALLOWED[Role.RULE])
    if piece.role is Role.BYLINE:
        above = found[position - 1] if position else piece
        return not headed and (plain <= 120 if titled else plain <= 300 or above.role is Role.SHORT) or plain == 0
    if piece.role is Role.FIELD and headed and plain:
        return False
    return plain <= ALLOWED.get(piece.role, -1)


def _is_title(draft: Draft, found: list[Piece], position: int) -> bool:
    """Whether a line that could be a title is one, by its place and its dress."""
    piece = found[position]
    line = draft.lines[piece.first]
    following = found[position + 1].role if position + 1 < len(found) else Role.PLAIN
    signed = position + 1 < len(found) and is_name(draft.lines[found[position + 1].first].text)
    if not gap_after(draft.lines, piece.first) and following in (Role.PLAIN, Role.ASIDE) and not signed:
        return False
    if is_date(line.text):
        return False
    if position == 0 or all(p.role in (Role.RULE, Role.BOILERPLATE) for p in found[:position]):
        return True
    if is_decorated(line) or following in (Role.HEADING, Role.BYLINE, Role.FIELD):
        return True
    fields = any(p.role in (Role.FIELD, Role.ASIDE, Role.HEADING) for p in found[:position])
    return fields and is_title_case(line.text) and len(line.text.split()) > 1


def _after_caption(draft: Draft, front: list[Piece], start: int) -> int:
    """The line below a date or a place that stands between a title page and the story."""
    if not front or front[-1].role is Role.HEADING or start + 1 >= draft.last or start in draft.taken():
        return start
    line = draft.lines[start]
    slug = line.indent > draft.lines[start + 1].indent + 8 and may_be_title(line) and gap_after(draft.lines, start)
    return start + 1 if is_date(line.text) or slug else start


def _titled(draft: Draft, front: list[Piece], found: list[Piece]) -> Draft:
    """The draft with the title and the author the front matter gives."""
    title = _field(draft.fields, "title")
    author = _field(draft.fields, "author") or next((p.name for p in front if p.role is Role.BYLINE and p.name), None)
    lines = _title_lines(draft, front, found)
    if title:
        title_from: str | None = "header"
    elif lines:
        title, title_from = bare(draft.text[draft.lines[lines[0]].start : draft.lines[lines[-1]].end]), "line"
        draft = draft.marked(Mark(BlockKind.TITLE, lines[0], lines[-1]))
        below = lines[-1] + 1
        if not author and _is_author(draft, below):
            author = draft.lines[below].text
            draft = replace(draft, body=(max(draft.body[0], below + 1), draft.last))
            draft = draft.marked(Mark(BlockKind.BYLINE, below, below))
    else:
        title_from = None
    return replace(draft, title=title or None, title_from=title_from if title else None, author=author or None)


def _field(fields: tuple[HeaderField, ...], name: str) -> str | None:
    return next((bare(field.value) for field in fields if field.name == name and field.value), None)


def _title_lines(draft: Draft, front: list[Piece], found: list[Piece]) -> tuple[int, ...]:
    """The line or lines of the title."""
    by = next((at for at, p in enumerate(front) if p.role is Role.BYLINE), None)
    if by is not None:
        above = _short_run(draft, front, by)
        if above:
            return _best(draft, above)
    shorts = [p.first for at, p in enumerate(front) if p.role is Role.SHORT and _is_title(draft, found, at)]
    return (shorts[0],) if shorts else ()


def _short_run(draft: Draft, front: list[Piece], by: int) -> list[int]:
    """The lines right above a by-line that could be titles, from the top."""
    run: list[int] = []
    for piece in reversed(front[:by]):
        if piece.role not in (Role.SHORT, Role.PLAIN) or piece.last > piece.first or len(run) >= 4:
            break
        below = draft.lines[piece.last + 1]
        if below.gap > 4 or len(draft.lines[piece.first].text) > 70:
            break
        run.insert(0, piece.first)
    while run and not may_be_title(draft.lines[run[0]]) and not draft.lines[run[0]].text.endswith(":"):
        run.pop(0)
    return run


def _best(draft: Draft, run: list[int]) -> tuple[int, ...]:
    """Of a few short lines above a by-line: the quoted one, else the first."""
    quoted = next((i for i in run if draft.lines[i].text[0] in "\"“" and draft.lines[i].text[-1] in "\"”"), None)
    if quoted is not None:
        return (quoted,)
    return (run[0],)


def _is_author(draft: Draft, index: int) -> bool:
    """Whether the line under a title is a name and nothing else."""
    if not draft.body[0] >= index < draft.last or index in draft.taken():
        return False
    line = draft.lines[index]
    if line.gap > 1 or not is_name(line.text) or not gap_after(draft.lines, index) or is_aside(line.text):
        return False
    return not line.gap or line.indent > 8
