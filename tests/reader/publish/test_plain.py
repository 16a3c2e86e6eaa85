"""Clean text is read as the story was."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.publish.plain import write_plain
from reader.read import read, understand
from tests.reader.publish.books import SAMPLES, book, prose, published, written


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_read_again_as_it_was(path: Path) -> None:
    told = read(path)
    again = understand(written(write_plain, published(told)), path.name)
    assert (again.title, again.author) == (told.title, told.author)
    assert [each.heading and each.heading.name for each in again.chapters] == [
        each.heading and each.heading.name for each in told.chapters
    ]
    assert prose(again) == prose(told)


FILED = """THE WEIR

by Ada Quill

It was *very* dark that night, and nobody in the mill
had thought to light the lamp above the weir.

~~~~~

So /they/ said, when anybody asked, and that was not
often, for the mill had been shut since the thaw.
"""
CLEAN = """THE WEIR

by Ada Quill

It was _very_ dark that night, and nobody in the mill had thought to light the lamp above the weir.

* * *

So _they_ said, when anybody asked, and that was not often, for the mill had been shut since the thaw.
"""


def test_every_convention_is_the_same_one() -> None:
    assert written(write_plain, book(FILED)).decode("utf-8") == CLEAN
