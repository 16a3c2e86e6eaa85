"""The way back is there after a restart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.conftest import StartApp, around, press
from ui.history import History
from ui.visited import load

WORDS = "The harbour was full of boats that nobody had paid for. " * 60


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    for name in ("kiln", "mill"):
        text = "".join(f"Chapter {number}\n\n{WORDS}\n\n" for number in range(1, 5))
        (tmp_path / f"{name}.txt").write_text(f"The {name.title()}\n\n{text}")
    return [tmp_path / "kiln.txt", tmp_path / "mill.txt"]


def test_back_leads_over_a_restart_to_another_story(start_app: StartApp, stories: list[Path]) -> None:
    kiln, mill = stories
    app = start_app(kiln)
    press(app, "next_chapter")
    left = app.front.page.anchor
    around(app).going.go_to_story(str(mill))
    app.front.window.close()
    again = start_app(mill)
    press(again, "back")
    assert (again.front.reading.path, again.front.page.anchor) == (kiln, left)
    press(again, "back")
    assert again.front.page.anchor < left
    press(again, "forward")
    assert again.front.page.anchor == left


def test_a_window_that_was_killed_left_its_jumps_a_moment_later(
    start_app: StartApp, stories: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr("ui.visited._KEPT_AFTER", 0)
    app = start_app(stories[0])
    press(app, "next_chapter")
    qtbot.waitUntil(lambda: len(load(app._profile.history).behind) == 1)


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"behind": 3}', '{"behind": [["a"], [3, 4], ["b", -1], ["c", 1.5]]}']
)
def test_a_faulty_file_is_an_empty_history(tmp_path: Path, content: str) -> None:
    file = tmp_path / "history.json"
    file.write_text(content)
    assert load(file) == History()


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_nothing_in_the_file_is_an_error(tmp_path_factory: pytest.TempPathFactory, found: object) -> None:
    file = tmp_path_factory.getbasetemp() / "history.json"
    file.write_text(json.dumps({"behind": found, "ahead": [found]}))
    load(file)
