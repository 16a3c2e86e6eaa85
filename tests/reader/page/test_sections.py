"""Cutting a story into what one document shows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.page.sections import (
    DISPLAY_LENGTH,
    SECTION_LENGTH,
    Section,
    display_blocks,
    section_at,
    section_blocks,
    sections,
)
from reader.story import Block, BlockKind, Chapter, Encoding, Layout, Story
from tests.timing import seconds

SENTENCE = "The boat came in before the rain did. "


def story_of(*chapters: list[tuple[BlockKind, str]]) -> Story:
    """A story whose blocks have an empty line between them."""
    text, blocks, parts = "", [], []
    for chapter in chapters:
        start = len(text)
        for kind, words in chapter:
            blocks.append(Block(kind, len(text), len(text) + len(words)))
            text += words + "\n\n"
        parts.append(Chapter(None, start, len(text)))
    encoding = Encoding("utf-8", "utf-8", 1.0)
    return Story(
        text, encoding, Layout.BLOCK, None, None, None, (), tuple(blocks), tuple(parts), 0, len(text)
    )


def prose(characters: int) -> tuple[BlockKind, str]:
    return BlockKind.PARAGRAPH, (SENTENCE * (characters // len(SENTENCE) + 1))[:characters]


def pieces_of(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Block, ...]:
    return display_blocks(text, Block(kind, 0, len(text)))


BREAK = (BlockKind.BREAK, "* * *")
HEADING = (BlockKind.HEADING, "Chapter Two")


def words_of(story: Story, blocks: Iterable[Block]) -> str:
    return "".join(story.text[block.start : block.end] for block in blocks)


def test_a_short_chapter_is_one_section() -> None:
    story = story_of([prose(300)] * 3, [prose(200)])
    assert sections(story) == (Section(0, 0, 906, 0, 3), Section(1, 906, 1108, 3, 4))


def test_an_empty_story_has_one_section() -> None:
    assert sections(story_of([])) == (Section(0, 0, 0, 0, 0),)


def test_a_long_chapter_is_cut_after_a_scene_break_near_the_middle() -> None:
    story = story_of([prose(2_000)] * 22 + [BREAK] + [prose(2_000)] * 22)
    first, second = sections(story)
    assert story.blocks[second.first_block - 1].kind is BlockKind.BREAK
    assert first.last_block == second.first_block == 23


def test_a_long_chapter_without_scenes_is_cut_at_a_paragraph_into_near_equal_parts() -> None:
    story = story_of([prose(1_000)] * 150)
    lengths = [each.end - each.start for each in sections(story)]
    assert len(lengths) == 3
    assert max(lengths) - min(lengths) < 3_000


def test_a_cut_is_never_between_a_heading_and_its_text() -> None:
    story = story_of([prose(39_000), HEADING, prose(39_000)])
    _, second = sections(story)
    assert story.blocks[second.first_block].kind is BlockKind.HEADING


@pytest.mark.parametrize("length", [9_999, 10_000])
def test_a_paragraph_of_usual_length_is_shown_whole(length: int) -> None:
    block = Block(BlockKind.PARAGRAPH, 0, length)
    assert display_blocks("x" * length, block) == (block,)


def test_a_long_paragraph_is_cut_after_a_sentence() -> None:
    text = SENTENCE * 800
    for piece in pieces_of(text):
        assert text[piece.start : piece.end].endswith("did. ")


def test_a_long_paragraph_without_sentences_is_cut_at_a_space() -> None:
    text = "water " * 5_000
    assert all(text[each.end - 1] == " " for each in pieces_of(text))


def test_lines_shown_as_written_are_cut_at_their_ends() -> None:
    text = "A line. And more\n" * 2_000
    assert all(text[each.end - 1] == "\n" for each in pieces_of(text, BlockKind.LINES))


def test_a_character_keeps_its_accents() -> None:
    text = "e\u0301" * 9_000
    assert all(text[each.start] == "e" for each in pieces_of(text))


def test_a_paragraph_longer_than_a_section_continues_in_the_next() -> None:
    story = story_of([prose(100), prose(200_000), prose(100)])
    shown = [block for each in sections(story) for block in section_blocks(story, each)]
    assert [shown[0], shown[-1]] == [story.blocks[0], story.blocks[-1]]
    assert all(before.end in (after.start, after.start - 2) for before, after in pairwise(shown))
    assert all(block.end - block.start <= DISPLAY_LENGTH for block in shown)


def test_a_break_at_the_very_end_is_shown() -> None:
    story = story_of([prose(100)])
    end = Block(BlockKind.BREAK, len(story.text), len(story.text))
    story = story._replace(blocks=(*story.blocks, end))
    assert list(section_blocks(story, sections(story)[-1]))[-1] == end


kinds = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.LINES, BlockKind.BREAK, BlockKind.HEADING])
blocks = st.tuples(kinds, st.integers(1, 90_000)).map(lambda pair: (pair[0], prose(pair[1])[1]))


@given(st.lists(st.lists(blocks, max_size=8), min_size=1, max_size=3))
@settings(deadline=None, max_examples=50)
def test_sections_cover_the_text_and_the_blocks(chapters: list[list[tuple[BlockKind, str]]]) -> None:
    story = story_of(*chapters)
    found = sections(story)
    assert [each.end for each in found] == [*(each.start for each in found[1:]), len(story.text)]
    assert all(each.end - each.start <= SECTION_LENGTH for each in found)
    assert [each.last_block for each in found] == [
        *(each.first_block for each in found[1:]),
        len(story.blocks),
    ]
    shown = [block for each in found for block in section_blocks(story, each)]
    assert words_of(story, shown) == words_of(story, story.blocks)
    for index, each in enumerate(found):
        if each.start < each.end:
            assert section_at(found, each.start) == section_at(found, each.end - 1) == index


def test_an_offset_outside_the_text_lies_in_the_first_or_last_section() -> None:
    found = sections(story_of([prose(100)], [prose(100)]))
    assert (section_at(found, -5), section_at(found, 10_000)) == (0, 1)


def test_a_hundred_thousand_paragraphs_are_cut_in_less_than_a_second() -> None:
    story = story_of([prose(50)] * 100_000)
    assert seconds(lambda: sections(story)) < 1
