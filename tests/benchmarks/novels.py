"""Novels made up for the benchmarks, a paragraph a line."""

from __future__ import annotations

import re
from pathlib import Path

from tests.benchmarks.understand import novel

SIZES = {"50kB": 50_000, "1MB": 1_000_000, "10MB": 10_000_000, "100MB": 100_000_000}
_WRAP = re.compile(r"(?<=[\w,.;])\n(?=\w)")


def write_novel(size: int, path: Path) -> Path:
    """Write a novel of about ``size`` bytes; return where.

    Its lines are as long as its paragraphs, so that a bare window fills its width with them, too.
    """
    path.write_text(_WRAP.sub(" ", novel(size, 30))[:size], "utf-8")
    return path
