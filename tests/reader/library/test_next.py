"""What is offered at the end of a story."""

from __future__ import annotations

import pytest

from reader.library.catalogue import CatalogueEntry
from reader.library.next import Ordinal, ordinal, read_next


def entry(path: str, title: str | None = None, author: str | None = None, series: str = "") -> CatalogueEntry:
    fields = (("series", series),) if series else ()
    return CatalogueEntry(path.encode(), 1, 1, path, title, "It was", author, 100, 1, fields, None)


def offered(current: CatalogueEntry, *others: CatalogueEntry, read: tuple[str, ...] = ()) -> list[str]:
    """The paths offered; those in ``read`` have been read."""
    found = read_next(current, [current, *others], lambda each: each.path.decode() not in read)
    return [each.path.decode() for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Kiln Road", Ordinal("the kiln road", None)),
        ("The Kiln Road - Chapter 3", Ordinal("the kiln road", 3)),
        ("kiln_road_ch03_the_ash", Ordinal("kiln road", 3)),
        ("kilnroad12", Ordinal("kilnroad", 12)),
        ("The Kiln Road, Part 2 of 4", Ordinal("the kiln road", 2)),
        ("Kiln Road #2", Ordinal("kiln road", 2)),
        ("Chapter 7", Ordinal("", 7)),
    ],
)
def test_a_name_is_told_from_its_number(text: str, found: Ordinal) -> None:
    assert ordinal(text) == found


def test_the_next_chapters_file_comes_next() -> None:
    files = [entry(f"/a/Kiln Road - Chapter {n}.txt", "Kiln Road", "Ann Bell") for n in (1, 2, 3, 10)]
    assert offered(files[0], *files[1:]) == ["/a/Kiln Road - Chapter 2.txt"]


def test_nothing_follows_the_last_chapter_nor_a_gap() -> None:
    files = [entry(f"/a/kiln{n}.txt", "Kiln Road", "Ann Bell") for n in (1, 3)]
    assert offered(files[1], files[0]) == []
    assert offered(files[0], files[1]) == []


def test_a_story_without_a_number_is_the_first_of_its_name() -> None:
    assert offered(entry("/a/kiln.txt"), entry("/a/kiln2.txt"), entry("/a/kiln3.txt")) == ["/a/kiln2.txt"]


def test_chapters_of_another_folder_or_by_somebody_else_do_not_follow() -> None:
    current = entry("/a/kiln1.txt", None, "Ann Bell")
    assert offered(current, entry("/b/kiln2.txt")) == []
    assert offered(current, entry("/a/kiln2.txt", None, "Tom Vane")) == []


def test_files_called_by_numbers_alone_follow_each_other_only_by_one_author() -> None:
    assert offered(entry("/a/001.txt"), entry("/a/002.txt")) == []
    assert offered(entry("/a/001.txt", "A", "Ann Bell"), entry("/a/002.txt", "B", "Ann Bell")) == [
        "/a/002.txt"
    ]


def test_the_next_number_of_a_series_comes_next_wherever_it_lies() -> None:
    current = entry("/a/ash.txt", "Ash", "Ann Bell", "Kiln Road, book 2")
    third, fourth = (entry(f"/b/{n}.txt", f"B{n}", "Ann Bell", f"Kiln Road #{n}") for n in (3, 4))
    assert offered(current, fourth, third, read=("/b/4.txt",)) == ["/b/3.txt"]


def test_what_calls_itself_the_sequel_comes_next() -> None:
    sequel = entry("/a/embers.txt", "Embers", "Ann Bell", "Ash")
    assert offered(entry("/a/ash.txt", "Ash", "Ann Bell"), sequel) == ["/a/embers.txt"]


def test_a_series_without_numbers_is_gone_through_by_what_is_unread() -> None:
    current = entry("/a/b.txt", "B", None, "Kiln Road")
    others = [entry(f"/a/{name}.txt", name.upper(), None, "Kiln Road") for name in "acd"]
    assert offered(current, *others, read=("/a/a.txt",)) == ["/a/c.txt"]


def test_after_the_series_something_unread_by_the_author_is_offered() -> None:
    first, second = entry("/a/kiln1.txt", "Kiln", "Ann Bell"), entry("/a/kiln2.txt", "Kiln", "Ann BELL")
    others = [entry(f"/a/{name}.txt", name, "Ann Bell") for name in ("Lamp", "Ash", "Moth")]
    stranger = entry("/a/x.txt", "Lantern", "Tom Vane")
    assert offered(first, second, stranger, *others) == ["/a/kiln2.txt", "/a/Lamp.txt"]
    assert offered(first, second, *others, read=("/a/Lamp.txt",)) == ["/a/kiln2.txt", "/a/Moth.txt"]


def test_after_the_last_title_of_an_author_it_begins_with_the_first_again() -> None:
    assert offered(entry("/a/z.txt", "Zinc", "Ann Bell"), entry("/a/a.txt", "Ash", "Ann Bell")) == [
        "/a/a.txt"
    ]


def test_other_chapters_of_the_same_story_are_nothing_else_by_the_author() -> None:
    files = [entry(f"/a/kiln{n}.txt", "Kiln Road", "Ann Bell") for n in (1, 2, 3)]
    assert offered(files[2], *files[:2]) == []


def test_copies_and_what_cannot_be_read_are_not_offered() -> None:
    current = entry("/a/ash.txt", "Ash", "Ann Bell")
    copy = CatalogueEntry(b"/b/ash.txt", 1, 1, "/a/ash.txt", "Ash", "", "Ann Bell", 1, 1, (), None)
    broken = CatalogueEntry(b"/a/b.txt", 1, 1, None, "B", "", "Ann Bell", 1, 1, (), "This file is empty.")
    assert offered(current, copy, broken) == []
