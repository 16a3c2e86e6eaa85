"""The reader overrules how a story is understood: the first line on the page and every bookmark stay."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from reader.library.annotation import Annotation
from reader.library.catalogue import Catalogue
from reader.library.locator import Certainty, Locator
from reader.library.place import Places, PlacesError, StoryKey
from reader.overrides import NOTHING, Overrides, Spot
from reader.story import BlockKind, Layout, Story
from tests.ui.conftest import StartApp, around, press
from ui.app import App

PARAGRAPH = (
    "The weir was low that year and nobody in the village could say why,\n"
    "though there were those who said it anyway, at the pump and at the\n"
    "smithy, for as long as anybody stood there, and it was number {}."
)
STORY = (
    "The Weir\nby Ines Calder\n\nRated: PG\n\nChapter 1\n\n"
    + "\n\n".join(PARAGRAPH.format(n) for n in range(60))
    + "\n\nThe Long Way Down\n\n"
    + "\n\n".join(PARAGRAPH.format(n) for n in range(60, 90))
    + "\n\nChapter 2\n\n"
    + "\n\n".join(PARAGRAPH.format(n) for n in range(90, 120))
    + "\n"
)
LINE = "The Long Way Down"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    path = folder / "weir.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, path: Path) -> App:
    return start_app(path)


def story(app: App) -> Story:
    assert app.front.page.story is not None
    return app.front.page.story


def said(app: App) -> Overrides:
    assert app.front.reading.opened is not None
    return app.front.reading.opened.said


def overrule(app: App, said: Overrides) -> None:
    around(app).correcting.overruling.overrule(said)


def spot(words: str, text: str = STORY) -> Spot:
    return Spot(text.index(words), words)


def with_heading(words: str = LINE) -> Overrides:
    return NOTHING.with_heading(spot(words), wanted=True)


def names(app: App) -> list[str]:
    return [chapter.heading.name for chapter in story(app).chapters if chapter.heading]


def words_at(app: App, offsets: Iterable[int]) -> list[str]:
    return [story(app).text[offset:][:50] for offset in offsets]


def bookmarked(app: App) -> list[str]:
    return words_at(app, [placed.start for placed in app.front.annotating.bookmarks])


def read_on(app: App) -> None:
    """Turn a few pages, with bookmarks on two of them."""
    for command in ("next_page", "toggle_bookmark", "next_page", "next_page", "toggle_bookmark", "next_page"):
        press(app, command)


EVERY = {
    "a heading added": with_heading(),
    "a heading inside a paragraph": with_heading(PARAGRAPH.split("\n")[1]),
    "a heading taken away": NOTHING.with_heading(spot("Chapter 1"), wanted=False),
    "every line a paragraph": Overrides(layout=Layout.LINE),
    "indented": Overrides(layout=Layout.INDENTED),
    "a title": NOTHING.with_field("title", "The Dry Weir"),
    "no rating": NOTHING.with_field("rating", ""),
}


@pytest.mark.parametrize("change", EVERY.values(), ids=EVERY)
def test_whatever_is_overruled_the_first_line_and_the_bookmarks_stay(app: App, change: Overrides) -> None:
    read_on(app)
    before = words_at(app, [app.front.page.anchor]), bookmarked(app)
    overrule(app, change)
    assert (words_at(app, [app.front.page.anchor]), bookmarked(app)) == before
    assert said(app) == change
    assert len(before[1]) == 2


@pytest.mark.parametrize("change", EVERY.values(), ids=EVERY)
def test_undo_brings_the_story_back_as_it_was(app: App, change: Overrides) -> None:
    read_on(app)
    before = story(app), app.front.page.anchor, app.front.annotating.bookmarks
    overrule(app, change)
    assert story(app) != before[0]
    press(app, "undo")
    assert (story(app), app.front.page.anchor, app.front.annotating.bookmarks) == before
    assert not said(app)


def test_the_notice_can_take_it_back(app: App) -> None:
    overrule(app, with_heading())
    notice = app.front.area.notice
    assert (notice.text.text(), notice.button.text()) == ("The line is a chapter now.", "Undo")
    notice.button.click()
    assert names(app) == ["Chapter 1", "Chapter 2"]


def test_what_was_done_last_is_taken_back_first(app: App) -> None:
    press(app, "toggle_bookmark")
    press(app, "toggle_bookmark")
    overrule(app, with_heading())
    press(app, "undo")
    assert (names(app), bookmarked(app)) == (["Chapter 1", "Chapter 2"], [])
    press(app, "undo")
    assert len(bookmarked(app)) == 1


def test_a_new_chapter_is_in_the_contents_at_once(app: App) -> None:
    press(app, "show_contents")
    overrule(app, with_heading())
    model = around(app).parts.contents.list.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Chapter 1", LINE, "Chapter 2"]


def test_a_line_inside_a_paragraph_made_a_chapter_splits_it_there(app: App) -> None:
    first, second, third = PARAGRAPH.format(0).split("\n")
    overrule(app, with_heading(second))
    blocks = [
        (block.kind, story(app).text[block.start : block.end])
        for block in story(app).blocks
        if block.start >= STORY.index(first)
    ]
    assert blocks[:3] == [
        (BlockKind.PARAGRAPH, first),
        (BlockKind.HEADING, second),
        (BlockKind.PARAGRAPH, third),
    ]


def test_it_is_there_after_a_new_start(start_app: StartApp, path: Path, qtbot: QtBot) -> None:
    app = start_app(path)
    read_on(app)
    overrule(app, with_heading())
    before = words_at(app, [app.front.page.anchor]), bookmarked(app), names(app)
    app.front.window.close()
    again = start_app(path)
    assert (words_at(again, [again.front.page.anchor]), bookmarked(again), names(again)) == before


def test_another_window_sees_it_when_it_opens_the_story_the_next_time(
    start_app: StartApp, path: Path, tmp_path: Path
) -> None:
    (path.parent / "other.txt").write_text("The Other One\n\nShe went out and came back again.\n")
    one, other = start_app(path), start_app(path)
    overrule(one, with_heading())
    assert names(other) == ["Chapter 1", "Chapter 2"]
    for name in ("other.txt", "weir.txt"):
        around(other).parts.library.story_chosen.emit(os.fsencode(path.parent / name))
    assert names(other) == ["Chapter 1", LINE, "Chapter 2"]


def test_a_corrected_title_is_in_the_title_bar_in_the_list_and_in_the_index(
    start_app: StartApp, path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    app = start_app(path)
    model = around(app).parts.shelf.model
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=20_000)
    overrule(app, NOTHING.with_field("title", "The Dry Weir").with_field("author", "I. Calder"))
    assert app.front.window.windowTitle() == "The Dry Weir — Inglenook"
    assert model.index(0).data() == "The Dry Weir"
    catalogue = Catalogue(tmp_path / "profile" / "index.db")
    (entry,) = catalogue.entries(os.fsencode(path))
    catalogue.close()
    assert (entry.title, entry.author) == ("The Dry Weir", "I. Calder")


def test_a_folder_scanned_anew_keeps_the_corrected_title(
    start_app: StartApp, path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    app = start_app(path)
    overrule(app, NOTHING.with_field("title", "The Dry Weir"))
    app.front.window.close()
    (tmp_path / "profile" / "index.db").unlink()
    model = around(start_app(path.parent)).parts.shelf.model
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=20_000)
    assert model.index(0).data() == "The Dry Weir"


def fail(*_: object, **__: object) -> None:
    raise PlacesError("Your places could not be read or saved because the disk is full.")


def test_on_a_full_disk_the_page_changes_and_one_notice_says_that_it_is_not_kept(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_on(app)
    before = bookmarked(app)
    for write in ("overrule", "keep_position"):
        monkeypatch.setattr(Places, write, fail)
    overrule(app, with_heading())
    assert (names(app), bookmarked(app)) == (["Chapter 1", LINE, "Chapter 2"], before)
    assert "could not be written" in app.front.area.notice.text.text()


def test_what_could_not_be_kept_is_kept_when_the_disk_has_room_again(
    start_app: StartApp, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = start_app(path)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(Places, "overrule", fail)
        overrule(app, with_heading())
    app.front.reading.keep_position()
    app.front.window.close()
    assert names(start_app(path)) == ["Chapter 1", LINE, "Chapter 2"]


def test_a_bookmark_set_after_a_failure_is_in_the_text_as_it_is_understood_now(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full_disk:
        full_disk.setattr(Places, "overrule", fail)
        overrule(app, with_heading())
    press(app, "next_page")
    press(app, "toggle_bookmark")
    assert bookmarked(app) == words_at(app, [app.front.page.anchor])


def test_the_word_the_place_and_the_bookmarks_are_written_at_once(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[Overrides, int]] = []

    def record(
        places: Places,
        content: str,
        said: Overrides,
        story: StoryKey,
        here: Locator,
        bookmarks: Iterable[Annotation],
    ) -> None:
        written.append((said, here.offset))

    press(app, "next_page")
    monkeypatch.setattr(Places, "overrule", record)
    overrule(app, with_heading())
    assert written == [(with_heading(), app.front.page.anchor)]


def test_a_file_that_is_gone_leaves_the_page_as_it_is_and_gives_a_sentence(app: App, path: Path) -> None:
    before = story(app)
    path.unlink()
    overrule(app, with_heading())
    assert story(app) is before
    assert app.front.area.notice.text.text() == "This file is no longer there."


def test_a_file_edited_meanwhile_is_read_as_it_is_now_at_the_same_words(app: App, path: Path) -> None:
    read_on(app)
    before = words_at(app, [app.front.page.anchor]), bookmarked(app)
    path.write_text(STORY.replace("Chapter 1\n\n", "Chapter 1\n\nA paragraph that is new.\n\n"), "utf-8")
    overrule(app, with_heading())
    assert (words_at(app, [app.front.page.anchor]), bookmarked(app)) == before
    assert names(app) == ["Chapter 1", LINE, "Chapter 2"]


@pytest.fixture
def large(path: Path) -> Path:
    path.write_text(STORY + "\n\n".join(PARAGRAPH.format(n) for n in range(1200)), "utf-8")
    return path


def test_a_large_story_is_understood_anew_beside_the_window(
    start_app: StartApp, large: Path, qtbot: QtBot
) -> None:
    app = start_app(large)
    qtbot.waitUntil(lambda: app.front.page.story is not None, timeout=20_000)
    read_on(app)
    before = words_at(app, [app.front.page.anchor]), bookmarked(app)
    with qtbot.waitSignal(app.front.reading.story_opened, timeout=20_000):
        overrule(app, with_heading())
        assert app.front.page.story is None
    assert (words_at(app, [app.front.page.anchor]), bookmarked(app)) == before
    assert LINE in names(app)


def test_a_large_story_that_cannot_be_read_anew_comes_back(
    start_app: StartApp, large: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.files import Unreadable

    app = start_app(large)
    qtbot.waitUntil(lambda: app.front.page.story is not None, timeout=20_000)
    press(app, "next_page")
    before = story(app), app.front.page.anchor

    def unreadable(*_: object) -> None:
        raise Unreadable("The disk failed while this file was read.")

    monkeypatch.setattr("reader.library.reread.reread", unreadable)
    with qtbot.waitSignal(around(app).correcting.overruling.failed, timeout=20_000):
        overrule(app, with_heading())
    assert (story(app), app.front.page.anchor) == before
    assert not said(app)


def test_saying_the_same_again_changes_nothing(app: App) -> None:
    before = story(app)
    overrule(app, NOTHING)
    assert story(app) is before


# Another encoding

ACCENTS = (
    "Les Écluses\nby Inès Calder\n\nChapter 1\n\n"
    + "\n\n".join(f"“Où est le café ?” — Zoë l’avait demandé, très tôt, {n} fois déjà." for n in range(80))
    + "\n\nUn été\n\n"
    + "\n\n".join(f"« L’été — dit-elle — ça s’en va, {n} fois déjà. »" for n in range(80))
)


@pytest.fixture
def french(path: Path) -> Path:
    path.write_text(ACCENTS, "cp1252")
    return path


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "koi8-r", "mac-roman"])
def test_in_another_encoding_the_first_line_and_the_bookmarks_are_at_the_same_bytes(
    start_app: StartApp, french: Path, encoding: str
) -> None:
    app = start_app(french)
    read_on(app)
    before = words_at(app, [app.front.page.anchor]), bookmarked(app)
    overrule(app, Overrides(encoding=encoding))
    assert story(app).text == ACCENTS.encode("cp1252").decode(encoding, "replace")
    # A character is a byte in all of them, or is lost.
    expected = [[text.encode("cp1252").decode(encoding, "replace") for text in texts] for texts in before]
    assert [words_at(app, [app.front.page.anchor]), bookmarked(app)] == expected


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "gb18030"])
def test_back_from_another_encoding_every_place_is_the_very_same(
    start_app: StartApp, french: Path, encoding: str
) -> None:
    app = start_app(french)
    read_on(app)
    before = story(app).text, app.front.page.anchor, app.front.annotating.bookmarks
    overrule(app, Overrides(encoding=encoding))
    press(app, "undo")
    assert (story(app).text, app.front.page.anchor, app.front.annotating.bookmarks) == before


def test_the_encoding_and_the_places_in_it_are_there_after_a_new_start(
    start_app: StartApp, french: Path
) -> None:
    app = start_app(french)
    read_on(app)
    overrule(app, Overrides(encoding="cp1251"))
    before = story(app).text, app.front.page.anchor, bookmarked(app)
    app.front.window.close()
    again = start_app(french)
    assert (story(again).text, again.front.page.anchor, bookmarked(again)) == before
    assert {placed.found.certainty for placed in again.front.annotating.bookmarks} == {Certainty.EXACT}


def test_a_line_made_a_chapter_is_one_in_another_encoding(start_app: StartApp, french: Path) -> None:
    app = start_app(french)
    overrule(app, NOTHING.with_heading(spot("Un été", ACCENTS), wanted=True))
    overrule(app, said(app)._replace(encoding="cp1251"))
    assert names(app) == ["Chapter 1", "Un йtй"]
    press(app, "undo")
    assert names(app) == ["Chapter 1", "Un été"]


def test_a_line_made_a_chapter_is_one_again_when_a_longer_text_is_taken_back(
    start_app: StartApp, path: Path
) -> None:
    path.write_text(ACCENTS, "utf-8")
    app = start_app(path)
    overrule(app, NOTHING.with_heading(spot("Un été", ACCENTS), wanted=True))
    overrule(app, said(app)._replace(encoding="cp850"))
    assert names(app) == ["Chapter 1", "Un été".encode().decode("cp850")]
    press(app, "undo")
    assert names(app) == ["Chapter 1", "Un été"]
    assert said(app).headings == (spot("Un été", ACCENTS),)


def test_a_file_that_hardly_fits_the_encoding_opens_all_the_same_and_the_notice_counts(
    start_app: StartApp, french: Path
) -> None:
    app = start_app(french)
    overrule(app, Overrides(encoding="utf-8"))
    lost = story(app).encoding.replaced
    assert lost > 500
    assert f"{QLocale().toString(lost)} characters" in app.front.area.notice.text.text()


GARBLED = ACCENTS.replace("”", "»").encode().decode("cp1252")


def mended(words: str) -> str:
    """The first words of a garbled text as they once were."""
    return words[:30].encode("cp1252").decode("utf-8", "ignore")


def test_a_garbled_story_is_shown_mended_at_the_same_place(start_app: StartApp, path: Path) -> None:
    path.write_text(GARBLED, "utf-8")
    app = start_app(path)
    read_on(app)
    before = app.front.page.anchor, app.front.annotating.bookmarks
    expected = [mended(words) for words in (*words_at(app, [app.front.page.anchor]), *bookmarked(app))]
    overrule(app, Overrides(mended=True))
    assert "Où est le café" in story(app).text
    now = (*words_at(app, [app.front.page.anchor]), *bookmarked(app))
    assert all(words.startswith(start) for words, start in zip(now, expected, strict=True))
    press(app, "undo")
    assert (app.front.page.anchor, app.front.annotating.bookmarks) == before


def test_a_mended_story_is_mended_after_a_new_start(start_app: StartApp, path: Path) -> None:
    path.write_text(GARBLED, "utf-8")
    app = start_app(path)
    read_on(app)
    overrule(app, Overrides(mended=True))
    before = story(app).text, app.front.page.anchor, bookmarked(app)
    app.front.window.close()
    again = start_app(path)
    assert (story(again).text, again.front.page.anchor, bookmarked(again)) == before


def test_from_a_mended_story_to_another_encoding_the_places_stay(start_app: StartApp, path: Path) -> None:
    path.write_text(GARBLED, "utf-8")
    app = start_app(path)
    overrule(app, Overrides(mended=True))
    read_on(app)
    before = words_at(app, [app.front.page.anchor]), bookmarked(app)
    overrule(app, Overrides(encoding="cp1252"))
    overrule(app, Overrides(mended=True))
    assert (words_at(app, [app.front.page.anchor]), bookmarked(app)) == before


def test_bookmarks_that_could_not_be_moved_on_the_disk_are_moved_with_the_next_word(
    start_app: StartApp, french: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = start_app(french)
    read_on(app)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(Places, "overrule", fail)
        overrule(app, Overrides(encoding="cp1251"))
    overrule(app, Overrides(encoding="cp1251", layout=Layout.LINE))
    before = bookmarked(app)
    app.front.window.close()
    again = start_app(french)
    assert bookmarked(again) == before
    assert {placed.found.certainty for placed in again.front.annotating.bookmarks} == {Certainty.EXACT}


def test_a_word_that_was_not_kept_is_kept_when_another_story_is_opened(
    start_app: StartApp, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = path.parent / "other.txt"
    other.write_text("The Other One\n\nShe went out and came back again.\n")
    app = start_app(path)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(Places, "overrule", fail)
        overrule(app, with_heading())
    for story_file in (other, path):
        around(app).parts.library.story_chosen.emit(os.fsencode(story_file))
    assert names(app) == ["Chapter 1", LINE, "Chapter 2"]


def test_the_page_shows_what_was_corrected_in_place_of_what_the_file_says(app: App) -> None:
    overrule(app, Overrides(fields=(("title", "The Dry Weir"), ("author", "I. C."), ("rating", "G"))))
    assert app.front.page.toPlainText().split("\n")[:3] == ["The Dry Weir", "I. C.", "Rated  G"]


def test_a_corrected_line_is_a_place_in_the_file_all_the_same(app: App) -> None:
    overrule(app, Overrides(fields=(("title", "The Dry Weir"),)))
    app.front.annotating.add(STORY.index("Weir"))
    assert bookmarked(app) == [STORY[STORY.index("Weir") :][:50]]
    app.front.page.go_to(STORY.index("Weir"))
    assert app.front.page.shown() is not None


def test_what_was_taken_away_is_shown_as_it_stands_in_the_file(app: App) -> None:
    overrule(app, Overrides(fields=(("title", ""), ("rating", ""))))
    app.settings.change(folded=False)
    lines = app.front.page.toPlainText().split("\n")
    assert (lines[:2], lines[3]) == (["The Weir", "by Ines Calder"], "Rated: PG")
