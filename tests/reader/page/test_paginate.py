"""Filling pages with lines."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reader.page.paginate import LineBox, paginate


def paragraph(count: int, before: int = 0) -> list[LineBox]:
    return [LineBox(before if i == 0 else 0, 1, False, i == 0, i == count - 1) for i in range(count)]


def heading(count: int = 1) -> list[LineBox]:
    return [LineBox(2 if i == 0 else 0, 1, True, i == 0, i == count - 1) for i in range(count)]


def test_no_lines_make_no_pages() -> None:
    assert paginate([], 10) == ()


def test_pages_are_filled() -> None:
    assert paginate(paragraph(25), 10) == (0, 10, 20)


def test_blank_rows_count_except_at_the_top_of_a_page() -> None:
    lines = paragraph(5) + paragraph(5, before=2)
    assert paginate(lines, 12) == (0,)
    assert paginate(lines, 5) == (0, 5)


def test_a_paragraphs_last_line_does_not_stand_alone_at_the_top() -> None:
    assert paginate(paragraph(11), 10) == (0, 9)


def test_a_paragraphs_first_line_does_not_stand_alone_at_the_foot() -> None:
    assert paginate(paragraph(9) + paragraph(5), 10) == (0, 9)


def test_two_lines_are_not_parted() -> None:
    assert paginate(paragraph(9) + paragraph(2), 10) == (0, 9)


def test_three_lines_are_parted_after_the_first() -> None:
    assert paginate(paragraph(8) + paragraph(3), 10) == (0, 9)


def test_a_heading_keeps_with_its_text() -> None:
    assert paginate(paragraph(7) + heading() + paragraph(9), 10) == (0, 7)
    assert paginate(paragraph(6) + heading(2) + paragraph(9), 11) == (0, 6)


def test_a_heading_with_two_lines_under_it_may_stand_at_the_foot() -> None:
    assert paginate(paragraph(5) + heading() + paragraph(9), 10) == (0, 8)


def test_a_heading_higher_than_the_page_does_not_stop_it() -> None:
    assert paginate(heading(9), 3) == (0, 3, 6)


def test_the_pinned_line_starts_a_page_and_pages_before_it_fill_from_the_start() -> None:
    assert paginate(paragraph(40), 10, pinned=14) == (0, 10, 14, 24, 34)


def test_a_pinned_first_line_changes_nothing() -> None:
    assert paginate(paragraph(25), 10, pinned=0) == paginate(paragraph(25), 10)


def test_a_page_of_no_height_has_one_line() -> None:
    assert paginate(paragraph(3), 0) == (0, 1, 2)


boxes = st.builds(LineBox, st.integers(0, 3), st.integers(1, 4), st.booleans(), st.booleans(), st.booleans())


@given(st.lists(boxes, max_size=60), st.integers(0, 20), st.integers(0, 59))
def test_every_line_is_on_a_page_it_fits(lines: list[LineBox], rows: int, pinned: int) -> None:
    pinned = min(pinned, max(0, len(lines) - 1))
    pages = paginate(lines, rows, pinned)
    assert pages[:1] == (0,) * bool(lines)
    assert pinned in pages or not lines
    for first, end in pairwise((*pages, len(lines))):
        assert first < end
        used = lines[first].rows + sum(line.rows_before + line.rows for line in lines[first + 1 : end])
        assert used <= rows or end == first + 1


def test_twice_the_lines_take_about_twice_the_work() -> None:
    def steps(count: int) -> int:
        """How many lines of Python are run: unlike seconds, the same on every machine."""
        lines = (heading() * 3 + paragraph(7)) * count
        run = 0

        def trace(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
            nonlocal run
            run += event == "line"
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            paginate(lines, 30)
        finally:
            sys.settrace(before)
        return run

    assert steps(400) < 2.2 * steps(200)
