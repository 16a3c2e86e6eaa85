"""What is typed becomes an expression SQLite understands, whatever it is."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.fulltext.expression import expression, words_of
from tests.timing import timed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", ""),
        ("ferry ", '"ferry"'),
        ("ferry", '"ferry"*'),
        ("f", '"f"'),
        ("the ferry ", '"the" AND "ferry"'),
        ('"upper road" kiln ', '"upper road" AND "kiln"'),
        ('"upper ro', '"upper ro"'),
        ("kil* ", '"kil"*'),
        ("ferry -kiln ", '("ferry") NOT ("kiln")'),
        ('ferry -"upper road" -kiln ', '("ferry") NOT ("upper road" OR "kiln")'),
        ("-kiln ", ""),
        ("ferry OR boat ", '("ferry" OR "boat")'),
        ("ferry OR ", '"ferry"'),
        ("OR ferry ", '"OR" AND "ferry"'),
        ("near(ferry kiln, 5)", 'NEAR("ferry" "kiln", 5)'),
        ("near(ferry kiln)", 'NEAR("ferry" "kiln", 10)'),
        ("near(ferry", '"ferry"'),
        ("don’t ", '"don t"'),
        ("well-known ", '"well known"'),
        ("渡し船 ", '"渡 し 船"'),
        ("!? -- … ", ""),
        ('" "', ""),
    ],
)
def test_an_expression_is_made(typed: str, said: str) -> None:
    assert expression(typed) == said


def test_the_space_between_words_may_be_as_long_as_a_field_holds() -> None:
    with timed() as taken:
        assert expression(f"near(ferry{' ' * 32_000}kiln, 5)") == 'NEAR("ferry" "kiln", 5)'
    assert taken.seconds < 0.5


@given(st.text(alphabet=st.sampled_from("ab ferry\"-*()NEARORnot,1:^{}+_渡し船'’é\n")) | st.text())
def test_sqlite_understands_whatever_is_typed(typed: str) -> None:
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE words USING fts5(said)")
    said = expression(typed)
    if said:
        index.execute("SELECT rowid FROM words WHERE words MATCH ?", (said,)).fetchall()
    index.close()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ('"upper road" kil* -boat OR near(ferry kiln, 5)', ["upper road", "kil", "ferry", "kiln"]),
        ("… ferry", ["ferry"]),
    ],
)
def test_the_words_to_mark_are_those_wanted(typed: str, words: list[str]) -> None:
    assert words_of(typed) == words
