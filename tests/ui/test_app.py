from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.annotations import Annotations
from reader.library.place import Places, PlacesError
from reader.profile import open_profile
from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.library.list_model import StoryRole
from ui.painted import WhenPainted
from ui.session import begin
from ui.settings import load_settings

STORY = "The Kiln Road\nby Ada Merrow\n\n" + "\n\n".join(
    f"This is paragraph {number}, in which the road goes on, and the kiln comes no nearer for it."
    for number in range(90)
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stories"
    made.mkdir()
    (made / "kiln.txt").write_text(STORY, "utf-8")
    (made / "b.txt").write_text("The Other One\nby Bea Low\n\nShe went out and came back again.\n", "utf-8")
    return made


def test_the_sample_stories_are_shown_when_they_are_asked_for(start_app: StartApp, qtbot: QtBot) -> None:
    app = start_app()
    press(app, "show_samples")
    assert app.front.window.windowTitle() == "The Salt Road — Inglenook"
    qtbot.waitUntil(lambda: around(app).parts.shelf.model.rowCount() >= 10, timeout=20_000)


def test_a_story_named_at_the_start_is_opened(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    assert app.front.window.windowTitle() == "The Kiln Road — Inglenook"


def test_a_folder_named_at_the_start_fills_the_list(start_app: StartApp, folder: Path, qtbot: QtBot) -> None:
    app = start_app(folder)
    model = around(app).parts.shelf.model
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=20_000)
    assert [model.index(row).data() for row in range(2)] == ["The Kiln Road", "The Other One"]


def test_choosing_a_story_opens_it(start_app: StartApp, folder: Path, qtbot: QtBot) -> None:
    app = start_app(folder)
    around(app).parts.library.story_chosen.emit(os.fsencode(folder / "b.txt"))
    assert app.front.window.windowTitle() == "The Other One — Inglenook"


def test_the_last_session_comes_back_with_its_line_and_size(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    for command in ("next_page", "next_page", "larger", "larger"):
        press(app, command)
    anchor, size = app.front.page.anchor, app.settings.value.typography.size
    app.front.window.close()
    again = start_app()
    assert (again.front.page.anchor, again.settings.value.typography.size) == (anchor, size)
    assert again.front.window.windowTitle() == "The Kiln Road — Inglenook"


def test_the_size_of_the_text_stays_between_its_bounds(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    for _ in range(60):
        press(app, "larger")
    assert app.settings.value.typography.size == 48
    for _ in range(60):
        press(app, "smaller")
    assert app.settings.value.typography.size == 8
    press(app, "usual_size")
    assert app.settings.value.typography.size == 14


def test_a_bookmark_hangs_a_ribbon_and_is_there_after_a_new_start(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    press(app, "next_page")
    press(app, "toggle_bookmark")
    assert app.front.area.ribbon.isVisibleTo(app.front.page)
    place = app.front.page.anchor
    app.front.window.close()
    again = start_app()
    assert [placed.start for placed in again.front.annotating.bookmarks] == [place]


def test_ctrl_d_on_a_page_with_a_bookmark_removes_it_and_undo_brings_it_back(
    start_app: StartApp, folder: Path
) -> None:
    app = start_app(folder / "kiln.txt")
    for expected, command in ((1, "toggle_bookmark"), (0, "toggle_bookmark"), (1, "undo")):
        press(app, command)
        assert len(app.front.annotating.bookmarks) == expected


def test_choosing_a_bookmark_goes_to_its_line(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    press(app, "next_page")
    press(app, "toggle_bookmark")
    place = app.front.page.anchor
    press(app, "go_to_start")
    press(app, "show_bookmarks")
    panel = around(app).parts.bookmarks
    panel.on_chosen(panel.list.model().index(0, 0))
    assert app.front.page.anchor == place
    assert app.front.area.ribbon.isVisibleTo(app.front.page)


def test_the_foot_says_the_end_where_the_story_ends(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    press(app, "go_to_end")
    assert app.front.foot.accessibleName().endswith("100%, the end")


def test_a_story_read_to_its_end_counts_as_read(start_app: StartApp, folder: Path, qtbot: QtBot) -> None:
    app = start_app(folder / "kiln.txt")
    with qtbot.waitSignal(app.front.reading.position_kept):
        press(app, "go_to_end")
    assert (app.front.reading.keeping.use(Places.standings) or {})[
        os.fsencode(folder / "kiln.txt")
    ].progression == 1.0


def test_an_edited_story_opens_at_the_same_words(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    for _ in range(3):
        press(app, "next_page")
    words = STORY[app.front.page.anchor :][:40]
    app.front.window.close()
    (folder / "kiln.txt").write_text(
        STORY.replace("by Ada Merrow\n\n", "by Ada Merrow\n\nA new beginning.\n\n"), "utf-8"
    )
    again = start_app()
    story = again.front.page.story
    assert story is not None
    assert story.text[again.front.page.anchor :][:40] == words


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.txt", b""), ("binary.txt", bytes(range(256)) * 40), ("blank.txt", b"\n \n\t\n")],
)
def test_what_is_no_story_gives_a_sentence_in_its_place(
    start_app: StartApp, folder: Path, name: str, content: bytes
) -> None:
    (folder / name).write_bytes(content)
    app = start_app(folder / name)
    sentence = app.front.area.message.text()
    assert sentence.endswith(".")
    assert app.front.area.message.isVisibleTo(app.front.area)


def test_a_pipe_gives_a_sentence_and_no_waiting(start_app: StartApp, folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    app = start_app(folder / "pipe.txt")
    assert app.front.area.message.text().endswith(".")


def test_a_file_that_is_gone_gives_a_sentence_and_the_next_one_opens(
    start_app: StartApp, folder: Path
) -> None:
    app = start_app(folder / "nowhere.txt")
    assert app.front.area.message.text().endswith(".")
    around(app).parts.library.story_chosen.emit(os.fsencode(folder / "b.txt"))
    assert app.front.page.isVisibleTo(app.front.area)


def test_a_name_that_is_not_utf8_is_opened_and_shown(start_app: StartApp, folder: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    path.write_bytes(b"1234567890\n")
    app = start_app(path)
    assert "\udce9" not in app.front.window.windowTitle()
    press(app, "toggle_bookmark")
    assert len(app.front.annotating.bookmarks) == 1


def test_a_folder_that_vanished_gives_a_sentence(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> None:
    app = start_app(tmp_path / "was-here")
    assert app.front.area.message.text().endswith(".")


def test_the_page_of_a_large_story_comes_before_the_list_though_it_was_read_at_once(
    qapp: QApplication, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    large = folder / "large.txt"
    large.write_text("The Long One\n\n" + STORY * 60, "utf-8")
    profile = open_profile(tmp_path / "profile")
    app = App(qapp, profile, begin(load_settings(profile.settings), (large,)))
    reading, there = app.front.reading, list[str]()

    def read() -> None:
        while reading.is_reading:
            # Nobody else hears of anything: not even that the window was painted.
            QApplication.sendPostedEvents(reading._task, QEvent.Type.MetaCall)

    app.completed.connect(lambda: there.append("list"))
    app.show()
    # Who asks last is told first.
    WhenPainted(app.front.window, read)
    WhenPainted(app.front.page.viewport(), lambda: there.append("page"))
    qtbot.waitUntil(lambda: "list" in there)
    app.front.window.close()
    app.front.window.deleteLater()
    assert there == ["page", "list"]


def test_a_large_story_is_read_beside_the_window(start_app: StartApp, folder: Path, qtbot: QtBot) -> None:
    (folder / "large.txt").write_text(
        "The Long One\nby Ada Merrow\n\n" + STORY.split("\n\n", 1)[1] * 60, "utf-8"
    )
    app = start_app(folder / "b.txt")
    with qtbot.waitSignal(app.front.reading.story_opened, timeout=20_000):
        around(app).parts.library.story_chosen.emit(os.fsencode(folder / "large.txt"))
        assert app.front.area.message.text() == "Opening…"
    assert app.front.window.windowTitle() == "The Long One — Inglenook"


def test_a_large_story_that_was_open_before_is_shown_at_once(
    start_app: StartApp, folder: Path, qtbot: QtBot
) -> None:
    large = folder / "large.txt"
    large.write_text("The Long One\nby Ada Merrow\n\n" + STORY.split("\n\n", 1)[1] * 60, "utf-8")
    app = start_app(folder / "b.txt")
    reading = app.front.reading
    with qtbot.waitSignal(reading.story_opened, timeout=20_000):
        reading.open(large)
    reading.open(folder / "b.txt")
    reading.open(large)
    assert not reading.is_reading
    assert app.front.window.windowTitle() == "The Long One — Inglenook"
    large.write_text("The Longer One" + large.read_text("utf-8"), "utf-8")
    reading.open(large)
    assert reading.is_reading


def test_a_story_chosen_while_another_is_being_read_wins(
    start_app: StartApp, folder: Path, qtbot: QtBot
) -> None:
    (folder / "large.txt").write_text("The Long One\n\n" + STORY * 60, "utf-8")
    app = start_app(folder / "kiln.txt")
    chosen = around(app).parts.library.story_chosen
    chosen.emit(os.fsencode(folder / "large.txt"))
    task = app.front.reading._task
    assert task is not None
    with qtbot.waitSignal(task.destroyed, timeout=20_000):
        chosen.emit(os.fsencode(folder / "b.txt"))
    assert app.front.window.windowTitle() == "The Other One — Inglenook"


def test_story_files_are_left_as_they_are(start_app: StartApp, folder: Path) -> None:
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    app = start_app(folder / "kiln.txt")
    for command in ("next_page", "toggle_bookmark", "larger", "go_to_end"):
        press(app, command)
    app.front.window.close()
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == before


def test_another_theme_colours_the_window_at_once(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    app.settings.change(theme="night")
    assert app.front.page.grab().toImage().pixelColor(3, 3).name() == "#1b1c1f"


@pytest.mark.parametrize("theme", ["paper", "night", "sepia", "black", "white"])
def test_what_is_selected_looks_marked_with_a_pen(start_app: StartApp, folder: Path, theme: str) -> None:
    app = start_app(folder / "kiln.txt")
    app.settings.change(theme=theme)
    app.front.page.find("the")
    QApplication.processEvents()
    marked = app.front.page.grab().toImage()
    colours = {marked.pixelColor(x, y).name() for x in range(marked.width()) for y in range(0, 500, 5)}
    assert app.theme.highlight in colours


def test_escape_closes_an_empty_panel(start_app: StartApp, folder: Path, qtbot: QtBot) -> None:
    app = start_app(folder / "kiln.txt")
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    press(app, "show_bookmarks")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not app.front.window.is_panel_shown("bookmarks")
    assert app.front.page.hasFocus()


def test_a_folder_without_a_story_chosen_is_gone_through_by_keys_alone(
    start_app: StartApp, folder: Path, qtbot: QtBot
) -> None:
    app = start_app(folder)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    qtbot.waitUntil(lambda: around(app).parts.shelf.model.rowCount() == 2, timeout=20_000)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert app.front.window.windowTitle() == "The Other One — Inglenook"


def test_full_screen_leaves_the_page_and_the_list_comes_back(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    press(app, "full_screen")
    assert not around(app).parts.library.isVisible()
    press(app, "full_screen")
    assert around(app).parts.library.isVisible()


def test_what_the_file_dialogs_remember_stays_in_the_profile(
    start_app: StartApp, folder: Path, tmp_path: Path
) -> None:
    start_app(folder / "kiln.txt")
    kept = QSettings(QSettings.Scope.UserScope, "QtProject").fileName()
    assert Path(kept).is_relative_to(tmp_path / "profile")


def test_while_a_large_story_is_being_read_the_one_before_is_no_longer_open(
    start_app: StartApp, folder: Path, qtbot: QtBot
) -> None:
    (folder / "large.txt").write_text("The Long One\n\n" + STORY * 60, "utf-8")
    app = start_app(folder / "kiln.txt")
    reading = app.front.reading
    with qtbot.waitSignal(reading.story_opened, timeout=20_000):
        around(app).parts.library.story_chosen.emit(os.fsencode(folder / "large.txt"))
        press(app, "toggle_bookmark")
    around(app).parts.library.story_chosen.emit(os.fsencode(folder / "kiln.txt"))
    assert app.front.annotating.bookmarks == ()


def test_turning_a_page_asks_for_no_other_storys_place(
    start_app: StartApp, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = start_app(folder)
    qtbot.waitUntil(lambda: around(app).parts.shelf.model.rowCount() == 2, timeout=20_000)
    around(app).parts.library.story_chosen.emit(os.fsencode(folder / "kiln.txt"))
    monkeypatch.setattr(Places, "standings", lambda self: pytest.fail("all places were read"))
    with qtbot.waitSignal(app.front.reading.position_kept):
        press(app, "go_to_end")
    model = around(app).parts.shelf.model
    assert model.stories.standing(model.index(0).data(StoryRole.ROW)).read == 1.0


def test_a_bookmark_that_could_not_be_brought_back_can_be_brought_back_later(
    start_app: StartApp, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = start_app(folder / "kiln.txt")
    press(app, "toggle_bookmark")
    press(app, "toggle_bookmark")

    def fail(*_: object) -> None:
        raise PlacesError("The disk is full.")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(Annotations, "restore", fail)
        press(app, "undo")
    press(app, "undo")
    assert len(app.front.annotating.bookmarks) == 1


def test_in_a_narrow_window_the_list_gives_way_to_a_panel_and_comes_back(start_app: StartApp) -> None:
    app = start_app()
    app.front.window.resize(640, 500)
    library = around(app).parts.library
    press(app, "show_contents")
    assert not library.isVisible()
    assert app.front.area.width() > 300
    press(app, "show_contents")
    assert library.isVisible()


def test_asking_for_the_list_in_a_narrow_window_closes_the_panel(start_app: StartApp) -> None:
    app = start_app()
    app.front.window.resize(640, 500)
    press(app, "show_contents")
    press(app, "filter_library")
    assert around(app).parts.library.filter.isVisible()
    assert not app.front.window.is_panel_shown("contents")
