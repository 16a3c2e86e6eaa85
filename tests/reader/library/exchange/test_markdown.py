"""Bookmarks and notes as a page to be read."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given

from reader.library.annotation import Listed, Said
from reader.library.exchange.markdown import markdown
from tests.reader.library.exchange.test_escape import TEXTS

NOON = time.mktime((2025, 11, 25, 12, 0, 0, 0, 0, -1))
ROAD, WEIR = "a" * 64, "b" * 64


def listed(
    said: Said,
    offset: int = 0,
    story: str = ROAD,
    chapter: str = "",
    quote: str = "So I weigh",
    is_bookmark: bool = True,
) -> Listed:
    return Listed(
        "0" * 32, b"/stories/road.txt", story, is_bookmark, offset, 0.364, chapter, quote, NOON, said
    )


def page(*annotations: Listed) -> str:
    return "".join(markdown(annotations))


def test_a_story_has_its_title_its_author_and_its_chapters() -> None:
    said = Said(title="The Salt Road", author="Imre Halloway")
    text = page(
        listed(said, 500, chapter="The Weighing House"),
        listed(Said(title="The Salt Road", author="Imre Halloway", style="blue", words="I am more\nhonest", name="On honesty",
                    note="Is she?\n\nAsk Ruth."), 100, chapter="Over the Pass", is_bookmark=False),
    )  # fmt: skip
    assert text == (
        "# Bookmarks and notes\n"
        "\n## The Salt Road\n"
        "\nby Imre Halloway\n"
        "\n### Over the Pass\n"
        "\n> I am more\n> honest\n"
        "\n**On honesty**\n"
        "\nIs she?\n\nAsk Ruth.\n"
        "\n*Highlight, 36%, 2025-11-25*\n"
        "\n### The Weighing House\n"
        "\n> So I weigh…\n"
        "\n*Bookmark, 36%, 2025-11-25*\n"
    )


def test_stories_stand_in_order_of_their_titles() -> None:
    text = page(listed(Said(title="the weir"), story=WEIR), listed(Said(title="Road")))
    assert re.findall(r"^## (.*)", text, re.MULTILINE) == ["Road", "the weir"]


def test_two_stories_of_one_title_stay_apart() -> None:
    text = page(
        listed(Said(title="Road")), listed(Said(title="Road"), story=WEIR), listed(Said(title="Road"), 5)
    )
    assert text.count("\n## Road\n") == 2


def test_a_story_without_a_title_has_the_name_of_its_file() -> None:
    assert "\n## road.txt\n" in page(listed(Said())).replace("\\", "")


def test_the_lines_of_a_note_end_where_they_do() -> None:
    assert "\none\\\ntwo\n\nthree\n" in page(listed(Said(note="one\ntwo\n\nthree")))


def test_the_words_at_a_bookmark_end_with_a_whole_one() -> None:
    quote = "Nobody met them, and Dessa, who had not expected anyone, looked twice"[:60]
    assert "> Nobody met them, and Dessa, who had not expected anyone,…\n" in page(
        listed(Said(), quote=quote)
    )


@given(TEXTS, TEXTS)
def test_a_reader_of_markdown_finds_no_markup_but_ours(text: str, other: str) -> None:
    reader = pytest.importorskip("markdown_it").MarkdownIt("gfm-like")
    said = Said(name=text, note=other, words=other, title=text, author=text)
    shown = reader.render(page(listed(said, chapter=text, quote=other)))
    assert set(re.findall(r"</?([^ />]+)", shown)) <= {
        "h1",
        "h2",
        "h3",
        "p",
        "blockquote",
        "strong",
        "em",
        "br",
    }
    assert not re.search(r"<\w+ [^/]", shown)
