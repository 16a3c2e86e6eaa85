"""The pieces of a page as XHTML: which elements and classes stand for which roles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from reader.page.piece import Piece, Role
from reader.publish.said import by_emphasis, label_and_runs
from reader.text.runs import LINE_END

_IN_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 has no characters for, not even as references (its section 2.2)."""
ORNAMENT = "⁂"
_CLASS_OF = {
    Role.BYLINE: "byline",
    Role.SUMMARY: "summary",
    Role.WARNING: "field",
    Role.FIELD: "field",
    Role.NOTE: "note",
    Role.CONTENTS: "contents",
    Role.SMALL_PRINT: "small",
    Role.OPENING: "opening",
    Role.FIRST: "first",
    Role.PARAGRAPH: "",
    Role.LINES: "lines",
    Role.SIGN_OFF: "sign-off",
    Role.END_MARK: "end",
}


def text_of(written: str) -> str:
    """Return text as it stands between tags; what XML cannot hold becomes U+FFFD."""
    return escape(_IN_NO_XML.sub("\ufffd", written), quote=True)


def markup(pieces: Iterable[Piece]) -> Iterator[str]:
    """Yield one element for each piece, a line each; a label and a title are one heading."""
    waiting = spaced = ""
    for piece in pieces:
        inner = _inline(piece)
        if piece.role is Role.HEADING_LABEL:
            waiting = f'<span class="label">{inner}</span><br/>'
        elif piece.role is Role.HEADING_TITLE:
            yield f"<h2>{waiting}{inner}</h2>\n"
            waiting = ""
        elif piece.role is Role.GAP:
            spaced = "after-gap"
        else:
            yield _block(piece, inner, spaced)
            spaced = ""


def _block(piece: Piece, inner: str, spaced: str) -> str:
    if piece.role is Role.TITLE:
        return f"<h1>{inner}</h1>\n"
    if piece.role is Role.BREAK:
        # A reader's voice is told of a pause; what the file had for a mark is no word.
        return f'<p class="break" role="separator">{ORNAMENT}</p>\n'
    names = " ".join(filter(None, (_CLASS_OF.get(piece.role, ""), spaced)))
    return f'<p class="{names}">{inner}</p>\n' if names else f"<p>{inner}</p>\n"


def _inline(piece: Piece) -> str:
    label, runs = label_and_runs(piece)
    rest = "".join(_marked(text, emphasis) for text, emphasis in by_emphasis(runs))
    return f'<span class="label">{text_of(label)}</span> {rest}' if label else rest


def _marked(text: str, emphasis: bool) -> str:
    inner = text_of(text).replace(LINE_END, "<br/>")
    return f"<em>{inner}</em>" if emphasis else inner
