"""Everything that is done while reading, by the keyboard alone, in a real window."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library.annotation import Annotation
from reader.library.place import Places
from reader.library.standing import Marked
from reader.read import read
from reader.story import Story
from tests.desktop import ROOT, Window, desktop, kept, needs_a_desktop, until
from ui.settings import load_settings, members

pytestmark = needs_a_desktop
STORY = ROOT / "seeds" / "the_salt_road.txt"


class Reader:
    """Somebody who reads a story without a mouse; what became of it is seen on the disk and on the screen."""

    def __init__(self, window: Window, profile: Path) -> None:
        self.window, self._profile = window, profile
        self.story: Story = read(STORY)
        self.starts = [chapter.start for chapter in self.story.chapters]

    def press(self, *keys: str) -> None:
        self.window.press(*keys)

    def type(self, words: str) -> None:
        self.press(
            *(("space" if letter == " " else "percent" if letter == "%" else letter) for letter in words)
        )

    def place(self) -> int:
        return kept(self._profile, STORY)[0] or 0

    def bookmarks(self) -> int:
        return len(kept(self._profile, STORY)[1])

    def highlights(self) -> list[Annotation]:
        return [each for each in kept(self._profile, STORY)[1] if not each.is_bookmark]

    def makes_of_it(self) -> Marked:
        places = Places(self._profile / "library.db")
        found = places.standings().get(os.fsencode(STORY))
        places.close()
        return found.marked if found else Marked()

    def setting(self, name: str) -> object:
        return members(load_settings(self._profile / "settings.json"))[name]

    def comes_to(self, is_there: Callable[[int], bool], what: str) -> int:
        until(lambda: is_there(self.place()), what, 15)
        return self.place()

    def sees_something_else(self, *keys: str) -> None:
        before = self.window.settled_picture()
        self.press(*keys)
        until(lambda: self.window.settled_picture() != before, f"{keys} to be seen", 15)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    folder = tmp_path_factory.mktemp("desktop")
    profile = folder / "profile"
    with desktop(folder) as shown_on:
        window = Window(shown_on, profile, STORY)
        until(lambda: window.title() == "The Salt Road — Inglenook", "the story")
        window.settled_picture()
        yield Reader(window, profile)
        window.press("ctrl+q")
        until(lambda: window.program.poll() is not None, "the end")
        assert window.program.returncode == 0


def test_pages_and_chapters_are_turned(reader: Reader) -> None:
    reader.press("ctrl+Home", "space", "Right")
    reader.comes_to(lambda at: reader.starts[0] < at < reader.starts[1], "the third page")
    reader.press("ctrl+Page_Down")
    reader.comes_to(lambda at: at == reader.starts[1], "the second chapter")
    reader.press("End")
    reader.comes_to(lambda at: reader.starts[1] < at < reader.starts[2], "its last page")
    reader.press("Home")
    reader.comes_to(lambda at: at == reader.starts[1], "its first page")


def test_a_jump_is_taken_back(reader: Reader) -> None:
    reader.press("ctrl+Home", "ctrl+Page_Down", "ctrl+End")
    reader.comes_to(lambda at: at > reader.starts[-1], "the end")
    reader.press("alt+Left")
    reader.comes_to(lambda at: at == reader.starts[1], "the chapter one came from")


def test_a_percentage_is_gone_to(reader: Reader) -> None:
    reader.press("ctrl+Home", "ctrl+g")
    until(lambda: reader.window.title() == "Go to", "the question")
    reader.type("50 %")
    reader.press("Return")
    middle, tenth = len(reader.story.text) // 2, len(reader.story.text) // 10
    reader.comes_to(lambda at: abs(at - middle) < tenth, "the middle")


def test_words_are_found_and_one_comes_back(reader: Reader) -> None:
    reader.press("ctrl+Home")
    reader.comes_to(lambda at: at == 0, "the start")
    last = reader.story.text.rindex("Ivo")
    reader.press("ctrl+f")
    reader.type("Ivo")
    reader.press("Return", "shift+F3", "shift+F3")
    reader.comes_to(lambda at: reader.starts[-1] < at <= last, "a match near the end")
    reader.press("Escape", "alt+Left")
    reader.comes_to(lambda at: at == 0, "the start again")


def test_a_chapter_is_chosen_from_the_contents(reader: Reader) -> None:
    reader.press("ctrl+Home", "ctrl+t", "Down", "Down", "Return", "Escape")
    reader.comes_to(lambda at: at in reader.starts[1:4], "a chapter")


def test_a_bookmark_is_set_gone_to_removed_and_brought_back(reader: Reader) -> None:
    reader.press("ctrl+Home", "ctrl+Page_Down", "space", "ctrl+d")
    until(lambda: reader.bookmarks() == 1, "the bookmark")
    # Where the last test was may be further on, and is what is kept for a moment still.
    (bookmark,) = kept(reader._profile, STORY)[1]
    marked = reader.comes_to(lambda at: at == bookmark.start.offset, "the page")
    assert marked > reader.starts[1]
    reader.press("ctrl+Home")
    reader.comes_to(lambda at: at == 0, "the start")
    reader.press("ctrl+b", "Home", "Return")
    reader.comes_to(lambda at: at == marked, "the bookmarked page")
    reader.press("ctrl+d")
    until(lambda: reader.bookmarks() == 0, "no bookmark")
    reader.press("ctrl+z")
    until(lambda: reader.bookmarks() == 1, "the bookmark again")
    reader.press("ctrl+b")


def test_words_are_highlighted_get_a_note_and_are_let_go(reader: Reader) -> None:
    reader.press("ctrl+Home", "ctrl+Page_Down", "ctrl+shift+Right", "ctrl+shift+Right", "2")
    until(lambda: [each.said.style for each in reader.highlights()] == ["green"], "the highlight")
    reader.press("n")
    until(lambda: reader.window.title() == "Highlight", "the question")
    reader.type("why")
    reader.press("ctrl+Return")
    until(lambda: [each.said.note for each in reader.highlights()] == ["why"], "the note")
    reader.press("5")
    until(lambda: [each.said.style for each in reader.highlights()] == ["purple"], "another colour")
    reader.press("Delete")
    until(lambda: not reader.highlights(), "no highlight")


def test_the_story_becomes_a_favourite_and_gets_a_tag(reader: Reader) -> None:
    reader.press("ctrl+shift+s")
    until(lambda: reader.makes_of_it().favourite, "a favourite")
    reader.press("ctrl+shift+t")
    until(lambda: reader.window.title() == "Tags", "the question")
    reader.type("salt")
    reader.press("Return")
    until(lambda: reader.makes_of_it().tags == ("salt",), "the tag")
    reader.press("ctrl+shift+s")
    until(lambda: not reader.makes_of_it().favourite, "none any more")


def test_a_column_is_scrolled_line_by_line(reader: Reader) -> None:
    reader.press("ctrl+Home", "ctrl+Page_Down", "ctrl+m")
    until(lambda: reader.setting("scrolled") is True, "the column")
    reader.press("Down", "Down", "Down", "Down", "Down", "Down")
    reader.comes_to(lambda at: reader.starts[1] < at < reader.starts[1] + 400, "some lines further")
    reader.press("ctrl+m")
    until(lambda: reader.setting("scrolled") is False, "the pages")


def test_the_text_is_made_larger_and_set_otherwise(reader: Reader) -> None:
    usual = reader.setting("typography")
    size = usual["size"]
    reader.press("ctrl+plus", "ctrl+plus")
    until(lambda: reader.setting("typography")["size"] > size, "larger text")
    reader.press("ctrl+0")
    until(lambda: reader.setting("typography")["size"] == size, "the usual size")
    reader.press("ctrl+shift+a", "alt+b")
    until(lambda: reader.setting("typography")["spaced"] is True, "spaced paragraphs")
    reader.press("alt+l", "Up")
    until(lambda: reader.setting("typography")["line_height"] > usual["line_height"], "higher lines")
    reader.press("alt+b", "Escape")
    until(lambda: reader.setting("typography")["spaced"] is False, "indents")


def test_a_theme_is_chosen_from_the_menu(reader: Reader) -> None:
    reader.press("F10", "Up", "Up", "Right", "Up", "Up", "Return")
    until(lambda: reader.setting("theme") == "night", "the night")


@pytest.mark.parametrize(
    "keys", ["ctrl+u", "F9", "F11"], ids=["as the file has it", "without the list", "nothing but the page"]
)
def test_it_is_seen_otherwise_and_as_before(reader: Reader, keys: str) -> None:
    reader.press("Escape", "ctrl+Home", "ctrl+Page_Down")
    reader.window.settled_picture()
    reader.sees_something_else(keys)
    reader.sees_something_else("Escape" if keys == "F11" else keys)


def test_a_selection_is_made_and_looked_for(reader: Reader) -> None:
    reader.press("ctrl+Home", "ctrl+Page_Down", "ctrl+Page_Down")
    chapter = reader.comes_to(lambda at: at == reader.starts[2], "the third chapter")
    reader.press("ctrl+shift+Right", "ctrl+c", "ctrl+f", "ctrl+a", "ctrl+v", "Return", "F3")
    reader.comes_to(lambda at: at != chapter, "where the words stand, too")
    reader.press("Escape")


def test_a_command_is_found_by_its_name_and_run(reader: Reader) -> None:
    reader.press("ctrl+shift+p")
    reader.type("guide")
    reader.press("Return")
    until(lambda: reader.setting("line_guide") is True, "the band")
    # The keyboard is back on the page.
    reader.press("ctrl+Home", "ctrl+Page_Down", "space")
    reader.comes_to(lambda at: reader.starts[1] < at < reader.starts[2], "the second page of a chapter")


def test_a_setting_is_found_and_chosen(reader: Reader) -> None:
    reader.press("ctrl+comma")
    until(lambda: reader.window.title() == "Settings", "the settings")
    reader.type("slide")
    reader.press("alt+l")
    until(lambda: reader.setting("sliding") is True, "sliding pages")
    reader.press("alt+r")
    until(lambda: reader.setting("sliding") is False, "all as at first")
    reader.press("Escape")
    until(lambda: "Inglenook" in reader.window.title(), "the window")


def test_a_command_gets_another_key_which_runs_it(reader: Reader) -> None:
    reader.press("ctrl+comma")
    until(lambda: reader.window.title() == "Settings", "the settings")
    reader.type("bookmark this")
    reader.press("Tab", "Tab", "Return", "F8", "Escape", "Escape")
    until(lambda: reader.setting("shortcuts") == {"toggle_bookmark": ("Ctrl+D", "F8")}, "the key")
    until(lambda: "Inglenook" in reader.window.title(), "the window")
    before = reader.bookmarks()
    reader.press("F8")
    until(lambda: reader.bookmarks() != before, "the bookmark")
    reader.press("F8")


@pytest.mark.parametrize(("keys", "title"), [("F1", "Manual"), ("ctrl+F1", "Keyboard shortcuts")])
def test_help_is_shown_and_closed(reader: Reader, keys: str, title: str) -> None:
    reader.press(keys)
    until(lambda: reader.window.title() == title, title)
    reader.press("Escape")
    until(lambda: "Inglenook" in reader.window.title(), "the window")
