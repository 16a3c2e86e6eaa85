"""A clock that goes backwards, or is wrong by years, changes nothing about places."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.library.backup import DAY, back_up, backups
from reader.library.database import connect
from reader.library.locator import Locator
from reader.library.place import Places, StoryKey

YEAR = 365 * DAY
STORIES = [StoryKey(letter * 64, b"/stories/%d.txt" % number) for number, letter in enumerate("abcd")]
STEPS = 40
NOW = 1_790_000_000.0


class Kept(NamedTuple):
    """What a library knows, but for when it was told."""

    positions: list[int | None]
    bookmarks: list[list[int]]
    choices: list[str]
    last: bytes | None


def somewhere(offset: int) -> Locator:
    return Locator(offset, "Nobody had been up the road", "", "", 0, "", 0, 0.1)


def read_on(places: Places, seed: int, step: int) -> None:
    """Do one thing with a story: what, is the same for the same seed and step."""
    chance = random.Random(seed * STEPS + step)
    story, what = chance.choice(STORIES), chance.choice(("move", "add", "remove", "choose", "edit"))
    if what == "add":
        places.annotations.add(story, somewhere(step))
    elif what == "choose":
        places.keep_choices(story, str(step))
    elif what == "edit":
        places.keep_position(StoryKey(f"{step:064}", story.path), somewhere(step))
    elif what == "remove" and (bookmarks := places.annotations.of(story)):
        places.annotations.remove([chance.choice(bookmarks)])
    else:
        places.keep_position(story, somewhere(step))


def kept(library: Path) -> Kept:
    with closing(Places(library)) as places:
        saved = [places.position(story) for story in STORIES]
        return Kept(
            [each and each.locator.offset for each in saved],
            [[bookmark.start.offset for bookmark in places.annotations.of(story)] for story in STORIES],
            [places.choices(story) for story in STORIES],
            places.last_story(),
        )


@pytest.mark.parametrize("seed", range(5))
def test_places_are_the_same_whatever_the_clock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = random.Random(seed)
    clocks = [NOW, 0.0, NOW - 30 * YEAR, NOW + 60 * YEAR, NOW - 1]
    for name, wrong in (("right", False), ("wrong", True)):
        with closing(Places(tmp_path / name / "library.db")) as places:
            for step in range(STEPS):
                now = chance.choice(clocks) if wrong else NOW + step
                monkeypatch.setattr("time.time", lambda now=now: now)
                read_on(places, seed, step)
    assert kept(tmp_path / "wrong" / "library.db") == kept(tmp_path / "right" / "library.db")


@pytest.mark.parametrize("years", [-56, -1, 1, 60])
def test_the_newest_backup_is_the_one_that_was_made_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    library = tmp_path / "library.db"
    with closing(Places(library)) as places, closing(connect(library)) as connection:
        places.annotations.add(STORIES[0], somewhere(1))
        assert back_up(connection, library, every=0)
        monkeypatch.setattr("time.time", lambda: NOW + years * YEAR)
        places.annotations.add(STORIES[0], somewhere(2))
        assert back_up(connection, library, every=0)
    library.unlink()
    assert len(backups(library)) == 2
    assert kept(library).bookmarks[0] == [1, 2]


def test_the_story_read_last_has_the_greatest_turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(Places(tmp_path / "library.db")) as places:
        for years, story in ((0, 2), (-20, 0), (40, 1), (-40, 2), (-60, 3)):
            monkeypatch.setattr("time.time", lambda years=years: NOW + years * YEAR)
            places.keep_position(STORIES[story], somewhere(1))
        known = places.standings()
    assert sorted(range(4), key=lambda number: known[STORIES[number].path].turn) == [0, 1, 2, 3]
