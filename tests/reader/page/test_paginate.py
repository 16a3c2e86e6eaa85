"""Filling pages with lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from types import FrameType
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.page.paginate import LOOK_BACK, LineBox, paginate


def paragraph(count: int, before: int = 0, hyphens: Collection[int] = ()) -> list[LineBox]:
    """A paragraph of so many lines, those of some numbers with a hyphen at their end."""
    return [
        LineBox(before if i == 0 else 0, 1, False, i == 0, i == count - 1, i in hyphens) for i in range(count)
    ]


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


def test_three_lines_are_not_parted() -> None:
    assert paginate(paragraph(8) + paragraph(3), 10) == (0, 8)


def test_four_lines_are_parted_in_the_middle() -> None:
    assert paginate(paragraph(7) + paragraph(4), 10) == (0, 9)


def test_a_heading_keeps_with_its_text() -> None:
    assert paginate(paragraph(7) + heading() + paragraph(9), 10) == (0, 7)
    assert paginate(paragraph(6) + heading(2) + paragraph(9), 11) == (0, 6)


def test_a_heading_with_two_lines_under_it_may_stand_at_the_foot() -> None:
    assert paginate(paragraph(5) + heading() + paragraph(9), 10) == (0, 8)


def test_a_heading_takes_a_short_paragraph_along_and_the_line_after_it() -> None:
    assert paginate(paragraph(8) + heading() + paragraph(1) + paragraph(9), 10)[:2] == (0, 8)
    assert paginate(paragraph(7) + heading() + paragraph(1) + paragraph(3), 12)[:2] == (0, 7)


def test_a_heading_higher_than_the_page_does_not_stop_it() -> None:
    assert paginate(heading(9), 3) == (0, 3, 6)


def test_the_pinned_line_starts_a_page_and_pages_before_it_fill_from_the_start() -> None:
    assert paginate(paragraph(40), 10, pinned=14) == (0, 10, 14, 24, 34)


def test_a_pinned_first_line_changes_nothing() -> None:
    assert paginate(paragraph(25), 10, pinned=0) == paginate(paragraph(25), 10)


def test_headings_that_fill_a_page_are_parted_where_there_is_most_room_between_them() -> None:
    lines = [*heading(2), *heading(2), *paragraph(9)]
    assert paginate(lines, 7)[:2] == (0, 2)


def test_a_page_ends_with_a_hyphen_only_if_three_lines_would_have_to_be_left_out() -> None:
    assert paginate(paragraph(25, hyphens=[9]), 10)[1] == 9
    assert paginate(paragraph(25, hyphens=[8, 9]), 10)[1] == 8
    assert paginate(paragraph(25, hyphens=[7, 8, 9]), 10)[1] == 10


def test_a_page_is_made_as_short_as_the_one_facing_it() -> None:
    last_is_short = paragraph(12) + paragraph(7) + paragraph(3) + paragraph(30)
    assert paginate(last_is_short, 10)[:3] == (0, 10, 19)
    assert paginate(last_is_short, 10, columns=2)[:3] == (0, 8, 16)
    first_is_short = paragraph(9) + paragraph(40)
    assert paginate(first_is_short, 10, columns=2)[:3] == (0, 9, 18)


def test_facing_pages_stay_uneven_where_it_would_cost_a_widow() -> None:
    assert paginate(paragraph(9) + paragraph(10) + paragraph(30), 10, columns=2)[:3] == (0, 9, 19)


def test_the_last_spread_is_left_uneven() -> None:
    assert paginate(paragraph(36), 10, columns=2) == (0, 10, 20, 30)


def test_lines_below_a_heading_at_the_top_of_a_page_stand_on_the_grid() -> None:
    text, note = LineBox(0, 4, False, True, True), LineBox(0, 3, False, True, True)
    title = LineBox(6, 6, True, True, True)
    lines = [*[text] * 3, title, text._replace(rows_before=4), text, *[note] * 4]
    # At a page's top the title takes three rows with the blank below it, half a row more than by itself.
    assert paginate(lines, 5 * 4, grid=4) == (0, 3, 6)
    assert paginate(lines, 6 * 4, grid=4) == (0, 3, 7)


def test_a_pinned_line_stands_on_the_grid_whatever_is_above_it() -> None:
    title, text = LineBox(0, 6, True, True, True), LineBox(0, 4, False, True, True)
    lines = [title, text._replace(rows_before=2), *[text] * 4]
    assert paginate(lines, 2 * 4, pinned=1, grid=4) == (0, 1, 3, 5)


def test_a_page_of_no_height_has_one_line() -> None:
    assert paginate(paragraph(3), 0) == (0, 1, 2)


boxes = st.builds(
    LineBox, st.integers(0, 3), st.integers(1, 4), *[st.booleans()] * 3, st.sampled_from([True, *[False] * 9])
)
heights, columns = st.integers(0, 20), st.sampled_from([1, 2])
paragraphs = st.integers(1, 9).map(paragraph)
hyphenated = st.builds(lambda count, at: paragraph(count, hyphens=[at]), st.integers(3, 9), st.integers(0, 1))
breaks = st.just([LineBox(1, 1, True, True, True)])
passages = st.one_of(*[paragraphs] * 6, hyphenated, breaks, st.integers(1, 3).map(heading))
sections = st.lists(passages, max_size=40).map(lambda found: [line for each in found for line in each])


def spans(pages: Sequence[int], lines: Sequence[LineBox]) -> list[tuple[int, int]]:
    return list(pairwise((*pages, len(lines))))


def height(lines: Sequence[LineBox]) -> int:
    return lines[0].rows + sum(line.rows_before + line.rows for line in lines[1:])


@given(st.lists(boxes, max_size=60), heights, columns, st.integers(0, 59))
def test_every_line_is_on_a_page_it_fits(lines: list[LineBox], rows: int, columns: int, pinned: int) -> None:
    pinned = min(pinned, max(0, len(lines) - 1))
    pages = paginate(lines, rows, columns, pinned=pinned)
    assert pages[:1] == (0,) * bool(lines)
    assert pinned in pages or not lines
    for first, end in spans(pages, lines):
        assert first < end
        assert height(lines[first:end]) <= rows or end == first + 1


@given(st.lists(boxes, max_size=60), heights, columns, st.integers(0, 59))
def test_pages_after_the_pinned_line_do_not_depend_on_what_is_before_it(
    lines: list[LineBox], rows: int, columns: int, pinned: int
) -> None:
    pinned = min(pinned, len(lines))
    after = tuple(pinned + first for first in paginate(lines[pinned:], rows, columns))
    assert paginate(lines, rows, columns, pinned=pinned) == (*paginate(lines[:pinned], rows, columns), *after)


@given(st.lists(boxes, max_size=60), heights, columns, st.integers(0, 60))
def test_pages_of_a_beginning_are_those_of_the_whole(
    lines: list[LineBox], rows: int, columns: int, known: int
) -> None:
    beginning = paginate(lines[:known], rows, columns, more=True)
    assert beginning == paginate(lines, rows, columns)[: len(beginning)]


@given(sections, st.integers(6, 20), columns)
def test_of_a_beginning_all_is_known_but_two_spreads_and_a_little(
    lines: list[LineBox], rows: int, columns: int
) -> None:
    known = paginate(lines, rows, columns, more=True)
    rest = lines[known[-1] :] if known else []
    assert len(rest) <= 2 * columns * rows


def is_sound(lines: Sequence[LineBox], first: int, end: int) -> bool:
    """Whether a page may end before a line."""
    if end == len(lines):
        return True
    *_, before, last = [lines[0]._replace(keep_with_next=False), *lines[:end]]
    orphan = last.paragraph_first and not last.paragraph_last
    widow = lines[end].paragraph_last and not lines[end].paragraph_first
    return not (orphan or widow or last.keep_with_next or before.keep_with_next)


def ways_to_end(lines: Sequence[LineBox], rows: int, first: int) -> list[int]:
    fitting = [end for end in range(first + 1, len(lines) + 1) if height(lines[first:end]) <= rows]
    full = max(fitting, default=first + 1)
    return [full] if full == len(lines) else list(range(full, max(first, full - LOOK_BACK), -1))


@given(sections, st.integers(10, 30), columns)
@settings(max_examples=300)
def test_no_page_breaks_a_rule_that_it_could_keep(lines: list[LineBox], rows: int, columns: int) -> None:
    for first, end in spans(paginate(lines, rows, columns), lines):
        sound = [other for other in ways_to_end(lines, rows, first) if is_sound(lines, first, other)]
        assert end in sound or not sound


@given(st.lists(paragraphs, max_size=40), st.integers(8, 30))
@settings(max_examples=300)
def test_facing_pages_of_prose_end_on_the_same_row_where_they_can(
    found: list[list[LineBox]], rows: int
) -> None:
    lines = [line for each in found for line in each]
    pages = spans(paginate(lines, rows, columns=2), lines)
    for (first, left), (_, right) in zip(pages[::2], pages[1::2], strict=False):
        even = [count for count in (rows, rows - 1, rows - 2) if is_even(lines, first, count)]
        assert right == len(lines) or right - left == left - first or not even


def is_even(lines: Sequence[LineBox], first: int, count: int) -> bool:
    """Whether two facing pages may both have so many lines."""
    left, right = first + count, first + 2 * count
    return right < len(lines) and is_sound(lines, first, left) and is_sound(lines, left, right)


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
