"""Tool tips of words from strangers: Qt would read them as HTML."""

from __future__ import annotations

from html import escape

_LONGEST = 1_000
"""Characters."""


def tip(text: str) -> str:
    """Return what a tool tip is set to so that it says a text, line for line."""
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return f"<qt>{escape(shown).replace(chr(10), '<br>')}</qt>" if shown else ""
