"""A query means the stories that somebody who typed it would expect."""

from __future__ import annotations

import pytest

from reader.library.query.corpus import Corpus
from reader.library.query.match import Lookup, meant
from reader.library.query.parse import parse
from reader.library.standing import NEVER, Marked, Standing
from tests.ui.library.conftest import entry
from ui.library.row import Row

ROWS = [
    Row(entry("/usenet/weir.txt", "The Weir", "Ada Merrow", words=30_000, fields=(("rating", "PG-13"),))),
    Row(
        entry("/drafts/café.txt", "Café Straße", "Bea Low", words=900, fields=(("fandom", "The Long Ferry"),))
    ),
    Row(entry("/drafts/x.txt", None, None, opening="", problem="This file is empty.")._replace(words=0)),
    Row(entry("/drafts/kiln.txt", "The Kilnmaster’s Daughter", "Zoë Ørsted", words=20_000)),
]
ROWS = [Row(row.entry._replace(text_sha256=str(number))) for number, row in enumerate(ROWS)]
STANDINGS = {
    b"/usenet/weir.txt": Standing(0.0),
    "/drafts/café.txt".encode(): Standing(1.0, marked=Marked(favourite=True, tags=("to reread",))),
}


TAGS = {("to reread",): "to reread"}
LOOKUP = Lookup(lambda entry: STANDINGS.get(entry.path, NEVER), TAGS)


def found(typed: str) -> list[str]:
    return [row.file_name.removesuffix(".txt") for row in meant(parse(typed), Corpus(ROWS), LOOKUP)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["weir", "café", "x", "kiln"]),
        ("cafe strasse", ["café"]),
        ("kilnmaster's", ["kiln"]),
        ("orsted", ["kiln"]),
        ("zoe daughter", ["kiln"]),
        ("reread", ["café"]),
        ("-weir -x", ["café", "kiln"]),
        ("-kiln -master -we", ["weir", "café", "x"]),
        ("author:low", ["café"]),
        ("author:weir", []),
        ("fandom:ferry", ["café"]),
        ("rating:pg", ["weir"]),
        ("tag:reread", ["café"]),
        ("in:drafts -is:unreadable", ["café", "kiln"]),
        ("file:kiln", ["kiln"]),
        ("words:>=20000", ["weir", "kiln"]),
        ("words:>20000", ["weir"]),
        ("words:1..1k", ["café"]),
        ("is:reading", ["weir"]),
        ("is:unread", ["x", "kiln"]),
        ("is:finished", ["café"]),
        ("is:favourite", ["café"]),
        ("is:unreadable", ["x"]),
        ("read:100%", ["café"]),
        # Slips
        ("daugther", ["kiln"]),
        ("merow", ["weir"]),
        ("kilnmastre", ["kiln"]),
        ("ferrry", ["café"]),
        ("merzzw", []),
        ("author:merow", []),
    ],
)
def test_a_query_finds(typed: str, names: list[str]) -> None:
    assert found(typed) == names


def test_every_letter_on_the_way_finds_it() -> None:
    for typed in ("daughter", "kilnmaster", "merrow", "cafe"):
        for end in range(1, len(typed) + 1):
            assert found(typed[:end])


def test_a_slip_is_forgiven_only_where_nothing_holds_the_word_itself() -> None:
    assert found("weir") == ["weir"]
    assert found("weri") == ["weir"]
