"""A publication as clean text: one convention for everything, which every reader understands.

A paragraph is one line, for whoever reads plain text today wraps it to their own width, and lines
that are wrapped for good are what made such files hard to read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from reader.clean import LONE_SURROGATES
from reader.page.piece import Piece, Role
from reader.publish.publication import Progress, Publication, pages
from reader.publish.said import by_emphasis, label_and_runs
from reader.story import Run
from reader.text.runs import LINE_END, NO_BREAK_SPACE

BREAK = "* * *"
_HEADINGS = (Role.HEADING_LABEL, Role.HEADING_TITLE)
_TIGHT = (Role.FIELD, Role.WARNING, Role.SUMMARY, Role.CONTENTS)
"""Lines of one block: nothing stands between two of them."""


def write_plain(publication: Publication, out: BinaryIO, progress: Progress) -> None:
    """Write the text in UTF-8, with line feeds. Raises what ``out`` and ``progress`` raise."""
    before: Role | None = None
    for page in pages(publication, progress):
        if page.opens_volume and before is not None:
            out.write(b"\n\n\n\n\n")
            before = None
        author = publication.volumes[page.volume].author
        for role, text in _lines(page.pieces(), author):
            out.write((_between(before, role) + text).encode("utf-8"))
            before = role
    out.write(b"\n")


def _between(before: Role | None, role: Role) -> str:
    if before is None:
        return ""
    if before is Role.HEADING_LABEL or (before in _TIGHT and role in _TIGHT):
        return "\n"
    return "\n\n\n\n" if role in _HEADINGS else "\n\n"


def _lines(pieces: Iterable[Piece], author: str) -> Iterator[tuple[Role, str]]:
    gap = False
    for piece in pieces:
        if piece.role is Role.GAP:
            gap = True
            continue
        text = LONE_SURROGATES.sub("\ufffd", _text(piece).replace(LINE_END, "\n"))
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
    label, runs = label_and_runs(piece)
    if label:
        return f"{label}: {_marked(runs)}"
    return _verse(_marked(runs)) if piece.role is Role.LINES else _marked(runs)


def _verse(written: str) -> str:
    """Lines apart from prose: what they are indented by among themselves stays."""
    lines = written.replace(NO_BREAK_SPACE, " ").split("\n")
    return "\n".join(f"    {line}".rstrip() for line in lines)


def _marked(runs: Iterable[Run]) -> str:
    return "".join(f"_{text}_" if emphasis else text for text, emphasis in by_emphasis(runs))
