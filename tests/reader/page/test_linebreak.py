"""Lines of a paragraph: where they may break, and that they are the best there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf, isclose
from statistics import median
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.page import linebreak, totalfit
from reader.page.linebreak import SHRINK, LineBreak, break_lines
from reader.page.opportunities import HARD_HYPHEN, HYPHEN, LAST, SPACE, Opportunity, opportunities

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


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("well-known thing", ["well-", "well-known "]),
        ("she left—and then", ["she ", "she left—", "she left—and "]),
        ("“No—” he said", ["“No—” ", "“No—” he "]),
        ("—and then", ["—and "]),
        ("wait…what now", ["wait…", "wait…what "]),
        ("wait...what now", ["wait...", "wait...what "]),
        ("either/or both", ["either/", "either/or "]),
        (
            "a T-shirt, 24/7, 10-20 w-what",
            ["a ", "a T-shirt, ", "a T-shirt, 24/7, ", "a T-shirt, 24/7, 10-20 "],
        ),
        ("no\u00a0break\u202fhere now", ["no\u00a0break\u202fhere "]),
        ("zero\u200bwidth", ["zero\u200b"]),
        ("« mot » dit", ["« mot » "]),
        ("»Komm« sagte er", ["»Komm« ", "»Komm« sagte "]),
        ("quoi ? rien", ["quoi ? "]),
        ("  indented by spaces", ["  indented ", "  indented by "]),
        ("雨が。降る", ["雨", "雨が。", "雨が。降"]),
        ("「雨」と", ["「雨」"]),
        ("きゃく", ["きゃ"]),
        ("雨rain雨", ["雨", "雨rain"]),
        ("雨——雨", ["雨", "雨——"]),
    ],
)
def test_a_line_may_end_where_a_typesetter_would_end_it(text: str, after: list[str]) -> None:
    assert [text[:start] for _, start, _ in opportunities(text, 0, len(text))] == after


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


texts = st.text(alphabet="abcdefg    hilmno-—.,“”\u00a0\u2028\u0301雨の。「e", max_size=120)
measures = st.floats(min_value=0, max_value=60)


@given(texts, measures, st.floats(0, 20), st.lists(st.integers(-2, 130)), st.floats(0, 3))
@settings(deadline=None, max_examples=400)
def test_lines_cover_the_text_and_fit(
    text: str, measure: float, indent: float, hyphens: list[int], hyphen_width: float
) -> None:
    widths = [0.0 if char in "\u0301\u2028" else 2.0 if char > "\u3000" else 1.0 for char in text]
    inside = sorted({index for index in hyphens if 0 < index < len(text)})
    breaks = break_lines(text, widths, measure, indent, lambda: inside, hyphen_width)
    assert [each.end for each in breaks] == [each.start for each in breaks[1:]] + [len(text)] * bool(text)
    assert all(each.start < each.end for each in breaks)
    for each in breaks:
        visible = text[each.start : each.end].rstrip()
        shown = widths[each.start : each.start + len(visible)]
        give = SHRINK * sum(width for char, width in zip(visible, shown, strict=True) if char == " ")
        needed = sum(shown) + hyphen_width * each.hyphenated + indent * (each.start == 0) - give
        assert needed <= measure + 1e-4 or sum(width > 0 for width in shown) <= 1


# An independent account of what a paragraph costs, to search through all ways to break it.


def all_ways(points: Sequence[Opportunity]) -> Iterator[tuple[Opportunity, ...]]:
    *inner, last = points
    for mask in range(1 << len(inner)):
        yield (*(point for bit, point in enumerate(inner) if mask >> bit & 1), last)


def demerits_of(
    paragraph: totalfit.Paragraph, way: Sequence[Opportunity], attempt: totalfit.Pass, text: str
) -> float:
    total, fitness, row, start = 0.0, 1, 0, paragraph.start
    for end, following, kind in way:
        ratio = ratio_of(paragraph, start, end, kind, text)
        if ratio < -1.000001 or ratio > attempt.tolerance:
            return inf
        total += (10 + 100 * abs(ratio) ** 3) ** 2
        hyphen = kind in (HYPHEN, HARD_HYPHEN)
        if hyphen:
            total += 2500 + (0, 10_000, attempt.third_hyphen)[min(row, 2)]
        if kind == LAST and row:
            total += 5_000
        this = 0 if ratio <= -0.5 else 1 if ratio <= 0.5 else 2 if ratio <= 1 else 3
        total += 10_000 if abs(this - fitness) > 1 else 0
        fitness, row, start = this, row + 1 if hyphen else 0, following
    return total


def ratio_of(paragraph: totalfit.Paragraph, start: int, end: int, kind: int, text: str) -> float:
    room = paragraph.measure - (paragraph.sums[end] - paragraph.sums[start])
    room -= paragraph.indent * (start == 0) + paragraph.hyphen_width * (kind == HYPHEN)
    glue = sum(paragraph.sums[i + 1] - paragraph.sums[i] for i in range(start, end) if text[i] == " ")
    if abs(room) < 1e-5 or (room > 0 and kind == LAST):
        return 0.0
    give = glue * totalfit.STRETCH if room > 0 else glue * paragraph.shrink
    return room / give if give else inf * room


@given(
    st.lists(st.integers(1, 7), min_size=4, max_size=10),
    st.integers(16, 52),
    st.integers(0, 4),
    st.sets(st.integers(1, 60), max_size=4),
    st.sampled_from([linebreak.PLAIN, linebreak.HYPHENATED, linebreak.LOOSE]),
)
@settings(deadline=None, max_examples=150)
def test_no_other_way_to_break_has_fewer_demerits(
    lengths: list[int], measure: int, indent: int, hyphens: set[int], attempt: totalfit.Pass
) -> None:
    text = " ".join("n" * length for length in lengths)
    sums = [0.0]
    for char in text:
        sums.append(sums[-1] + (1.7 if char == " " else 2.1))
    # The odd fractions keep every ratio off the limits, where rounding would decide.
    paragraph = totalfit.Paragraph(0, sums, measure + 0.0138, indent + 0.0053, 1.3, SHRINK)
    spaces = [(i, i + 1, SPACE) for i, char in enumerate(text) if char == " "]
    added = [(i, i, HYPHEN) for i in hyphens if i + 1 < len(text) and text[i - 1 : i + 1] == "nn"]
    points = [*sorted(spaces + added), (len(text), len(text), LAST)]
    best = min(demerits_of(paragraph, way, attempt, text) for way in all_ways(points))
    found = totalfit.best_way(paragraph, points, attempt)
    assert isclose(found[0] if found else inf, best, rel_tol=1e-4)


def test_it_looks_ahead_where_a_greedy_breaker_would_leave_a_hole() -> None:
    text = "aaa bb cc ddddd eeee"
    assert lines_of(text, 6.4) == ["aaa ", "bb cc ", "ddddd ", "eeee"]


def test_twice_the_text_takes_about_twice_the_time() -> None:
    def seconds(text: str) -> float:
        widths, hyphens = [1.0] * len(text), list(range(5, len(text), 7))
        start = process_time()
        break_lines(text, widths, 50, 2, lambda: hyphens, 1)
        return process_time() - start

    ratios = [seconds(PROSE * 160) / seconds(PROSE * 80) for _ in range(5)]
    assert median(ratios) < 3


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "雨" * 10_000, "- " * 5_000, "a" * 9_000 + " b" * 500, "-" * 10_000]
)
def test_a_long_paragraph_of_any_kind_takes_less_than_a_second(text: str) -> None:
    start = process_time()
    breaks = break_lines(text, [1.0] * len(text), 66)
    assert process_time() - start < 1
    assert all(before.end == after.start for before, after in pairwise(breaks))


def test_a_line_break_says_what_it_is() -> None:
    assert break_lines("ab", [1.0, 1.0], 5) == (LineBreak(0, 2, False),)
