"""What is chosen for paper is kept, and what is kept is not trusted."""

from __future__ import annotations

import pytest

from ui.printing.paper import Paper, kept, paper_of


def test_what_was_chosen_comes_back() -> None:
    chosen = Paper(size="Letter", pair=True, points=9, margins="wide", numbers=False)
    assert paper_of(kept(chosen), Paper()) == chosen


def test_what_was_never_chosen_is_as_usual() -> None:
    assert paper_of("", Paper(family="Serif", size="A5")) == Paper(family="Serif", size="A5")


@pytest.mark.parametrize(
    "faulty",
    [
        "[",
        "3",
        '{"points": 900}',
        '{"points": true}',
        '{"size": "1x1"}',
        '{"margins": "none"}',
        '{"pair": 1}',
    ],
)
def test_a_faulty_choice_is_as_usual(faulty: str) -> None:
    assert paper_of(faulty, Paper()) == Paper()


def test_a_printers_own_size_is_a_size() -> None:
    assert Paper(size="182x257").dimensions == (182, 257)


def test_two_pages_lie_on_a_sheet_across() -> None:
    assert Paper(size="A4", pair=True).dimensions == (297, 210)
