"""The lines nothing else has claimed, put together to paragraphs, and verse kept line by line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reader.story import Block, BlockKind, Layout
from reader.text.decoration import QUOTES
from reader.text.draft import Draft
from reader.text.layout import NARROWEST, RAGGED, WIDEST, Setting
from reader.text.lines import SENTENCE_ENDS, Lines, is_sentence, is_speech

SHORT = 60
"""Characters of the longest line that is taken for verse where lines are not wrapped."""
OVERLONG = 1.4
"""How many times the measure a line is long that nobody wrapped."""


def prose(draft: Draft, taken: set[int]) -> Iterator[Block]:
    """The blocks of every run of lines that is not spoken for."""
    setting = draft.setting
    limit, longest = setting.width - setting.slack, int(setting.width * OVERLONG)
    uneven = draft.lines.uneven(limit, longest, setting.spaced) if setting.width else bytearray()
    for first, last in _runs(draft, taken):
        if last - first == 1:
            yield _block(draft.lines, BlockKind.PARAGRAPH, first, last)
        elif not draft.setting.width:
            yield from _unwrapped(draft, first, last)
        elif uneven.find(1, first, last - 1) < 0 and _is_flush(draft, first, last):
            yield _block(draft.lines, BlockKind.PARAGRAPH, first, last)
        elif _is_verse(draft, first, last):
            yield _block(draft.lines, BlockKind.LINES, first, last)
        else:
            yield from _wrapped(draft, first, last)


def _runs(draft: Draft, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Ranges of lines (half open) that follow each other without a blank one and are free."""
    lines, spaced = draft.lines, draft.setting.spaced
    edges = {index for index in lines.apart(0, len(lines)) if lines.gaps[index] > spaced}
    edges.update(taken, (index + 1 for index in taken), (0, len(lines)))
    return (run for run in pairwise(sorted(edges)) if run[0] not in taken)


def _is_flush(draft: Draft, first: int, last: int) -> bool:
    """Whether no line but the first is indented, where that begins a paragraph."""
    indents = draft.lines.indents[first + 1 : last]
    return not draft.setting.indent or max(indents) <= min(min(indents), draft.lines.indents[first])


def _unwrapped(draft: Draft, first: int, last: int) -> Iterator[Block]:
    """One paragraph per line; short lines that stand together stay so, and a wrapped passage is joined."""
    lines = draft.lines
    if draft.setting.gap:
        if all(len(line.text) <= SHORT and not is_speech(line.text) for line in lines[first:last]):
            yield _block(lines, BlockKind.LINES, first, last)
            return
        if draft.overrides.layout is None and _is_filled(lines, first, last):
            yield _block(lines, BlockKind.PARAGRAPH, first, last)
            return
    for index in range(first, last):
        yield _block(lines, BlockKind.PARAGRAPH, index, index + 1)


def _is_filled(lines: Lines, first: int, last: int) -> bool:
    """Whether lines were wrapped: no word that begins one would have fitted on the line above it."""
    width = max(map(lines.length, range(first, last)))
    if last - first < 3 or not NARROWEST <= width <= WIDEST:
        return False
    inner = range(first, last - 1)
    ended = sum(is_sentence(lines.shown(index)) for index in inner)
    return lines.is_filled(first, last, width) and ended <= len(inner) / 2


def _is_verse(draft: Draft, first: int, last: int) -> bool:
    """Whether most of the lines end before the measure does, as in verse, a list or an address."""
    lines, setting = draft.lines, draft.setting
    if setting.indent and _has_first_lines(draft, first, last):
        return False
    early, prose = 0, 0
    for index in range(first, last - 1):
        if lines.needed(index) < setting.width - setting.slack:
            early += 1
        elif lines.shown(index + 1)[0].islower():
            prose += 1
    short = lines.ends[first] - lines.starts[first] < setting.width * 0.6
    return prose < 2 and early > (last - first - 1) * 0.5 and (last - first > 2 or short)


def _has_first_lines(draft: Draft, first: int, last: int) -> bool:
    """Whether indented lines begin paragraphs in this run: most stand below the end of a sentence."""
    lines = draft.lines
    flush = min(lines.indents[first:last])
    starts = [index for index in range(first, last) if lines.indents[index] > flush]
    ends = sum(1 for index in starts if index > first and is_sentence(lines.shown(index - 1)))
    mixed = len(starts) < last - first or any(is_speech(lines.shown(index)) for index in starts)
    return len(starts) > 0 and ends >= (len(starts) - 1) * 0.6 and mixed


def _wrapped(draft: Draft, first: int, last: int) -> Iterator[Block]:
    """Paragraphs begun at indented lines or below lines that end early; lines ended on purpose together."""
    lines, setting, flush = draft.lines, draft.setting, min(draft.lines.indents[first:last])
    cuts = [first, *(i for i in range(first + 1, last) if _begins(lines, setting, i, flush)), last]
    kept = first
    for start, end in pairwise(cuts):
        meant = end - start == 1 and end < last and not _ends_sentence(lines.shown(start))
        if meant:
            continue
        if end - start == 1 and kept < start:
            yield _block(lines, BlockKind.LINES, kept, end)
        else:
            if kept < start:
                yield _block(lines, BlockKind.LINES, kept, start)
            yield _block(lines, BlockKind.PARAGRAPH, start, end)
        kept = end


def _begins(lines: Lines, setting: Setting, index: int, flush: int) -> bool:
    """Whether a line begins a paragraph although no blank line stands above it."""
    indent, above = lines.indents[index], lines.indents[index - 1]
    further = indent > above or (indent > above - 2 and is_sentence(lines.shown(index - 1)))
    if setting.indent and indent > flush and further:
        return True
    if setting.spaced and setting.indent:
        return indent > flush
    length = lines.length(index - 1)
    if length > setting.width * OVERLONG:
        return True
    if setting.strict:
        return _is_ended(lines, index - 1, setting.width - setting.slack)
    if length < setting.width / 2 and not lines.shown(index)[0].islower():
        return True
    limit = setting.width - 2 * setting.slack
    if length >= limit or setting.layout is Layout.INDENTED:
        return False
    return lines.needed(index - 1) < limit and is_sentence(lines.shown(index - 1))


def _is_ended(lines: Lines, index: int, limit: int) -> bool:
    """Whether a line was ended on purpose, in a text that is otherwise filled evenly."""
    needed = lines.needed(index)
    if needed >= limit or lines.shown(index + 1)[0].islower():
        return False
    return needed < limit - RAGGED or _ends_sentence(lines.shown(index))


def _ends_sentence(text: str) -> bool:
    return text.rstrip(QUOTES + ")")[-1:] in SENTENCE_ENDS


def _block(lines: Lines, kind: BlockKind, first: int, last: int) -> Block:
    return Block(kind, lines.starts[first], lines.ends[last - 1])
