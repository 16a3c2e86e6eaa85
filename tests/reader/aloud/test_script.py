"""What is spoken of a story, in what order, and which part of its text each sentence stands for."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.aloud.script import Script
from reader.aloud.utterances import Utterance, utterances
from reader.page.piece import AS_READ, Manner, Piece, Role
from reader.story import Block, BlockKind, Encoding, Story
from reader.text.runs import runs
from reader.text.split import split
from tests.timing import timed

STORY = """The Lamp
by Ines Calder

Chapter One: Oil

The _old_ lamp was out, and had been out since the ferry went. Nobody
had lit it, for nobody could find the oil.

“Why?” she asked, and looked for the oil herself until it was dark.

* * *

She went home by the upper road, and it rained all the way. She had
no coat.

Chapter Two: Tide

    The tide comes in,
    the tide goes out,
    and nobody minds it.

He waited there until the ferry came, on the wet end of the pier. The
ferry was late.
"""
WRITTEN = st.text(alphabet="aAbé .!?\"'*_-\n\t\u200b😀", max_size=120)


def understood(text: str) -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), "lamp.txt")


def spoken(story: Story, offset: int = 0, manner: Manner = AS_READ) -> list[Utterance]:
    script = Script(story, manner)
    cue, found = script.at(offset), []
    while cue is not None:
        found.append(script.utterance(cue))
        cue = script.step(cue, 1)
    return found


def words(story: Story, offset: int = 0, manner: Manner = AS_READ) -> list[str]:
    return [each.words for each in spoken(story, offset, manner)]


def test_a_story_is_spoken_sentence_by_sentence_with_its_headings_and_verses() -> None:
    assert words(understood(STORY)) == [
        "The Lamp", "by Ines Calder",
        "Chapter One", "Oil",
        "The old lamp was out, and had been out since the ferry went.",
        "Nobody had lit it, for nobody could find the oil.",
        "“Why?” she asked, and looked for the oil herself until it was dark.",
        "",
        "She went home by the upper road, and it rained all the way.", "She had no coat.",
        "Chapter Two", "Tide",
        "The tide comes in,", "the tide goes out,", "and nobody minds it.",
        "He waited there until the ferry came, on the wet end of the pier.", "The ferry was late.",
    ]  # fmt: skip


def test_each_sentence_knows_its_part_of_the_text() -> None:
    story = understood(STORY)
    found = [story.text[each.start : each.end] for each in spoken(story)]
    assert "The _old_ lamp was out, and had been out since the ferry went." in found
    assert "Nobody\nhad lit it, for nobody could find the oil." in found
    assert "the tide goes out," in found


def test_a_heading_and_a_scene_break_are_followed_by_longer_pauses_than_a_sentence() -> None:
    pauses = {each.words.split(" ")[0]: each.pause for each in spoken(understood(STORY))}
    assert 0 == pauses["He"] < pauses["“Why?”"] < pauses["Oil"] < pauses[""]


def test_what_is_folded_away_is_not_spoken() -> None:
    header = (
        "Title: The Lamp\nAuthor: Ines\nArchive: anywhere\nFeedback: yes please\n\n"
        + "The lamp was out.\n\n" * 9
    )
    unfolded, folded = (" ".join(words(understood(header), 0, Manner(folded=each))) for each in (False, True))
    assert "yes please" in unfolded
    assert "yes please" not in folded
    assert "The lamp was out." in folded


def test_it_begins_with_the_sentence_a_place_lies_in() -> None:
    story = understood(STORY)
    assert words(story, story.text.index("lit it"))[0].startswith("Nobody had lit it")
    assert words(story, story.text.index("tide goes"))[0] == "the tide goes out,"


def test_after_the_last_word_there_is_nothing_to_say() -> None:
    story = understood(STORY)
    assert Script(story, AS_READ).at(len(story.text)) is None


def test_steps_back_leave_out_breaks_and_end_at_the_beginning() -> None:
    story = understood(STORY)
    script = Script(story, AS_READ)
    cue, back = script.at(story.text.index("She went")), []
    while cue is not None:
        back.append(script.utterance(cue).words)
        cue = script.step(cue, -1)
    assert [each.split()[0] for each in back[:3]] == ["She", "“Why?”", "Nobody"]
    assert back[-1] == "The Lamp"


def test_sentences_are_spoken_also_while_the_lines_of_the_file_are_looked_at() -> None:
    assert words(understood(STORY), 0, Manner(as_filed=True)) == words(understood(STORY))


@given(WRITTEN)
def test_every_word_of_a_paragraph_is_spoken_once_and_in_order(text: str) -> None:
    runs_ = runs(text, Block(BlockKind.PARAGRAPH, 0, len(text)))
    found = list(utterances([Piece(Role.PARAGRAPH, runs_)]))
    shown = "".join(run.text for run in runs_)
    assert re.findall(r"\w", " ".join(each.words for each in found)) == re.findall(r"\w", shown)
    assert all(each.start < each.end for each in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


def test_a_place_far_into_a_long_chapter_is_found_at_once() -> None:
    story = understood("Chapter One\n\n" + "\n\n".join(["The ferry did not run. She walked."] * 20_000))
    with timed() as taken:
        script = Script(story, AS_READ)
        cue = script.at(story.text.index("She walked", 600_000))
        assert cue is not None
        assert script.utterance(cue).words == "She walked."
    assert taken.seconds < 1


def test_a_text_without_a_word_has_nothing_but_its_name_to_say() -> None:
    assert list(filter(None, words(understood("***\n\n***\n")))) == ["Lamp"]
