"""That no other way to break a paragraph has fewer demerits, by an account of its own of what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import inf, isclose
from typing import NamedTuple

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from reader.page.linebreak import JUSTIFIED, RAGGED, Setting, break_lines
from reader.page.opportunities import DASH, HARD_HYPHEN, HYPHEN, IDEOGRAPH, LAST, SPACE, TIE, Opportunity
from reader.page.totalfit import Paragraph, Pass, best_way


class Word(NamedTuple):
    """What stands between two opportunities: its width and what hangs of it, and what comes after it."""

    width: float
    left: float
    right: float
    after: int
    glue: float


class Column(NamedTuple):
    """What a paragraph is set to."""

    measure: float
    indent: float
    hyphen: float


def paragraph_of(words: Sequence[Word], column: Column, setting: Setting) -> Paragraph:
    """The words as characters, each with one for the space after it."""
    sums = list(accumulate((width for word in words for width in (word.width, word.glue)), initial=0.0))
    starts, ends = sums[:], sums[:]
    for index, word in enumerate(words):
        starts[2 * index] += word.left
        ends[2 * index + 1] -= word.right
    return Paragraph(
        sums, starts, ends, column.measure, column.indent, column.hyphen, setting.stretch, setting.shrink
    )


def points_of(words: Sequence[Word]) -> list[Opportunity]:
    return [(2 * index + 1, 2 * index + 2, word.after) for index, word in enumerate(words)]


class State(NamedTuple):
    """What the demerits of the next line depend on."""

    fitness: int
    row: int


OPENING = State(fitness=1, row=0)


def fewest(
    words: Sequence[Word],
    column: Column,
    setting: Setting,
    attempt: Pass,
    state: State = OPENING,
    first: int = 0,
) -> float:
    """The demerits of the best of all ways to break what follows a word, each way tried."""
    if first == len(words):
        return 0.0
    found = inf
    for end in range(first + 1, len(words) + 1):
        ratio = stretch_ratio(words[first:end], column, setting, attempt, indented=first == 0)
        if -1 - 1e-9 <= ratio <= attempt.tolerance:
            line, following = demerits(words[end - 1].after, ratio, state, attempt)
            found = min(found, line + fewest(words, column, setting, attempt, following, end))
    return found


def stretch_ratio(
    line: Sequence[Word], column: Column, setting: Setting, attempt: Pass, indented: bool
) -> float:
    last, glue = line[-1], sum(word.glue for word in line[:-1])
    room = column.measure - sum(word.width for word in line) - glue
    room += line[0].left + last.right - column.indent * indented - column.hyphen * (last.after == HYPHEN)
    if room < 0:
        return room / (glue * setting.shrink) if glue * setting.shrink else -inf
    ideographs = sum(word.width for word in line[:-1] if word.after == IDEOGRAPH)
    stretch = (glue + ideographs / 10) * setting.stretch + attempt.slack * column.measure
    if last.after == LAST:
        return 0.0
    return room / stretch if stretch else inf


def demerits(after: int, ratio: float, state: State, attempt: Pass) -> tuple[float, State]:
    """The demerits of a line that comes after others, and what those of the next depend on."""
    fitness = next(number for number, limit in enumerate((-0.5, 0.5, 1.0, inf)) if ratio <= limit)
    total = (10 + 100 * abs(ratio) ** 3) ** 2 + (2500 if after in (TIE, DASH, HYPHEN, HARD_HYPHEN) else 0)
    total += 10_000 if abs(fitness - state.fitness) > 1 else 0
    if after == LAST and state.row:
        total += 100_000
    if after not in (HYPHEN, HARD_HYPHEN):
        return total, State(fitness, 0)
    total += (0, 10_000, attempt.third_hyphen)[min(state.row, 2)]
    return total, State(fitness, state.row + 1)


def passes() -> Iterator[tuple[Setting, Pass]]:
    for setting in (JUSTIFIED, RAGGED):
        for attempt in (setting.plain, *setting.hyphenated, setting.emergency):
            yield setting, attempt


# Odd fractions keep all ratios off the limits, where rounding would decide.
GLUED = {SPACE: 1.7131, TIE: 1.7131}


@st.composite
def words_of(draw: st.DrawFn, hyphens: int) -> list[Word]:
    """Words of all kinds, the more of them hyphenated the higher the number."""
    kinds = st.sampled_from([SPACE] * 6 + [TIE, DASH, HARD_HYPHEN, IDEOGRAPH] + [HYPHEN] * hyphens)
    found = []
    for kind in [*draw(st.lists(kinds, min_size=3, max_size=10)), LAST]:
        width = 2.1379 * draw(st.integers(1, 7))
        left, right = (width * draw(st.sampled_from([0, 0, 0, 0.31, 0.73])) for _ in range(2))
        found.append(Word(width, left, right * (kind != HYPHEN), kind, GLUED.get(kind, 0.0)))
    return found


columns = st.builds(
    Column,
    st.integers(8, 60).map(lambda measure: measure + 0.0138),
    st.integers(0, 4).map(lambda indent: indent + 0.0053),
    st.sampled_from([0.0, 1.3219]),
)


# Only a costly way with fewer hyphens before it goes on to the end here.
SAVING = [(8, SPACE), (2, HARD_HYPHEN), (8, HARD_HYPHEN), (8, HYPHEN), (6, LAST)]


@given(st.integers(1, 12).flatmap(words_of), columns, st.sampled_from(list(passes())))
@example(
    [Word(1.07 * width, 0.0, 0.0, after, GLUED.get(after, 0.0)) for width, after in SAVING],
    Column(13.0138, 0.0053, 1.3219),
    (RAGGED, RAGGED.hyphenated[0]),
)
@settings(deadline=None, max_examples=1000)
def test_no_other_way_to_break_has_fewer_demerits(
    words: list[Word], column: Column, attempted: tuple[Setting, Pass]
) -> None:
    setting, attempt = attempted
    found = best_way(paragraph_of(words, column, setting), points_of(words), attempt)
    best = fewest(words, column, setting, attempt)
    assert isclose(found[0] if found else inf, best, rel_tol=1e-4)


@given(words_of(hyphens=9), columns, st.sampled_from([JUSTIFIED, RAGGED]))
@settings(deadline=None, max_examples=300)
def test_three_hyphens_stand_in_a_row_only_where_there_is_no_other_way(
    words: list[Word], column: Column, setting: Setting
) -> None:
    found = best_way(paragraph_of(words, column, setting), points_of(words), setting.emergency)
    assume(found is not None)
    never = setting.emergency._replace(third_hyphen=inf)
    ends, way = [], found
    while way and way[4]:
        ends.append(words[way[3]].after in (HYPHEN, HARD_HYPHEN))
        way = way[4]
    in_row = (True, True, True) in zip(ends, ends[1:], ends[2:], strict=False)
    assert not in_row or fewest(words, column, setting, never) == inf


@given(
    st.lists(st.integers(1, 7), min_size=4, max_size=9),
    st.integers(9, 50),
    st.sets(st.integers(1, 60), max_size=4),
    st.sampled_from([JUSTIFIED, RAGGED]),
)
@settings(deadline=None, max_examples=300)
def test_lines_are_the_best_of_the_first_attempt_that_succeeds(
    lengths: list[int], measure: int, hyphens: set[int], setting: Setting
) -> None:
    text = " ".join("n" * length for length in lengths)
    widths = [1.7131 if char == " " else 2.1379 for char in text]
    column = Column(measure + 0.0138, 0.0, 1.3219)
    inside = sorted(i for i in hyphens if i + 1 < len(text) and text[i - 1 : i + 1] == "nn")
    whole, parted = (split_words(text, points) for points in ([], inside))
    attempts = [(whole, setting.plain), *((parted, attempt) for attempt in setting.hyphenated)]
    best = [(words, fewest(words, column, setting, attempt), attempt) for words, attempt in attempts]
    words, least, attempt = next((each for each in best if each[1] < inf), (None, inf, None))
    assume(words is not None)
    lines = break_lines(text, widths, column.measure, 0.0, lambda: inside, column.hyphen, setting=setting)
    ends = [line.end for line in lines]
    assert isclose(demerits_of(words, ends, column, setting, attempt), least, rel_tol=1e-4)


def split_words(text: str, hyphens: Sequence[int]) -> list[Word]:
    """The words of a text of n and spaces, hyphenated before some of its characters."""
    cuts = sorted([*hyphens, *(i + 1 for i, char in enumerate(text) if char == " "), len(text)])
    found = []
    for start, end in zip([0, *cuts], cuts, strict=False):
        after = SPACE if text[end - 1] == " " else LAST if end == len(text) else HYPHEN
        found.append(Word(2.1379 * text.count("n", start, end), 0.0, 0.0, after, GLUED.get(after, 0.0)))
    return found


def demerits_of(
    words: Sequence[Word], ends: Sequence[int], column: Column, setting: Setting, attempt: Pass
) -> float:
    """The demerits of lines that end at some indices of the text of such words."""
    lengths = [round(word.width / 2.1379) + (word.after == SPACE) for word in words]
    at = list(accumulate(lengths))
    total, state, first = 0.0, OPENING, 0
    for end in (at.index(end) + 1 for end in ends):
        ratio = stretch_ratio(words[first:end], column, setting, attempt, indented=first == 0)
        line, state = demerits(words[end - 1].after, ratio, state, attempt)
        total, first = total + line, end
    return total
