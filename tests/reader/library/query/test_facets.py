"""Facets say how many of the stories found are of what, and what is chosen in them is a query."""

from __future__ import annotations

from reader.library.query.corpus import Corpus
from reader.library.query.facets import FACETS, Count, facets, narrowed
from reader.library.query.match import Lookup, meant
from reader.library.query.parse import EVERYTHING, parse
from reader.library.standing import Marked, Standing
from tests.reader.library.query.stories import listed

STORIES = [
    listed("Weir", words=1_000, fandom="The Long Ferry", genre="Angst; Humor", rating="pg13", language="English"),
    listed("Kiln", words=9_000, fandom="the long ferry", genre="Humor", standing=Standing(0.5)),
    listed("Salt", fandom="Café", genre="Drama", rating="PG-13", standing=Standing(1.0, marked=Marked(tags=("Wet",)))),
    listed("Oars", fandom="Cafe", standing=Standing(marked=Marked(tags=("wet", "cold")))),
    listed("Bell", fandom="Café", pairing="Maren/Tobias, Ines/Wren", status="Complete"),
    listed(None, words=0, problem="This file is empty."),
]  # fmt: skip
BY_PATH = {story.entry.path: story for story in STORIES}
LOOKUP = Lookup(lambda entry: BY_PATH[entry.path].standing, {})


def counted(facet: str) -> list[Count]:
    return facets(STORIES, LOOKUP.standing_of)[facet]


def chosen(typed: str = "", **choices: list[str]) -> list[str | None]:
    query = narrowed(parse(typed), choices)
    return [story.entry.title for story in meant(query, Corpus(STORIES), LOOKUP)]


def test_all_facets_are_told_even_if_there_is_nothing() -> None:
    assert facets([], LOOKUP.standing_of) == {facet: [] for facet in FACETS}


def test_spellings_count_together_under_the_commonest_and_the_commonest_value_comes_first() -> None:
    assert counted("fandom")[0] == ("Café", 3)
    assert counted("fandom")[1][1] == 2


def test_a_story_counts_in_each_value_of_a_list() -> None:
    assert sorted(counted("genre")) == [("Angst", 1), ("Drama", 1), ("Humor", 2)]
    assert counted("pairing") == [("Ines/Wren", 1), ("Maren/Tobias", 1)]


def test_ratings_written_in_several_ways_are_one() -> None:
    assert counted("rating") == [("PG-13", 2)]


def test_what_is_read_and_tagged_is_counted_as_it_is_now() -> None:
    assert counted("read")[0] == ("unread", 4)
    assert sorted(counted("read")[1:]) == [("finished", 1), ("reading", 1)]
    assert [number for _, number in counted("tag")] == [2, 1]


def test_a_file_that_cannot_be_read_has_no_length() -> None:
    assert sum(number for _, number in counted("length")) == 5


def test_several_values_of_one_facet_are_alternatives() -> None:
    assert chosen(genre=["Angst", "Drama"]) == ["Weir", "Salt"]


def test_different_facets_must_all_be_right() -> None:
    assert chosen(fandom=["Café"], rating=["PG-13"]) == ["Salt"]


def test_a_value_chosen_means_every_spelling_of_it() -> None:
    assert chosen(fandom=["Café"]) == ["Salt", "Oars", "Bell"]
    assert chosen(fandom=["The Long Ferry"]) == ["Weir", "Kiln"]


def test_what_was_read_and_tagged_can_be_chosen() -> None:
    assert chosen(read=["reading", "finished"]) == ["Kiln", "Salt"]
    assert chosen(tag=["Wet"]) == ["Salt", "Oars"]


def test_choosing_goes_on_from_what_is_typed() -> None:
    assert chosen("-salt", fandom=["Café"]) == ["Oars", "Bell"]


def test_choosing_nothing_changes_nothing() -> None:
    assert narrowed(EVERYTHING, {"fandom": []}) == EVERYTHING


def test_as_many_are_found_as_were_counted() -> None:
    for facet, counts in facets(STORIES, LOOKUP.standing_of).items():
        for value, number in counts:
            assert len(chosen(**{facet: [value]})) == number
