"""A slip of the keys is forgiven, and what is nothing like a word is not taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.query.typos import Vocabulary

NAMES = "lighthouse kestrel harbour merrow winter wander salt saltire"
WORDS = NAMES.split()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("kestral", ["kestrel"]),
        ("kestrl", ["kestrel"]),
        ("kesstrel", ["kestrel"]),
        ("ketsrel", ["kestrel"]),
        ("kestl", ["kestrel"]),
        ("harbuor", ["harbour"]),
        ("merow", ["merrow"]),
        ("lihgthosue", ["lighthouse"]),
        ("lihgtho", ["lighthouse"]),
        ("slat", ["salt", "saltire"]),
        ("wintr", ["winter"]),
        ("estrel", []),
        ("jestrel", []),
        ("ksetrl", []),
        ("sal", []),
        ("qwertyuiop", []),
        ("pg-1", []),
        ("", []),
    ],
)
def test_words_are_found_by_what_is_nearly_their_beginning(typed: str, words: list[str]) -> None:
    assert sorted(Vocabulary([(b"a", NAMES)]).like(typed)) == words


def test_the_stories_are_those_the_words_stand_in() -> None:
    vocabulary = Vocabulary([(b"a", "kestrel north"), (b"b", "winter"), (b"c", "kestrels")])
    assert vocabulary.stories_like("kestral") == {b"a", b"c"}


def slips(one: str, other: str) -> int:
    """The distance by its definition, row by row, nothing left out."""
    table = {(0, number): number for number in range(len(other) + 1)}
    for row, letter in enumerate(one, 1):
        table[row, 0] = row
        for column, of_other in enumerate(other, 1):
            costs = [table[row - 1, column] + 1, table[row, column - 1] + 1]
            costs.append(table[row - 1, column - 1] + (letter != of_other))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == of_other:
                costs.append(table[row - 2, column - 2] + 1)
            table[row, column] = min(costs)
    return table[len(one), len(other)]


WORD = st.text(alphabet="abc", min_size=4, max_size=10)


@given(st.lists(WORD, max_size=12), WORD)
def test_exactly_the_words_are_found_that_begin_with_the_fewest_slips(words: list[str], typed: str) -> None:
    least = {
        word: min(slips(word[:end], typed) for end in range(1, len(word) + 1))
        for word in words
        if word[0] == typed[0]
    }
    fewest = max(1, min(least.values(), default=9))
    forgiven = 1 if len(typed) < 8 else 2
    expected = {word for word, number in least.items() if number <= fewest <= forgiven}
    assert set(Vocabulary([(b"a", " ".join(words))]).like(typed)) == expected


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5), WORD), max_size=20), WORD)
def test_a_vocabulary_changed_story_by_story_is_as_one_made_anew(
    changes: list[tuple[bool, int, str]], typed: str
) -> None:
    changed, stories = Vocabulary(), dict[bytes, str]()
    for stays, number, names in changes:
        path = bytes([number])
        if path in stories:
            changed.remove(path, stories.pop(path))
        if stays:
            stories[path] = names
            changed.add(path, names)
        assert changed.stories_like(typed) == Vocabulary(stories.items()).stories_like(typed)
