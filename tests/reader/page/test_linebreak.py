"""Lines of a paragraph: where they may break, and that they are the best there are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.page.linebreak import JUSTIFIED, RAGGED, LineBreak, Setting, break_lines
from tests.timing import seconds, timed

PROSE = (
    "The kettle had been on for an hour before anyone thought of it, and by then the kitchen was a "
    "warm grey cloud with a table somewhere inside. Nobody minded. There was bread, there was the "
    "good knife, and the rain had the whole yard to itself until morning came over the wall. "
)


def lines_of(
    text: str,
    measure: float,
    first_indent: float = 0.0,
    hyphens: Sequence[int] = (),
    hyphen_width: float = 0.0,
) -> list[str]:
    """The lines of a text whose characters are all one pixel wide."""
    widths = [0.0 if char in "\u0301\u200b\u2028" else 1.0 for char in text]
    breaks = break_lines(text, widths, measure, first_indent, lambda: hyphens, hyphen_width)
    return [text[each.start : each.end] + "-" * each.hyphenated for each in breaks]


def test_a_short_paragraph_is_one_line() -> None:
    assert lines_of("She waited.", 20) == ["She waited."]


def test_no_text_has_no_lines() -> None:
    assert break_lines("", [], 20) == ()


def test_a_space_at_the_end_belongs_to_the_line_and_takes_no_room() -> None:
    assert lines_of("one two  three four ", 10) == ["one two  ", "three four "]


def test_the_first_line_is_shorter_by_the_indent() -> None:
    assert lines_of("aaaa bbbb cccc dddd", 9, first_indent=5) == ["aaaa ", "bbbb cccc ", "dddd"]


def test_a_line_separator_ends_a_line() -> None:
    assert lines_of("one\u2028two three\u2028\u2028four", 20) == [
        "one\u2028",
        "two three\u2028",
        "\u2028",
        "four",
    ]


def test_a_hyphen_is_added_where_it_is_allowed_and_needed() -> None:
    assert lines_of("an extraordinary", 10, hyphens=[8], hyphen_width=1) == ["an extra-", "ordinary"]


def test_a_word_wider_than_the_measure_is_cut_between_clusters() -> None:
    assert lines_of("e\u0301" * 7, 3) == ["e\u0301" * 3, "e\u0301" * 3, "e\u0301"]


def test_a_cluster_wider_than_the_measure_has_its_own_line() -> None:
    assert [each.end for each in break_lines("WWW", [9.0] * 3, 5)] == [1, 2, 3]


def test_an_indent_wider_than_the_measure_still_leaves_room_for_a_cluster() -> None:
    assert lines_of("ab cd", 3, first_indent=9) == ["a", "b ", "cd"]


def test_chinese_is_broken_to_the_measure() -> None:
    assert lines_of("天下雨了，他们都在屋里坐着。", 5) == ["天下雨了，", "他们都在屋", "里坐着。"]


def test_three_hyphens_in_a_row_are_avoided() -> None:
    text = PROSE * 5
    hyphens = [i for i in range(2, len(text) - 2) if text[i - 2 : i + 2].isalpha()]
    for measure in range(24, 40):
        ends = [
            each.hyphenated for each in break_lines(text, [1.0] * len(text), measure, 0, lambda: hyphens, 1.0)
        ]
        assert (True, True, True) not in zip(ends, ends[1:], ends[2:], strict=False)


def test_a_hyphen_before_the_last_line_is_avoided_for_spaces_a_little_wider() -> None:
    text = "nnn nnn nnn nnn nnn nnn nnnn nnnnnn nnn"
    assert lines_of(text, 31, hyphens=[text.index("nnnnnn") + 3], hyphen_width=1)[0][-1] == " "


def test_without_hyphens_a_line_is_looser() -> None:
    text = "a wide extraordinary sight"
    assert lines_of(text, 14, hyphens=[12], hyphen_width=1) == ["a wide extra-", "ordinary sight"]
    assert lines_of(text, 14) == ["a wide ", "extraordinary ", "sight"]


def ragged(text: str, measure: float, hyphens: Sequence[int] = ()) -> list[str]:
    breaks = break_lines(text, [1.0] * len(text), measure, 0, lambda: hyphens, 1.0, setting=RAGGED)
    return [text[each.start : each.end].rstrip() + "-" * each.hyphenated for each in breaks]


def test_ragged_lines_are_about_as_long_as_each_other() -> None:
    text = "aaaa bbb cc ddd eee ffffffffffffff gg"
    assert ragged(text, 16) == ["aaaa bbb", "cc ddd eee", "ffffffffffffff", "gg"]


def test_ragged_lines_are_hyphenated_only_if_a_fifth_of_the_measure_would_stay_empty() -> None:
    assert ragged("aaaaa bbbb nnnnnnnnn c", 12, hyphens=[12]) == ["aaaaa bbbb", "nnnnnnnnn c"]
    assert ragged("aaaaa bb nnnnnnnnn c", 12, hyphens=[11]) == ["aaaaa bb nn-", "nnnnnnn c"]


def hung(text: str, measure: float) -> list[tuple[str, float, float]]:
    breaks = break_lines(text, [1.0] * len(text), measure, hanging=True)
    return [(text[each.start : each.end], round(each.left, 3), round(each.right, 3)) for each in breaks]


def test_a_line_fits_if_only_its_punctuation_hangs_over_the_edge() -> None:
    assert hung("“aaa bbb, “ccc ddd", 8.1) == [("“aaa bbb, ", 0.5, 0.7), ("“ccc ddd", 0.5, 0.0)]


def test_an_indented_line_does_not_hang_at_its_start() -> None:
    lines = break_lines("“aaa bbb, “ccc ddd", [1.0] * 18, 8.5, 0.2, hanging=True)
    assert [round(line.left, 3) for line in lines] == [0.0, 0.5]


def test_an_added_hyphen_hangs_too() -> None:
    breaks = break_lines("nnnnnnnn", [1.0] * 8, 4.5, 0, lambda: [4], 1.0, hanging=True)
    assert breaks == (LineBreak(0, 4, True, 0.0, 0.5), LineBreak(4, 8, False))


def test_a_blank_line_hangs_nowhere() -> None:
    assert hung("no.\u2028\u2028", 9) == [("no.\u2028", 0.0, 0.7), ("\u2028", 0.0, 0.0)]


texts = st.text(alphabet="abcdefg    hilmno-—.,“”\u00a0\u2028\u0301雨の。「e", max_size=120)
measures = st.floats(min_value=0, max_value=60)


@given(
    texts,
    measures,
    st.floats(0, 20),
    st.lists(st.integers(-2, 130)),
    st.floats(0, 3),
    st.sampled_from([JUSTIFIED, RAGGED]),
    st.booleans(),
)
@settings(deadline=None, max_examples=600)
def test_lines_cover_the_text_and_fit(
    text: str,
    measure: float,
    indent: float,
    hyphens: list[int],
    hyphen_width: float,
    setting: Setting,
    hanging: bool,
) -> None:
    widths = [0.0 if char in "\u0301\u2028" else 2.0 if char > "\u3000" else 1.0 for char in text]
    inside = sorted({index for index in hyphens if 0 < index < len(text)})
    breaks = break_lines(
        text, widths, measure, indent, lambda: inside, hyphen_width, setting=setting, hanging=hanging
    )
    assert [each.end for each in breaks] == [each.start for each in breaks[1:]] + [len(text)] * bool(text)
    assert all(each.start < each.end for each in breaks)
    for each in breaks:
        visible = text[each.start : each.end].rstrip()
        shown = widths[each.start : each.start + len(visible)]
        give = sum(width for char, width in zip(visible, shown, strict=True) if char == " ") * setting.shrink
        needed = sum(shown) + hyphen_width * each.hyphenated + indent * (each.start == 0) - give
        assert (each.left == each.right == 0) or hanging
        assert needed <= measure + each.left + each.right + 1e-4 or sum(width > 0 for width in shown) <= 1


def test_it_looks_ahead_where_a_greedy_breaker_would_leave_a_hole() -> None:
    text = "aaa bb cc ddddd eeee"
    assert lines_of(text, 6.4) == ["aaa ", "bb cc ", "ddddd ", "eeee"]


def test_twice_the_text_takes_about_twice_the_time() -> None:
    def taken(text: str) -> float:
        widths, hyphens = [1.0] * len(text), list(range(5, len(text), 7))
        return seconds(lambda: break_lines(text, widths, 50, 2, lambda: hyphens, 1))

    ratios = [taken(PROSE * 160) / taken(PROSE * 80) for _ in range(5)]
    assert median(ratios) < 3


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "雨" * 10_000, "- " * 5_000, "a" * 9_000 + " b" * 500, "-" * 10_000]
)
def test_a_long_paragraph_of_any_kind_takes_less_than_a_second(text: str) -> None:
    with timed() as taken:
        breaks = break_lines(text, [1.0] * len(text), 66)
    assert taken.seconds < 1
    assert all(before.end == after.start for before, after in pairwise(breaks))


def test_a_line_break_says_what_it_is() -> None:
    assert break_lines("ab", [1.0, 1.0], 5) == (LineBreak(0, 2, False),)
