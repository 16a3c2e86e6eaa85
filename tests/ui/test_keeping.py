"""A library that cannot be written to is told of once, and saving resumes by itself."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.locator import Locator
from reader.library.place import NewerLibraryError, Places, PlacesError, StoryKey
from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.keeping import Keeping

STORY = "The Kiln\n\n" + "Nobody had been up the road to the kiln since the thaw.\n\n" * 300
WEIR = StoryKey("a" * 64, b"/stories/weir.txt")
HERE = Locator(10, "Nobody had been up the road", "", "", 0, "", 0, 0.1)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.transaction.BUSY_SECONDS", 0.01)
    monkeypatch.setattr("ui.keeping._TRIED_AGAIN_AFTER", 50)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "profile" / "library.db"
    with closing(Places(path)):
        return path


@pytest.fixture
def keeping(library: Path, qtbot: QtBot) -> Iterator[Keeping]:
    keeping = Keeping(library)
    yield keeping
    keeping.close()


@pytest.fixture
def kiln(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, kiln: Path) -> App:
    return start_app(kiln)


@contextmanager
def held(library: Path, how: str = "IMMEDIATE") -> Iterator[None]:
    """Let another program hold the library: it can be read, unless that holds it EXCLUSIVE, but not written."""
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield


def keep(places: Places) -> None:
    places.keep_position(WEIR, HERE)


def told_by(keeping: Keeping) -> list[str]:
    told: list[str] = []
    keeping.failed.connect(told.append)
    return told


def read_again(places: Places) -> object:
    return places.position(WEIR)


def test_what_cannot_be_saved_is_told_once_though_it_can_be_read(library: Path, keeping: Keeping) -> None:
    told = told_by(keeping)
    with held(library):
        for act in (keep, read_again, keep, read_again, keep):
            keeping.use(act)
    assert len(told) == 1


def test_once_it_was_saved_the_next_failure_is_told(library: Path, keeping: Keeping) -> None:
    told = told_by(keeping)
    with held(library):
        keeping.use(keep)
    keeping.use(keep)
    with held(library):
        keeping.use(keep)
    assert len(told) == 2


def test_what_was_asked_for_is_told_of_each_time(library: Path, keeping: Keeping) -> None:
    told = told_by(keeping)
    with held(library):
        for _ in range(2):
            keeping.tell_again()
            keeping.use(keep)
    assert len(told) == 2


def test_the_sentence_says_that_one_can_read_on(library: Path, keeping: Keeping) -> None:
    told = told_by(keeping)
    with held(library):
        keeping.use(keep)
    assert told == [
        "Your places could not be read or saved because another program is using them."
        " You can read on; your place is saved as soon as that works again."
    ]


def test_of_a_newer_library_nothing_is_promised(keeping: Keeping) -> None:
    told = told_by(keeping)

    def fail(_places: Places) -> None:
        raise NewerLibraryError("Your places were saved by a newer version of Inglenook and are left alone.")

    keeping.use(fail)
    assert told == ["Your places were saved by a newer version of Inglenook and are left alone."]


def test_saving_is_due_again_and_again_until_it_works(library: Path, keeping: Keeping, qtbot: QtBot) -> None:
    keeping.saving_due.connect(lambda: keeping.use(keep))
    with held(library):
        keeping.use(keep)
        for _ in range(3):
            with qtbot.waitSignal(keeping.saving_due):
                pass
    qtbot.waitUntil(lambda: keeping.use(read_again) is not None)
    with qtbot.assertNotEmitted(keeping.saving_due, wait=200):
        pass


def test_what_had_to_be_put_right_is_told_when_it_is_put_right(library: Path, keeping: Keeping) -> None:
    restored: list[str] = []
    keeping.restored.connect(restored.append)
    keeping.use(keep)
    assert restored == []
    with closing(sqlite3.connect(library)) as other, other:
        other.execute("UPDATE position SET checksum = checksum + 1")
    for _ in range(3):
        keeping.use(read_again)
    (sentence,) = restored
    assert "were damaged" in sentence


def test_a_page_turned_while_nothing_can_be_saved_is_the_place_once_it_can(
    app: App, library: Path, qtbot: QtBot
) -> None:
    told, kept_at = told_by(app.front.reading.keeping), _kept_at(app, library)
    qtbot.waitUntil(lambda: kept_at() is not None)
    with held(library):
        for _ in range(5):
            press(app, "next_page")
            with qtbot.waitSignal(app.front.reading.keeping.saving_due):
                around(app).elsewhere.look()
        here = app.front.page.anchor
        assert 0 < here != kept_at()
    qtbot.waitUntil(lambda: kept_at() == here)
    assert len(told) == 1
    assert app.front.area.notice.text.text() == told[0]


def left_in_the_middle(app: App) -> int:
    """Read some pages, set a bookmark and leave; return where that was."""
    for command in ("next_page", "next_page", "toggle_bookmark"):
        press(app, command)
    place = app.front.page.anchor
    app.front.window.close()
    return place


def test_a_place_that_cannot_be_read_is_gone_to_once_it_can(
    app: App, start_app: StartApp, kiln: Path, library: Path, qtbot: QtBot
) -> None:
    place = left_in_the_middle(app)
    with held(library, "EXCLUSIVE"):
        again = start_app(kiln)
        with qtbot.waitSignal(again.front.reading.keeping.saving_due):
            pass
        assert again.front.page.anchor == 0
    qtbot.waitUntil(lambda: again.front.page.anchor == place)
    assert [placed.start for placed in again.front.annotating.bookmarks] == [place]


def test_a_place_that_cannot_be_read_is_not_lost_to_the_start_that_is_shown(
    app: App, start_app: StartApp, kiln: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = left_in_the_middle(app)
    monkeypatch.setattr("ui.keeping._TRIED_AGAIN_AFTER", 1_000_000)
    with held(library, "EXCLUSIVE"):
        again = start_app(kiln)
    again.front.window.close()
    assert _kept_at(again, library)() == place


def test_whoever_has_read_on_meanwhile_stays_where_they_are(
    app: App, start_app: StartApp, kiln: Path, library: Path, qtbot: QtBot
) -> None:
    left_in_the_middle(app)
    with held(library, "EXCLUSIVE"):
        again = start_app(kiln)
        press(again, "next_page")
        here = again.front.page.anchor
    qtbot.waitUntil(lambda: _kept_at(again, library)() == here)
    assert again.front.page.anchor == here


def _kept_at(app: App, library: Path) -> Callable[[], int | None]:
    def kept_at() -> int | None:
        assert app.front.reading.opened is not None
        with closing(Places(library)) as places:
            saved = places.position(app.front.reading.opened.key)
        return saved.locator.offset if saved else None

    return kept_at


def test_what_fails_on_a_thread_is_told_once_and_tried_again(
    library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.keeping._TRIED_AGAIN_AFTER", 10)
    keeping = Keeping(library)

    def fail(_places: Places) -> None:
        raise PlacesError("The disk is full.")

    thread = threading.Thread(target=keeping.use, args=(fail,))
    with qtbot.waitSignals([keeping.failed, keeping.saving_due], order="strict"):
        thread.start()
    thread.join()
    assert keeping.is_failing
