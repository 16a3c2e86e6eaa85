"""The language a story is read aloud in."""

from __future__ import annotations

import pytest

from reader.aloud.language import spoken_language
from reader.story import Encoding
from reader.text.split import split


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry was gone, and she had to walk home by the road that was closed. " * 4, "en"),
        ("Die Fähre war weg, und sie ging auf dem Weg nach Hause, der nicht mit dem Boot war. " * 4, "de"),
        ("渡船停了。她走路去。没有人知道。" * 4, "zh"),
        ("雨が降った。「行くよ。」と彼は言った。" * 4, "ja"),
        ("Zzz zz zzz.", "en"),
    ],
)
def test_it_is_guessed_from_the_words_or_from_the_letters(text: str, language: str) -> None:
    assert spoken_language(split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt")) == language
