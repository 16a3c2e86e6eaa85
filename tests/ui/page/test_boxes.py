"""Lines as boxes on the page's grid."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.page.compose import Piece, Role
from reader.page.paginate import paginate
from ui.page.boxes import bottoms, boxes
from ui.page.styles import QUARTERS, STYLES
from ui.page.typeset import LineSpan

LINE = LineSpan(0, 1, 0.0, 1.0)
HYPHENATED = LineSpan(0, 1, 0.0, 1.0, hyphenated=True)


def piece(role: Role) -> Piece:
    return Piece(role, ())


def test_a_line_that_ends_with_a_hyphen_is_known_to() -> None:
    found = boxes([piece(Role.PARAGRAPH)], [[HYPHENATED, LINE]], STYLES)
    assert [box.line.hyphenated for box in found] == [True, False]


def test_a_heading_and_its_label_keep_with_the_text() -> None:
    roles = [Role.HEADING_LABEL, Role.HEADING_TITLE, Role.FIRST]
    found = boxes([piece(role) for role in roles], [[LINE]] * 3, STYLES)
    assert [box.line.keep_with_next for box in found] == [True, True, False]


sections = st.lists(st.tuples(st.sampled_from(Role), st.integers(1, 6)), min_size=1, max_size=40)


@given(sections, st.integers(6, 40), st.sampled_from([1, 2]), st.integers(0, 200))
def test_text_stands_on_the_grid_of_every_page_and_no_page_runs_over(
    found: list[tuple[Role, int]], rows: int, columns: int, pinned: int
) -> None:
    placed = boxes([piece(role) for role, _ in found], [[LINE] * count for _, count in found], STYLES)
    lines = [box.line for box in placed]
    pages = paginate(lines, rows * QUARTERS, columns, pinned=pinned % len(lines), grid=QUARTERS)
    for first, end in pairwise((*pages, len(lines))):
        page = placed[first:end]
        ends = list(bottoms(page))
        assert ends[-1] <= rows * QUARTERS or len(page) == 1
        tops = [bottom - box.line.rows for bottom, box in zip(ends, page, strict=True) if box.on_grid]
        assert not [top for top in tops if top % QUARTERS]
