"""A publication as clean text: one convention for everything, which every reader understands.

A paragraph is one line, for whoever reads plain text today wraps it to their own width, and lines
that are wrapped for good are what made such files hard to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import BinaryIO

from reader.page.piece import Piece, Role
from reader.publish.publication import Progress, Publication, pages
from reader.story import Run
from reader.text.runs import LINE_END, NO_BREAK_SPACE

BREAK = "* * *"
_APART = {Role.TITLE: 0, Role.HEADING_LABEL: 3, Role.HEADING_TITLE: 3, Role.GAP: 2}
"""Empty lines above; one elsewhere."""
_TIGHT = (Role.FIELD, Role.WARNING, Role.SUMMARY, Role.CONTENTS)
"""Lines of one block: nothing stands between two of them."""
_SURROGATES = re.compile("[\ud800-\udfff]")


def write_plain(publication: Publication, out: BinaryIO, progress: Progress) -> None:
    """Write the text in UTF-8, with line feeds. Raises what ``out`` and ``progress`` raise."""
    before: Role | None = None
    for page in pages(publication, progress):
        if page.opens_volume and before is not None:
            out.write(b"\n\n\n\n\n")
            before = None
        author = publication.volumes[page.volume].author
        for role, text in _lines(page.pieces, author):
            out.write((_between(before, role) + text).encode("utf-8"))
            before = role
    out.write(b"\n")


def _between(before: Role | None, role: Role) -> str:
    if before is None:
        return ""
    if before is Role.HEADING_LABEL or (before in _TIGHT and role in _TIGHT):
        return "\n"
    return "\n" * (1 + _APART.get(role, 1))


def _lines(pieces: Iterable[Piece], author: str) -> Iterator[tuple[Role, str]]:
    gap = False
    for piece in pieces:
        if piece.role is Role.GAP:
            gap = True
            continue
        text = _SURROGATES.sub("\ufffd", _text(piece))
        if piece.role is Role.BYLINE and text == author:
            # A bare name below a title could be anything.
            text = f"by {author}"
        yield (piece.role, "\n" + text if gap else text)
        gap = False


def _text(piece: Piece) -> str:
    if piece.role is Role.BREAK:
        return BREAK
    if piece.role is Role.SUMMARY:
        return f"Summary: {_marked(piece.runs)}"
    if piece.label:
        first = next(index for index, run in enumerate(piece.runs) if run.text)
        return f"{piece.runs[first].text}: {_marked(piece.runs[first + 2 :])}"
    written = _marked(piece.runs)
    return _verse(written) if piece.role is Role.LINES else written


def _verse(written: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in written.split("\n"))


def _marked(runs: Iterable[Run]) -> str:
    said = (run for run in runs if run.text)
    return "".join(
        _emphasised("".join(run.text for run in group), emphasis)
        for emphasis, group in groupby(said, key=lambda run: run.emphasis)
    )


def _emphasised(text: str, emphasis: bool) -> str:
    shown = text.replace(LINE_END, "\n").replace(NO_BREAK_SPACE, " ") if LINE_END in text else text
    return f"_{shown}_" if emphasis and shown.strip() else shown
