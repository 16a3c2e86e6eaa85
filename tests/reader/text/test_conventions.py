"""Every case in ``tests/cases/*.txt`` is understood as it says; the file's name tells what is looked at.

``known_failures.txt`` keeps what is known to be understood wrongly, with what would be right; the
titles there begin with the name of the view. A case that comes right must move to its family.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import Story
from tests.reader.text.case_files import CASES, Case, read_cases
from tests.reader.text.views import VIEWS


def described(story: Story, view: str) -> str:
    return "".join(f"{line}\n" for line in VIEWS[view](story))


def family(name: str) -> list[object]:
    return [
        pytest.param(name, case, id=f"{name}: {case.title}") for case in read_cases(CASES / f"{name}.txt")
    ]


@pytest.mark.parametrize(("view", "case"), [row for name in VIEWS for row in family(name)])
def test_a_convention_is_understood_as_its_case_says(
    view: str, case: Case, story_of: Callable[..., Story]
) -> None:
    assert described(story_of(case.text), view) == case.expected


@pytest.mark.parametrize("case", list(read_cases(CASES / "known_failures.txt")), ids=lambda case: case.title)
@pytest.mark.xfail(raises=AssertionError)
def test_a_known_failure_still_fails(case: Case, story_of: Callable[..., Story]) -> None:
    view, _, _ = case.title.partition(": ")
    assert described(story_of(case.text), view) == case.expected


def test_titles_of_cases_are_unique() -> None:
    titles = [(name, case.title) for name in VIEWS for case in read_cases(CASES / f"{name}.txt")]
    assert len(titles) == len(set(titles))
