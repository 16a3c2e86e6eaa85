"""Every empty list says why it is empty."""

from __future__ import annotations

import pytest

from reader.library.shelves import SHELVES
from ui.library.arrangement import Arrangement
from ui.library.why_empty import why_empty


def test_a_library_without_stories_says_how_they_come_into_it() -> None:
    assert "Add a folder" in why_empty(Arrangement(), "", has_stories=False)


@pytest.mark.parametrize("shelf", [shelf for shelf in SHELVES if shelf != "all"])
def test_every_empty_shelf_says_in_its_own_words_what_would_stand_on_it(shelf: str) -> None:
    others = {
        why_empty(Arrangement(shelf=other), "", has_stories=True) for other in SHELVES if other != shelf
    }
    said = why_empty(Arrangement(shelf=shelf), "", has_stories=True)
    assert said.count(".") >= 2
    assert said not in others


def test_words_found_nowhere_are_named_as_they_were_typed() -> None:
    assert "“<b>kiln”" in why_empty(Arrangement(), " <b>kiln ", has_stories=True)


def test_words_not_found_on_a_shelf_point_to_all_stories() -> None:
    assert "All stories" in why_empty(Arrangement(shelf="unread"), "kiln", has_stories=True)


def test_a_filter_that_leaves_nothing_says_so() -> None:
    chosen = Arrangement(choices=(("rating", ("Teen",)),))
    assert "Filter" in why_empty(chosen, "", has_stories=True)
