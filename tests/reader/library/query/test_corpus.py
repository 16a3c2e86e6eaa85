"""Searching holds for any text and any stories, and what is remembered while one types changes no answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.query.corpus import Corpus
from reader.library.query.fold import folded
from reader.library.query.match import Lookup, meant
from reader.library.query.parse import parse
from reader.library.query.relevance import best_first
from reader.library.standing import NEVER
from tests.reader.library.query.stories import Listed, listed
from tests.timing import seconds

LOOKUP = Lookup(lambda entry: NEVER, {})
STORIES = [
    listed(
        "The Weir", "Ada Merrow", fandom="The Long Ferry", status="complete", summary="A flood, and a kiln."
    ),
    listed("Kiln", "Zoë Ørsted", path="/drafts/old weir/kiln.txt", status="WIP", warnings="Drowning"),
    listed("漫漫长夜 12", "O’Brien", path="/漢/夜.txt", characters="Maren, Tobias"),
    listed("L’Étranger du Nord", pairing="Maren/Tobias", rating="PG-13", genre="Angst/Drama", series="Weirs"),
]
TITLE = st.text(min_size=1, max_size=30)
QUERY = st.text(alphabet='aekrw:"-. >15is漫é\n', max_size=20)


def titles(typed: str, corpus: Corpus[Listed] | None = None) -> list[str | None]:
    return [story.entry.title for story in meant(parse(typed), corpus or Corpus(STORIES), LOOKUP)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("长夜", ["漫漫长夜 12"]),
        ("12", ["漫漫长夜 12"]),
        ("o'brien", ["漫漫长夜 12"]),
        ("etranger", ["L’Étranger du Nord"]),
        ("is:complete", ["The Weir"]),
        ("is:wip", ["Kiln"]),
        ("character:tobias", ["漫漫长夜 12"]),
        ("pairing:tobias", ["L’Étranger du Nord"]),
        ("warning:drowning", ["Kiln"]),
        ("series:weir", ["L’Étranger du Nord"]),
        ("title:weir", ["The Weir"]),
        ("summary:kiln", ["The Weir"]),
        ("file:kiln", ["Kiln"]),
        ("in:weir", ["Kiln"]),
        ("-title:kiln -in:漢 -series:weirs", ["The Weir"]),
        ('"a kiln"', ["The Weir"]),
        ("genre:drama rating:pg-13", ["L’Étranger du Nord"]),
        ("weir", ["The Weir", "L’Étranger du Nord"]),
        ("-weir", ["Kiln", "漫漫长夜 12", "L’Étranger du Nord"]),
        ("fandom:ada", []),
        ("drowming", []),
    ],
)
def test_a_query_finds(typed: str, expected: list[str]) -> None:
    assert titles(typed) == expected


@given(st.lists(TITLE, min_size=1, max_size=6))
def test_every_story_is_found_by_each_word_of_its_title(names: list[str]) -> None:
    stories = [listed(name, path=f"/{number}.txt") for number, name in enumerate(names)]
    corpus = Corpus(stories)
    for story in stories:
        for word in folded(story.entry.title or "").replace('"', " ").split():
            if not word.startswith("-") and ":" not in word:
                assert story in meant(parse(word), corpus, LOOKUP)


@given(st.lists(QUERY, max_size=5))
def test_any_text_is_searched_for_and_what_was_typed_before_changes_nothing(typed: list[str]) -> None:
    corpus = Corpus(STORIES)
    for text in typed:
        for end in range(len(text) + 1):
            assert titles(text[:end], corpus) == titles(text[:end])


@given(QUERY)
def test_putting_the_best_first_loses_nothing(typed: str) -> None:
    query = parse(typed)
    found = meant(query, Corpus(STORIES), LOOKUP)
    assert sorted(map(id, best_first(query, found))) == sorted(map(id, found))


@pytest.mark.parametrize(
    "typed", ["-a" * 20_000, 'author:"' * 10_000, "words:>" * 10_000, "\x01[^(" * 10_000]
)
def test_what_is_pasted_by_mistake_is_no_burden(typed: str) -> None:
    assert seconds(lambda: titles(typed)) < 2
