"""The lines nothing else has claimed, put together to paragraphs, and verse kept line by line."""

from __future__ import annotations

from collections.abc import Iterator

from reader.story import Block, BlockKind, Layout
from reader.text.draft import Draft
from reader.text.layout import SLACK
from reader.text.lines import Line, is_sentence, is_speech

SHORT = 60
"""Characters of the longest line that is taken for verse where lines are not wrapped."""
DEEP = 4
"""Columns further in than its neighbours that set a whole passage off as quoted."""


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
    elif _is_verse(draft, run):
        yield _block(BlockKind.LINES, run)
    else:
        yield from _wrapped(draft, run)


def _unwrapped(draft: Draft, run: list[Line]) -> Iterator[Block]:
    """One paragraph per line; short lines that stand together stay together."""
    verse = draft.setting.gap and all(len(line.text) <= SHORT for line in run) and not any(is_speech(line.text) for line in run)
    if verse:
        yield _block(BlockKind.LINES, run)
    else:
        yield from (_block(BlockKind.PARAGRAPH, [line]) for line in run)


def _is_verse(draft: Draft, run: list[Line]) -> bool:
    """Whether most of the lines end before the measure does, as in verse, a list or an address."""
    width = draft.setting.width
    if draft.setting.indent and _first_indents(draft, run):
        return False
    early = sum(_ends_early(line, following, width) for line, following in zip(run, run[1:], strict=False))
    return early > (len(run) - 1) * 0.5 and (len(run) > 2 or len(run[0].text) < width * 0.6)


def _first_indents(draft: Draft, run: list[Line]) -> bool:
    """Whether indented lines begin paragraphs of this run, each with a flush line or an end of sentence above."""
    flush = min(line.indent for line in run)
    starts = [line for line in run if line.indent > flush]
    ends = sum(1 for line, following in zip(run, run[1:], strict=False) if following.indent > flush and is_sentence(line.text))
    return bool(starts) and ends >= (len(starts) - 1) * 0.6 and (len(starts) < len(run) or any(is_speech(x.text) for x in run))


def _ends_early(line: Line, following: Line, width: int) -> bool:
    head, _, _ = following.text.partition(" ")
    return line.indent + len(line.text) + 1 + len(head) < width - SLACK


def _wrapped(draft: Draft, run: list[Line]) -> Iterator[Block]:
    """Paragraphs that begin at each indented line, or at each line below one that ends early and ends a sentence."""
    flush = min(line.indent for line in run)
    start = 0
    for position in range(1, len(run)):
        if _begins(draft, run[position - 1], run[position], flush):
            yield _block(BlockKind.PARAGRAPH, run[start:position])
            start = position
    yield _block(BlockKind.PARAGRAPH, run[start:])


def _begins(draft: Draft, above: Line, line: Line, flush: int) -> bool:
    setting = draft.setting
    if setting.indent and line.indent > flush and line.indent > above.indent - 2 and (line.indent > above.indent or is_sentence(above.text)):
        return True
    if setting.spaced:
        return line.gap > 1 or line.indent > flush
    return is_sentence(above.text) and setting.layout is not Layout.INDENTED and _ends_early(above, line, setting.width - SLACK)


def _block(kind: BlockKind, run: list[Line]) -> Block:
    return Block(kind, run[0].start, run[-1].end)
