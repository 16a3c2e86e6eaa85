"""What holds of every text, and how long any text may take."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.story import Encoding, Story
from reader.text.lines import BLANK
from reader.text.runs import runs
from reader.text.split import split, split_around
from tests.reader.text.case_files import filled
from tests.timing import seconds

ROOT = Path(__file__).parents[3]
PIECES = """Chapter 1|CHAPTER II|I|II|III|1.|* * *|---|-- |The End|Title: x|Author: Ann|by Ann Bell|A/N: hi|Prologue|CONTENTS|
From: a@b (Ann)|Subject: x|Kate Bell|March, 1999|oOo|---The Title---|PART ONE|Summary: a|“Yes,” he said.|_so_|**x**|a/b_c_d|
*** START OF THIS PROJECT GUTENBERG EBOOK|End of the Project Gutenberg EBook|A line of prose which goes on and on until it is|wrapped."""
ODD = ["\x00", "\u2028", "\x0c", "\ud800", "\ufeff", "\t", "   ", "..."]
pieces = st.sampled_from([*PIECES.replace("\n", "").split("|"), *ODD]) | st.text(max_size=20)
joints = st.sampled_from(["\n", "\n\n", "\n\n\n", " "])
texts = st.text() | st.lists(st.tuples(pieces, joints), max_size=60).map(
    lambda parts: "".join(piece + joint for piece, joint in parts)
)


def story_of(text: str) -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt")


@settings(deadline=None, max_examples=200)
@given(texts)
def test_the_blocks_are_in_order_and_cover_every_word(text: str) -> None:
    position = 0
    for block in story_of(text).blocks:
        assert position <= block.start <= block.end
        assert not text[position : block.start].strip(BLANK)
        position = block.end
    assert not text[position:].strip(BLANK)


@settings(deadline=None, max_examples=150)
@given(texts)
def test_the_runs_of_a_block_cover_its_span(text: str) -> None:
    for block in story_of(text).blocks:
        position = block.start
        for run in runs(text, block):
            assert run.start == position < run.end
            assert not run.emphasis or len(run.text) == run.end - run.start
            position = run.end
        assert position == block.end


@settings(deadline=None, max_examples=150)
@given(texts)
def test_the_chapters_cover_the_text(text: str) -> None:
    story = story_of(text)
    assert [chapter.start for chapter in story.chapters] == [
        0,
        *(chapter.end for chapter in story.chapters[:-1]),
    ]
    assert story.chapters[-1].end == len(text)
    assert 0 <= story.body_start <= story.body_end <= len(text)
    for heading in filter(None, (chapter.heading for chapter in story.chapters)):
        assert heading.start <= heading.label_end <= heading.end
        assert heading.start <= heading.title_start <= heading.end


HOSTILE = {
    "newlines": "\n" * 4_000,
    "stars": "*" * 200_000,
    "stars and blanks": "* " * 200_000,
    "one line": "word " * 50_000,
    "underscores": "_a " * 50_000,
    "slashes": "/a" * 50_000,
    "headings": "Chapter 1\n" * 8_000,
    "headings apart": "Chapter 1\n\n" * 8_000,
    "numerals": "I\n\nII\n\n" * 4_000,
    "rules": "***\n" * 8_000,
    "contents": "Contents\n\n" * 4_000,
    "fields": "Title: x\n" * 8_000,
    "postings": "From: a\nDate: b\n\n" * 4_000,
    "gaps": "Some words.\n\n\n" * 4_000,
    "capitals": "HELLO WORLD\n\n\n\n" * 4_000,
    "colons": ("x" * 50 + ": ") * 4_000,
    "by": "by a " * 50_000,
    "blanks": " " * 300_000 + "x",
}


def understand(text: str) -> None:
    for block in story_of(text).blocks:
        runs(text, block)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_twice_the_text_takes_about_twice_the_time(text: str) -> None:
    once = max(seconds(lambda: understand(text)) for _ in range(2))
    assert seconds(lambda: understand(text + text), 2) < 3 * once + 0.1


@settings(deadline=None, max_examples=100)
@given(texts, st.floats(0, 1))
def test_what_is_understood_around_an_offset_holds_it(text: str, where: float) -> None:
    offset = int(where * len(text))
    story = split_around(text, Encoding("utf-8", "utf-8", 1.0), "x.txt", offset)
    assert story.text == text
    assert story.chapters[0].start <= offset <= story.chapters[-1].end


def test_a_beginning_is_understood_as_the_whole_is() -> None:
    text = filled(
        "The Lamp\n\nby Ann Bell\n\nRated: PG\n\n"
        + "Chapter 1\n\n{60 paragraphs}\n\nChapter 2\n\n{60 paragraphs}\n\n" * 40
    )
    whole, part = story_of(text), split_around(text, Encoding("utf-8", "utf-8", 1.0), "x.txt", 0)
    assert (part.title, part.author, part.fields) == (whole.title, whole.author, whole.fields)
    assert part.blocks == whole.blocks[: len(part.blocks)]
    assert part.body_start == whole.body_start
    assert len(part.blocks) < len(whole.blocks)


def test_a_passage_is_understood_as_it_is_in_the_whole() -> None:
    text = filled(
        "The Lamp\n\nby Ann Bell\n\n" + "Chapter 1\n\n{60 paragraphs}\n\n* * *\n\n{60 paragraphs}\n\n" * 40
    )
    whole = story_of(text)
    part = split_around(text, Encoding("utf-8", "utf-8", 1.0), "x.txt", len(text) // 2)
    assert set(part.blocks) <= set(whole.blocks)
    assert part.blocks[0].start < len(text) // 2 < part.blocks[-1].end


@settings(deadline=None, max_examples=100)
@given(texts)
def test_a_file_is_understood_the_same_whatever_it_is_called(text: str) -> None:
    one, other = story_of(text), split(text, Encoding("utf-8", "utf-8", 1.0), "Quite Another Name.txt")
    if one.title_from == "filename" or other.title_from == "filename":
        one, other = (story._replace(title=None, title_from=None) for story in (one, other))
    assert one == other


def test_a_file_is_understood_the_same_in_every_process() -> None:
    seeds = sorted(map(str, (ROOT / "seeds").glob("*.txt")))
    command = [sys.executable, "-m", "reader", "inspect", *seeds]
    printed = [
        subprocess.run(
            command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1] != b""
