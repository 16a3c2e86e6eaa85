"""The shelf shows what is known at once, and what is found as it is found."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.catalogue import Catalogue
from tests.ui.library.conftest import entry
from ui.library.list_model import StoryRole
from ui.library.shelf import Shelf

ROOT = Path(__file__).parents[3]
WAIT = 10_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for title in ("Weir", "Mill"):
        (folder / f"{title}.txt").write_text(f"The {title}\n\nby A. Miller\n\nNobody came.\n", "utf-8")
    return folder


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "index.db"


@pytest.fixture
def shelf(index: Path, qtbot: QtBot) -> Iterator[Shelf]:
    shelf = Shelf(index)
    yield shelf
    shelf.stop()


def show(shelf: Shelf, qtbot: QtBot, *paths: Path) -> list[str]:
    """Show paths and wait until they are looked through; return what the scan said on the way."""
    said: list[str] = []
    shelf.scanning.connect(said.append)
    with qtbot.waitSignal(shelf.scanning, timeout=WAIT, check_params_cb=lambda sentence: not sentence):
        shelf.show_paths([str(path) for path in paths])
    shelf.scanning.disconnect(said.append)
    return said


def titles(shelf: Shelf) -> list[str]:
    return [shelf.model.index(row).data() for row in range(shelf.model.rowCount())]


def test_the_stories_of_a_folder_are_found_and_those_removed_leave_the_list(
    shelf: Shelf, folder: Path, qtbot: QtBot
) -> None:
    said = show(shelf, qtbot, folder)
    assert titles(shelf) == ["The Mill", "The Weir"]
    assert (said[0], said[-2:]) == ("Looking for stories…", ["Looking through 2 of 2 files…", ""])
    (folder / "Mill.txt").unlink()
    show(shelf, qtbot, folder)
    assert titles(shelf) == ["The Weir"]


def test_a_folder_that_has_vanished_is_said_and_its_stories_stay_known(
    shelf: Shelf, index: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / "gone"
    with closing(Catalogue(index)) as catalogue:
        catalogue.keep([entry(str(gone / "weir.txt"))])
    sentences: list[str] = []
    shelf.folder_failed.connect(sentences.append)
    show(shelf, qtbot, gone)
    assert (sentences, titles(shelf)) == (["“gone”: This folder is no longer there."], ["The Weir"])


def test_a_folder_that_goes_away_is_said_and_is_there_again_when_it_comes_back(
    shelf: Shelf, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    show(shelf, qtbot, folder)
    with qtbot.waitSignal(shelf.folder_failed, timeout=WAIT):
        folder.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: not shelf._scan.is_running, timeout=WAIT)
    assert titles(shelf) == ["The Mill", "The Weir"]
    (tmp_path / "away" / "Kiln.txt").write_text("The Kiln\n\nIt glowed.\n", "utf-8")
    (tmp_path / "away").rename(folder)
    qtbot.waitUntil(lambda: titles(shelf) == ["The Kiln", "The Mill", "The Weir"], timeout=WAIT)


def test_what_goes_on_beside_a_folder_starts_no_scan(
    shelf: Shelf, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    show(shelf, qtbot, folder)
    with qtbot.waitSignal(shelf._watch._watcher.directoryChanged, timeout=WAIT):
        (tmp_path / "shopping.txt").write_text("bread")
    assert not shelf._watch._settled.isActive()


def test_what_is_known_is_shown_before_anything_is_looked_through(
    shelf: Shelf, folder: Path, index: Path, qtbot: QtBot
) -> None:
    with closing(Catalogue(index)) as catalogue:
        catalogue.keep([entry(str(folder / "Weir.txt")), entry(str(folder.parent / "elsewhere.txt"))])
    with qtbot.waitSignal(shelf.model.modelReset):
        shelf.show_paths([str(folder)])
    assert titles(shelf) == ["The Weir"]


def test_other_folders_take_the_place_of_those_shown(
    shelf: Shelf, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "Kiln.txt").write_text("The Kiln\n\nIt glowed.\n", "utf-8")
    show(shelf, qtbot, folder)
    show(shelf, qtbot, other)
    assert titles(shelf) == ["The Kiln"]


def test_a_file_named_twice_is_listed_once(shelf: Shelf, folder: Path, qtbot: QtBot) -> None:
    show(shelf, qtbot, folder, folder / "Weir.txt")
    assert titles(shelf) == ["The Mill", "The Weir"]


def test_a_cache_that_is_damaged_is_filled_anew(
    shelf: Shelf, folder: Path, index: Path, qtbot: QtBot
) -> None:
    index.write_bytes(b"no database at all" * 300)
    show(shelf, qtbot, folder)
    assert titles(shelf) == ["The Mill", "The Weir"]


def test_a_story_understood_anew_changes_its_row_and_is_remembered_so(
    shelf: Shelf, index: Path, folder: Path, qtbot: QtBot
) -> None:
    show(shelf, qtbot, folder)
    row = shelf.model.index(0).data(StoryRole.ROW)
    shelf.put(row.entry._replace(title="The Ford"), True)
    assert titles(shelf) == ["The Ford", "The Weir"]
    show(shelf, qtbot, folder)
    assert titles(shelf) == ["The Ford", "The Weir"]


def test_what_will_not_last_is_shown_and_not_remembered(shelf: Shelf, folder: Path, qtbot: QtBot) -> None:
    show(shelf, qtbot, folder)
    row = shelf.model.index(0).data(StoryRole.ROW)
    shelf.put(row.entry._replace(title="The Ford"), False)
    assert titles(shelf) == ["The Ford", "The Weir"]
    show(shelf, qtbot, folder)
    assert titles(shelf) == ["The Mill", "The Weir"]


def test_a_story_that_is_not_in_the_list_does_not_come_into_it(
    shelf: Shelf, folder: Path, qtbot: QtBot
) -> None:
    show(shelf, qtbot, folder / "Weir.txt")
    shelf.put(entry("/elsewhere/ford.txt"), True)
    assert titles(shelf) == ["The Weir"]


def test_what_changes_in_a_folder_is_noticed(shelf: Shelf, folder: Path, qtbot: QtBot) -> None:
    show(shelf, qtbot, folder)
    (folder / "later").mkdir()
    (folder / "Kiln.txt").write_text("The Kiln\n\nIt glowed.\n", "utf-8")
    (folder / "Mill.txt").rename(folder / "Moulin.txt")
    qtbot.waitUntil(lambda: titles(shelf) == ["The Kiln", "The Mill", "The Weir"], timeout=WAIT)
    assert shelf.model.index_of(bytes(folder / "Moulin.txt")).isValid()
    (folder / "later" / "Loom.txt").write_text("The Loom\n\nIt stood still.\n", "utf-8")
    qtbot.waitUntil(lambda: "The Loom" in titles(shelf), timeout=WAIT)
    (folder / "Weir.txt").unlink()
    qtbot.waitUntil(lambda: titles(shelf) == ["The Kiln", "The Loom", "The Mill"], timeout=WAIT)


def test_a_change_during_a_scan_is_looked_at_after_it(shelf: Shelf, folder: Path, qtbot: QtBot) -> None:
    shelf.show_paths([str(folder)])
    shelf.look_again()
    show_ends = []
    shelf.scanning.connect(lambda sentence: show_ends.append(sentence) if not sentence else None)
    qtbot.waitUntil(lambda: len(show_ends) == 2, timeout=WAIT)
    assert titles(shelf) == ["The Mill", "The Weir"]


def scanned_elsewhere(folder: Path, index: Path) -> None:
    """Another window has looked through the folder, and has written down what it found."""
    command = [sys.executable, "-m", "reader", "scan", "--index", str(index), str(folder)]
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)


def test_what_another_window_has_found_comes_into_the_list(
    shelf: Shelf, folder: Path, index: Path, qtbot: QtBot
) -> None:
    show(shelf, qtbot, folder)
    shelf._watch.changed.disconnect()
    (folder / "Kiln.txt").write_text("The Kiln\n\nIt glowed.\n", "utf-8")
    (folder / "Mill.txt").write_text("The Old Mill\n\nIt stood still.\n", "utf-8")
    (folder / "Weir.txt").unlink()
    scanned_elsewhere(folder, index)
    shelf.look_again()
    qtbot.waitUntil(lambda: titles(shelf) == ["The Kiln", "The Old Mill"], timeout=WAIT)


def test_without_an_index_what_was_found_stays_in_the_list(
    folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "index.db").mkdir()
    shelf = Shelf(tmp_path / "index.db")
    show(shelf, qtbot, folder)
    with qtbot.waitSignal(shelf.scanned, timeout=WAIT):
        shelf.look_again()
    qtbot.waitUntil(lambda: not shelf._catching_up.is_running, timeout=WAIT)
    assert titles(shelf) == ["The Mill", "The Weir"]
    shelf.close()


@pytest.fixture
def many(folder: Path) -> Path:
    for number in range(600):
        (folder / f"{number}.txt").write_text(f"The Kiln {number}\n\nby A. Miller\n\nIt glowed.\n", "utf-8")
    return folder


def halt_early(shelf: Shelf, folder: Path, qtbot: QtBot) -> str:
    """End the first scan when it has only begun to find something; return what is said of that."""
    begun = re.compile(r"Looking through [1-9].* of 602 files…")
    with qtbot.waitSignal(shelf.scanning, timeout=WAIT, check_params_cb=begun.fullmatch):
        shelf.show_paths([str(folder)])
    with qtbot.waitSignal(shelf.halted) as told:
        shelf.halt()
    return str(told.args[0])


def test_a_scan_that_was_ended_keeps_what_it_has_found_and_says_how_far_it_came(
    shelf: Shelf, many: Path, qtbot: QtBot
) -> None:
    sentence = halt_early(shelf, many, qtbot)
    assert re.fullmatch(r"Stopped at [1-9]\d* of 602 files\.", sentence)
    with qtbot.assertNotEmitted(shelf.scanning, wait=300):
        assert 0 < len(shelf.model) < 602


def test_a_scan_that_was_ended_goes_on_and_finds_the_rest(shelf: Shelf, many: Path, qtbot: QtBot) -> None:
    halt_early(shelf, many, qtbot)
    with qtbot.waitSignal(shelf.scanned, timeout=WAIT):
        shelf.go_on()
    assert len(shelf.model) == 602


def test_a_scan_that_was_ended_stays_so_when_a_folder_changes(shelf: Shelf, many: Path, qtbot: QtBot) -> None:
    halt_early(shelf, many, qtbot)
    with qtbot.assertNotEmitted(shelf.scanning, wait=300):
        shelf._watch.changed.emit()


def test_a_scan_ended_before_it_began_shows_what_is_known(
    shelf: Shelf, folder: Path, index: Path, qtbot: QtBot
) -> None:
    with closing(Catalogue(index)) as catalogue:
        catalogue.keep([entry(str(folder / "Weir.txt"))])
    with qtbot.waitSignal(shelf.model.modelReset):
        shelf.show_paths([str(folder)])
        shelf.halt()
    assert titles(shelf) == ["The Weir"]
    with qtbot.waitSignal(shelf.scanned, timeout=WAIT):
        shelf.go_on()
    assert titles(shelf) == ["The Mill", "The Weir"]
