"""The evaluation corpora and the given stories, where they lie beside the checkout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.files import Unreadable, read_bytes
from reader.overrides import NOTHING
from reader.read import decode_as_said
from reader.story import Story
from reader.text.split import split

SHARED = Path(__file__).parents[2] / "shared"
CORPORA = SHARED / "corpora"
GIVEN = SHARED / "stories"
needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not here")


def stories(folder: Path, smallest: int, largest: int, every: int = 1) -> Iterator[Story]:
    """The stories in the text files of a folder that have a size between two numbers of bytes; of many, some."""
    paths = [path for path in sorted(folder.rglob("*.txt")) if smallest <= path.stat().st_size <= largest]
    for path in paths[::every]:
        try:
            decoded = decode_as_said(read_bytes(path), NOTHING)
        except (Unreadable, LookupError):
            continue
        yield split(decoded.text, decoded.encoding, path.name)
