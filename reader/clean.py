"""Text from strangers made safe to show on one line: titles, names of authors and files."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# Unicode Standard Annex 9, "Directional Formatting Characters", and the byte order mark: invisible,
# and enough to make one name look like another.
INVISIBLE = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def one_line(text: str, limit: int = 300) -> str:
    """The text on a single line of at most ``limit`` characters, cut with an ellipsis.

    White space and control characters become single spaces, bidirectional controls vanish, and lone
    surrogates (bytes of a file name that are not UTF-8) become U+FFFD.
    """
    if len(text) <= limit and text.isprintable() and "  " not in text:
        # Nearly all there are: what is looked for below counts as not printable.
        return text.strip()
    # A title may be a whole file: no more of it is looked at than could be shown.
    line = flattened(text.lstrip()[: 8 * limit]).strip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def flattened(text: str) -> str:
    """The same without breaks and what is invisible, as in :func:`one_line`; spaces at its ends stay."""
    return LONE_SURROGATES.sub("\ufffd", _BREAKS.sub(" ", INVISIBLE.sub("", text)))
