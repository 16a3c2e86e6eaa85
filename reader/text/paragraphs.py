"""The lines nothing else has claimed, put together to paragraphs, and verse kept line by line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reader.story import Block, BlockKind, Layout
from reader.text.draft import Draft
from reader.text.layout import SLACK, Setting, breaks_early
from reader.text.lines import Line, is_sentence, is_speech

SHORT = 60
"""Characters of the longest line that is taken for verse where lines are not wrapped."""


def prose(draft: Draft, taken: set[int]) -> Iterator[Block]:
    """The blocks of every run of lines that is not spoken for."""
    run: list[Line] = []
    for index, line in enumerate(draft.lines):
        if index in taken:
            yield from _blocks(draft, run)
            run = []
            continue
        if run and line.gap > draft.setting.spaced:
            yield from _blocks(draft, run)
            run = []
        run.append(line)
    yield from _blocks(draft, run)


def _blocks(draft: Draft, run: list[Line]) -> Iterator[Block]:
    """The blocks of lines that follow each other without a blank one."""
    if len(run) < 2:
        yield from (_block(BlockKind.PARAGRAPH, [line]) for line in run)
    elif not draft.setting.width:
        yield from _unwrapped(draft, run)
    elif _is_verse(draft.setting, run):
        yield _block(BlockKind.LINES, run)
    else:
        yield from _wrapped(draft.setting, run)


def _unwrapped(draft: Draft, run: list[Line]) -> Iterator[Block]:
    """One paragraph per line; short lines that stand together stay together."""
    short = all(len(line.text) <= SHORT and not is_speech(line.text) for line in run)
    if short and draft.setting.gap:
        yield _block(BlockKind.LINES, run)
    else:
        yield from (_block(BlockKind.PARAGRAPH, [line]) for line in run)


def _is_verse(setting: Setting, run: list[Line]) -> bool:
    """Whether most of the lines end before the measure does, as in verse, a list or an address."""
    if setting.indent and _has_first_lines(run):
        return False
    early = sum(breaks_early(line, following, setting.width) for line, following in pairwise(run))
    return early > (len(run) - 1) * 0.5 and (len(run) > 2 or len(run[0].text) < setting.width * 0.6)


def _has_first_lines(run: list[Line]) -> bool:
    """Whether indented lines begin paragraphs in this run: most stand below the end of a sentence."""
    flush = min(line.indent for line in run)
    starts = sum(1 for line in run if line.indent > flush)
    ends = sum(1 for above, line in pairwise(run) if line.indent > flush and is_sentence(above.text))
    mixed = starts < len(run) or any(is_speech(line.text) for line in run)
    return starts > 0 and ends >= (starts - 1) * 0.6 and mixed


def _wrapped(setting: Setting, run: list[Line]) -> Iterator[Block]:
    """Paragraphs that begin at indented lines, or below a line that ends early with a sentence."""
    flush = min(line.indent for line in run)
    start = 0
    for position in range(1, len(run)):
        if _begins(setting, run[position - 1], run[position], flush):
            yield _block(BlockKind.PARAGRAPH, run[start:position])
            start = position
    yield _block(BlockKind.PARAGRAPH, run[start:])


def _begins(setting: Setting, above: Line, line: Line, flush: int) -> bool:
    """Whether a line begins a paragraph although no blank line stands above it."""
    if setting.indent and line.indent > flush:
        further = line.indent > above.indent
        if further or (is_sentence(above.text) and line.indent > above.indent - 2):
            return True
    if setting.spaced:
        return line.gap > 1 or line.indent > flush
    short = breaks_early(above, line, setting.width - SLACK)
    return short and is_sentence(above.text) and setting.layout is not Layout.INDENTED


def _block(kind: BlockKind, run: list[Line]) -> Block:
    return Block(kind, run[0].start, run[-1].end)
