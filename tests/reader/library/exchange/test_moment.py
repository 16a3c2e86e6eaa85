"""Moments are written so that they can be read by anybody, and compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.exchange.moment import moment, seconds_of


def test_a_moment_is_written_in_utc() -> None:
    assert moment(1_764_112_610.25) == "2025-11-25T23:16:50.250000Z"


@given(st.floats(0, 2e11))
def test_what_was_read_is_written_the_same_again(seconds: float) -> None:
    assert moment(seconds_of(moment(seconds))) == moment(seconds)


@given(st.floats(0, 2e11), st.floats(0, 2e11))
def test_the_later_moment_is_the_greater_text(one: float, other: float) -> None:
    assert (moment(one) < moment(other)) <= (one < other)


@pytest.mark.parametrize("seconds", [-1.0, -1e300, 1e300, float("nan")])
def test_a_time_that_cannot_be_written_is_moved_to_one_that_can(seconds: float) -> None:
    assert moment(seconds_of(moment(seconds))) == moment(seconds)


@pytest.mark.parametrize(
    "written",
    [
        "2025-11-25T23:16:50Z",
        "2025-11-25T23:16:50.0Z",
        "2025-11-26T00:16:50+01:00",
        "2025-11-25T18:16:50.000000000-05:00",
        "2025-11-25T23:16:50",
    ],
)
def test_other_programs_write_it_in_other_ways(written: str) -> None:
    assert seconds_of(written) == 1_764_112_610


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "now",
        "2025-11-25",
        "2025-13-25T23:16:50Z",
        "٢٠٢٥-11-25T23:16:50Z",
        "2025-11-25T23:16:50ZZ",
        3,
        None,
    ],
)
def test_anything_else_is_no_moment(wrong: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        seconds_of(wrong)
