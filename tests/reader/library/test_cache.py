"""Two windows may make the same cache at the same time; neither takes the other's for damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.digest import sha256_of_text
from reader.library.catalogue import Catalogue
from reader.library.fulltext.index import FullText
from tests.ui.library.conftest import entry

Fill = Callable[[Path], None]
Count = Callable[[Path], int]


def keep_an_entry(path: Path) -> None:
    with closing(Catalogue(path)) as catalogue:
        catalogue.keep([entry("/stories/weir.txt")])


def entries(path: Path) -> int:
    with closing(Catalogue(path)) as catalogue:
        return len(catalogue.known(b"/stories"))


def index_a_text(path: Path) -> None:
    with closing(FullText(path)) as full_text:
        full_text.add(b"/stories/weir.txt", 1, 1, sha256_of_text("The weir."), "The weir.")
        full_text.commit()


def texts(path: Path) -> int:
    with closing(FullText(path)) as full_text:
        return full_text.number


@pytest.mark.parametrize(("fill", "count"), [(keep_an_entry, entries), (index_a_text, texts)])
def test_a_cache_whose_tables_are_named_in_no_utf_8_is_made_anew(
    tmp_path: Path, fill: Fill, count: Count
) -> None:
    path = tmp_path / "cache.db"
    fill(path)
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", b"CREATE \xff\xfeBLE"))
    assert count(path) == 0
    fill(path)
    assert count(path) == 1


def test_a_hash_that_is_no_utf_8_has_the_index_of_all_words_made_anew(tmp_path: Path) -> None:
    path, text = tmp_path / "cache.db", "The weir."
    index_a_text(path)
    path.write_bytes(path.read_bytes().replace(sha256_of_text(text).encode("ascii"), b"\xff" * 64))
    with closing(FullText(path)) as full_text:
        full_text.find('"weir"')
        assert full_text.number == 0


@pytest.mark.parametrize(
    ("fill", "count", "moment"),
    [(keep_an_entry, entries, moment) for moment in (1, 2)]
    + [(index_a_text, texts, moment) for moment in (1, 2, 3, 4)],
)
def test_a_cache_that_another_window_makes_just_now_is_not_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fill: Fill, count: Count, moment: int
) -> None:
    path, connect = tmp_path / "cache.db", sqlite3.connect
    asked: list[str] = []

    def look_on(statement: str) -> None:
        if statement.startswith("--"):
            # Part of a question, before whose end nobody else can write.
            return
        asked.append(statement)
        if len(asked) == moment:
            monkeypatch.setattr(sqlite3, "connect", connect)
            fill(path)

    def watched(*arguments: Any, **options: Any) -> sqlite3.Connection:
        made = connect(*arguments, **options)
        made.set_trace_callback(look_on)
        return made

    monkeypatch.setattr(sqlite3, "connect", watched)
    assert count(path) == 1
    assert len(asked) >= moment
