"""Labels as they are said: without the letter they are reached by with Alt."""

from __future__ import annotations

import re

_BEHIND = re.compile(r"\(&\w\)")
"""Where no letter of the language itself will do, as in Chinese, one stands behind the words."""


def without_mnemonic(label: str) -> str:
    """Return the words of a label: ``Size`` for ``&Size``, ``字号`` for ``字号(&S)``."""
    return _BEHIND.sub("", label).replace("&", "")
