"""Where pages stand on a sheet."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.page.typography import PLAIN
from ui.printing.paper import MARGINS, Paper
from ui.printing.sheet import Sheet, dots, face_for, fit


def sheet(paper: Paper, *, mirrored: bool = False) -> Sheet:
    return fit(paper, face_for(paper, PLAIN), mirrored=mirrored)


@pytest.mark.parametrize("margins", MARGINS)
def test_text_has_the_same_margin_on_both_sides(qapp: QApplication, margins: str) -> None:
    placed = sheet(Paper(margins=margins))
    right = placed.width - placed.left(1, 0) - placed.measure
    assert right == pytest.approx(placed.left(1, 0), abs=1)


@pytest.mark.parametrize("paper", [Paper(), Paper(size="A5", points=24), Paper(pair=True, margins="narrow")])
def test_head_text_and_number_stand_on_the_sheet_in_that_order(qapp: QApplication, paper: Paper) -> None:
    placed = sheet(paper)
    below = placed.top + placed.rows * placed.row
    assert dots(8) < placed.head < placed.top < below < placed.foot < placed.height - dots(5)


def test_facing_pages_are_wider_inside(qapp: QApplication) -> None:
    placed = sheet(Paper(facing=True))
    assert placed.left(1, 0) > placed.margin > placed.left(2, 0)


def test_facing_pages_of_a_story_from_right_to_left_are_wider_on_the_other_side(qapp: QApplication) -> None:
    placed = sheet(Paper(facing=True), mirrored=True)
    assert placed.left(1, 0) < placed.margin < placed.left(2, 0)


def test_the_second_page_of_a_sheet_stands_right_of_the_first(qapp: QApplication) -> None:
    placed = sheet(Paper(pair=True))
    assert placed.left(2, 1) == pytest.approx(placed.left(1, 0) + placed.width / 2)


def test_the_second_page_stands_left_where_the_story_runs_from_right_to_left(qapp: QApplication) -> None:
    placed = sheet(Paper(pair=True), mirrored=True)
    assert placed.left(2, 1) == pytest.approx(placed.left(1, 0) - placed.width / 2)
