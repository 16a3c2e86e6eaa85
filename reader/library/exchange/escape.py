"""Text from stories and people as Markdown that shows just that text: no markup, link, HTML, or formula."""

from __future__ import annotations

import re

from reader.clean import one_line
from reader.library.exchange.note import several_lines

_MARKUP = re.compile(r"[\\`*_\[\]<>&~|$^{}#=+@]")
"""What means something anywhere in a line, in CommonMark or in what is often added to it."""
_LINKS = re.compile(r"(?<=\w)[.:](?=[\w/])")
"""What makes an address of words, even where nothing says that it is one."""
_MAIL = re.compile(r"(?<=\S)@(?=\w)")
"""GitHub makes a link of a mail address even behind a backslash, but not around a word joiner."""
_BULLET = re.compile(r"^(?=[-:])", re.MULTILINE)
_NUMBER = re.compile(r"^(\d+)(?=[.)])", re.MULTILINE)
_INDENT = re.compile(r"^\s+", re.MULTILINE)
"""Four blanks would make a line code."""


def escaped(text: str) -> str:
    """The text on one line."""
    return _escaped(one_line(text, len(text) + 1))


def escaped_lines(text: str) -> list[str]:
    """The lines of a text, blank ones too."""
    return [_escaped(line.strip()) for line in several_lines(text).strip().split("\n")]


def _escaped(line: str) -> str:
    line = _MARKUP.sub(_behind_backslash, _MAIL.sub("@\u2060", line))
    line = _LINKS.sub(_behind_backslash, line)
    return _NUMBER.sub(r"\1\\", _BULLET.sub(r"\\", line))


def _behind_backslash(match: re.Match[str]) -> str:
    return f"\\{match[0]}"
