"""How long a text is to read, and how it begins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import Block, Run, Story
from reader.text.runs import runs
from reader.text.words import count_words, minutes, opening


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("It isn't half-past two.", 4),
        ("河边有灯", 4),
        ("かなと漢字", 5),
        ("Gate 12 — “open”", 3),
        ("* * *", 0),
    ],
)
def test_words_are_counted_and_every_chinese_character_is_one(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(("words", "length"), [(0, 1), (100, 1), (250, 1), (5000, 20)])
def test_reading_takes_a_minute_for_250_words(words: int, length: int) -> None:
    assert minutes(words) == length


def test_the_opening_is_the_first_words_as_they_are_shown(story_of: Callable[..., Story]) -> None:
    assert (
        opening(story_of("It was _very_ cold that night, and nobody came.")) == "It was very cold that night…"
    )


def test_an_empty_text_has_no_opening(story_of: Callable[..., Story]) -> None:
    assert opening(story_of("\n\n")) == ""


def test_the_opening_looks_at_no_more_than_the_beginning_of_a_paragraph(
    story_of: Callable[..., Story], monkeypatch: pytest.MonkeyPatch
) -> None:
    story = story_of("She went on and on along the road. " * 20_000)
    lengths = []

    def spy(text: str, block: Block) -> tuple[Run, ...]:
        lengths.append(block.end - block.start)
        return runs(text, block)

    monkeypatch.setattr("reader.text.words.runs", spy)
    assert opening(story) == "She went on and on along…"
    assert max(lengths) <= 1_000
