"""Which files of a library are one story: the golden cases."""

from __future__ import annotations

import pytest

from reader.library.parts.works import works
from tests.reader.library.parts.libraries import Library, libraries, written

ALL = list(libraries())


@pytest.mark.parametrize("library", ALL, ids=lambda library: library.title)
def test_the_files_of_one_story_are_found_and_no_others(library: Library) -> None:
    by_work = set(blocks(written(works(library.entries))))
    assert by_work == set(blocks(library.expected))


def blocks(text: str) -> list[str]:
    """The works of a case, each from its title to its last part."""
    found: list[str] = []
    for line in text.splitlines():
        if not line.startswith(" "):
            found.append("")
        found[-1] += line + "\n"
    return found


def test_there_are_many_cases_and_each_has_a_name_of_its_own() -> None:
    titles = [library.title for library in ALL]
    assert len(set(titles)) == len(titles) >= 40
