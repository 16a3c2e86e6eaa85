"""What is exported can be imported, anywhere and any number of times."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.exchange.merge import merge
from reader.library.exchange.outcome import Merged
from tests.reader.library.exchange.documents import LIBRARIES, document_from, exported, profile_with

Content = dict[str, list[Any]]


@settings(max_examples=30, deadline=None)
@given(LIBRARIES)
def test_an_empty_library_holds_all_that_was_exported(content: Content) -> None:
    with TemporaryDirectory() as folder:
        before = profile_with(Path(folder) / "before", content)
        after = profile_with(Path(folder) / "after", {})
        document = document_from(before)
        merge(after.library, document)
        assert exported(after) == exported(before)
        assert not any(document.unsound.values())


@settings(max_examples=30, deadline=None)
@given(LIBRARIES, LIBRARIES)
def test_importing_twice_changes_nothing(here: Content, there: Content) -> None:
    with TemporaryDirectory() as folder:
        profile = profile_with(Path(folder) / "here", here)
        document = document_from(profile_with(Path(folder) / "there", there))
        merge(profile.library, document)
        once = exported(profile)
        outcome = merge(profile.library, document)
        assert exported(profile) == once
        assert not any(each.added or each.updated for each in outcome.values())


@settings(max_examples=30, deadline=None)
@given(LIBRARIES)
def test_a_library_that_takes_in_its_own_export_stays_as_it_is(content: Content) -> None:
    with TemporaryDirectory() as folder:
        profile = profile_with(Path(folder), content)
        before = exported(profile)
        outcome = merge(profile.library, document_from(profile))
        assert exported(profile) == before
        assert outcome["annotations"] == Merged(left=len(before["annotations"]))


@settings(max_examples=30, deadline=None)
@given(LIBRARIES, LIBRARIES, st.data())
def test_every_row_of_both_sides_is_there_afterwards(
    here: Content, there: Content, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(["annotations", "texts", "paths", "positions", "overrides", "marks"]))
    with TemporaryDirectory() as folder:
        profile = profile_with(Path(folder) / "here", here)
        document = document_from(profile_with(Path(folder) / "there", there))
        merge(profile.library, document)
        keys = {row[0] for row in (*here[name], *there[name])}
        assert len(exported(profile)[name]) == len(keys)
