"""What stands around a title without being part of it: rules, stars, brackets, quotation marks."""

from __future__ import annotations

import re

QUOTES = "\"'“”‘’„‚«»‹›`´「」『』"
DECORATION = " \t*_~=-–—+#|.:<>[]{}°•·^\\/《》【】〈〉│║┃░▒▓█"


def bare(text: str) -> str:
    """A title without the decoration and the quotation marks around it."""
    inner = " ".join(text.split())
    stripped = inner.strip(DECORATION)
    ending = re.match(r"(?:\.{2,}|…)", inner[inner.find(stripped) + len(stripped) :]) if stripped else None
    stripped += ending[0] if ending else ""
    while len(stripped) > 2 and stripped[0] in QUOTES and stripped[-1] in QUOTES and stripped[0] not in "'’":
        stripped = stripped[1:-1].strip()
    if len(stripped) > 2 and stripped[0] in "'‘" and stripped[-1] in "'’" and stripped.count("'") in (0, 2):
        stripped = stripped[1:-1]
    return "".join(c for c in stripped if c.isprintable())
