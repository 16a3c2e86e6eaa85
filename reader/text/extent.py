"""How far a paragraph of a file's beginning goes: every field, box line and title line is one of its own."""

from __future__ import annotations

from itertools import pairwise

from reader.story import Layout
from reader.text.byline import byline
from reader.text.draft import Draft
from reader.text.fields import is_colon, is_label, label_of, match_field
from reader.text.lines import is_sentence
from reader.text.title import boxed
from reader.text.titleblock import is_title_block

HEAD = 160
"""Lines of the beginning that show whether sentences go on below blank lines."""
TORN = 40
"""Characters of a line that a sentence may go on from below a blank line."""
SLACK = 12
"""Columns that a line must leave free to be taken for one that was ended on purpose."""
LONG_LINE = 80
"""Characters of a line that is a paragraph of its own where lines are not wrapped."""


def extent(draft: Draft, index: int, edges: set[int]) -> int:
    """The last line of the paragraph a line begins; every field begins one of its own."""
    last = index
    dense = draft.setting.layout is Layout.LINE and not draft.setting.gap
    if dense or boxed(draft.lines, index) or is_title_block(draft.lines, index):
        return last
    found = match_field(draft.lines[index].text)
    fielded = found is not None and is_colon(found)
    while last + 1 < draft.last and last + 1 not in edges:
        if draft.lines[last + 1].gap and not (fielded and _is_torn(draft, last)):
            break
        below = draft.lines[last + 1].text
        if label_of(below) or _is_cut_below(draft, index, last) or boxed(draft.lines, last + 1):
            break
        if fielded and _is_own_line(draft, last) and _may_be_label(below):
            break
        last += 1
    return last


def _is_torn(draft: Draft, index: int) -> bool:
    """Whether a sentence goes on below the blank line under this one, as elsewhere in the file."""
    line, below = draft.lines[index], draft.lines[index + 1]
    if not below.text[0].islower() or is_sentence(line.text) or len(line.text) < TORN or byline(below.text):
        return False
    head = draft.lines[draft.first : draft.first + HEAD]
    cut = (below for above, below in pairwise(head) if len(above.text) > TORN and not is_sentence(above.text))
    torn = sum(1 for below in cut if below.gap and below.text[0].isalpha())
    return torn > 1


def _is_own_line(draft: Draft, index: int) -> bool:
    """Whether the line below was begun although its first word would have fitted on this one."""
    line, width = draft.lines[index], draft.setting.width
    word, _, _ = draft.lines[index + 1].text.partition(" ")
    return not width or line.indent + len(line.text) + 1 + len(word) < width - SLACK


def _may_be_label(text: str) -> bool:
    """Whether a line begins with a word or two and a colon."""
    found = match_field(text)
    return found is not None and is_colon(found) and is_label(found["label"])


def _is_cut_below(draft: Draft, first: int, index: int) -> bool:
    """Whether the next line begins a paragraph although no blank line stands above it."""
    line, below = draft.lines[index], draft.lines[index + 1]
    if draft.setting.indent and below.indent > line.indent + 1 and len(line.text) > LONG_LINE / 2:
        return True
    whole = draft.setting.layout is Layout.LINE and len(line.text) > LONG_LINE
    return whole and not match_field(draft.lines[first].text)
