"""A block as it is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import Block, BlockKind
from reader.text.runs import runs

Whole = Callable[..., Block]


def shown(text: str, block: Block) -> str:
    return "".join(run.text for run in runs(text, block))


def emphasised(text: str, block: Block) -> list[str]:
    return [run.text for run in runs(text, block) if run.emphasis]


def test_a_line_end_in_prose_is_a_space(whole: Whole) -> None:
    text = "one \n   two\tthree  four"
    assert shown(text, whole(text)) == "one two three four"


def test_a_line_end_in_verse_stays_and_the_common_indentation_goes() -> None:
    text = "    one\n    two"
    assert shown(text, Block(BlockKind.LINES, 4, len(text))) == "one\u2028two"


def test_a_line_further_in_than_the_others_keeps_its_distance() -> None:
    text = "    one\n      two\n    three"
    assert shown(text, Block(BlockKind.LINES, 4, len(text))) == "one\u2028\u00a0\u00a0two\u2028three"


@pytest.mark.parametrize("text", ["_so_", "*so*", "/so/", "**so**", "__so__", '"*so*"', "(_so_)", "_so_,"])
def test_emphasis_is_set_apart_and_its_marks_are_hidden(text: str, whole: Whole) -> None:
    written = f"It is {text} cold."
    assert emphasised(written, whole(written)) == ["so"]
    assert not set("_*/") & set(shown(written, whole(written)))


@pytest.mark.parametrize(
    "text",
    [
        "snake_case_name",
        "2*3*4",
        "/usr/bin/env",
        "and/or",
        "http://a.example/b/c",
        "* one",
        "a * b * c",
        "_",
        "**",
        "**** you",
        "his/her/their",
    ],
)
def test_marks_that_emphasise_nothing_are_shown(text: str, whole: Whole) -> None:
    assert shown(text, whole(text)) == text
    assert emphasised(text, whole(text)) == []


def test_emphasis_may_go_over_a_line_end(whole: Whole) -> None:
    text = "It was _very\ncold_ there."
    assert shown(text, whole(text)) == "It was very cold there."
    assert "".join(emphasised(text, whole(text))) in ("very cold", "verycold")


def test_emphasised_text_stands_character_for_character(whole: Whole) -> None:
    text = "It was _very  \n cold indeed_ there."
    assert all(len(run.text) == run.end - run.start for run in runs(text, whole(text)) if run.emphasis)


def test_decoration_around_a_title_is_hidden(whole: Whole) -> None:
    text = "---The Cold Lamp---"
    assert shown(text, whole(text, BlockKind.TITLE)) == "The Cold Lamp"


def test_control_characters_are_hidden_and_lone_surrogates_replaced(whole: Whole) -> None:
    text = "a\x00b\ud800c\u202ed"
    assert shown(text, whole(text)) == "ab\ufffdcd"


def test_a_scene_break_is_shown_as_written(whole: Whole) -> None:
    assert shown("* * *", whole("* * *", BlockKind.BREAK)) == "* * *"
