"""Files are renamed, moved, edited and deleted under a running window: its list follows, places are kept."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.catalogue import Catalogue
from reader.library.place import Places, StoryKey
from reader.read import read
from tests.desktop import Window, desktop, needs_a_desktop, until

pytestmark = needs_a_desktop
SENTENCES = [f"In the {number}th week nobody came up the road to the mill.\n\n" for number in range(600)]
KILN = "The Kiln\n\nby A. Miller\n\nIt glowed all night.\n"


class Reader:
    """Somebody who has read some way into a story, and set a bookmark there."""

    def __init__(self, window: Window, story: Path) -> None:
        self.window, self.story = window, story

    def listed(self) -> set[str]:
        """The files the window knows of by now, as it has written them down."""
        folder = os.fsencode(self.story.parent)
        with closing(Catalogue(self.window.profile / "index.db")) as catalogue:
            return {
                os.fsdecode(path).removeprefix(f"{self.story.parent}/") for path in catalogue.known(folder)
            }

    def lists(self, *names: str) -> None:
        until(lambda: self.listed() == set(names), f"{names} in the list")

    def open(self, typed: str, title: str) -> None:
        """Find a story in the list, and read it."""

        def is_open() -> bool:
            self.window.press("ctrl+l", *typed, "Return")
            return self.window.title() == f"{title} — Inglenook"

        until(is_open, title)

    def place(self, path: Path) -> tuple[str, ...]:
        """The words at the reader's place in a file as it is now, and those at the bookmarks in it."""
        key = StoryKey.of(read(path).text, path)
        with closing(Places(self.window.profile / "library.db")) as places:
            saved, bookmarks = places.position(key), places.bookmarks(key)
            is_here = (
                saved and saved.text_sha256 == key.text_sha256 and places.last_story() == os.fsencode(path)
            )
        return (saved.locator.quote, *(each.locator.quote for each in bookmarks)) if saved and is_here else ()

    def leaves_and_comes_back(self) -> None:
        self.open("kiln", "The Kiln")
        self.open("mill", "The Mill")


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    folder = tmp_path / "stories"
    folder.mkdir()
    mill = folder / "mill.txt"
    mill.write_text("The Mill\n\nby A. Miller\n\n" + "".join(SENTENCES))
    (folder / "kiln.txt").write_text(KILN)
    with desktop(tmp_path) as shown_on:
        window = Window(shown_on, tmp_path / "profile", folder)
        reader = Reader(window, mill)
        reader.lists("mill.txt", "kiln.txt")
        reader.open("mill", "The Mill")
        window.press("Escape", "space", "space", "space", "ctrl+d")
        until(lambda: len(reader.place(mill)) == 2 and len(set(reader.place(mill))) == 1, "a bookmark here")
        assert mill.read_text().index(reader.place(mill)[0]) > 2_000
        yield reader
        window.press("ctrl+q")
        until(lambda: window.program.poll() is not None, "the end")
        assert window.program.returncode == 0


def test_a_story_renamed_and_moved_is_found_and_opens_at_its_place(reader: Reader) -> None:
    before, moved = reader.place(reader.story), reader.story.parent / "read" / "the old mill.txt"
    moved.parent.mkdir()
    reader.story.rename(moved)
    reader.lists("read/the old mill.txt", "kiln.txt")
    reader.leaves_and_comes_back()
    until(lambda: reader.place(moved) == before, "the same place, with its bookmark")


def test_a_story_edited_in_front_opens_at_the_same_words(reader: Reader) -> None:
    before, text = reader.place(reader.story), reader.story.read_text()
    reader.story.write_text(
        text.replace(SENTENCES[0], "Long ago it was another mill.\n\n" * 90 + SENTENCES[0])
    )
    reader.leaves_and_comes_back()
    until(lambda: reader.place(reader.story) == before, "the same words, with their bookmark")


def test_a_story_in_other_lines_and_another_encoding_opens_at_the_same_letters(reader: Reader) -> None:
    before, text = reader.place(reader.story), reader.story.read_text()
    narrow = "\n\n".join(textwrap.fill(each, 30, initial_indent="    ") for each in text.split("\n\n"))
    reader.story.write_bytes(narrow.replace("\n", "\r\n").encode("utf-16"))
    reader.leaves_and_comes_back()
    letters = ["".join(words.split())[:40] for words in before]
    until(
        lambda: ["".join(words.split())[:40] for words in reader.place(reader.story)] == letters,
        "the same letters, with their bookmark",
    )


def test_a_story_deleted_is_read_on_and_its_place_is_there_when_it_comes_back(reader: Reader) -> None:
    before, text = reader.place(reader.story), reader.story.read_text()
    reader.story.unlink()
    reader.lists("kiln.txt")
    assert reader.window.title() == "The Mill — Inglenook"
    reader.open("kiln", "The Kiln")
    reader.story.write_text(text)
    reader.lists("mill.txt", "kiln.txt")
    reader.open("mill", "The Mill")
    until(lambda: reader.place(reader.story) == before, "the same place, with its bookmark")
