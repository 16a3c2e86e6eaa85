"""A cover in the look of a title page, drawn as SVG: the title, three stars, the author."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from reader.publish.markup import text_of

WIDTH, HEIGHT = 600, 900
_LINES = 6
"""The most lines a title has room for."""
_STAR = "M0-7Q1.3-1.3 7 0Q1.3 1.3 0 7Q-1.3 1.3-7 0Q-1.3-1.3 0-7Z"


def cover(title: str, authors: Sequence[str]) -> str:
    """Return the cover; a long title is set smaller, and cut with an ellipsis where it has no room."""
    size = 64 if len(title) <= 40 else 46
    lines = wrap(title, width=round(900 / size), max_lines=_LINES, placeholder=" …") or [" "]
    below = 300 + len(lines) * size * 1.25
    stars = "".join(
        f'<path transform="translate({300 + step * 40} {below:.0f})" d="{_STAR}"/>' for step in (-1, 0, 1)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">
<rect width="{WIDTH}" height="{HEIGHT}" fill="#fbf9f4"/>
<rect x="24" y="24" width="552" height="852" fill="none" stroke="#8a5a2b" stroke-width="2"/>
<g font-family="'Source Serif Pro', Georgia, serif" text-anchor="middle" fill="#2a2620">
{"".join(_set(lines, 280, size, "bold"))}</g>
<g fill="#8a5a2b">{stars}</g>
<g font-family="'Source Serif Pro', Georgia, serif" text-anchor="middle" fill="#5f574b">
{"".join(_set(_names(authors), round(below) + 80, 32, "normal"))}</g>
</svg>
"""


def _names(authors: Sequence[str]) -> list[str]:
    return wrap(", ".join(authors), width=30, max_lines=3, placeholder=" …")


def _set(lines: Sequence[str], top: int, size: int, weight: str) -> Iterator[str]:
    for number, line in enumerate(lines):
        y = round(top + number * size * 1.25)
        yield f'<text x="300" y="{y}" font-size="{size}" font-weight="{weight}">{text_of(line)}</text>\n'
