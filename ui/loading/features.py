"""Spares PySide from reading the source of every module that is imported after it.

It looks for the word "PySide6" there, to know whom its switchable names concern (``from __feature__ import
snake_case``), of which nothing here makes use.
"""

from __future__ import annotations

import sys
from typing import Any


def look_for_none() -> None:
    """From now on take every module for one that does not switch names."""
    features: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = _uses_none


def _uses_none(_module: object) -> bool:
    return False
