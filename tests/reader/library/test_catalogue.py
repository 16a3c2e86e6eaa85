"""The catalogue: a cache that may be lost or damaged at any time."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.catalogue import Catalogue, CatalogueEntry, Related, entry_from_json, entry_to_json

WEIR = CatalogueEntry(
    path=b"/stories/weir.txt",
    size=120,
    modified_ns=1_700_000_000_123_456_789,
    text_sha256="a" * 64,
    title="The Weir",
    opening="The weir was low",
    author="A. Miller",
    words=21,
    chapters=1,
    fields=(("fandom", "Rivers"), ("rating", "G")),
    problem=None,
)
BROKEN = WEIR._replace(path=b"/stories/broken.txt", text_sha256=None, problem="This file is empty.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "index.db"


@pytest.fixture
def catalogue(path: Path) -> Iterator[Catalogue]:
    with closing(Catalogue(path)) as catalogue:
        yield catalogue


def at(path: bytes) -> CatalogueEntry:
    return WEIR._replace(path=path)


def test_what_is_kept_is_there_the_next_time(path: Path, catalogue: Catalogue) -> None:
    catalogue.keep([WEIR, BROKEN])
    with closing(Catalogue(path)) as later:
        assert set(later.entries(b"/stories")) == {WEIR, BROKEN}


def test_a_changed_story_takes_the_place_of_the_old(catalogue: Catalogue) -> None:
    catalogue.keep([WEIR])
    catalogue.keep([WEIR._replace(title="The Other Weir")])
    assert [entry.title for entry in catalogue.entries(b"/stories")] == ["The Other Weir"]


def test_a_story_read_again_was_added_when_it_was(catalogue: Catalogue) -> None:
    catalogue.keep([WEIR._replace(added=1_600_000_000)])
    catalogue.keep([WEIR._replace(title="The Other Weir")])
    assert [(entry.title, entry.added) for entry in catalogue.entries(b"/stories")] == [
        ("The Other Weir", 1_600_000_000)
    ]


def test_a_folder_holds_what_is_below_it_and_nothing_beside_it(catalogue: Catalogue) -> None:
    inside = {at(b"/a/b/1.txt"), at(b"/a/b/c/2.txt"), at(b"/a/b/\xff\xff.txt")}
    catalogue.keep([*inside, at(b"/a/b.txt"), at(b"/a/b0/3.txt"), at(b"/a/b-/4.txt"), at(b"/a/5.txt")])
    assert set(catalogue.entries(b"/a/b")) == inside
    assert set(catalogue.entries(b"/a/b/")) == inside
    assert set(catalogue.known(b"/a/b")) == {entry.path for entry in inside}


def test_the_root_holds_everything(catalogue: Catalogue) -> None:
    catalogue.keep([WEIR])
    assert list(catalogue.entries(b"/")) == [WEIR]


def test_a_single_file_is_found_by_its_path(catalogue: Catalogue) -> None:
    catalogue.keep([WEIR, BROKEN])
    assert list(catalogue.entries(WEIR.path)) == [WEIR]


def test_what_is_known_tells_whether_a_file_has_changed(catalogue: Catalogue) -> None:
    catalogue.keep([WEIR])
    assert catalogue.known(b"/stories") == {WEIR.path: (WEIR.size, WEIR.modified_ns, 0)}


def test_a_file_that_could_not_be_read_is_tried_again(catalogue: Catalogue) -> None:
    catalogue.keep([BROKEN])
    assert catalogue.known(b"/stories")[BROKEN.path] != (BROKEN.size, BROKEN.modified_ns)


def test_what_is_forgotten_is_gone(catalogue: Catalogue) -> None:
    catalogue.keep([WEIR, BROKEN])
    catalogue.forget([WEIR.path])
    assert list(catalogue.entries(b"/stories")) == [BROKEN]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_an_entry_survives_json_whatever_its_path() -> None:
    entry = at(b"/stories/caf\xe9.txt")
    assert entry_from_json(json.loads(json.dumps(entry_to_json(entry)))) == entry


@pytest.mark.parametrize(
    "damage", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000, b"\0"]
)
def test_a_damaged_index_is_made_anew(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    with closing(Catalogue(path)) as catalogue:
        assert list(catalogue.entries(b"/")) == []
        catalogue.keep([WEIR])
    with closing(Catalogue(path)) as later:
        assert list(later.entries(b"/")) == [WEIR]


@pytest.mark.parametrize(
    "change",
    ["PRAGMA user_version = 99", "DROP TABLE story", "ALTER TABLE story RENAME COLUMN entry TO record"],
)
def test_an_index_of_another_version_is_made_anew(path: Path, change: str) -> None:
    with closing(Catalogue(path)) as catalogue:
        catalogue.keep([WEIR])
    with closing(sqlite3.connect(path)) as index:
        index.execute(change)
    with closing(Catalogue(path)) as catalogue:
        assert list(catalogue.entries(b"/")) == []
        catalogue.keep([WEIR])
        assert list(catalogue.entries(b"/")) == [WEIR]


def test_an_entry_nobody_understands_makes_the_index_anew(path: Path, catalogue: Catalogue) -> None:
    catalogue.keep([WEIR])
    with closing(sqlite3.connect(path)) as index, index:
        index.execute("UPDATE story SET entry = ?", (b'{"path": 3',))
    assert list(catalogue.entries(b"/")) == []
    assert catalogue.known(b"/") == {}


def test_damage_that_shows_later_makes_the_index_anew(path: Path) -> None:
    with closing(Catalogue(path)) as catalogue:
        catalogue.keep(at(b"/stories/%05d.txt" % number) for number in range(2000))
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xa5" * (len(content) - 8192))
    with closing(Catalogue(path)) as catalogue:
        assert list(catalogue.entries(b"/")) == []
        catalogue.keep([WEIR])
        assert list(catalogue.entries(b"/")) == [WEIR]


def test_an_index_somebody_else_writes_to_is_left_alone(
    path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.catalogue._BUSY_SECONDS", 0)
    catalogue.keep([WEIR])
    with closing(sqlite3.connect(path, isolation_level=None)) as other, closing(Catalogue(path)) as blocked:
        other.execute("BEGIN EXCLUSIVE")
        blocked.keep([BROKEN])
        assert list(blocked.entries(b"/")) == []
    assert list(catalogue.entries(b"/")) == [WEIR]


def test_without_a_place_for_the_index_the_catalogue_still_works(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    with closing(Catalogue(tmp_path / "cache" / "index.db")) as catalogue:
        catalogue.keep([WEIR])
        assert list(catalogue.entries(b"/")) == [WEIR]


def test_a_sketch_is_kept_apart_from_the_entry(catalogue: Catalogue) -> None:
    catalogue.keep([WEIR._replace(sketch=b"four")])
    assert list(catalogue.entries(b"/stories")) == [WEIR]
    assert catalogue.sketches() == {WEIR.path: b"four"}


def test_relations_are_those_of_the_stories_until_one_comes_or_goes(catalogue: Catalogue) -> None:
    relation = Related(b"/a.txt", b"/b.txt", "grown")
    assert not catalogue.is_related
    catalogue.relate([relation])
    assert catalogue.is_related
    assert catalogue.relations() == [relation]
    catalogue.keep([WEIR])
    assert not catalogue.is_related
    catalogue.relate([])
    assert catalogue.is_related
    assert catalogue.relations() == []
    catalogue.forget([WEIR.path])
    assert not catalogue.is_related
    assert catalogue.sketches() == {}
