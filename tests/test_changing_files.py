"""Files are renamed, moved, edited and deleted under a running window: its list follows, places are kept."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.catalogue import Catalogue
from reader.library.locator import QUOTE, SURE
from reader.library.place import Places, StoryKey
from reader.library.span import resolve_spans
from reader.read import read
from tests.desktop import Window, desktop, needs_a_desktop, until
from ui.annotations.inks import ink
from ui.themes.theme import OURS

pytestmark = needs_a_desktop
SENTENCES = [f"In the {number}th week nobody came up the road to the mill.\n\n" for number in range(600)]
KILN = "The Kiln\n\nby A. Miller\n\nIt glowed all night.\n"


class Reader:
    """Somebody who has read some way into a story, and set a bookmark and a highlight there."""

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
        """The words at the reader's place in a file as it is now, and those that are marked in it."""
        story = read(path)
        key = StoryKey.of(story.text, path)
        with closing(Places(self.window.profile / "library.db")) as places:
            saved, kept = places.position(key), places.annotations.of(key)
            is_here = (
                saved
                and saved.text_sha256 == key.text_sha256
                and places.recent_stories(1) == (os.fsencode(path),)
            )
        spans = [(each.start, each.stop, each.text_sha256 == key.text_sha256) for each in kept]
        found = [each for each in resolve_spans(story, spans) if each.certainty in SURE]
        marked = [story.text[each.start : max(each.end, each.start + QUOTE)].strip() for each in found]
        return (saved.locator.quote.strip(), *marked) if saved and is_here else ()

    def is_at_the_highlight(self) -> bool:
        """Whether the bookmark, the highlight and, last, the place are saved.

        That of the page before is saved by then, too, and would be taken for the one to find again.
        """
        place = self.place(self.story)
        return len(place) == 3 and place[2].startswith(place[0][:50])

    def sees_the_highlight(self) -> bool:
        """Whether its colour is on the screen, in more than a button of that colour."""
        colour = bytes.fromhex(ink(("green",), OURS["paper"])[1:])
        return self.window.shown_on.pixels().count(colour[::-1]) > 2_000

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
        (tmp_path / "profile").mkdir()
        (tmp_path / "profile" / "settings.json").write_text('{"theme": "paper"}')
        window = Window(shown_on, tmp_path / "profile", folder)
        reader = Reader(window, mill)
        reader.lists("mill.txt", "kiln.txt")
        reader.open("mill", "The Mill")
        window.press("Escape", "space", "space", "space", "ctrl+d", "Down", "shift+Down", "shift+Down", "2")
        until(reader.is_at_the_highlight, "a bookmark and a highlight, and the place at the highlight")
        assert mill.read_text().index(reader.place(mill)[0]) > 2_000
        until(reader.sees_the_highlight, "its colour")
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


def test_a_story_renamed_encoded_wrapped_and_edited_in_turn_keeps_all_that_is_marked(reader: Reader) -> None:
    before, text = reader.place(reader.story), reader.story.read_text()
    moved = reader.story.with_name("the old mill.txt")
    reader.story.rename(moved)
    for changed in (
        text.encode("utf-16"),
        text.replace("\n", "\r\n").encode("ascii"),
        text.replace(" nobody", "\nnobody").encode("ascii"),
        text.replace(SENTENCES[0], "Long ago it was another mill.\n\n" * 90).encode("ascii"),
    ):
        moved.write_bytes(changed)
        reader.lists("the old mill.txt", "kiln.txt")
        reader.leaves_and_comes_back()
        until(lambda: same_words(reader.place(moved), before), "the same words, with all that is marked")
        until(reader.sees_the_highlight, "its colour")


def same_words(now: tuple[str, ...], before: tuple[str, ...]) -> bool:
    """Whether they are the same but for the blanks between them, as far as both go."""
    pairs = [
        (" ".join(one.split()), " ".join(other.split())) for one, other in zip(now, before, strict=False)
    ]
    return len(now) == len(before) and all(
        one.startswith(other[:50]) or other.startswith(one[:50]) for one, other in pairs
    )
