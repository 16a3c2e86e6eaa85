"""Where addresses stand in a text: of pages of the web, of mail, of files."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"\S*(?:://|\bwww\.|\w@\w)\S*"
    r"|(?<!\S)(?=\S*[^\W\d_])[\w.~:]*(?:/[\w.~-]+){2,}\S*"
)


def addresses(text: str) -> list[tuple[int, int]]:
    """Return the spans of all addresses; they hold no space, but perhaps the punctuation after them."""
    if "/" in text or "@" in text or "www." in text:
        return [match.span() for match in _ADDRESS.finditer(text)]
    return []
