"""Notes from elsewhere made safe to show: they keep their lines."""

from __future__ import annotations

import re

from reader.clean import INVISIBLE, LONE_SURROGATES

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]+")


def several_lines(text: str) -> str:
    """The text with a newline at the end of each line and no other control character.

    Bidirectional controls vanish, and lone surrogates become U+FFFD, as in :func:`reader.clean.one_line`.
    """
    text = _CONTROLS.sub(" ", _LINE_ENDS.sub("\n", INVISIBLE.sub("", text)))
    return LONE_SURROGATES.sub("\ufffd", text)
