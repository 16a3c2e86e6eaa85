"""What holds of the works of any library, and the user's word on them."""

from __future__ import annotations

import os
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.catalogue import CatalogueEntry
from reader.library.parts.grouping import Grouping, from_json, to_json
from reader.library.parts.named import folder_of
from reader.library.parts.work import Part, Work
from reader.library.parts.works import works
from tests.reader.library.parts.libraries import Library, entry, libraries

PIECES = st.sampled_from(
    [
        *[
            "Kiln",
            "Road",
            "Chapter",
            "ch",
            "part",
            "book",
            "of",
            "Prologue",
            "Epilogue",
            "v2",
            "copy",
            "(1)",
            "第",
            "1",
            "2",
            "03",
            "10",
            "5a",
            "II",
            "one",
            "-",
            "_",
            ".",
            "2003",
            "章",
        ],
        *("Глава", " ", "/", "\udc80", "…"),
    ]
)
NAMES = st.lists(PIECES, min_size=1, max_size=6).map(" ".join)
TITLES = st.sampled_from((None, "Kiln Road", "Ash", "Kiln Road, Chapter 2", "The Ferry (1/3)"))
AUTHORS = st.sampled_from((None, "Ann Bell", "Tom Vane", "Ann Bell (annbell@post.example)"))


@st.composite
def entries(draw: st.DrawFn) -> CatalogueEntry:
    made = entry(
        "x", draw(TITLES), draw(AUTHORS), draw(st.sampled_from((300, 3000, 90_000))), draw(st.integers(1, 9))
    )
    return made._replace(path=os.fsencode("/library/" + draw(NAMES)))


LIBRARIES = st.lists(entries(), max_size=14, unique_by=lambda each: each.path)


@given(LIBRARIES)
def test_every_file_is_in_exactly_one_work(library: list[CatalogueEntry]) -> None:
    paths = [path for work in works(library) for path in work.paths]
    assert sorted(paths) == sorted(each.path for each in library)


@given(LIBRARIES, st.randoms())
def test_the_order_in_which_files_are_found_changes_nothing(
    library: list[CatalogueEntry], chance: random.Random
) -> None:
    shuffled = list(library)
    chance.shuffle(shuffled)
    assert works(shuffled) == works(library)


@given(LIBRARIES)
def test_an_unrelated_file_changes_no_other_work(library: list[CatalogueEntry]) -> None:
    other = entry("/library/Wholly Unrelated Words.txt", "Something Else", "Nobody Known")
    assert [work for work in works([*library, other]) if other.path not in work.paths] == works(library)


@given(LIBRARIES)
def test_a_folder_alone_gives_the_same_works_as_in_the_whole_library(library: list[CatalogueEntry]) -> None:
    of_all = works(library)
    for folder in {folder_of(each.path) for each in library}:
        alone = works(each for each in library if folder_of(each.path) == folder)
        assert alone == [work for work in of_all if folder_of(work.parts[0].path) == folder]


@pytest.mark.parametrize("library", list(libraries()), ids=lambda library: library.title)
def test_a_case_is_the_same_beside_an_unrelated_file_in_every_folder(library: Library) -> None:
    files = list(library.entries)
    folders = {folder_of(each.path) for each in files}
    others = [
        entry(os.fsdecode(folder) + "/Wholly Unrelated Words.txt", author="Nobody Known")
        for folder in folders
    ]
    found = works([*files, *others])
    assert [work for work in found if b"Unrelated" not in work.parts[0].path] == works(files)


CHAPTERS = [entry(f"/a/Kiln Road - Chapter {n}.txt") for n in (1, 2, 3)]
PATHS = tuple(each.path for each in CHAPTERS)


def test_what_the_user_calls_separate_is_separate() -> None:
    found = works(CHAPTERS, [Grouping(PATHS, together=False)])
    assert [work.paths for work in found] == [(path,) for path in PATHS]


def test_one_file_called_separate_leaves_the_others_together() -> None:
    found = works(CHAPTERS, [Grouping(PATHS[:1], together=False)])
    assert [work.paths for work in found] == [PATHS[:1], PATHS[1:]]


def test_what_the_user_puts_together_is_read_in_the_order_given() -> None:
    files = [entry("/a/Ash.txt"), entry("/b/Embers.txt"), *CHAPTERS]
    order = (b"/b/Embers.txt", PATHS[2], b"/a/Ash.txt")
    found = next(work for work in works(files, [Grouping(order, together=True)]) if len(work.parts) == 3)
    assert tuple(part.path for part in found.parts) == order
    assert [part.number for part in found.parts] == [(1,), (2,), (3,)]


def test_the_users_later_word_goes_before_an_earlier_one() -> None:
    said = [Grouping(PATHS, together=False), Grouping(PATHS[::-1], together=True)]
    assert [work.paths for work in works(CHAPTERS, said)] == [PATHS[::-1]]


def test_a_grouping_outlives_the_files_it_names() -> None:
    said = Grouping((*PATHS, b"/gone.txt"), together=True)
    assert [work.paths for work in works(CHAPTERS, [said])] == [PATHS]
    assert [work.paths for work in works(CHAPTERS[:1], [said])] == [PATHS[:1]]


@given(
    LIBRARIES,
    st.lists(st.tuples(st.lists(st.integers(0, 13), min_size=1, unique=True), st.booleans()), max_size=3),
)
@settings(max_examples=60)
def test_every_file_is_in_one_work_whatever_the_user_has_said(
    library: list[CatalogueEntry], said: list[tuple[list[int], bool]]
) -> None:
    paths = [each.path for each in library]
    chosen = [([paths[at] for at in places if at < len(paths)], together) for places, together in said]
    groupings = [Grouping(tuple(some), together) for some, together in chosen if some]
    assert sorted(path for work in works(library, groupings) for path in work.paths) == sorted(paths)


@given(
    st.lists(st.binary(min_size=1).filter(lambda path: 0 not in path), min_size=1, unique=True), st.booleans()
)
def test_a_grouping_comes_back_from_json(paths: list[bytes], together: bool) -> None:
    grouping = Grouping(tuple(paths), together)
    assert from_json(to_json(grouping)) == grouping


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        {},
        {"files": "joined", "paths": ["/a"]},
        {"files": "together"},
        {"files": "together", "paths": []},
        {"files": "together", "paths": "/a"},
        {"files": "together", "paths": [1]},
        {"files": "together", "paths": ["/a", "/a"]},
        {"files": ["together"], "paths": ["/a"]},
        {"files": "separate", "paths": ["\ud800"]},
    ],
)
def test_what_is_no_grouping_is_refused(stored: object) -> None:
    with pytest.raises(ValueError, match="grouping"):
        from_json(stored)


def test_missing_parts_are_told() -> None:
    numbers = ((2,), (3, 1), (5,), (7,))
    work = Work("", None, tuple(Part(b"%d" % n, number, last=number) for n, number in enumerate(numbers)))
    assert work.missing == ((1,), (4,), (6,))


def test_a_file_of_several_chapters_leaves_no_gap() -> None:
    work = Work("", None, (Part(b"a", (1,), last=(5,)), Part(b"b", (7,), last=(7,))))
    assert work.missing == ((6,),)
