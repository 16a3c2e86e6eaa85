"""The pages of one or several stories."""

from __future__ import annotations

from reader.page.piece import Role
from reader.publish.publication import Publication, Volume, pages
from tests.reader.publish.books import STORY, book, nobody_waits, story


def test_a_story_in_several_files_is_one_story() -> None:
    second = story("The Weir\n\nby Ada Quill\n\nChapter Two\n\nMorning came.\n")
    whole = Publication((Volume((story(STORY), second), ""),), "The Weir")
    shown = [(page.heading, page.opens_volume) for page in pages(whole, nobody_waits)]
    assert shown == [("Chapter One", True), ("Chapter Two", False)]
    titles = [
        piece for page in pages(whole, nobody_waits) for piece in page.pieces() if piece.role is Role.TITLE
    ]
    assert len(titles) == 1


def test_a_heading_behind_a_long_front_is_not_missed() -> None:
    front = "The Weir\n\nby Ada Quill\n\n" + "Nobody had been to the weir since the thaw.\n\n" * 3_000
    found = list(pages(book(f"{front}Chapter One\n\nIt ran.\n\nChapter Two\n\nIt froze.\n"), nobody_waits))
    assert len(found) > 2
    assert [page.heading for page in found if page.heading] == ["Chapter One", "Chapter Two"]


def test_nothing_is_folded_away() -> None:
    roles = {piece.role for page in pages(book(STORY), nobody_waits) for piece in page.pieces()}
    assert Role.FOLD not in roles
    assert Role.WARNING in roles
