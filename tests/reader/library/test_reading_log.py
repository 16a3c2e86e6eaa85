"""What was read is added up by day and story, from any window, and can be erased."""

from __future__ import annotations

import signal
import sqlite3
from datetime import date

import pytest

from reader.library.place import Places
from reader.library.reading_log import Stretch
from reader.statistics.amount import Amount
from reader.statistics.record import Day, Record

DAY, NEXT = date(2026, 3, 29), date(2026, 3, 30)
FINISHED = "The Weir", "A. Miller"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.db"


@pytest.fixture
def places(path):
    opened = Places(path)
    yield opened
    opened.close()


@pytest.fixture
def other(story):
    return story._replace(text_sha256="b" * 64, path=b"/stories/kiln.txt")


def rows(path):
    with sqlite3.connect(path) as library:
        (number,) = library.execute("SELECT count(*) FROM reading").fetchone()
    library.close()
    return number


def test_a_day_is_a_row_for_each_story_however_often_it_is_added_to(path, places, story, other):
    for each in (story, other, story):
        places.log.add([Stretch(each, DAY, Amount(60.5, 200))])
    places.log.add([Stretch(story, NEXT, Amount(30, 100))])
    assert places.log.record().days == {DAY: Day(Amount(181.5, 600), 2), NEXT: Day(Amount(30, 100), 1)}
    assert rows(path) == 3


def test_two_windows_add_to_the_same_day(path, places, story):
    window = Places(path)
    for log in (places.log, window.log, places.log):
        log.add([Stretch(story, DAY, Amount(10, 40))])
    window.close()
    assert places.log.record().days[DAY].amount == Amount(30, 120)


WRITER = """
import sys
from datetime import date
from pathlib import Path
from reader.library.place import Places, StoryKey
from reader.library.reading_log import Stretch
from reader.statistics.amount import Amount
log = Places(Path(sys.argv[1])).log
for number in range(int(sys.argv[2])):
    log.add([Stretch(StoryKey("a" * 64, b"/weir.txt"), date(2026, 3, 29), Amount(1.0, 4))])
    print(number + 1, flush=True)
"""


def test_windows_that_write_at_once_lose_nothing(path, places, python):
    writers = [python(WRITER, path, 40) for _ in range(2)]
    assert [writer.communicate()[1] for writer in writers] == ["", ""]
    assert places.log.record().days[DAY].amount == Amount(80, 320)


def test_a_killed_window_loses_nothing_it_had_written(path, places, python):
    writer = python(WRITER, path, 10_000)
    for _ in range(20):
        told = int(writer.stdout.readline())
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    assert places.log.record().days[DAY].amount.seconds >= told


def test_an_edited_text_is_the_same_story(places, story, locator):
    places.keep_position(story, locator)
    places.log.add([Stretch(story, DAY, Amount(60, 200))])
    places.log.add([Stretch(story._replace(text_sha256="c" * 64), DAY, Amount(60, 200))])
    assert places.log.record().days[DAY] == Day(Amount(120, 400), 1)


def test_a_story_is_finished_once_when_its_end_is_reached_first(places, story):
    places.log.finish(story, DAY, *FINISHED)
    places.log.finish(story, NEXT, *FINISHED)
    (finished,) = places.log.record().finished
    assert (finished.day, finished.title, finished.author) == (DAY, *FINISHED)


def test_the_stories_finished_last_come_first(places, story, other):
    places.log.finish(story, DAY, *FINISHED)
    places.log.finish(other, NEXT, "The Kiln", "")
    assert [each.title for each in places.log.record().finished] == ["The Kiln", "The Weir"]


def test_a_finished_story_is_looked_for_where_it_was_read_last(places, story, locator):
    places.log.finish(story, DAY, *FINISHED)
    places.keep_position(story._replace(path=b"/moved/weir.txt"), locator)
    (finished,) = places.log.record().finished
    assert places.log.paths(finished) == [b"/moved/weir.txt", story.path]


def test_what_is_erased_is_gone_and_reading_is_counted_anew(path, places, story, locator):
    places.keep_position(story, locator)
    places.log.add([Stretch(story, DAY, Amount(60, 200))])
    places.log.finish(story, DAY, "Quillfeather", "A. Miller")
    places.log.forget()
    assert places.log.record() == Record({}, ())
    assert b"Quillfeather" not in path.read_bytes()
    assert places.position(story).locator == locator
    places.log.add([Stretch(story, DAY, Amount(5, 20))])
    assert places.log.record().days[DAY].amount == Amount(5, 20)


@pytest.mark.parametrize("wrong", ["yesterday", "2026-02-30", "", 7, b"\xff"])
def test_a_day_that_is_no_date_is_left_out(path, places, story, wrong):
    places.log.add([Stretch(story, DAY, Amount(60, 200)), Stretch(story, NEXT, Amount(60, 200))])
    with sqlite3.connect(path) as library:
        library.execute("UPDATE reading SET day = ? WHERE day = ?", (wrong, str(DAY)))
    library.close()
    assert list(places.log.record().days) == [NEXT]


def test_the_log_is_put_together_again_with_a_damaged_library(path, places, story):
    places.log.add([Stretch(story, DAY, Amount(60, 200))])
    places.log.finish(story, DAY, *FINISHED)
    record = places.log.record()
    places.close()
    with sqlite3.connect(path) as library:
        library.execute("PRAGMA writable_schema = ON")
        library.execute("UPDATE sqlite_master SET sql = sql || ' ' WHERE name = 'position'")
    library.close()
    repaired = Places(path)
    assert repaired.opened_with
    assert repaired.log.record() == record
    repaired.close()


def test_a_library_of_an_older_version_gets_a_log(path, places, story):
    places.close()
    with sqlite3.connect(path) as library:
        for table in ("reading", "finish"):
            library.execute(f"DROP TABLE {table}")
        library.execute("PRAGMA user_version = 4")
    library.close()
    renewed = Places(path)
    renewed.log.add([Stretch(story, DAY, Amount(60, 200))])
    assert renewed.log.record().days[DAY].stories == 1
    renewed.close()
