"""What somebody most likely looked for comes first."""

from __future__ import annotations

from reader.library.query.parse import parse
from reader.library.query.relevance import best_first
from tests.reader.library.query.stories import listed

STORIES = [
    listed("Salt", summary="About a kestrel"),
    listed("Iron", author="Ada Kestrel"),
    listed("Kestrels of the North"),
    listed("The Kestrel"),
    listed("Ash", summary="No kestrel in it"),
]


def order(typed: str) -> list[str | None]:
    return [story.entry.title for story in best_first(parse(typed), STORIES)]


def test_a_word_of_the_title_goes_before_a_beginning_the_author_and_the_rest() -> None:
    assert order("kestrel") == ["The Kestrel", "Kestrels of the North", "Iron", "Salt", "Ash"]


def test_several_words_are_weighed_together() -> None:
    assert order("kestrel north")[0] == "Kestrels of the North"


def test_without_words_the_order_stays() -> None:
    as_given = [story.entry.title for story in STORIES]
    assert order("") == order("is:unread") == order("author:kestrel") == order("-kestrel") == as_given


def test_two_letters_change_no_order_but_two_characters_do() -> None:
    assert order("ke") == [story.entry.title for story in STORIES]
    stories = [listed("Salt", summary="长夜"), listed("漫漫 长夜")]
    assert best_first(parse("长夜"), stories) == stories[::-1]
