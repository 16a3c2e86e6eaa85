"""The title and the author, once it is known which lines are the front matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.story import BlockKind, HeaderField
from reader.text.asides import introduced, is_aside
from reader.text.byline import is_name, titled_by
from reader.text.decoration import bare
from reader.text.draft import Draft, Mark
from reader.text.headings import title_before
from reader.text.lines import Line, gap_after, is_capitals, letters
from reader.text.names import GIVEN
from reader.text.numerals import number
from reader.text.piece import Piece, Role
from reader.text.title import is_date, may_be_title
from reader.text.titleblock import is_claim, is_kind

_TAGS = re.compile(
    r"\s*[(\[](?:(?:part |ch(?:apter|\.)? ?)?\d{1,3} ?(?:/|of) ?[\d?]{1,3}"
    r"|(?:rated )?(?:PG(?:-13)?|NC-17|[GRKTM]))[)\]]$",
    re.IGNORECASE,
)
_FAREWELL = re.compile(
    r"(?:many |best |with |all my |your |yours )*(?:thanks?|thanx|cheers|enjoy|love|yours|later|regards"
    r"|wishes|sincerely|ciao)(?: again| truly| always)?[,!.]?",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\s{3,}(?:page|p\.) ?\d{1,4}$", re.IGNORECASE)
_LOUD = re.compile(r"\s+!+1*$")
_GLUED = re.compile(r"(?<=\s)(?:[A-Z][a-z]{2,9}|\d{1,3})(?=[A-Z][a-z])")
_ADDRESS = re.compile(
    r"[\s,]*(?:[(<\[]?(?:mailto:)?[^\s()<>]{1,60}@\S.*|[(<\[][^()<>\[\]]{1,40} at [^()<>\[\]]{1,40}[)>\]])$"
)
NEAR = 4
"""Blank lines at most between a title and its by-line."""


def read_title_page(draft: Draft, front: list[Piece], titles: list[int]) -> Draft:
    """The draft with the title and the author its front matter gives.

    ``titles`` are the lines that are titles by their place.
    """
    draft = replace(draft, author=_author(draft, front))
    named = _field(draft.fields, "title")
    if named:
        return _named(draft, front, named)
    signed = next((piece for piece in front if piece.title), None)
    if signed:
        draft = draft.marked(Mark(BlockKind.TITLE, signed.first, signed.last))
        return replace(draft, title=_title(signed.title or ""), title_from="line")
    line = _above_byline(draft, front)
    line = line if line is not None else next(iter(titles), None)
    if line is not None:
        return _titled(draft, line)
    before = (title_before(draft.lines[p.first].text) for p in front if p.role is Role.HEADING)
    title = next(filter(None, before), None)
    return replace(draft, title=title, title_from="line") if title else draft


def _title(written: str) -> str:
    """A title without decoration, and without the number of the part or the rating behind it."""
    title = _unglued(_LOUD.sub("", bare(_PAGE.sub("", written))))
    return _TAGS.sub("", title).rstrip(" ,:-–—") or title


def _unglued(title: str) -> str:
    """A title up to a number that the next line was glued to when the page was saved: ``Part OneAnna``."""
    glued = (found for found in _GLUED.finditer(title, 1) if number(found[0]) is not None)
    cut = next(glued, None)
    return title[: cut.end()] if cut else title


def _named(draft: Draft, front: list[Piece], named: str) -> Draft:
    """The draft with the title its header gives, and the author if that is given with it."""
    titled = titled_by(named) if not draft.author else None
    title, author = titled or (named, draft.author)
    return _repeated(replace(draft, title=_title(title), title_from="header", author=author), front)


def _author(draft: Draft, front: list[Piece]) -> str | None:
    """The author of the header, else of a by-line, else the one who says hello in a note."""
    named = _field(draft.fields, "author")
    if named:
        return _ADDRESS.sub("", named) or named
    by = (piece.name for piece in front if piece.role is Role.BYLINE)
    voices = [draft.lines[p.first : p.last + 1] for p in front if p.role in (Role.ASIDE, Role.PLAIN)]
    voice = (introduced(lines[0].text) or _closing(lines) for lines in voices)
    return next(filter(None, (*by, *voice)), None)


def _repeated(draft: Draft, front: list[Piece]) -> Draft:
    """The draft with the lines marked that say the title of the header again."""
    words = letters(draft.title or "")
    again = [p.first for p in front if p.role is Role.SHORT and letters(draft.lines[p.first].text) == words]
    return draft.marked(*(Mark(BlockKind.TITLE, line, line) for line in again))


def _closing(lines: Sequence[Line]) -> str | None:
    """The name under ``Thanks,`` or the like, with which a note ends as letters do."""
    if len(lines) < 2 or not _FAREWELL.fullmatch(lines[-2].text):
        return None
    name = lines[-1].text.strip(" -–—~*")
    single = name.isalnum() and name[0].isupper()
    return name if single or is_name(name) else None


def _field(fields: tuple[HeaderField, ...], name: str) -> str | None:
    return next((bare(field.value) for field in fields if field.name == name and field.value), None)


def _titled(draft: Draft, line: int) -> Draft:
    """The draft with its title on this line, and the author's name if it stands right below."""
    last = _second_line(draft, line) or line
    title = _title(" ".join(draft.lines[i].text for i in range(line, last + 1)))
    if not title:
        return draft
    draft = replace(draft.marked(Mark(BlockKind.TITLE, line, last)), title=title, title_from="line")
    below = None if draft.author else _name_below(draft, last)
    if below is None:
        return draft
    draft = draft.marked(Mark(BlockKind.BYLINE, below, below))
    return replace(draft, author=draft.lines[below].text, body=(max(draft.body[0], below + 1), draft.last))


def _name_below(draft: Draft, title: int) -> int | None:
    """The line below a title that is a name and nothing else, a rule or a second title between them."""
    for below in range(title + 1, min(title + 4, draft.last)):
        if _is_author(draft, below):
            return below
        line = draft.lines[below]
        if line.gap > draft.setting.gap or not (
            below in draft.dividers or may_be_title(line) or is_kind(line.text)
        ):
            return None
    return None


def _second_line(draft: Draft, line: int) -> int | None:
    """The line that ends a title begun with a colon, where both are written alike."""
    first, below = draft.lines[line], line + 1
    if first.text[-1] != ":" or not line < below < draft.body[0] or below in draft.taken():
        return None
    second = draft.lines[below]
    alike = is_capitals(first.text) == is_capitals(second.text) and may_be_title(second)
    return below if alike and second.gap <= max(1, draft.setting.gap) else None


def _above_byline(draft: Draft, front: list[Piece]) -> int | None:
    """The title among the short lines right above a by-line: the one in quotes, else the first."""
    by = next((at for at, piece in enumerate(front) if piece.role is Role.BYLINE), 0)
    run: list[int] = []
    for piece in reversed(front[max(0, by - 4) : by]):
        short = piece.role in (Role.SHORT, Role.PLAIN) and piece.last == piece.first
        if not short or draft.lines[piece.last + 1].gap > NEAR or len(draft.lines[piece.first].text) > 70:
            break
        run.insert(0, piece.first)
    while run and not may_be_title(draft.lines[run[0]]):
        run.pop(0)
    quoted = (i for i in run if draft.lines[i].text[0] in '"“' and draft.lines[i].text[-1] in '"”')
    return next(quoted, run[0] if run else None)


def _is_author(draft: Draft, index: int) -> bool:
    """Whether the line under a title is a name and nothing else."""
    if not draft.body[0] >= index < draft.last or index in draft.taken():
        return False
    line, signed = draft.lines[index], _is_signed(draft, index)
    handle = signed and line.text.isalnum() and "@" in draft.lines[index + 1].text
    if line.gap > 1 or not (handle or is_name(line.text)) or is_aside(line.text):
        return False
    ended = gap_after(draft.lines, index) > 0 or index + 1 in draft.dividers
    given = line.text.split()[0].lower() in GIVEN and index + 1 < draft.body[0]
    return signed or (ended and (not line.gap or line.indent > 8 or given))


def _is_signed(draft: Draft, index: int) -> bool:
    """Whether an address, a date or a claim of copyright stands right below a name."""
    if index + 1 >= draft.last or draft.lines[index + 1].gap > draft.setting.gap:
        return False
    below = draft.lines[index + 1]
    year = below.text.isdecimal() and len(below.text) == 4
    return is_claim(below.text) or year or (is_date(below.text) and not below.gap)
