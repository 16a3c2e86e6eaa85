"""A story is read aloud: the voice, the page that goes along, and all the ways it ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextFormat
from pytestqt.qtbot import QtBot

from reader.library.place import StoryKey
from tests.ui.aloud.conftest import Fake, Hear, marked, read_from, session
from tests.ui.conftest import StartApp, around, press
from ui.aloud import session as sessions
from ui.aloud.session import Session
from ui.aloud.sleep_timer import CHAPTER
from ui.app import App


def notice(app: App) -> str:
    return app.front.area.notice.text.text()


def test_it_begins_where_the_page_begins(app: App, fake: Fake, hear: Hear) -> None:
    press(app, "read_aloud")
    hear(3)
    assert fake.said[:4] == [
        "The Road",
        "by Ada Merrow",
        "Chapter 1",
        "The ferry did not run for the 100th time.",
    ]


def test_it_begins_with_the_sentence_that_is_selected(app: App, fake: Fake) -> None:
    read_from(app, "upper road for the 104th")
    assert fake.said == ["She walked home by the upper road for the 104th time."]
    assert app.front.page.selected() is None


def test_the_sentence_that_is_said_is_marked(app: App, hear: Hear) -> None:
    read_from(app, "ferry did not run for the 103th")
    assert marked(app) == ["The ferry did not run for the 103th time."]
    hear()
    assert marked(app) == ["She walked home by the upper road for the 103th time."]


def test_the_mark_lies_over_a_highlight_and_is_underlined(app: App) -> None:
    page = app.front.page
    assert page.story is not None
    start = page.story.text.index("The ferry did not run for the 100th")
    app.front.annotating.add(start, start + 20, "yellow")
    read_from(app, "The ferry did not run for the 100th")
    top = page.extraSelections()[-1]
    assert top.cursor.selectedText() == "The ferry did not run for the 100th time."
    assert top.format.underlineStyle() is not top.format.UnderlineStyle.NoUnderline
    assert top.format.hasProperty(QTextFormat.Property.ForegroundBrush)


@pytest.mark.parametrize("scrolled", [False, True])
def test_the_page_goes_along(app: App, hear: Hear, scrolled: bool) -> None:
    app.settings.change(scrolled=scrolled)
    press(app, "read_aloud")
    first = app.front.page.anchor
    for _ in range(45):
        hear()
        utterance = session(app).teller.utterance
        assert utterance is not None
        assert app.front.page.holds(utterance.start)
    assert app.front.page.anchor > first


def test_it_goes_on_into_the_next_chapter(app: App, fake: Fake, hear: Hear) -> None:
    read_from(app, "Nobody had mended the gate for the 111th")
    hear(2)
    assert fake.said[1:] == ["Chapter 2", "The ferry did not run for the 200th time."]
    assert app.front.page.holds(app.front.page.story.text.index("Chapter 2"))


def test_a_pause_keeps_the_sentence(app: App, fake: Fake) -> None:
    read_from(app, "upper road for the 104th")
    press(app, "pause_voice")
    assert not fake.is_speaking
    press(app, "pause_voice")
    assert fake.is_speaking
    assert fake.said[0] == fake.said[1]


def test_a_sentence_is_left_out_or_said_again(app: App, fake: Fake) -> None:
    read_from(app, "upper road for the 104th")
    press(app, "next_sentence")
    press(app, "previous_sentence")
    press(app, "previous_sentence")
    assert [each.split()[0] for each in fake.said] == ["She", "Nobody", "She", "The"]


def test_a_step_in_a_pause_shows_the_sentence_and_is_silent(app: App, fake: Fake) -> None:
    read_from(app, "upper road for the 104th")
    press(app, "pause_voice")
    press(app, "next_sentence")
    assert len(fake.said) == 1
    assert marked(app) == ["Nobody had mended the gate for the 104th time."]


def test_what_the_reader_leafs_to_stays_and_the_voice_reads_on(app: App, fake: Fake, hear: Hear) -> None:
    read_from(app, "upper road for the 104th")
    app.front.page.go_to_end()
    there = app.front.page.anchor
    hear(3)
    assert app.front.page.anchor == there
    assert len(fake.said) == 4
    assert session(app).bar.back.isVisible()


def test_there_is_a_way_back_to_the_voice(app: App, hear: Hear) -> None:
    read_from(app, "upper road for the 104th")
    app.front.page.go_to_end()
    hear()
    press(app, "find_voice")
    assert marked(app) == ["Nobody had mended the gate for the 104th time."]
    assert not session(app).bar.back.isVisible()
    hear()
    assert app.front.page.holds(session(app).teller.utterance.start)


def test_page_keys_keep_their_meaning(app: App, fake: Fake, qtbot: QtBot) -> None:
    press(app, "read_aloud")
    before = app.front.page.anchor
    qtbot.keyClick(app.front.page, Qt.Key.Key_Space)
    assert app.front.page.anchor > before
    assert fake.is_speaking


def test_the_speed_is_changed_at_once_and_kept(app: App, fake: Fake) -> None:
    press(app, "read_aloud")
    press(app, "faster_voice")
    press(app, "faster_voice")
    press(app, "slower_voice")
    assert [each.speed for each in fake.deliveries] == [100, 110, 125, 110]
    assert app.settings.value.voice_speed == 110
    assert "1.1" in session(app).bar.speed.text()


def test_the_speed_stays_within_bounds(app: App, fake: Fake) -> None:
    press(app, "read_aloud")
    for _ in range(20):
        press(app, "faster_voice")
    assert fake.deliveries[-1].speed == 300
    for _ in range(20):
        press(app, "slower_voice")
    assert fake.deliveries[-1].speed == 50


def test_the_voice_is_one_of_the_storys_language_and_a_choice_is_kept(app: App, fake: Fake) -> None:
    press(app, "read_aloud")
    assert fake.deliveries[-1].voice.id == "anna"
    menu = session(app).bar.voice_menu
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if not action.menu() and not action.isSeparator()]
    assert names == ["Anna", "Bob"]
    next(action for action in menu.actions() if action.text() == "Bob").trigger()
    assert fake.deliveries[-1].voice.id == "bob"
    assert app.settings.value.voices == {"en": ("fake", "bob")}


def test_voices_of_other_languages_are_offered_apart(app: App, fake: Fake) -> None:
    press(app, "read_aloud")
    menu = session(app).bar.voice_menu
    menu.aboutToShow.emit()
    (others,) = (action.menu() for action in menu.actions() if action.menu())
    assert [action.text() for action in others.actions()] == ["French: Jean"]


def test_escape_ends_it(app: App, fake: Fake, qtbot: QtBot) -> None:
    press(app, "read_aloud")
    qtbot.keyClick(app.front.page, Qt.Key.Key_Escape)
    assert not fake.is_speaking
    assert marked(app) == []
    assert not session(app).bar.isVisible()
    assert not around(app).parts.actions["read_aloud"].isChecked()


def test_escape_on_the_full_screen_ends_it_first(app: App, fake: Fake, qtbot: QtBot) -> None:
    press(app, "full_screen")
    press(app, "read_aloud")
    qtbot.keyClick(app.front.page, Qt.Key.Key_Escape)
    assert not fake.is_speaking
    assert app.front.window.isFullScreen()
    press(app, "full_screen")


def test_begun_again_it_goes_on_where_the_voice_was(app: App, fake: Fake, hear: Hear) -> None:
    press(app, "read_aloud")
    hear(4)
    press(app, "read_aloud")
    press(app, "read_aloud")
    assert fake.said[-1] == fake.said[-2]


def test_the_bar_takes_no_text_from_the_page_but_makes_it_shorter(app: App) -> None:
    before = app.front.page.height()
    press(app, "read_aloud")
    bar = session(app).bar
    assert app.front.page.height() == before - bar.height()
    assert bar.geometry().top() == app.front.page.geometry().bottom() + 1
    press(app, "read_aloud")
    assert app.front.page.height() == before


def test_the_place_is_kept_where_the_voice_was(
    app: App, story: Path, hear: Hear, start_app: StartApp, fake: Fake
) -> None:
    press(app, "read_aloud")
    hear(5)
    last = fake.said[-1]
    app.front.window.close()
    again = start_app(story)
    fake.said.clear()
    press(again, "read_aloud")
    assert fake.said == [last]


def test_the_place_is_the_pages_when_the_reader_has_left_the_voice(app: App, hear: Hear) -> None:
    press(app, "read_aloud")
    app.front.page.go_to_end()
    hear(2)
    there = app.front.page.anchor
    app.front.reading.keep_position()
    key = app.front.reading.opened.key
    assert isinstance(key, StoryKey)
    kept = app.front.reading.keeping.use(lambda places: places.position(key))
    assert kept.locator.offset == there


def test_the_story_ends_and_that_is_said(app: App, fake: Fake, hear: Hear) -> None:
    read_from(app, "Nobody had mended the gate for the 311th")
    hear()
    assert "ends" in notice(app)
    assert not session(app).bar.isVisible()


def test_the_sleep_timer_lets_the_sentence_end(app: App, fake: Fake, hear: Hear) -> None:
    press(app, "read_aloud")
    timer = session(app).timer
    timer.set(15)
    timer._minutes.stop()
    assert fake.is_speaking
    hear()
    assert not fake.is_speaking
    assert "stopped" in notice(app)
    assert timer.when == 0


def test_before_its_time_the_sleep_timer_does_nothing(app: App, fake: Fake, hear: Hear) -> None:
    press(app, "read_aloud")
    session(app).timer.set(15)
    hear(2)
    assert fake.is_speaking


def test_the_sleep_timer_stops_where_the_chapter_ends(app: App, fake: Fake, hear: Hear) -> None:
    read_from(app, "upper road for the 111th")
    session(app).timer.set(CHAPTER)
    hear()
    assert fake.is_speaking
    hear()
    assert not fake.is_speaking
    press(app, "pause_voice")
    assert fake.said[-1] == "Chapter 2"


def test_another_story_ends_it(app: App, fake: Fake, tmp_path: Path) -> None:
    press(app, "read_aloud")
    (other := tmp_path / "other.txt").write_text("Something else.\n\nEntirely so.\n")
    app.front.reading.open(other)
    assert not fake.is_speaking
    assert not session(app).bar.isVisible()


def test_a_file_that_is_gone_ends_it(app: App, fake: Fake, tmp_path: Path) -> None:
    press(app, "read_aloud")
    app.front.reading.open(tmp_path / "gone.txt")
    assert not fake.is_speaking


def test_the_same_story_understood_anew_is_read_on(app: App, fake: Fake) -> None:
    read_from(app, "upper road for the 104th")
    path = app.front.reading.path
    assert path is not None
    app.front.reading.open(path)
    assert fake.is_speaking
    assert "104th" in fake.said[-1]


def test_a_voice_that_fails_in_the_middle_is_told_of_and_can_be_tried_again(
    app: App, fake: Fake, hear: Hear
) -> None:
    press(app, "read_aloud")
    hear()
    fake.failed.emit("The voice has gone.")
    assert notice(app) == "The voice has gone."
    assert session(app).bar.isVisible()
    press(app, "pause_voice")
    assert fake.said[-1] == fake.said[-2]


def test_a_voice_that_is_never_heard_gives_way_to_the_next(
    app: App, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    mute = Fake()
    monkeypatch.setattr(sessions, "MAKERS", (lambda _parent: mute, lambda _parent: fake))
    press(app, "read_aloud")
    mute.failed.emit("No sound.")
    assert mute.said == fake.said == ["The Road"]


def test_voices_that_all_fail_are_told_of(app: App, fake: Fake) -> None:
    press(app, "read_aloud")
    fake.failed.emit("No sound.")
    assert notice(app) == "No sound."
    assert not session(app).bar.isVisible()


def test_after_voices_were_looked_for_in_vain_the_story_is_read_that_is_open_then(
    app: App, fake: Fake, qtbot: QtBot, tmp_path: Path
) -> None:
    press(app, "read_aloud")
    fake.failed.emit("The voice cannot be heard.")
    other = tmp_path / "kiln.txt"
    other.write_text("The Kiln\n\nby A. Quill\n\n\nNobody lit it that year.\n", "utf-8")
    with qtbot.waitSignal(app.front.reading.story_opened):
        app.front.reading.open(other)
    fake.said.clear()
    press(app, "read_aloud")
    # Found twice, for it is the same voice that was found before.
    assert set(fake.said) == {"The Kiln"}


def test_a_program_without_voices_is_passed_over(
    app: App, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    dumb = Fake(voices=())
    monkeypatch.setattr(
        sessions, "MAKERS", (lambda _parent: dumb, lambda _parent: None, lambda _parent: fake)
    )
    press(app, "read_aloud")
    assert (dumb.said, fake.said) == ([], ["The Road"])


def test_without_any_voice_one_is_told_what_to_install(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "MAKERS", ())
    press(app, "read_aloud")
    assert "espeak-ng" in notice(app)
    assert not around(app).parts.actions["read_aloud"].isChecked()
    app.front.area.notice.button.click()
    assert around(app).helping.manual.shown is not None


def test_without_a_story_one_is_told_to_open_one(start_app: StartApp, fake: Fake) -> None:
    app = start_app()
    press(app, "read_aloud")
    assert "Open a story" in notice(app)
    assert fake.said == []


def test_commands_of_the_voice_are_off_without_it(app: App) -> None:
    actions = around(app).parts.actions
    assert not actions["next_sentence"].isEnabled()
    press(app, "read_aloud")
    assert actions["next_sentence"].isEnabled()
    press(app, "read_aloud")
    assert not actions["next_sentence"].isEnabled()


def test_a_screen_reader_says_nothing_over_the_voice(
    app: App, hear: Hear, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.spoken.announce", lambda _where, words: said.append(words))
    monkeypatch.setattr("ui.spoken.QAccessible.isActive", lambda: True)
    press(app, "read_aloud")
    app.front.page.turn(1)
    assert said == []
    press(app, "pause_voice")
    app.front.page.turn(1)
    assert len(said) == 1


def test_pages_that_are_heard_teach_nothing_of_how_fast_one_reads(app: App) -> None:
    turns: list[bool] = []
    around(app).statistics.turns.left_behind.connect(lambda turn: turns.append(turn.is_undisturbed))
    press(app, "read_aloud")
    app.front.page.turn(1)
    app.front.page.turn(1)
    press(app, "read_aloud")
    app.front.page.turn(1)
    app.front.page.turn(1)
    assert turns == [False, False, False, True]


def test_closing_the_window_ends_the_voice(app: App, fake: Fake) -> None:
    press(app, "read_aloud")
    app.front.window.close()
    assert not fake.is_speaking


def test_tab_leads_from_the_page_through_the_bar(app: App, qtbot: QtBot) -> None:
    press(app, "read_aloud")
    assert app.front.page.hasFocus()
    qtbot.keyClick(app.front.page, Qt.Key.Key_Tab)
    bar, reached = session(app).bar, []
    while bar.isAncestorOf(app.front.window.focusWidget()):
        reached.append(app.front.window.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == [each for each in bar.in_order if each.isVisible()]
    assert app.front.window.focusWidget() is app.front.foot.line


def test_everything_in_the_bar_has_a_name(app: App) -> None:
    press(app, "read_aloud")
    assert all(each.accessibleName() or each.text() for each in session(app).bar.in_order)


def test_nothing_of_it_is_read_in_before_it_is_asked_for(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    assert around(app).aloud._session is None
    assert not app.front.window.findChildren(Session)
