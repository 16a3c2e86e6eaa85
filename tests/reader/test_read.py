"""From a file to a story."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.files import Unreadable
from reader.read import read


def test_a_file_is_read_and_named_after_itself(tmp_path: Path) -> None:
    path = tmp_path / "the_cold_lamp.txt"
    path.write_bytes(b"It was lit.\r\n\r\nIt was out.\r\n")
    story = read(path)
    assert (story.title, story.title_from) == ("The cold lamp", "filename")
    assert story.text == "It was lit.\n\nIt was out.\n"
    assert read(str(path)) == story


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        read(tmp_path / "none.txt")
