"""Positions and bookmarks are kept, whatever happens to the program, the disk or the file."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.backup import back_up
from reader.library.belonging import OF_STORY
from reader.library.database import connect
from reader.library.place import Places, PlacesError, StoryKey
from reader.library.schema import READ

CHILD = """
import sys
from pathlib import Path
from reader.library.locator import Locator
from reader.library.place import Places, PlacesError, StoryKey
locator = Locator.from_json(sys.argv[2])
story = StoryKey("a" * 64, b"/stories/weir.txt")
places = Places(Path(sys.argv[1]))
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "library.db"


@pytest.fixture
def places(path):
    opened = Places(path)
    yield opened
    opened.close()


def edited(story, letter="b"):
    return story._replace(text_sha256=letter * 64)


def at(locator, offset):
    return locator._replace(offset=offset, progression=offset / 10_000)


def offsets(bookmarks):
    return [bookmark.start.offset for bookmark in bookmarks]


# Positions


def test_a_new_library_has_no_places(places, story):
    assert places.position(story) is None
    assert places.annotations.of(story) == ()
    assert places.standings() == {}
    assert places.recent_stories(1) == ()
    assert places.opened_with is None


def test_a_position_is_there_after_opening_again(path, places, story, locator):
    places.keep_position(story, locator)
    saved = Places(path).position(story)
    assert saved == places.position(story)
    assert (saved.locator, saved.text_sha256) == (locator, story.text_sha256)
    assert saved.progression == locator.progression


def test_the_last_position_counts(places, story, locator):
    for offset in (10, 500, 20):
        places.keep_position(story, at(locator, offset))
    assert places.position(story).locator.offset == 20


def test_a_moved_file_keeps_its_position(places, story, locator):
    places.keep_position(story, locator)
    assert places.position(story._replace(path=b"/elsewhere.txt")).locator == locator


def test_an_edited_file_keeps_its_position_in_the_old_text(places, story, locator):
    places.keep_position(story, locator)
    saved = places.position(edited(story))
    assert saved.locator == locator
    assert saved.text_sha256 == story.text_sha256


def test_a_file_moved_and_later_edited_keeps_its_position(places, story, locator):
    places.keep_position(story, locator)
    moved = story._replace(path=b"/elsewhere.txt")
    places.keep_position(moved, at(locator, 7))
    assert places.position(edited(moved)).locator.offset == 7


def test_a_file_edited_and_later_moved_keeps_its_position(places, story, locator):
    places.keep_position(story, locator)
    places.keep_position(edited(story), at(locator, 7))
    assert places.position(edited(story)._replace(path=b"/elsewhere.txt")).locator.offset == 7


def test_an_edit_taken_back_returns_to_the_place_in_that_text(places, story, locator):
    places.keep_position(story, at(locator, 1))
    places.keep_position(edited(story), at(locator, 2))
    assert places.position(story).locator.offset == 1


def test_of_several_edits_the_one_read_last_counts(places, story, locator):
    for letter, offset in (("c", 3), ("b", 2), ("d", 4), ("b", 5)):
        places.keep_position(edited(story, letter), at(locator, offset))
    assert places.position(edited(story, "e")).locator.offset == 5


def test_a_known_text_put_where_another_story_was_is_still_itself(places, story, locator):
    other = StoryKey("f" * 64, b"/stories/other.txt")
    places.keep_position(story, at(locator, 1))
    places.keep_position(other, at(locator, 2))
    places.keep_position(other._replace(path=story.path), at(locator, 3))
    assert places.position(story).locator.offset == 1
    assert places.position(other).locator.offset == 3


def test_two_paths_with_one_text_share_their_places(places, story, locator):
    copy = story._replace(path=b"/copy.txt")
    places.keep_position(story, at(locator, 1))
    places.keep_position(copy, at(locator, 2))
    places.annotations.add(copy, locator)
    assert places.position(story).locator.offset == 2
    assert len(places.annotations.of(story)) == 1


def test_stories_do_not_share_places(places, story, locator):
    places.keep_position(story, locator)
    places.annotations.add(story, locator)
    other = StoryKey("f" * 64, b"/stories/other.txt")
    assert places.position(other) is None
    assert places.annotations.of(other) == ()


def test_standings_are_known_by_text_and_by_path(places, story, locator):
    places.keep_position(story, at(locator, 5_000))
    places.keep_position(story._replace(path=b"/copy\xff.txt"), at(locator, 2_500))
    known = places.standings()
    assert {key: standing.progression for key, standing in known.items()} == {
        story.text_sha256: 0.25, story.path: 0.25, b"/copy\xff.txt": 0.25,
    }  # fmt: skip


def test_the_story_read_last_is_remembered_even_when_the_clock_goes_back(places, story, locator, monkeypatch):
    other = StoryKey("f" * 64, b"/stories/other.txt")
    places.keep_position(other, locator)
    monkeypatch.setattr("time.time", lambda: 0.0)
    places.keep_position(story, locator)
    assert places.recent_stories(1) == (story.path,)
    places.keep_position(other, locator)
    assert places.recent_stories(9) == (other.path, story.path)


def test_a_key_is_made_of_a_text_and_its_path():
    key = StoryKey.of("caf\u00e9 \ud800", "/stories/\udcff.txt")
    assert key.path == b"/stories/\xff.txt"
    assert len(key.text_sha256) == 64


# Bookmarks


def test_bookmarks_come_in_the_order_of_the_text(places, story, locator):
    for offset in (300, 100, 200):
        places.annotations.add(story, at(locator, offset))
    assert offsets(places.annotations.of(story)) == [100, 200, 300]


def test_a_bookmark_is_listed_as_it_was_made(places, story, locator):
    bookmark = places.annotations.add(story, locator)
    assert places.annotations.of(story) == (bookmark,)


def test_a_removed_bookmark_is_gone_and_comes_back_as_it_was(path, places, story, locator):
    bookmark = places.annotations.add(story, locator)
    places.annotations.remove([bookmark])
    assert places.annotations.of(story) == ()
    again = Places(path)
    again.annotations.restore([bookmark])
    assert places.annotations.of(story) == (bookmark,)


def test_bookmarks_of_all_states_of_a_text_are_listed(places, story, locator):
    first = places.annotations.add(story, at(locator, 1))
    second = places.annotations.add(edited(story), at(locator, 2))
    moved = edited(story)._replace(path=b"/elsewhere.txt")
    assert places.annotations.of(story) == places.annotations.of(moved) == (first, second)


def test_a_bookmark_with_a_lone_surrogate_and_a_nul_is_kept(places, story, locator):
    strange = locator._replace(quote="\ud800\0", chapter="'); DROP TABLE annotation; --")
    places.annotations.add(story, strange)
    assert places.annotations.of(story)[0].start == strange


def test_another_thread_may_save(places, story, locator):
    thread = threading.Thread(target=places.annotations.add, args=(story, locator))
    thread.start()
    thread.join()
    assert len(places.annotations.of(story)) == 1


# Two windows, sudden ends


def test_two_windows_see_each_others_bookmarks(path, places, story, locator):
    other = Places(path)
    bookmark = other.annotations.add(story, locator)
    assert places.annotations.of(story) == (bookmark,)
    places.annotations.remove([bookmark])
    assert other.annotations.of(story) == ()


def test_what_another_window_has_written_is_told_from_what_this_one_has(path, places, story, locator):
    before = places.state()
    places.annotations.add(story, locator)
    assert places.state() == before
    with closing(Places(path)) as other:
        assert places.state() == before
        other.annotations.add(story, locator)
    assert places.state() != before
    assert places.state() == places.state()


def test_a_library_opened_again_may_hold_something_else(path, places, story, locator):
    before = places.state()
    places.close()
    assert places.state() != before


def test_a_bookmark_survives_a_kill_right_after_it(path, places, story, locator, python):
    script = CHILD + "print(places.annotations.add(story, locator).id, flush=True); sys.stdin.read()"
    for _ in range(3):
        child = python(script, path, locator.to_json())
        made = child.stdout.readline().strip()
        child.send_signal(signal.SIGKILL)
        child.communicate()
        assert made in {bookmark.id for bookmark in places.annotations.of(story)}


def test_kills_at_any_moment_lose_nothing_that_was_acknowledged(path, story, locator, python):
    script = CHILD + "while True: print(places.annotations.add(story, locator).id, flush=True)"
    acknowledged = set()
    for lines in range(1, 6):
        child = python(script, path, locator.to_json())
        acknowledged |= {child.stdout.readline().strip() for _ in range(lines * 7)}
        child.kill()
        acknowledged |= set(child.communicate()[0].split("\n")[:-1])
        places = Places(path)
        assert places.opened_with is None
        assert acknowledged <= {bookmark.id for bookmark in places.annotations.of(story)}
        places.close()


def test_two_processes_may_make_the_library_at_once(tmp_path, story, locator, python):
    script = CHILD + "places.annotations.add(story, locator)"
    for number in range(3):
        path = tmp_path / str(number) / "library.db"
        children = [python(script, path, locator.to_json()) for _ in range(3)]
        assert [child.communicate()[1] for child in children] == ["", "", ""]
        assert len(Places(path).annotations.of(story)) == 3


def test_a_locked_library_is_one_sentence_and_works_afterwards(path, places, story, locator, monkeypatch):
    monkeypatch.setattr("reader.library.transaction.BUSY_SECONDS", 0.01)
    places.close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(PlacesError, match=r"^Your places .* another program is using them\.$"):
        places.annotations.add(story, locator)
    other.execute("ROLLBACK")
    places.annotations.add(story, locator)
    assert len(places.annotations.of(story)) == 1


# Disks


FULL = (
    CHILD
    + """
import resource
places.annotations.add(story, locator)
resource.setrlimit(resource.RLIMIT_FSIZE, (Path(sys.argv[1]).stat().st_size, resource.RLIM_INFINITY))
kept = 0
try:
    while kept < 1000:
        places.annotations.add(story, locator)
        kept += 1
except PlacesError as error:
    print(error)
print(len(places.annotations.of(story)) - kept - 1)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
places.annotations.add(story, locator)
print(len(places.annotations.of(story)) - kept - 2, places.opened_with)
"""
)


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE")
def test_a_full_disk_is_one_sentence_and_saving_resumes(path, locator, python):
    sentence, lost, resumed = python(FULL, path, locator.to_json()).communicate()[0].splitlines()
    assert sentence == "Your places could not be read or saved because the disk is full or failing."
    assert lost == "0"
    assert resumed == "0 None"


READ_ONLY = (
    CHILD
    + """
import os
import reader.library.annotations  # who drops their rights may not read its folder any more
path = Path(sys.argv[1])
places.keep_position(story, locator)
places.close()
path.chmod(0o444)
path.parent.chmod(0o555)
if os.geteuid() == 0:
    os.seteuid(65534)
places = Places(path)
print(places.position(story).locator == locator)
try:
    places.annotations.add(story, locator)
except PlacesError as error:
    print(error)
if os.getuid() == 0:
    os.seteuid(0)
path.parent.chmod(0o755)
path.chmod(0o644)
places.annotations.add(story, locator)
print(len(places.annotations.of(story)))
"""
)


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not read-only there")
def test_a_read_only_folder_can_be_read_and_saving_resumes(locator, python):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        child = python(READ_ONLY, Path(folder, "state", "library.db"), locator.to_json())
        output, errors = child.communicate()
    assert errors == ""
    read, sentence, bookmarks = output.splitlines()
    assert read == "True"
    assert sentence == "Your places could not be read or saved because their file cannot be written to."
    assert bookmarks == "1"


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(PlacesError, match=r"^Your places could not be reached: .*\.$"):
        Places(tmp_path / "state" / "library.db")


def test_a_library_deleted_under_the_program_is_made_again(path, places, story, locator):
    path.unlink()
    bookmark = places.annotations.add(story, locator)
    assert Places(path).annotations.of(story) == (bookmark,)


# Damage


def test_the_other_rows_stay_when_one_is_not_utf_8(path, places, story, locator):
    places.annotations.add(story, at(locator, 1))
    places.annotations.add(story, at(locator, 2))
    places.close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b'{"offset":1,', b'{"off\xff\xfft":1,'))
    assert offsets(places.annotations.of(story)) == [2]


def fill(path, story, locator, backup):
    places = Places(path)
    for offset in range(60):
        places.annotations.add(story, at(locator, offset))
        places.keep_position(StoryKey(f"{offset:064}", b"/%d" % offset), locator)
    places.close()
    if backup:
        with connect(path) as library:
            back_up(library, path)
        library.close()
    return path.read_bytes()


def middle(content, filler):
    half = len(content) // 2 // 4096 * 4096
    return content[:half] + filler + content[half + len(filler) :]


DAMAGE = {
    "garbage": lambda content: b"not a database at all, only words " * 300,
    "truncated": lambda content: content[: len(content) // 3],
    "cut in the header": lambda content: content[:50],
    "a page zeroed": lambda content: middle(content, bytes(4096)),
    "a page of garbage": lambda content: middle(content, b"\xa7\x13" * 2048),
    "the first page zeroed": lambda content: bytes(4096) + content[4096:],
    "a table renamed": lambda content: content.replace(b"TABLE annotation", b"TABLE annotatiom", 1),
    "a name that is not UTF-8": lambda content: content.replace(b"text_story", b"t\xf4xt_story", 1),
    "all zero": lambda content: bytes(len(content)),
    "empty": lambda content: b"",
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_library_is_set_aside_and_taken_from_its_backup(path, story, locator, kind):
    damaged = DAMAGE[kind](fill(path, story, locator, backup=True))
    path.write_bytes(damaged)
    places = Places(path)
    assert len(places.annotations.of(story)) == 60
    assert "backup of" in places.opened_with
    assert places.opened_with.endswith(".")
    assert [entry.read_bytes() for entry in path.parent.glob("library.db.damaged-*")] == [damaged]
    places.annotations.add(story, locator)
    assert Places(path).opened_with is None


@pytest.mark.parametrize("kind", [kind for kind in DAMAGE if kind != "empty"])
def test_a_damaged_library_without_backup_starts_with_what_can_be_read(path, story, locator, kind):
    path.parent.mkdir()
    damaged = DAMAGE[kind](fill(path, story, locator, backup=False))
    path.write_bytes(damaged)
    places = Places(path)
    assert "damaged" in places.opened_with
    assert (path.with_name(places.opened_with.split()[-1][:-1])).read_bytes() == damaged
    places.annotations.add(story, at(locator, 999))
    assert offsets(places.annotations.of(story))[-1] == 999


def test_rows_newer_than_the_backup_are_read_out_of_the_damaged_file(path, story, locator):
    fill(path, story, locator, backup=True)
    places = Places(path)
    gone = places.annotations.of(story)[0]
    places.annotations.remove([gone])
    newer = places.annotations.add(story, at(locator, 5_000))
    places.close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"INDEX text_story", b"INDEX text_storm", 1))
    places = Places(path)
    assert "backup of" in places.opened_with
    assert newer in places.annotations.of(story)
    assert gone not in places.annotations.of(story)


def test_windows_opening_a_damaged_library_at_once_put_it_right_once(path, story, locator, python):
    damaged = DAMAGE["a table renamed"](fill(path, story, locator, backup=True))
    path.write_bytes(damaged)
    script = CHILD + "places.annotations.add(story, locator)"
    children = [python(script, path, locator.to_json()) for _ in range(3)]
    assert [child.communicate()[1] for child in children] == ["", "", ""]
    assert len(Places(path).annotations.of(story)) == 63
    assert len(list(path.parent.glob("*damaged*"))) == 1


def test_a_damaged_index_loses_nothing(path, story, locator):
    content = fill(path, story, locator, backup=False)
    library = sqlite3.connect(path)
    page = library.execute("SELECT rootpage FROM sqlite_master WHERE name = 'annotation_sha256'").fetchone()[
        0
    ]
    library.close()
    path.write_bytes(content[: (page - 1) * 4096] + bytes(4096) + content[page * 4096 :])
    places = Places(path)
    assert "damaged" in places.opened_with
    assert offsets(places.annotations.of(story)) == list(range(60))


def test_a_damaged_backup_is_passed_over(path, story, locator):
    fill(path, story, locator, backup=True)
    newest = path.parent / "backups" / "library-000002.db"
    newest.write_bytes(b"garbage" * 1000)
    path.write_bytes(b"garbage" * 1000)
    assert len(Places(path).annotations.of(story)) == 60


def test_a_missing_library_is_taken_from_its_backup(path, story, locator):
    fill(path, story, locator, backup=True)
    path.unlink()
    places = Places(path)
    assert len(places.annotations.of(story)) == 60
    assert "missing" in places.opened_with


def test_a_journal_of_a_damaged_library_is_not_played_into_the_new_one(path, story, locator):
    fill(path, story, locator, backup=True)
    path.write_bytes(b"garbage" * 1000)
    journal = path.with_name("library.db-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    assert len(Places(path).annotations.of(story)) == 60
    assert not journal.exists()


def test_damage_found_while_reading_is_put_right_by_the_next_call(path, story, locator):
    fill(path, story, locator, backup=True)
    places = Places(path)
    content = path.read_bytes()
    path.write_bytes(DAMAGE["garbage"](content))
    with pytest.raises(PlacesError, match="damaged"):
        places.annotations.add(story, locator)
    assert len(places.annotations.of(story)) == 60
    assert places.opened_with


# Cost


def test_sqlite_is_not_imported_with_the_module():
    script = "import sys, reader.library.place; sys.exit('sqlite3' in sys.modules or 'json' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize("table", ["position", "annotation"])
def test_lookups_use_indexes(path, places, table):
    with connect(path) as library:
        plan = library.execute(f"EXPLAIN QUERY PLAN {READ[table]} {OF_STORY}", ("a", "b", "b")).fetchall()
    library.close()
    assert any(f"SEARCH {table} USING INDEX" in step[3] for step in plan)
    assert not any(f"SCAN {table}" in step[3] for step in plan)
