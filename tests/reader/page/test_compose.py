"""What a section shows of a story."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.page.compose import compose
from reader.page.sections import sections
from reader.story import BlockKind, Encoding, Story
from reader.text.split import split

PIECES = """Chapter 1|CHAPTER II. THE LAMP|III|* * *|---|The End|Title: x|**Rated:** PG|_Author:_ Ann Bell|  Summary -- a lamp|
Disclaimer)- not mine|by Ann Bell|A/N: hi|Prologue|CONTENTS|From: a@b (Ann)|Subject: x|Kate Bell|March, 1999|oOo|---The Title---|
“Yes,” he said.|_so_ it *goes* on|a/b_c_d|*** START OF THIS PROJECT GUTENBERG EBOOK|A line of prose which goes on and on until it is|
wrapped and a har-|bour master|THE LAMP   12|12|-- |Yours,|Tom""".replace("\n", "").split("|")
pieces = st.sampled_from(PIECES) | st.text(max_size=20)
joints = st.sampled_from(["\n", "\n\n", "\n\n\n", " ", "\r\n", "\f\n"])
texts = st.lists(st.tuples(pieces, joints), max_size=60).map(lambda parts: "".join(map("".join, parts)))


def story_of(text: str) -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt")


def shown(story: Story) -> str:
    return "".join(
        run.text for section in sections(story) for piece in compose(story, section) for run in piece.runs
    )


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, text))


@settings(deadline=None, max_examples=300)
@given(texts)
def test_every_letter_is_shown_but_marks_and_the_labels_of_title_author_and_summary(text: str) -> None:
    story = story_of(text)
    hidden = "".join(field.label for field in story.fields if field.name in ("title", "author", "summary"))
    rules = (
        block for block in story.blocks if block.kind is BlockKind.BREAK and block.start < story.body_start
    )
    marks = "".join(text[block.start : block.end] for block in rules)
    assert not letters(text) - letters(shown(story)) - letters(hidden) - letters(marks)


@settings(deadline=None, max_examples=200)
@given(texts)
def test_the_pieces_stand_for_the_whole_text(text: str) -> None:
    story = story_of(text)
    spans = sorted(
        (run.start, run.end)
        for section in sections(story)
        for piece in compose(story, section)
        for run in piece.runs
    )
    position = 0
    for start, end in spans:
        assert not any(map(str.isalnum, text[position:start]))
        position = max(position, end)
    assert not any(map(str.isalnum, text[position:]))


@pytest.mark.parametrize("written", ["**Rated:** PG", "Rated - PG", "[Rated: PG]", "  Rated : PG"])
def test_a_field_is_shown_as_its_label_and_its_value(written: str) -> None:
    story = story_of(f"Title: The Lamp\n{written}\n\nIt was lit.\n")
    (piece,) = (piece for piece in compose(story, sections(story)[0]) if piece.label)
    assert "".join(run.text for run in piece.runs).replace("]", "") == "Rated  PG"
