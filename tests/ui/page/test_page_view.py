from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QClipboard, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.page.sections import sections
from reader.story import BlockKind, Story
from tests.ui.page.conftest import first_line, prose, understood, walked
from ui.page.page_view import PageView
from ui.page.typography import Typography

MakePage = Callable[..., PageView]


def turn(page: PageView, pages: int) -> None:
    for _ in range(abs(pages)):
        page.turn(1 if pages > 0 else -1)


def test_a_story_opens_on_its_first_page(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    shown = page.shown()
    assert shown is not None
    assert (shown.start, shown.page, shown.section.chapter) == (0, 0, 0)


def test_turning_forward_shows_every_character_of_the_story_once(
    make_page: MakePage, long_story: Story
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    spans = walked(page, long_story)
    assert [start for start, _ in spans[1:]] == [end for _, end in spans[:-1]]


def test_turning_back_leads_through_the_same_pages(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    there = []
    for _ in range(8):
        there.append(page.anchor)
        page.turn(1)
    back = []
    for _ in range(8):
        page.turn(-1)
        back.append(page.anchor)
    assert back == there[::-1]


def test_a_turn_beyond_the_last_page_stays_there(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    page.go_to_end()
    before = page.shown()
    page.turn(1)
    assert page.shown() == before


def test_going_to_the_end_of_the_text_shows_the_last_page_whole(
    make_page: MakePage, long_story: Story
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    page.go_to_end()
    last = page.shown()
    page.go_to(0)
    page.go_to(len(long_story.text))
    assert page.shown() == last


def test_two_pages_stand_side_by_side_when_there_is_room(make_page: MakePage, long_story: Story) -> None:
    page = make_page(1200, 700)
    page.show_story(long_story, 0)
    page.turn(1)
    shown = page.shown()
    assert shown is not None
    assert shown.page == 2


def test_the_first_line_stays_first_when_the_text_grows_and_shrinks(
    make_page: MakePage, long_story: Story
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    turn(page, 5)
    anchor = page.anchor
    for pixels in (24, 31, 15, 64, 11, 19):
        page.set_type(Typography(), pixels)
        start, end = first_line(page)
        assert start <= anchor < end
    assert page.anchor == anchor


def test_a_story_opened_at_an_offset_shows_its_line_first(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    offset = long_story.text.index("That was 17.")
    page.show_story(long_story, offset)
    start, end = first_line(page)
    assert start <= offset < end


def test_turning_back_from_a_pinned_line_skips_nothing(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    offset = long_story.text.index("That was 17.")
    page.show_story(long_story, offset)
    line_start, _ = first_line(page)
    page.turn(-1)
    shown = page.shown()
    assert shown is not None
    assert shown.start < line_start <= shown.end


def test_chapters_are_gone_through_by_their_starts(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    page.turn_chapter(1)
    assert page.anchor == long_story.chapters[1].start
    page.turn(1)
    page.turn_chapter(-1)
    assert page.anchor == long_story.chapters[1].start
    page.turn_chapter(-1)
    assert page.anchor == long_story.chapters[0].start


def test_home_and_end_of_a_chapter_are_its_first_and_last_page(
    make_page: MakePage, long_story: Story
) -> None:
    page = make_page()
    chapter = long_story.chapters[1]
    page.show_story(long_story, (chapter.start + chapter.end) // 2)
    page.go_to_chapter_end()
    shown = page.shown()
    assert shown is not None
    assert shown.end == chapter.end
    page.go_to_chapter_start()
    assert page.anchor == chapter.start


def test_the_end_of_a_chapter_of_several_sections_is_the_last_ones(make_page: MakePage) -> None:
    story = understood(f"Chapter 1\n\n{prose(1_500)}\n\nChapter 2\n\n{prose(4)}\n")
    assert len(sections(story)) > 2
    page = make_page()
    page.show_story(story, 100)
    page.go_to_chapter_end()
    shown = page.shown()
    assert shown is not None
    assert shown.end == story.chapters[0].end


def test_every_line_shown_holds_exactly_what_was_planned(make_page: MakePage, long_story: Story) -> None:
    page = make_page(1200, 700)
    page.show_story(long_story, 0)
    page.complete()
    layout = page._layout
    for number, plan in layout._plans.items():
        block = layout._blocks[number]
        layout.blockBoundingRect(block)
        lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
        assert [(line.textStart(), line.textStart() + line.textLength()) for line in lines] == [
            (span.start, span.end) for span in plan
        ]


def test_no_line_reaches_beyond_its_column(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    page.complete()
    layout = page._layout
    for placed in layout.placement.lines:
        layout.blockBoundingRect(layout._blocks[placed.block])
        line = layout._blocks[placed.block].layout().lineAt(placed.number)
        left = placed.page * layout._geometry.stride
        assert line.naturalTextRect().right() <= left + layout._geometry.measure + 12


def test_a_click_finds_the_character_under_it(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    turn(page, 2)
    position = (page._flow.first or 0) + 7
    cursor = page.textCursor()
    cursor.setPosition(position)
    spot = page.cursorRect(cursor).center() + QPoint(1, 0)
    assert page.cursorForPosition(spot).position() == position


def test_find_brings_the_page_with_the_match(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    assert page.find("That was 17.")
    shown = page.shown()
    assert shown is not None
    assert shown.start <= long_story.text.index("That was 17.") < shown.end
    assert page.horizontalScrollBar().value() == shown.page * page._layout._geometry.stride


def test_a_selection_is_copied_as_it_is_read(
    make_page: MakePage, long_story: Story, clipboard: QClipboard
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    page.find("walked. It took")
    page.copy()
    assert clipboard.text() == "walked. It took"


def wheel(page: PageView, steps: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)


def test_the_wheel_turns_pages(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    wheel(page, -1, Qt.KeyboardModifier.NoModifier)
    shown = page.shown()
    assert shown is not None
    assert shown.page == 1


def test_the_wheel_with_ctrl_asks_for_another_size(
    make_page: MakePage, long_story: Story, qtbot: QtBot
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    with qtbot.waitSignal(page.size_step_requested) as asked:
        wheel(page, 1, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [1]


@pytest.mark.parametrize("text", ["", "\n\n\n", "x", "   ", "\u0301", "😀", "Chapter 1\n", "\x0c"])
def test_the_smallest_stories_are_shown(make_page: MakePage, text: str) -> None:
    from tests.ui.page.conftest import understood

    page = make_page()
    page.show_story(understood(text), 0)
    page.grab()
    assert page.shown() is not None


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="ab .,-—“”\u2028\n\t\u00a0\u0301م中😀*_ﬁ", max_size=300))
def test_any_text_is_shown_whole(make_page: MakePage, text: str) -> None:
    from tests.ui.page.conftest import understood

    page = make_page(500, 400)
    story = understood(text)
    page.show_story(story, 0)
    page.grab()
    shown = {character for character in page.document().toPlainText() if character.isalnum()}
    assert {character for character in text if character.isalnum() and character not in "*_"} <= shown


def test_a_cleared_page_shows_nothing(make_page: MakePage, long_story: Story) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    page.clear_story()
    assert (page.shown(), page.story, type(page.document())) == (None, None, QTextDocument)


class Repaints(QObject):
    """Counts the paint events a widget gets."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_going_to_another_chapter_from_its_first_page_paints_it(
    make_page: MakePage, long_story: Story, qtbot: QtBot
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    qtbot.waitExposed(page)
    QApplication.processEvents()
    repaints = Repaints()
    page.viewport().installEventFilter(repaints)
    page.turn_chapter(1)
    qtbot.waitUntil(lambda: repaints.count > 0, timeout=2000)


def test_a_gap_in_the_text_is_shown_as_an_empty_line(make_page: MakePage) -> None:
    from tests.ui.page.conftest import understood

    page = make_page()
    story = understood(prose(12).replace("That was 4.\n\n", "That was 4.\n\n\n", 1), "0001.txt")
    assert BlockKind.GAP in {block.kind for block in story.blocks}
    page.show_story(story, 0)
    page.grab()
    layout = page._layout
    assert {line.block for line in layout.placement.lines} == set(range(len(story.blocks)))


def test_an_error_while_painting_is_reported_and_the_window_lives(
    make_page: MakePage, long_story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    reported: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(str(error)))
    monkeypatch.setattr(page._layout, "_realize", lambda number: 1 / 0)
    page.grab()
    assert reported
    assert set(reported) == {"division by zero"}


def test_a_strip_painted_alone_looks_as_it_does_in_the_whole(make_page: MakePage, long_story: Story) -> None:
    page = make_page(1200, 700)
    page.show_story(long_story, 0)
    viewport = page.viewport()
    for _ in range(6):
        page.turn(1)
        whole = viewport.grab().toImage()
        for top in range(0, viewport.height() - 40, 40):
            strip = QRect(0, top, viewport.width(), 40)
            assert viewport.grab(strip).toImage() == whole.copy(strip)


def test_long_lines_of_wide_characters_are_set_line_by_line(make_page: MakePage) -> None:
    from tests.ui.page.conftest import understood

    page = make_page(500, 500)
    page.show_story(understood("She sang.\n\n" + "\n".join("\U0001d11e\u0645 " * 60 for _ in range(8))), 0)
    assert page.shown() is not None
