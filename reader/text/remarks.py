"""What a paragraph of a file's beginning is that states no field: a title, a remark, or the story."""

from __future__ import annotations

import re

from reader.text.asides import is_aside, is_legend
from reader.text.decoration import QUOTES
from reader.text.draft import Draft
from reader.text.fields import DEDICATION
from reader.text.legend import named_marks
from reader.text.lines import gap_after
from reader.text.piece import Piece, Role, joined
from reader.text.title import is_date, is_title_case, may_be_title
from reader.text.titleblock import is_claim

_NUMBERED = re.compile(r"[A-Z]\w{2,12} \d{1,3} ?[:\-–—]{1,2} ?[\w\"“‘'].{1,60}[^.,;]")


def words(draft: Draft, index: int, last: int) -> Piece:
    """A piece without a label: a line that could be a title, the author's voice, or ordinary text."""
    line = draft.lines[index]
    if last == index and (is_claim(line.text) or _is_legend(draft, index) or _is_numbered(line.text)):
        return Piece(Role.ASIDE, index, index)
    titled = last == index and may_be_title(line)
    if titled and is_title_case(line.text):
        return Piece(Role.SHORT, index, index)
    if _is_dated(draft, index, last) or _is_dedicated(draft, index, last) or _is_remark(draft, index, last):
        return Piece(Role.ASIDE, index, last)
    return Piece(Role.SHORT if titled else Role.PLAIN, index, last)


def _is_legend(draft: Draft, index: int) -> bool:
    """Whether a line explains a notation: by its words, or as one of several examples in quotation marks."""
    text = draft.lines[index].text
    near = (draft.lines[at].text for at in (index - 1, index + 1) if draft.first <= at < draft.last)
    return is_legend(text) or any(named_marks([text])) or (_is_example(text) and any(map(_is_example, near)))


def _is_example(text: str) -> bool:
    """Whether a line is a word or two between quotation marks, and nothing that anybody says."""
    return len(text) < 30 and text[0] in QUOTES and text[-1] in QUOTES and text[-2:-1] not in ".!?,…-—"


def _is_remark(draft: Draft, index: int, last: int) -> bool:
    """Whether a paragraph is about the story; the least hint is enough between brackets."""
    text = joined(draft, index, last)
    bracketed = text[0] in "[(" and text[-1] in ")]"
    return is_aside(text, 1 if bracketed else 2)


def _is_numbered(text: str) -> bool:
    """Whether a line gives the number and the title of a story among several: ``Story 5: The Lamp``."""
    return bool(_NUMBERED.fullmatch(text))


def _is_dated(draft: Draft, index: int, last: int) -> bool:
    """Whether a line right below another is a date, as in a title block."""
    line = draft.lines[index]
    return draft.first < index == last and not line.gap and is_date(line.text)


def _is_dedicated(draft: Draft, index: int, last: int) -> bool:
    """Whether a paragraph is a motto with its source below, or says whom the story is for."""
    line, source = draft.lines[index], draft.lines[last].text
    if last > index:
        return source.startswith(("--", "—", "–")) and last - index < 8
    apart = index > draft.first and line.gap and gap_after(draft.lines, index)
    return bool(apart) and bool(DEDICATION.fullmatch(line.text))
