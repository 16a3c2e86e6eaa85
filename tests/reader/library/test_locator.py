"""A place is found again in its text, re-wrapped, edited or torn apart."""

from __future__ import annotations

import json
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.locator import Certainty, Found, Locator, locate, resolve, resolve_all

unhurried = settings(deadline=None)
texts = st.text(st.characters(), max_size=300)
seeds = st.integers(0, 1_000)
json_texts = st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps)
edit_scripts = st.lists(st.tuples(st.integers(0, 39), st.integers(0, 2)), max_size=12)


def words_before(text, offset):
    return "".join(text[:offset].split())


def place_of(text, words):
    assert text.count(words) == 1
    return text.index(words)


def test_a_locator_quotes_the_words_around_its_place(make_story):
    text = "Chapter One: Ferry\n\n" + "a" * 40 + "\n\n" + "b" * 100
    assert locate(make_story(text), 62) == Locator(
        offset=62, quote="b" * 60, before="a" * 28 + "\n\n", after="b" * 30,
        paragraph=2, chapter="Chapter One: Ferry", chapter_index=0, progression=62 / len(text),
        chapters=1, letters=56,
    )  # fmt: skip


@unhurried
@given(text=texts, offset=st.integers(-10, 400))
def test_an_offset_outside_the_text_is_moved_into_it(make_story, text, offset):
    assert 0 <= locate(make_story(text), offset).offset <= len(text)


@unhurried
@given(text=texts, offset=st.integers(0, 300))
def test_a_locator_survives_being_written_as_json(make_story, text, offset):
    locator = locate(make_story(text), offset)
    assert Locator.from_json(locator.to_json()) == locator


def test_a_locator_written_before_chapters_and_letters_were_counted_is_one(make_story):
    locator = locate(make_story("The weir was low."), 4)
    members = json.loads(locator.to_json())
    del members["chapters"], members["letters"]
    assert Locator.from_json(json.dumps(members)) == locator._replace(chapters=0, letters=0)


@unhurried
@given(source=st.text() | json_texts)
def test_what_is_no_locator_is_a_value_error(source):
    with pytest.raises(ValueError, match=r".*"):
        Locator.from_json(source)


@pytest.mark.parametrize(
    "change",
    [
        {"offset": -1}, {"offset": 1.5}, {"offset": True}, {"offset": 2**60}, {"quote": 3},
        {"quote": "x" * 401}, {"before": None}, {"chapter": "x" * 401}, {"paragraph": "1"},
        {"progression": 1.1}, {"progression": -0.1}, {"progression": float("nan")}, {"progression": "half"},
    ],
)  # fmt: skip
def test_a_locator_with_an_impossible_member_is_refused(locator, change):
    with pytest.raises(ValueError, match="not a locator"):
        Locator.from_json(json.dumps({**json.loads(locator.to_json()), **change}))
    with pytest.raises(ValueError, match="not a locator"):
        locator._replace(**change).to_json()


@pytest.mark.parametrize("source", ["[" * 9_000, "{}" + " " * 30_000, "9" * 15_000, '{"offset": 1}'])
def test_hostile_json_is_a_value_error(source):
    with pytest.raises(ValueError, match=r".*"):
        Locator.from_json(source)


@unhurried
@given(text=texts, offset=st.integers(0, 300))
def test_in_the_same_text_a_place_is_exact(make_story, text, offset):
    story = make_story(text)
    locator = locate(story, offset)
    assert resolve(story, locator, same_text=True) == Found(locator.offset, Certainty.EXACT)


@unhurried
@given(seed=seeds, where=st.floats(0, 1))
def test_a_text_not_known_to_be_the_same_gives_the_same_words(make_story, prose, seed, where):
    story = make_story("\n\n".join(prose(seed, 30)))
    locator = locate(story, int(where * len(story.text)))
    found = resolve(story, locator, same_text=False)
    assert found.certainty is Certainty.MOVED
    assert words_before(story.text, found.offset) == words_before(story.text, locator.offset)


@unhurried
@given(text=texts, other=texts, offset=st.integers(0, 300))
def test_any_place_resolves_to_an_offset_inside_any_text(make_story, text, other, offset):
    found = resolve(make_story(other), locate(make_story(text), offset), same_text=False)
    assert 0 <= found.offset <= len(other)
    assert found.certainty is not Certainty.EXACT


@unhurried
@given(seed=seeds, where=st.floats(0, 0.999), width=st.integers(20, 200))
def test_a_rewrapped_text_gives_the_same_words(make_story, prose, seed, where, width):
    paragraphs = prose(seed, 40)
    text = "\n\n".join(paragraphs)
    wrapped = "\n\n".join("    " + "\n".join(textwrap.wrap(paragraph, width)) for paragraph in paragraphs)
    offset = int(where * len(text))
    found = resolve(make_story(wrapped), locate(make_story(text), offset), same_text=False)
    assert found.certainty is Certainty.MOVED
    assert words_before(wrapped, found.offset) == words_before(text, offset)
    assert text[offset].isspace() or wrapped[found.offset] == text[offset]


def test_line_ends_may_stand_where_no_blank_was(make_story):
    text = "春の川辺で渡し守は古い鍵を数え、箱へ戻した。それから鐘が鳴り、舟は霧へ出た。" * 2
    story = make_story(text)
    wrapped = make_story("\n".join(textwrap.wrap(text, 13)))
    found = resolve(wrapped, locate(story, 50), same_text=False)
    assert words_before(wrapped.text, found.offset) == text[:50]


@unhurried
@given(seed=seeds, mine=st.integers(5, 34), edits=edit_scripts)
def test_edits_elsewhere_keep_a_place(make_story, prose, seed, mine, edits):
    paragraphs = prose(seed, 40)
    text = "\n\n".join(paragraphs)
    edited = list(paragraphs)
    for number, (at, kind) in enumerate(edits):
        if at != mine:
            edited[at] = ("", "\n\n".join(prose(5_000 + number, 3)), edited[at].upper())[kind]
    changed = "\n\n".join(edited)
    locator = locate(make_story(text), place_of(text, paragraphs[mine]))
    found = resolve(make_story(changed), locator, same_text=False)
    assert found.offset == place_of(changed, paragraphs[mine])
    assert found.certainty is not Certainty.LOST


def test_a_chapter_moved_to_the_end_takes_its_places_along(make_story, prose):
    chapters = [f"Chapter {number}: Tide\n\n" + "\n\n".join(prose(number, 400)) for number in range(4)]
    text, moved = "\n\n".join(chapters), "\n\n".join((chapters[0], *chapters[2:], chapters[1]))
    words = prose(1, 400)[200]
    found = resolve(make_story(moved), locate(make_story(text), place_of(text, words)), same_text=False)
    assert found == Found(place_of(moved, words), Certainty.MOVED)


def test_the_words_around_decide_between_places_with_the_same_words(make_story, prose):
    refrain = "And the river went on down to the sea, and nobody asked it to, and nobody thanked it, ever."
    verses = prose(3, 6)
    text = "\n\n".join(f"{verse}\n\n{refrain}" for verse in verses)
    turned = "\n\n".join(f"{verse}\n\n{refrain}" for verse in reversed(verses))
    offset = text.index(verses[1]) + len(verses[1]) + 2
    found = resolve(make_story(turned), locate(make_story(text), offset), same_text=False)
    assert found == Found(turned.index(verses[1]) + len(verses[1]) + 2, Certainty.MOVED)


def test_of_places_that_are_alike_the_nearest_is_taken(make_story):
    line = "Nobody came to the salt house that day, and the lamp burned on. "
    story, longer = make_story(line * 20), make_story("Once. " + line * 20)
    found = resolve(longer, locate(story, 10 * len(line)), same_text=False)
    assert found.offset == 10 * len(line) + len("Once. ")


def test_a_changed_word_after_the_place_does_not_lose_it(make_story, prose):
    paragraphs = prose(4, 30)
    text = "\n\n".join(paragraphs)
    offset = place_of(text, paragraphs[12])
    changed = text[: offset + 40] + "whatever" + text[offset + 48 :]
    assert resolve(make_story(changed), locate(make_story(text), offset), same_text=False).offset == offset


def test_a_rewritten_beginning_is_found_by_what_stood_before(make_story, prose):
    paragraphs = prose(5, 30)
    text = "\n\n".join(paragraphs)
    offset = place_of(text, paragraphs[12])
    changed = text[:offset] + "Somebody else began here. " + text[offset + 90 :]
    found = resolve(make_story(changed), locate(make_story(text), offset), same_text=False)
    assert found == Found(offset, Certainty.APPROXIMATE)


@pytest.mark.parametrize("said", ["“No, Ada.”", "They ran.", "ローラは笑った。"])
@pytest.mark.parametrize("into", [0, 3])
def test_a_short_sentence_is_found_though_all_around_it_is_new(make_story, prose, said, into):
    old, new = prose(6, 30), prose(7, 40)
    text = "\n\n".join((*old[:12], said, *old[12:]))
    changed = "\n\n".join((*old[:11], *new[:5], said, *new[5:9], *old[16:]))
    locator = locate(make_story(text), place_of(text, said) + into)
    found = resolve(make_story(changed), locator, same_text=False)
    assert found == Found(place_of(changed, said) + into, Certainty.MOVED)


def test_of_short_sentences_that_are_alike_none_is_said_to_be_sure(make_story, prose):
    old, new, said = prose(6, 30), prose(7, 40), "“No, Ada.”"
    text = "\n\n".join((*old[:12], said, *old[12:]))
    changed = "\n\n".join((*new[:12], said, *new[12:14], said, *new[14:]))
    found = resolve(make_story(changed), locate(make_story(text), place_of(text, said)), same_text=False)
    assert changed.startswith(said, found.offset)
    assert found.certainty is Certainty.APPROXIMATE


def test_a_deleted_scene_leaves_the_place_in_its_chapter(make_story, prose):
    chapters = [[f"Chapter {number}", *prose(number, 30)] for number in range(3)]
    text = "\n\n".join("\n\n".join(chapter) for chapter in chapters)
    locator = locate(make_story(text), place_of(text, chapters[1][15]))
    del chapters[1][12:19]
    story = make_story("\n\n".join("\n\n".join(chapter) for chapter in chapters))
    found = resolve(story, locator, same_text=False)
    assert found.certainty is Certainty.APPROXIMATE
    assert story.chapters[1].start <= found.offset < story.chapters[1].end


def test_a_place_in_a_chapter_that_is_gone_is_lost(make_story, prose):
    text = "\n\n".join(["Chapter One", *prose(1, 20), "Chapter Two", *prose(2, 20)])
    story = make_story("\n\n".join(["Chapter One", *prose(1, 20)]))
    locator = locate(make_story(text), place_of(text, prose(2, 20)[10]))
    found = resolve(story, locator, same_text=False)
    assert found == Found(round(locator.progression * len(story.text)), Certainty.LOST)


def test_many_places_resolve_as_each_alone(make_story, prose):
    text, changed = "\n\n".join(prose(1, 60)), "\n\n".join([*prose(9, 5), *prose(1, 50)])
    places = [(locate(make_story(text), offset), False) for offset in range(0, len(text), 97)]
    alone = tuple(resolve(make_story(changed), *place) for place in places)
    assert resolve_all(make_story(changed), places) == alone


def test_a_place_in_a_text_that_is_now_empty_is_lost(make_story, locator):
    assert resolve(make_story(""), locator, same_text=False) == Found(0, Certainty.LOST)


@pytest.mark.parametrize("letter", ["a", " ", "ab ", "\n"])
def test_a_text_of_one_letter_is_searched_to_an_end(make_story, letter):
    story = make_story(letter * 300_000)
    locator = locate(story, 150_000)._replace(after="b" * 30)
    assert 0 <= resolve(story, locator, same_text=False).offset <= len(story.text)
