"""What is meant by a few words typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.matching import meant

NAMES = {
    "page": ("Next page", "Go next page"),
    "chapter": ("Next chapter", "Go next chapter"),
    "bookmark": ("Bookmark this place", "Bookmarks toggle bookmark"),
    "list": ("Bookmarks and highlights", "Bookmarks show bookmarks"),
    "resume": ("Résumé…", "File"),
}


def test_nothing_typed_means_all_in_their_order() -> None:
    assert meant("", NAMES) == meant("  ", NAMES) == list(NAMES)


def test_words_are_found_in_any_order() -> None:
    assert meant("chapter next", NAMES) == meant("next chapter", NAMES) == ["chapter"]


def test_a_word_need_only_be_begun() -> None:
    assert meant("ne ch", NAMES) == ["chapter"]


def test_further_words_count_too_but_less() -> None:
    assert meant("high bookm", NAMES) == ["list"]
    assert meant("toggle", NAMES) == ["bookmark"]
    assert meant("go", NAMES)[:2] == ["page", "chapter"]


def test_a_name_that_begins_so_comes_before_one_that_only_holds_it() -> None:
    names = {"b": ("Go back", ""), "a": ("Back", "")}
    assert meant("back", names) == ["a", "b"]


def test_letters_left_out_do_not_matter() -> None:
    assert meant("nxtch", NAMES) == ["chapter"]
    assert meant("bmk", NAMES)[0] == "bookmark"


def test_a_slip_of_the_keys_is_forgiven() -> None:
    assert meant("chaptre", NAMES) == ["chapter"]
    assert "bookmark" in meant("bokomark", NAMES)


def test_accents_and_capitals_do_not_matter() -> None:
    assert meant("RESUME", NAMES) == ["resume"]


def test_what_is_nowhere_means_nothing() -> None:
    assert meant("next zebra", NAMES) == []


@given(st.text(max_size=40))
def test_whatever_is_typed_each_is_meant_once_at_most(typed: str) -> None:
    found = meant(typed, NAMES)
    assert len(found) == len(set(found))
    assert set(found) <= set(NAMES)
