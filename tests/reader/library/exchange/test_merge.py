"""Importing adds what is missing, takes what is newer, and takes nothing away."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from reader.library.annotation import Annotation, Said
from reader.library.backup import backups
from reader.library.database import PlacesError
from reader.library.exchange.merge import merge
from reader.library.exchange.outcome import Merged
from reader.library.locator import Locator
from reader.library.place import Places, StoryKey
from reader.library.reading_log import Stretch
from reader.library.standing import Marked
from reader.overrides import Overrides
from reader.profile import Profile, open_profile
from reader.statistics.amount import Amount
from tests.reader.library.exchange.documents import document, document_from

TODAY, YESTERDAY = date(2025, 11, 25), date(2025, 11, 24)


@pytest.fixture
def here(tmp_path: Path) -> Profile:
    return open_profile(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Profile:
    return open_profile(tmp_path / "there")


@pytest.fixture
def places(here: Profile) -> Places:
    return Places(here.library)


@pytest.fixture
def others(there: Profile) -> Places:
    return Places(there.library)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """`clock(seconds)`: sets it."""
    return lambda seconds: monkeypatch.setattr("time.time", lambda: 1_764_112_610.0 + seconds)


def at(locator: Locator, offset: int) -> Locator:
    return locator._replace(offset=offset, progression=offset / 10_000)


def noted(note: str) -> Callable[[Annotation], Annotation]:
    return lambda now: now._replace(said=now.said._replace(note=note))


def bring(there: Profile, here: Profile) -> Merged:
    """Import there into here; return what has become of the annotations."""
    return merge(here.library, document_from(there))["annotations"]


# Bookmarks and highlights


def test_bookmarks_of_both_are_there(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator
) -> None:
    places.annotations.add(story, at(locator, 1))
    others.annotations.add(story, at(locator, 2), at(locator, 9), Said("blue", words="the weir"))
    assert bring(there, here) == Merged(added=1)
    assert [each.start.offset for each in places.annotations.of(story)] == [1, 2]


def test_what_was_changed_later_is_kept_whichever_side_that_was(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator, clock: Callable[[float], None]
) -> None:  # fmt: skip
    clock(0)
    made = [places.annotations.add(story, at(locator, each)) for each in range(2)]
    bring(here, there)
    clock(10)
    places.annotations.change([made[0].id], noted("here"))
    others.annotations.change([made[1].id], noted("there"))
    clock(20)
    others.annotations.change([made[0].id], noted("there"))
    places.annotations.change([made[1].id], noted("here"))
    assert bring(there, here) == Merged(updated=1, left=1)
    assert [each.said.note for each in places.annotations.of(story)] == ["there", "here"]


def test_what_was_removed_here_stays_removed(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator, clock: Callable[[float], None]
) -> None:  # fmt: skip
    clock(0)
    made = places.annotations.add(story, locator)
    bring(here, there)
    clock(10)
    others.annotations.change([made.id], noted("there"))
    clock(20)
    places.annotations.remove([made])
    assert bring(there, here) == Merged(left=1)
    assert places.annotations.of(story) == ()


def test_what_was_changed_there_after_it_was_removed_here_comes_back(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator, clock: Callable[[float], None]
) -> None:  # fmt: skip
    clock(0)
    made = places.annotations.add(story, locator)
    bring(here, there)
    places.annotations.remove([made])
    clock(10)
    others.annotations.change([made.id], noted("Not done with this."))
    bring(there, here)
    assert [each.said.note for each in places.annotations.of(story)] == ["Not done with this."]


def test_what_was_removed_there_is_not_in_it(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator
) -> None:
    others.annotations.remove([others.annotations.add(story, locator)])
    assert bring(there, here) == Merged()


# Positions


@pytest.mark.parametrize(("when_there", "offset"), [(10, 9), (-10, 1)])
def test_the_later_position_is_kept(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator, clock: Callable[[float], None],
    when_there: float, offset: int,
) -> None:  # fmt: skip
    clock(0)
    places.keep_position(story, at(locator, 1))
    clock(when_there)
    others.keep_position(story, at(locator, 9))
    bring(there, here)
    saved = places.position(story)
    assert saved is not None
    assert saved.locator.offset == offset


@pytest.mark.parametrize(("when_there", "offset"), [(10, 9), (-10, 1)])
def test_an_edited_story_opens_where_it_was_read_later(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator, clock: Callable[[float], None],
    when_there: float, offset: int,
) -> None:  # fmt: skip
    clock(0)
    places.keep_position(story, at(locator, 1))
    clock(when_there)
    others.keep_position(story._replace(text_sha256="b" * 64), at(locator, 9))
    bring(there, here)
    saved = places.position(story._replace(text_sha256="c" * 64))
    assert saved is not None
    assert saved.locator.offset == offset


def test_a_text_from_elsewhere_belongs_to_the_story_at_its_path(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator
) -> None:
    places.annotations.add(story, at(locator, 1))
    edited = story._replace(text_sha256="b" * 64)
    others.annotations.add(edited, at(locator, 2))
    others.log.add([Stretch(edited, TODAY, Amount(60, 200))])
    places.log.add([Stretch(story, TODAY, Amount(60, 200))])
    bring(there, here)
    assert [each.start.offset for each in places.annotations.of(story)] == [1, 2]
    assert [each.start.offset for each in places.annotations.of(edited)] == [1, 2]
    assert places.log.record().days[TODAY].stories == 1


def test_a_moved_file_keeps_the_story_it_has_here(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator
) -> None:
    edited = story._replace(text_sha256="b" * 64)
    places.keep_position(story, locator)
    places.annotations.add(edited, at(locator, 1))
    moved = edited._replace(path=b"/elsewhere/weir.txt")
    others.annotations.add(moved, at(locator, 2))
    others.annotations.add(moved._replace(text_sha256="c" * 64), at(locator, 3))
    bring(there, here)
    assert [each.start.offset for each in places.annotations.of(story)] == [1, 2, 3]


# What the reader makes of stories


def test_marks_choices_and_words_on_files_that_are_here_stay(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator
) -> None:
    for kept, size, encoding in ((places, 20, "cp1252"), (others, 30, "cp1251")):
        kept.mark([(story, Marked(favourite=kept is places))])
        kept.keep_choices(story, f'{{"size": {size}}}')
        kept.overrule("f" * 64, Overrides(encoding=encoding), story, locator, ())
    bring(there, here)
    assert places.choices(story) == '{"size": 20}'
    assert places.overruled()["f" * 64].encoding == "cp1252"
    assert places.standings()[story.text_sha256].marked.favourite


def test_marks_and_choices_for_another_text_of_a_story_do_not_go_before_those_here(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey
) -> None:
    edited = story._replace(text_sha256="b" * 64)
    for kept, key, size in ((places, story, 20), (others, edited, 30)):
        kept.mark([(key, Marked(tags=(str(size),)))])
        kept.keep_choices(key, f'{{"size": {size}}}')
    bring(there, here)
    assert places.choices(story._replace(text_sha256="c" * 64)) == '{"size": 20}'
    assert places.standings()[story.text_sha256].marked.tags == ("20",)


def test_what_was_read_on_a_day_is_never_added_twice(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey
) -> None:
    places.log.add([Stretch(story, TODAY, Amount(100, 900)), Stretch(story, YESTERDAY, Amount(5, 5))])
    others.log.add([Stretch(story, TODAY, Amount(300, 700))])
    for _ in range(2):
        bring(there, here)
    assert {day: read.amount for day, read in places.log.record().days.items()} == {
        TODAY: Amount(300, 900),
        YESTERDAY: Amount(5, 5),
    }


@pytest.mark.parametrize("earlier_here", [True, False])
def test_the_first_time_a_story_was_finished_is_kept(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, earlier_here: bool
) -> None:
    first, second = (places, others) if earlier_here else (others, places)
    first.log.finish(story, YESTERDAY, "The Weir", "")
    second.log.finish(story, TODAY, "The Weir", "")
    bring(there, here)
    assert [each.day for each in places.log.record().finished] == [YESTERDAY]


# The library


def test_there_is_a_backup_of_how_it_was_before(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator
) -> None:
    places.annotations.add(story, at(locator, 1))
    others.annotations.add(story, at(locator, 2))
    bring(there, here)
    with closing(sqlite3.connect(backups(here.library)[0])) as backup:
        assert backup.execute("SELECT count(*) FROM annotation").fetchone() == (1,)


def test_where_nothing_is_new_there_is_no_backup(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator
) -> None:
    others.annotations.add(story, locator)
    bring(there, here)
    before = backups(here.library)
    bring(there, here)
    assert backups(here.library) == before


def test_what_another_window_writes_meanwhile_is_seen(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator, clock: Callable[[float], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    clock(0)
    made = places.annotations.add(story, locator)
    bring(here, there)
    clock(10)
    others.annotations.change([made.id], noted("there"))
    clock(20)

    def meanwhile(*_: object, **__: object) -> None:
        places.annotations.change([made.id], noted("here"))

    monkeypatch.setattr("reader.library.exchange.merge.back_up", meanwhile)
    assert bring(there, here) == Merged(left=1)
    assert [each.said.note for each in places.annotations.of(story)] == ["here"]


def test_a_failure_in_the_middle_leaves_all_as_it_was(
    here: Profile, there: Profile, places: Places, others: Places, story: StoryKey, locator: Locator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    others.annotations.add(story, locator)
    document_there = document_from(there)

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("reader.library.exchange.merge.write_as_oldest", fail)
    with pytest.raises(PlacesError, match="the disk is full"):
        merge(here.library, document_there)
    monkeypatch.undo()
    assert places.annotations.of(story) == ()


def test_what_is_unsound_is_counted(here: Profile) -> None:
    outcome = merge(here.library, document(annotations=[3, {}], marks=[None]))
    assert (outcome["annotations"], outcome["marks"]) == (Merged(unsound=2), Merged(unsound=1))


def test_a_damaged_bookmark_is_brought_back(
    here: Profile, there: Profile, places: Places, story: StoryKey, locator: Locator
) -> None:
    places.annotations.add(story, locator)
    bring(here, there)
    with closing(sqlite3.connect(here.library)) as library, library:
        library.execute("UPDATE annotation SET checksum = checksum + 1")
    assert places.annotations.of(story) == ()
    bring(there, here)
    assert len(places.annotations.of(story)) == 1
