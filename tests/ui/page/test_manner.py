"""The story shown in another manner, at the same place."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontInfo, QPalette

from reader.page.piece import AS_READ, Piece, Role
from reader.story import Run, Story
from tests.ui.page.conftest import prose, understood
from tests.ui.page.test_page_view import first_line, turn
from ui.page.page_view import PageView

MakePage = Callable[..., PageView]
AS_FILED = AS_READ._replace(as_filed=True)
HEADER = "Title: The Upper Road\nPairing: Ines/Tom\nDisclaimer: " + "The road is not mine. " * 40
WRAPPED = prose(16).replace(", ", ",\n").replace("Nobody had", '\n    "Nobody" -- had')
STORY = understood(f"{HEADER}\n\nChapter 1\n\n{WRAPPED}\n\n* * *\n\n{WRAPPED}\n\nChapter 2\n\n{WRAPPED}\n")
TITLE_LAST = understood(
    f"Disclaimer: {'The road is not mine. ' * 10}\nSummary: {'Ines walks. ' * 20}\nPairing: Ines/Tom\n"
    f"Title: The Upper Road\nAuthor: Ines Calder\n\nChapter 1\n\n{prose(4)}\n"
)
MANNERS = st.builds(AS_READ._replace, as_filed=st.booleans(), folded=st.booleans(), smart=st.booleans())
PROSE_STARTS = STORY.text.index("The ferry")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(STORY.text) - 1), st.lists(MANNERS, min_size=1, max_size=4))
def test_the_first_line_shown_stays_first_in_any_manner(
    make_page: MakePage, offset: int, manners: list[object]
) -> None:
    page = make_page()
    page.show_story(STORY, 0)
    page.go_to(offset)
    for manner in (*manners, AS_READ):
        page.set_manner(manner)
        assert page.anchor == offset
    start, end = first_line(page)
    before = (start, end, page.shown())
    page.set_manner(AS_FILED)
    filed_start, filed_end = first_line(page)
    if page.anchor != page.shown().section.start:  # the start of a section is its first page
        assert filed_start <= offset <= filed_end
    page.set_manner(AS_READ)
    assert (*first_line(page), page.shown()) == before


def test_a_page_of_a_header_in_another_order_holds_where_it_begins(make_page: MakePage) -> None:
    page = make_page(360, 260)
    page.set_manner(AS_READ._replace(folded=False))
    page.show_story(TITLE_LAST, 0)
    before: list[int] = []
    while page.anchor < TITLE_LAST.text.index("The ferry"):
        assert page.holds(page._first_shown())
        assert not any(page.holds(each) for each in before)
        before.append(page._first_shown())
        page.turn(1)
    assert len(before) > 3


def test_as_filed_the_page_shows_the_lines_of_the_file(make_page: MakePage) -> None:
    page = make_page()
    page.show_story(STORY, PROSE_STARTS)
    page.set_manner(AS_FILED)
    end = page.shown().section.end
    shown = page.document().toPlainText()
    assert shown.rstrip("\n") == STORY.text[:end].rstrip("\n")


def test_as_filed_all_letters_are_of_one_width(make_page: MakePage) -> None:
    page = make_page()
    page.show_story(STORY, 0)
    page.set_manner(AS_FILED)
    page.grab()
    block = page.document().findBlockByNumber(0)
    fonts = [each.format.font() for each in block.layout().formats() if each.format.fontFamilies()]
    assert fonts
    assert all(QFontInfo(font).fixedPitch() for font in fonts)


def test_what_is_offered_at_the_end_moves_nobody(make_page: MakePage, long_story: Story) -> None:
    page, end = make_page(), len(long_story.text)
    ending = (Piece(Role.NEXT, (Run("The Kiln Road", end, end),), action="next"),)
    page.show_story(long_story, 0)
    page.go_to_end()
    turn(page, -1)
    before, line = page.shown(), first_line(page)
    page.set_manner(page.manner._replace(ending=ending))
    assert (page.shown().start, first_line(page)) == (before.start, line)
    page.go_to_end()
    assert page.document().lastBlock().text() == "The Kiln Road"


def test_the_end_is_offered_after_the_last_section_only(make_page: MakePage, long_story: Story) -> None:
    page, end = make_page(), len(long_story.text)
    page.show_story(long_story, 0)
    document = page.document()
    page.set_manner(page.manner._replace(ending=(Piece(Role.NEXT, (Run("Next", end, end),)),)))
    assert page.document() is document


def test_a_line_with_an_action_is_drawn_in_the_accent_colour(make_page: MakePage) -> None:
    page = make_page()
    colours = page.palette()
    colours.setColor(QPalette.ColorRole.Link, QColor("#ff0000"))
    page.setPalette(colours)
    page.show_story(understood(f"Pairing: Ines/Tom\n\n{prose(2)}"), 0)
    page.set_manner(page.manner._replace(folded=True))
    image = page.grab().toImage()
    reds = [
        image.pixelColor(x, y) == QColor("#ff0000")
        for x in range(image.width())
        for y in range(image.height())
    ]
    assert any(reds)
