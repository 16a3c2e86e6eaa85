"""A copy comes whole or not at all, under a name that every file system takes."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from pathlib import Path

import pytest

from reader.publish.copy import read_publication, save_copy, usual_name
from reader.publish.formats import FORMATS, Format
from reader.publish.publication import EARLIEST
from reader.read import read
from tests.reader.publish.books import STORY, book, nobody_waits


@pytest.fixture
def weir(tmp_path: Path) -> Path:
    path = tmp_path / "weir.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_progress_goes_from_nothing_to_all(form: Format, tmp_path: Path) -> None:
    told: list[float] = []
    save_copy(book(STORY, STORY), tmp_path / "copy", form, told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)
    assert len(told) > 2


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_what_progress_raises_ends_the_work_and_leaves_what_was_there(form: Format, tmp_path: Path) -> None:
    def stop(_done: float) -> None:
        raise InterruptedError

    (tmp_path / "copy").write_bytes(b"before")
    with pytest.raises(InterruptedError):
        save_copy(book(STORY), tmp_path / "copy", form, stop)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


def test_stories_are_read_in_order_and_one_is_called_as_it_calls_itself(weir: Path) -> None:
    told: list[float] = []
    assert read_publication([[weir]], "Other", read, told.append).title == "The Weir"
    both = read_publication([[weir], [weir, weir]], "Both", read, told.append)
    assert both.title == "Both"
    assert [len(volume.stories) for volume in both.volumes] == [1, 2]
    assert told == [0, 0, 1 / 3, 2 / 3]


def test_a_publication_is_as_old_as_the_latest_change_of_its_texts(weir: Path) -> None:
    os.utime(weir, (0, 1_600_000_000))
    found = read_publication([[weir]], "", read, nobody_waits)
    assert found.modified == datetime.fromtimestamp(1_600_000_000, timezone.utc)
    os.utime(weir, (0, 0))
    assert read_publication([[weir]], "", read, nobody_waits).modified == EARLIEST


@pytest.mark.parametrize(
    ("title", "author", "name"),
    [
        ("The Weir", "Ada Quill", "Ada Quill - The Weir.epub"),
        ("a/b\\c: <d>?", "", "a b c d.epub"),
        ("...", "", "story.epub"),
        ("con", "", "_con.epub"),
        ("é" * 300, "", "é" * 75 + ".epub"),
    ],
)
def test_a_name_is_one_that_every_file_system_takes(title: str, author: str, name: str) -> None:
    assert usual_name(title, author, FORMATS[0].suffix) == name
