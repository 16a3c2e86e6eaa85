"""How many pages a book has, and what begins on which."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.printing.stories import CHAPTERS, ONE_LONG, SHORT, publication, story
from ui.printing.book import Book, Chapter
from ui.printing.compositor import SetPages
from ui.printing.paper import Paper
from ui.printing.pdf import book_of

SMALL = Paper(size="A5", points=12)


def counted(book: Book) -> Book:
    list(book.count())
    return book


def set_pages(book: Book, number: int) -> SetPages:
    found: list[SetPages | None] = []

    def steps() -> Iterator[None]:
        found.append((yield from book.set(book.gatherings[number])))

    list(steps())
    assert found[0] is not None
    return found[0]


def rows_filled(pages: SetPages, page: int) -> float:
    """How much of a page is filled, in rows of text."""
    layout = pages._layout
    last = layout.placement.lines_of(pages._first + page)[-1]
    return (last.top + last.height) / layout.row


def test_a_chapter_begins_on_a_page_of_its_own(qapp: QApplication) -> None:
    book = counted(book_of(publication(CHAPTERS), SMALL))
    pages = [book.page_of(entry) for entry in book.entries]
    assert len(pages) == 4
    assert pages == sorted(set(pages))


def test_contents_come_first(qapp: QApplication) -> None:
    book = counted(book_of(publication(CHAPTERS), SMALL))
    assert book.gathering_of(1) is None
    assert book.page_of(book.entries[0]) == 2


def test_a_story_of_one_chapter_has_no_contents(qapp: QApplication) -> None:
    assert counted(book_of(publication(SHORT), SMALL)).contents_pages == 0


def test_contents_are_left_out_when_they_are_not_wanted(qapp: QApplication) -> None:
    assert counted(book_of(publication(CHAPTERS), Paper(contents=False))).contents_pages == 0


def test_contents_of_several_stories_name_their_authors(qapp: QApplication) -> None:
    book = counted(book_of(publication(SHORT, ONE_LONG), SMALL))
    assert [entry.name for entry in book.entries] == ["A Short One – Bo Lind", "The Long Quay – Ada Merrow"]


def test_only_one_chapter_can_be_printed(qapp: QApplication) -> None:
    book = counted(book_of(publication(CHAPTERS), SMALL, only=Chapter(0, 2)))
    assert {gathering.section.chapter for gathering in book.gatherings} == {2}
    assert book.contents_pages == 0


def test_a_page_is_set_with_the_gathering_it_is_in(qapp: QApplication) -> None:
    book = counted(book_of(publication(CHAPTERS), SMALL))
    for page in range(1 + book.contents_pages, book.pages + 1):
        gathering = book.gathering_of(page)
        assert gathering is not None
        assert 0 <= book.place(page, gathering) < gathering.pages


def test_where_a_long_chapter_was_cut_the_page_is_full(qapp: QApplication) -> None:
    book = counted(book_of(publication(ONE_LONG), SMALL))
    assert len(book.gatherings) > 1
    for number, gathering in enumerate(book.gatherings[:-1]):
        pages = set_pages(book, number)
        filled = [rows_filled(pages, page) for page in range(gathering.pages)]
        assert min(filled) > book.compositor.sheet.rows - 4


@pytest.mark.parametrize("number", [0, 1])
def test_pages_are_set_again_as_they_were_counted(qapp: QApplication, number: int) -> None:
    book = counted(book_of(publication(ONE_LONG), SMALL))
    left_over = number < len(book.gatherings) - 1
    assert len(set_pages(book, number)) == book.gatherings[number].pages + left_over


def test_an_empty_story_has_a_page_at_most(qapp: QApplication) -> None:
    assert counted(book_of(publication(story("")), SMALL)).pages <= 1
