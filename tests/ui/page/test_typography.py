"""A reader's choices of type, and what the page makes of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.page.compose import Role
from reader.story import Story
from tests.ui.page.conftest import understood
from ui.page.book_layout import BookLayout
from ui.page.geometry import BLEED
from ui.page.page_view import PageView
from ui.page.styles import STYLES
from ui.page.typography import PLAIN, TOGGLES, Typography

MakePage = Callable[[int, int], PageView]

PARAGRAPH = (
    "Nobody in the office remembered afterwards who had first noticed the extraordinary disappearance of the "
)
STORY = (
    "Chapter 1\n\n"
    + PARAGRAPH * 4
    + "weathercock.\n\n"
    + PARAGRAPH * 5
    + "lamplighter.\n\n"
    + PARAGRAPH * 5
    + "ferry.\n"
)


@pytest.fixture
def story() -> Story:
    return understood(STORY)


def page_set(make_page: MakePage, story: Story, typography: Typography) -> PageView:
    page = make_page(700, 1400)
    page.set_type(typography, 19)
    page.show_story(story, 0)
    page.grab()
    return page


def edges(page: PageView, block: int) -> list[tuple[float, float]]:
    """Where the visible text of each line of a block begins and ends, in pixels."""
    layout = page.document().findBlockByNumber(block).layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [(line.naturalTextRect().left(), line.naturalTextRect().right()) for line in lines]


def hyphens(page: PageView) -> int:
    layout = page.document().documentLayout()
    assert isinstance(layout, BookLayout)
    return sum(span.hyphenated for plan in layout._plans.values() for span in plan)


def test_without_hyphens_no_word_is_cut(make_page: MakePage, story: Story) -> None:
    narrow = PLAIN._replace(measure=30)
    assert hyphens(page_set(make_page, story, narrow)) > 0
    assert hyphens(page_set(make_page, story, narrow._replace(hyphenated=False))) == 0


def test_the_language_of_the_hyphens_can_be_said(make_page: MakePage, story: Story) -> None:
    assert hyphens(page_set(make_page, story, PLAIN._replace(measure=30, language="xx"))) == 0


def test_an_uneven_edge_leaves_the_spaces_as_they_are(make_page: MakePage, story: Story) -> None:
    ends = {
        round(right)
        for _, right in edges(page_set(make_page, story, PLAIN._replace(justified=False)), 2)[:-1]
    }
    assert len(ends) > 1


def test_spaced_paragraphs_have_no_indent_and_a_row_between_them(make_page: MakePage, story: Story) -> None:
    indented = page_set(make_page, story, PLAIN)
    spaced = page_set(make_page, story, PLAIN._replace(spaced=True))
    assert edges(indented, 4)[0][0] > edges(indented, 4)[1][0]
    assert edges(spaced, 4)[0][0] == pytest.approx(edges(spaced, 4)[1][0], abs=1)

    def between(page: PageView) -> float:
        above, below = (page.document().findBlockByNumber(block).layout() for block in (3, 4))
        return below.lineAt(0).y() - above.lineAt(above.lineCount() - 1).y()

    assert between(spaced) == pytest.approx(2 * between(indented), abs=2)


def test_a_narrower_measure_makes_more_lines(make_page: MakePage, story: Story) -> None:
    wide, narrow = (page_set(make_page, story, PLAIN._replace(measure=measure)) for measure in (60, 35))
    assert len(edges(narrow, 2)) > len(edges(wide, 2))


@pytest.mark.parametrize("justified", [True, False])
@pytest.mark.parametrize("measure", range(26, 46, 2))
def test_every_line_holds_what_was_planned_and_fits(
    make_page: MakePage, story: Story, measure: int, justified: bool
) -> None:
    page = page_set(make_page, story, PLAIN._replace(measure=measure, justified=justified))
    layout, document = page.document().documentLayout(), page.document()
    assert isinstance(layout, BookLayout)
    for number, plan in layout._plans.items():
        layout._realize(number)
        block = document.findBlockByNumber(number)
        lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
        spans = [(line.textStart(), line.textStart() + line.textLength()) for line in lines]
        assert spans == [(span.start, span.end) for span in plan]
        for line, (_, end) in zip(lines, spans, strict=True):
            visible = len(block.text()[:end].rstrip())
            column = line.x() // layout._geometry.stride * layout._geometry.stride
            assert line.cursorToX(visible)[0] - column - BLEED <= layout._geometry.measure + 1


def test_punctuation_hangs_over_the_edge_if_it_is_to(make_page: MakePage, story: Story) -> None:
    narrow = PLAIN._replace(measure=30, hanging=True)
    page = page_set(make_page, story, narrow)
    layout = page.document().documentLayout()
    assert isinstance(layout, BookLayout)
    hyphenated = [span for plan in layout._plans.values() for span in plan if span.hyphenated]
    assert hyphenated
    hyphen = layout._typesetter.hyphen_width(STYLES[Role.PARAGRAPH])
    measure = layout._geometry.measure
    assert all(measure < span.x + span.width + hyphen < measure + hyphen for span in hyphenated)


@pytest.mark.parametrize("name", TOGGLES)
def test_turning_a_choice_round_twice_changes_nothing(name: str) -> None:
    assert PLAIN.toggled(name) != PLAIN
    assert PLAIN.toggled(name).toggled(name) == PLAIN
