"""What is said of places is kept, by several windows at once, and can be taken back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import schema
from reader.library.annotation import NAME_LIMIT, SILENT, STYLES, TEXT_LIMIT, Annotation, Said
from reader.library.annotations import Annotations
from reader.library.database import connect
from reader.library.locator import Locator
from reader.library.place import Places, StoryKey


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def kept(path: Path) -> Annotations:
    return Places(path).annotations


def noted(note: str) -> Said:
    return Said(note=note)


@given(
    st.builds(
        Said,
        style=st.sampled_from(("", *STYLES)),
        name=st.text(st.characters(), max_size=NAME_LIMIT),
        note=st.text(st.characters(), max_size=300),
    )
)
def test_whatever_is_said_is_read_again(said: Said) -> None:
    assert Said.from_json(said.to_json()) == said


@pytest.mark.parametrize(
    "source",
    ["", "[]", "null", '{"style": "red"}', '{"name": 3}', '{"note": ["a"]}', '{"name": "' + "a" * 201 + '"}'],
)
def test_nothing_else_is_read(source: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Said.from_json(source)


def test_a_note_of_the_longest_length_is_kept(kept: Annotations, story: StoryKey, locator: Locator) -> None:
    longest = noted("\ud800" * TEXT_LIMIT)
    kept.add(story, locator, None, longest)
    assert [each.said for each in kept.of(story)] == [longest]


def test_a_highlight_has_two_ends_and_a_bookmark_one(
    kept: Annotations, story: StoryKey, locator: Locator
) -> None:
    kept.add(story, locator)
    kept.add(story, locator, locator._replace(offset=240), Said(style="blue", words="the weir"))
    bookmark, highlight = kept.of(story)
    assert (bookmark.is_bookmark, highlight.is_bookmark) == (True, False)
    assert highlight.stop is not None
    assert (highlight.stop.offset, highlight.said.words) == (240, "the weir")


def test_a_change_keeps_what_another_window_has_said_since(
    path: Path, kept: Annotations, story: StoryKey, locator: Locator
) -> None:
    made = kept.add(story, locator)
    other = Places(path).annotations
    other.change([made.id], lambda now: now._replace(said=now.said._replace(note="At the weir.")))
    kept.change([made.id], lambda now: now._replace(said=now.said._replace(style="green")))
    assert [each.said for each in other.of(story)] == [Said(style="green", note="At the weir.")]


def test_a_removed_one_that_is_changed_stays_removed(
    kept: Annotations, story: StoryKey, locator: Locator
) -> None:
    made = kept.add(story, locator)
    kept.remove([made])
    kept.change([made.id], lambda now: now._replace(said=noted("Gone.")))
    kept.move([made._replace(start=locator._replace(offset=7))])
    assert kept.of(story) == ()
    kept.restore([made])
    assert [(each.said.note, each.start.offset) for each in kept.of(story)] == [("Gone.", 7)]


def test_several_are_removed_and_brought_back_at_once(
    kept: Annotations, story: StoryKey, locator: Locator
) -> None:
    made = [kept.add(story, locator._replace(offset=each)) for each in range(3)]
    kept.remove(made[:2])
    assert kept.of(story) == (made[2],)
    kept.restore(made[:2])
    assert kept.of(story) == tuple(made)


def test_one_is_brought_back_even_into_a_library_that_never_had_it(
    tmp_path: Path, kept: Annotations, story: StoryKey, locator: Locator
) -> None:
    made = kept.add(story, locator, None, noted("Here."))
    other = Places(tmp_path / "other.db").annotations
    other.restore([made])
    assert other.of(story) == (made,)


def test_a_change_is_never_dated_before_the_last_one(
    kept: Annotations, story: StoryKey, locator: Locator, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = kept.add(story, locator)
    monkeypatch.setattr("time.time", lambda: made.changed_at - 3e8)
    kept.change([made.id], lambda now: now._replace(said=noted("Years ago.")))
    assert kept.of(story)[0].changed_at == made.changed_at


def test_all_stories_are_listed_with_the_paths_they_were_read_at_last(
    kept: Annotations, story: StoryKey, locator: Locator
) -> None:
    other = StoryKey("e" * 64, b"/stories/\xff.txt")
    kept.add(story, locator, None, Said(title="The Weir"))
    kept.add(story._replace(path=b"/moved/weir.txt"), locator)
    gone = kept.add(other, locator)
    kept.add(other, locator._replace(offset=9))
    kept.remove([gone])
    listed = {(each.path, each.offset, each.said.title) for each in kept.every()}
    here = locator.offset
    assert listed == {
        (b"/moved/weir.txt", here, "The Weir"),
        (b"/moved/weir.txt", here, ""),
        (b"/stories/\xff.txt", 9, ""),
    }


def test_what_is_listed_is_got_by_its_name(kept: Annotations, story: StoryKey, locator: Locator) -> None:
    made = kept.add(story, locator, None, noted("Here."))
    (listed,) = kept.every()
    assert kept.get([listed.id, "unknown"]) == (made,)


def older_library(path: Path, version: int) -> sqlite3.Connection:
    library = connect(path)
    for statement in (statement for step in schema.MIGRATIONS[:version] for statement in step):
        library.execute(statement)
    library.execute(f"PRAGMA user_version = {version}")
    return library


@pytest.mark.parametrize("version", range(1, 6))
def test_bookmarks_of_older_versions_become_annotations(
    path: Path, story: StoryKey, locator: Locator, version: int
) -> None:
    with closing(older_library(path, version)) as library:
        schema.write(library, "text", story.text_sha256, story.text_sha256)
        for name, removed_at in (("kept", None), ("removed", 7.0)):
            schema.write(library, "bookmark", name, story.text_sha256, 5.0, removed_at, locator.to_json())
    places = Places(path)
    was = Annotation("kept", story.text_sha256, locator, None, SILENT, 5.0, 5.0)
    assert places.annotations.of(story) == (was,)
    (removed,) = places.annotations.get(["removed"])
    places.annotations.restore([removed])
    assert len(places.annotations.of(story)) == 2


def test_a_damaged_bookmark_of_an_older_version_is_told_of_and_its_file_kept(
    path: Path, story: StoryKey, locator: Locator
) -> None:
    with closing(older_library(path, 5)) as library:
        for name in ("damaged", "kept"):
            schema.write(library, "bookmark", name, story.text_sha256, 5.0, None, locator.to_json())
        library.execute("UPDATE bookmark SET locator = CAST(x'80ff' AS TEXT) WHERE id = 'damaged'")
    places = Places(path)
    assert [each.id for each in places.annotations.of(story)] == ["kept"]
    assert places.opened_with is not None
    assert len(list(path.parent.glob("library.db.damaged-*"))) == 1
    places.close()
    assert Places(path).opened_with is None


def test_a_damaged_library_of_an_older_version_gives_its_bookmarks_back(
    path: Path, story: StoryKey, locator: Locator
) -> None:
    with closing(older_library(path, 5)) as library:
        schema.write(library, "bookmark", "kept", story.text_sha256, 5.0, None, locator.to_json())
        library.execute("CREATE TABLE stranger (x)")
    places = Places(path)
    assert places.opened_with is not None
    assert [each.id for each in places.annotations.of(story)] == ["kept"]
