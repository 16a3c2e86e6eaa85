"""What is typed into the search box is understood, whatever it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.query.parse import Is, Query, Range, Words, parse

ENDLESS = float("inf")


@pytest.mark.parametrize(
    ("typed", "conditions"),
    [
        ("", []),
        ("  \t ", []),
        ("Weir", [Words("weir")]),
        ("weir  Ada", [Words("weir"), Words("ada")]),
        ('"upper road" Ada', [Words("upper road"), Words("ada")]),
        ("-weir", [Words("weir", negative=True)]),
        ("author:Merrow", [Words("merrow", "author")]),
        ("by:Merrow", [Words("merrow", "author")]),
        ('author:"Ada Merrow" weir', [Words("ada merrow", "author"), Words("weir")]),
        ("-fandom:ferry", [Words("ferry", "fandom", negative=True)]),
        ("tag:wet in:usenet", [Words("wet", "tag"), Words("usenet", "in")]),
        ("Café straße Ørsted", [Words("cafe"), Words("strasse"), Words("orsted")]),
        ("don’t", [Words("don't")]),
        ("words:>20000", [Range("words", 20_001, ENDLESS)]),
        ("words:>=20k", [Range("words", 20_000, ENDLESS)]),
        ("words:<1.5k", [Range("words", 0, 1_499)]),
        ("words:5000..20k", [Range("words", 5_000, 20_000)]),
        ("chapters:3", [Range("chapters", 3, 3)]),
        ("read:>50%", [Range("read", 51, ENDLESS)]),
        ("-minutes:<=30", [Range("minutes", 0, 30, negative=True)]),
        ("is:unread", [Is("unread")]),
        ("-is:Favorite", [Is("favourite", negative=True)]),
        # Half typed
        ("author:", []),
        ("words:", []),
        ("words:>", []),
        ("is:un", []),
        ("is:", []),
        ('"upper ro', [Words("upper ro")]),
        ("-", []),
        ('""', []),
        # No names of ours
        ("http://example.org/x", [Words("http://example.org/x")]),
        ("12:30", [Words("12:30")]),
        ("Re:Zero", [Words("re:zero")]),
        (":", [Words(":")]),
    ],
)
def test_a_query_is_read(typed: str, conditions: list[object]) -> None:
    assert parse(typed) == Query(tuple(conditions))


@pytest.mark.parametrize("typed", ["words:many", "is:purple", "chapters:>x"])
def test_what_makes_no_sense_is_said(typed: str) -> None:
    assert parse(f"weir {typed}") == Query((Words("weir"),), (typed,))


@given(st.text())
def test_any_text_is_a_query(typed: str) -> None:
    for end in range(len(typed)):
        parse(typed[:end])


@given(st.text(alphabet='ab:"-. >is', max_size=30))
def test_a_search_restricts_no_more_than_its_letters_say(typed: str) -> None:
    assert all(condition.text for condition in parse(typed).conditions if isinstance(condition, Words))
