"""How chapters begin."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtGui import QFont

from reader.page.piece import Role
from tests.ui.page.conftest import understood
from ui.page.face import Face
from ui.page.geometry import BLEED
from ui.page.openings import opening
from ui.page.page_view import PageView
from ui.page.styles import QUARTERS
from ui.page.typography import OPENINGS, PLAIN

MakePage = Callable[..., PageView]

WORDS = "“Every office was affluent,” said the officer, and went on for the whole of a difficult evening. "


def page_with(make_page: MakePage, kind: str, words: str = WORDS, **others: object) -> PageView:
    page = make_page(620, 700)
    page.set_type(PLAIN._replace(opening=kind, **others), 19)
    page.show_story(understood(f"Chapter 1\n\n{words * 4}\n\n{words * 3}\n\n* * *\n\n{words * 3}\n"), 0)
    page.complete()
    return page


def first_paragraph(page: PageView) -> int:
    assert page._text is not None
    return [piece.role for piece in page._text.pieces].index(Role.OPENING)


def fonts_of(page: PageView, block: int) -> list[tuple[str, QFont]]:
    """What is set in a font of its own, and in which."""
    found = page.document().findBlockByNumber(block)
    page._layout._realize(block)
    return [
        (found.text()[each.start : each.start + each.length], each.format.font())
        for each in found.layout().formats()
        if each.format.fontFamilies()
    ]


def test_a_chapter_begins_like_any_paragraph_unless_something_else_is_chosen(make_page: MakePage) -> None:
    page = page_with(make_page, "plain")
    assert fonts_of(page, first_paragraph(page)) == []


def test_an_initial_is_larger_and_takes_its_quotation_mark_along(make_page: MakePage) -> None:
    page = page_with(make_page, "initial")
    [(text, font)] = fonts_of(page, first_paragraph(page))
    assert text == "“E"
    assert font.pixelSize() > 25


@pytest.mark.parametrize("pixels", [11, 19, 40])
@pytest.mark.parametrize("line_height", [120, 158, 220])
@pytest.mark.parametrize("letter", ["H", "É", "Q", "ß"])
def test_an_initial_is_no_higher_than_what_is_shown_above_a_page(
    make_page: MakePage, letter: str, line_height: int, pixels: int
) -> None:
    page = page_with(make_page, "initial", line_height=line_height)
    face = Face(PLAIN._replace(opening="initial", line_height=line_height), pixels)
    assert page._text is not None
    piece = page._text.pieces[first_paragraph(page)]
    found = opening(piece, f"{letter}ere it began.", face)
    assert found is not None
    height = Face(PLAIN, pixels * found[1].size).height_of(letter)
    assert height <= face.baseline(face.styles[Role.OPENING]) + BLEED


def test_small_capitals_end_with_a_word(make_page: MakePage) -> None:
    page = page_with(make_page, "capitals")
    [(text, font)] = fonts_of(page, first_paragraph(page))
    assert text == "“Every office was"
    assert font.capitalization() is QFont.Capitalization.SmallCaps


@pytest.mark.parametrize("kind", OPENINGS)
def test_only_a_chapter_opens_so_not_what_follows_an_ornament(make_page: MakePage, kind: str) -> None:
    page = page_with(make_page, kind)
    assert page._text is not None
    first = [number for number, piece in enumerate(page._text.pieces) if piece.role is Role.FIRST]
    assert first
    assert all(not fonts_of(page, number) for number in first)


@pytest.mark.parametrize("kind", OPENINGS)
@pytest.mark.parametrize("words", ["那天早上雾很大，渡船没有来。", "كان البحر هادئا في ذلك المساء "])
def test_a_script_without_capitals_begins_plainly(make_page: MakePage, kind: str, words: str) -> None:
    page = page_with(make_page, kind, words)
    assert fonts_of(page, first_paragraph(page)) == []


@pytest.mark.parametrize("kind", OPENINGS)
@pytest.mark.parametrize("measure", range(34, 70, 6))
def test_lines_hold_what_was_planned_and_fit(make_page: MakePage, kind: str, measure: int) -> None:
    page = page_with(make_page, kind, measure=measure)
    layout, block = page._layout, first_paragraph(page)
    layout._realize(block)
    lines = page.document().findBlockByNumber(block).layout()
    assert lines.lineCount() == len(layout._plans[block])
    for number, span in enumerate(layout._plans[block]):
        line = lines.lineAt(number)
        assert (line.textStart(), line.textStart() + line.textLength()) == (span.start, span.end)
        last = len(page.document().findBlockByNumber(block).text()[: span.end].rstrip())
        column = line.x() // layout._geometry.stride * layout._geometry.stride
        assert line.cursorToX(last)[0] - column - BLEED <= layout._geometry.measure + 1


@pytest.mark.parametrize("kind", OPENINGS)
def test_all_rows_are_as_high_as_ever(make_page: MakePage, kind: str) -> None:
    page = page_with(make_page, kind)
    block = first_paragraph(page)
    page._layout._realize(block)
    lines = page.document().findBlockByNumber(block).layout()
    baselines = [lines.lineAt(n).y() + lines.lineAt(n).ascent() for n in range(lines.lineCount())]
    steps = {round(below - above, 3) for above, below in pairwise(baselines)}
    assert steps == {page._face.row}
    assert page._face.row % QUARTERS == 0
