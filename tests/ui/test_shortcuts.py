"""Keys: whose they are, what can be changed of them, and that no two commands ever have the same."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.commands import COMMANDS
from ui.shortcuts import (
    Changes,
    fault,
    holder,
    is_key,
    keys_in_force,
    shown,
    usable,
    usual_keys,
    with_key,
    with_keys,
)

BY_ID = {command.id: command for command in COMMANDS}
KEYS = st.sampled_from(["Ctrl+D", "Ctrl+F", "F3", "Space", "Ctrl+Alt+J", "F8", "N", "Alt+Left"])
CHANGES = st.dictionaries(st.sampled_from(list(BY_ID)), st.lists(KEYS, max_size=3).map(tuple), max_size=6)


@pytest.fixture(autouse=True)
def _qt(qtbot: QtBot) -> None:
    """The desktop's own keys are known once Qt runs."""


def test_usually_a_command_has_the_keys_of_its_row_first() -> None:
    for command in COMMANDS:
        assert usual_keys()[command.id][: len(command.keys)] == command.keys


def test_the_desktop_adds_its_own_keys() -> None:
    assert "Ctrl+Ins" in usual_keys()["copy"]


def test_a_key_of_the_desktop_is_not_taken_from_a_command_that_has_it() -> None:
    assert usual_keys()["find_next"] == ("F3",)
    assert holder("Ctrl+G", {}) == "go_to"


def test_keys_with_a_picture_work_and_are_not_listed() -> None:
    assert "Find" in usual_keys()["find"]
    assert shown(usual_keys()["find"]) == ("Ctrl+F",)


@given(CHANGES)
def test_no_two_commands_have_the_same_key_whatever_was_changed(changes: Changes) -> None:
    keys = Counter(key for of_command in keys_in_force(changes).values() for key in of_command)
    assert [key for key, times in keys.items() if times > 1] == []


@given(CHANGES, st.sampled_from(list(BY_ID)), KEYS)
def test_a_key_that_is_given_to_a_command_runs_it(changes: Changes, command: str, key: str) -> None:
    assert holder(key, with_key(changes, command, key)) == command


@given(CHANGES, st.sampled_from(list(BY_ID)), KEYS)
def test_what_is_changed_of_one_command_takes_nothing_else_from_the_others(
    changes: Changes, command: str, key: str
) -> None:
    before, after = keys_in_force(changes), keys_in_force(with_key(changes, command, key))
    for each in before.keys() - {command}:
        assert set(before[each]) - set(after[each]) <= {key}


def test_a_key_taken_over_is_back_when_the_other_is_as_usual_again() -> None:
    changes = with_key({}, "find", "Ctrl+D")
    assert keys_in_force(changes)["toggle_bookmark"] == ()
    assert keys_in_force({})["toggle_bookmark"] == ("Ctrl+D",)
    assert list(changes) == ["find"]


def test_keys_that_are_as_usual_are_no_change() -> None:
    changes = with_key({}, "find", "F8")
    assert with_keys(changes, "find", usual_keys()["find"]) == {}


def test_a_command_can_be_left_without_keys() -> None:
    assert keys_in_force(with_keys({}, "quit", ()))["quit"] == ()


@pytest.mark.parametrize("key", ["", "Ctrl", "Foo", "Ctrl+A, Ctrl+B", "ctrl+a", "\ud800", "Ctrl+É+"])
def test_what_is_no_key_is_refused(key: str) -> None:
    assert not is_key(key)
    assert fault(key, BY_ID["find"])


@pytest.mark.parametrize("key", ["A", "Shift+A", "Space", "Left", "Backspace", "Home"])
def test_a_key_that_writes_is_refused_to_a_command_of_the_window_alone(key: str) -> None:
    assert "needed to write" in fault(key, BY_ID["find"])
    assert not fault(key, BY_ID["next_page"])


@pytest.mark.parametrize("key", ["Esc", "Tab", "/", "Up", "F2"])
def test_a_key_that_means_something_else_is_refused(key: str) -> None:
    assert fault(key, BY_ID["next_page"]).startswith(key)


@pytest.mark.parametrize("key", ["F8", "Ctrl+Alt+J", "Meta+X", "Alt+Return"])
def test_a_key_nobody_needs_can_be_taken(key: str) -> None:
    assert not fault(key, BY_ID["find"])


def test_of_what_is_kept_only_the_usable_is_used() -> None:
    found = {"find": ("F8", "nonsense", "F8"), "fly": ("F9",), "quit": ("Q",)}
    assert usable(found) == {"find": ("F8",), "quit": ()}
