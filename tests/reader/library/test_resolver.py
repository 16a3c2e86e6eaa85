"""A thousand places are found in a large text at once, and each of those that look alike is the one it was."""

from __future__ import annotations

import textwrap

import pytest

from reader.library.locator import Certainty, Found, Locator, locate, resolve, resolve_all
from reader.library.span import resolve_spans
from reader.story import Story
from tests.reader.library.stories import make_story, prose
from tests.timing import seconds, timed

MANY = 1_000
LINE = "Nobody came to the salt house that day, and nobody asked for the lamp; it burned on till it went out."


def chapters(numbers: range, paragraphs: int) -> list[str]:
    return ["\n\n".join((f"Chapter {each}", *prose(each, paragraphs))) for each in numbers]


def some_places(story: Story) -> list[Locator]:
    """A thousand places all over a story."""
    return [locate(story, at * len(story.text) // MANY) for at in range(MANY)]


@pytest.fixture(scope="module")
def large() -> list[str]:
    """The chapters of a story of ten million characters."""
    return chapters(range(600), 110)


@pytest.fixture(scope="module")
def places(large: list[str]) -> list[Locator]:
    return some_places(make_story("\n\n".join(large)))


@pytest.mark.parametrize(
    "put_in", ["A word.", "\n\n".join(prose(7_000, 300)), "\n\n".join(chapters(range(600, 700), 100))]
)
def test_a_thousand_places_of_a_large_story_edited_in_the_middle_take_no_second(
    large: list[str], places: list[Locator], put_in: str
) -> None:
    story = make_story("\n\n".join((*large[:300], put_in, *large[300:])))
    with timed() as taken:
        found = resolve_all(story, [(place, False) for place in places])
    assert taken.seconds < 1
    assert {each.certainty for each in found} == {Certainty.MOVED}


@pytest.mark.parametrize("text", ["a" * 1_000_000, f"{LINE}\n\n" * 10_000, " \n" * 500_000, "ab " * 300_000])
def test_hundreds_of_passages_of_a_text_that_repeats_itself_take_no_three_seconds(
    text: str,
) -> None:
    places = some_places(make_story(text))
    spans = [(start, end, False) for start, end in zip(places, places[1:] + places[-1:], strict=True)]
    changed = make_story("Once upon a time. " + text[: len(text) // 2] + "Then it ended.")
    assert seconds(lambda: resolve_spans(changed, spans[::4])) < 3


def test_in_other_lines_each_of_many_lines_that_are_alike_is_found_where_it_was() -> None:
    lines = [LINE] * 1_000
    story = make_story("Chapter 1\n\n" + "\n\n".join(lines))
    wrapped = make_story("Chapter 1\n\n" + "\n\n".join(f"    {textwrap.fill(line, 30)}" for line in lines))
    for number in (1, 40, 600, 998):
        place = locate(story, 11 + number * (len(LINE) + 2))
        at = [offset for offset in range(len(wrapped.text)) if wrapped.text.startswith("Nobody", offset)][
            number
        ]
        assert resolve(wrapped, place, same_text=False) == Found(at, Certainty.MOVED)


def test_a_copy_in_the_lines_as_they_were_is_not_taken_for_the_one_in_others() -> None:
    before, between, after = prose(8, 30), prose(9, 30), prose(10, 30)
    story = make_story("\n\n".join((*before, LINE * 2, *between, LINE * 2, *after)))
    other = textwrap.fill(LINE * 2, 40)
    wrapped = make_story("\n\n".join((*before, LINE * 2, *between, other, *after)))
    place = locate(story, story.text.rindex(LINE * 2) + 71)
    now = wrapped.text.index(other) + 71
    assert resolve(wrapped, place, same_text=False) == Found(now, Certainty.MOVED)


def test_lines_that_are_alike_are_told_apart_where_other_lines_are_taken_for_headings() -> None:
    text = "\n".join([LINE] * 300 + ["It is told in", "Chapter Nine, she said."] + [LINE] * 300)
    story, doubled = make_story(text), make_story(text.replace("\n", "\n\n"))
    for number in (3, 200, 500):
        before = [at for at in range(len(text)) if text.startswith("Nobody", at)][number]
        found = resolve(doubled, locate(story, before), same_text=False)
        assert found == Found(before + text[:before].count("\n"), Certainty.MOVED)


def test_of_chapters_that_are_alike_each_keeps_its_places() -> None:
    told = "\n\n".join(prose(5, 200))
    alike = [f"Chapter {number}\n\n{told}" for number in range(1, 9)]
    story, grown = (
        make_story("\n\n".join(alike)),
        make_story("\n\n".join(("Chapter 0", *prose(6, 500), *alike))),
    )
    into = told.index(prose(5, 200)[100]) + len("Chapter 1\n\n")
    for before, now in zip(story.chapters, grown.chapters[1:], strict=True):
        found = resolve(grown, locate(story, before.start + into), same_text=False)
        assert found == Found(now.start + into, Certainty.MOVED)


def test_a_place_whose_letters_were_not_counted_is_found_near_its_offset() -> None:
    story, longer = make_story(f"{LINE} " * 20), make_story("Once. " + f"{LINE} " * 20)
    place = locate(story, 10 * (len(LINE) + 1))._replace(letters=0)
    assert resolve(longer, place, same_text=False).offset == place.offset + len("Once. ")
