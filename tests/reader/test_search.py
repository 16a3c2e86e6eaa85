"""Words are found as they are read, whatever the file has made of them."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search import Manner, find, pattern
from tests.reader.library.stories import make_story as story
from tests.timing import seconds, timed


def found(text: str, query: str, **manner: bool) -> list[str]:
    wanted = pattern(query, Manner(**manner))
    assert wanted is not None
    return [text[match.start : match.end] for match in find(story(text), wanted, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("He walked to the gate.", "walked to"),
        ("He WALKED to the gate.", "walked to"),
        ("It was the long,\nlong frost.", "long, long"),
        ("It was an exam-\nple of it.", "example"),
        ("It was a well-\nknown road.", "well-known"),
        ("She was _very_ late.", "very late"),
        ("She was *very late* again.", "was very"),
        ("a soft\u00adened blow", "softened"),
        ("“You’re late” was all.", '"you\'re late"'),
        ('"You\'re late" was all.', "“you’re late”"),
        ("He stopped -- and went on.", "stopped — and"),
        ("He stopped — and went on.", "stopped -- and"),
        ("Well... perhaps.", "well…"),
        ("Well… perhaps.", "well..."),
        ("She was naïve then.", "naive"),
        ("She was nai\u0308ve then.", "naive"),
        ("She was naive then.", "naïve"),
        ("Die große Straße.", "strasse"),
        ("Die grosse Strasse.", "straße"),
        ("Ὁ Ὀδυσσεύς ἦλθεν.", "οδυσσευς"),
        ("two  spaces\u00a0and one", "two spaces and"),
        ("> quoted words that\n> go on here\n", "that go"),
    ],
)
def test_it_is_found(text: str, query: str) -> None:
    assert len(found(text, query)) == 1


@pytest.mark.parametrize(
    ("text", "query", "manner"),
    [
        ("He walked on.", "Walked", {"match_case": True}),
        ("He walked on.", "walk", {"whole_words": True}),
        ("She was naïve.", "naive", {"match_accents": True}),
        ("She was nai\u0308ve.", "naive", {"match_accents": True}),
        ("Nothing of the kind.", "something", {}),
        ("があった", "かあった", {}),
    ],
)
def test_it_is_not_found(text: str, query: str, manner: dict[str, bool]) -> None:
    assert found(text, query, **manner) == []


def test_whole_words_are_found_between_markers_and_signs() -> None:
    assert found("He _walked_, and “walked” and walked.", "walked", whole_words=True) == ["walked"] * 3


@pytest.mark.parametrize("written", ["naïve", "nai\u0308ve"])
def test_accents_are_the_same_however_they_are_written(written: str) -> None:
    assert len(found(f"She was {written}.", "naïve", match_accents=True)) == 1


def test_what_goes_over_a_paragraphs_end_is_not_found() -> None:
    assert found("He went.\n\nThen he came.\n\nIt rained.", "went. Then") == []


def test_nothing_is_looked_for_if_nothing_is_typed() -> None:
    assert pattern(" \n", Manner()) is None
    assert pattern("\u00ad", Manner()) is None


WORDS = st.text("abcdeéèïñßÀœ'’-–—…*_", min_size=1, max_size=9)
GAPS = st.sampled_from([" ", "\n", "  ", "\n  ", "\u00a0"])
MANNERS = st.builds(Manner, st.booleans(), st.booleans(), st.booleans())


@given(st.text(max_size=300), st.text(max_size=40), MANNERS)
def test_any_query_can_be_asked_of_any_text(text: str, query: str, manner: Manner) -> None:
    wanted = pattern(query, manner)
    if wanted is not None:
        ends = [0]
        for match in find(story(text), wanted, 0, len(text)):
            assert ends[-1] <= match.start < match.end <= len(text)
            ends.append(match.end)


@given(st.lists(st.text("abcdefg", min_size=1, max_size=5), min_size=1, max_size=12), st.data())
def test_any_words_of_a_wrapped_paragraph_are_found(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    gaps = data.draw(st.lists(GAPS, min_size=len(words), max_size=len(words)))
    text = "Here: " + "".join(word + gap for word, gap in zip(words, gaps, strict=True)) + "end."
    assert found(text, " ".join(words[first : last + 1]))


def folded(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold())
    kept = "".join(each for each in apart if not unicodedata.combining(each) and each not in "*_\u00ad")
    plain = " ".join(kept.split()).replace("’", "'").replace("–", "—")
    # Of rows of dashes and of dots any number is looked for.
    return re.sub("…+", "…", re.sub("-{2,}[-—]*|—[-—]*", "—", plain))


@given(st.lists(WORDS, min_size=1, max_size=20), WORDS)
def test_what_is_found_is_what_was_asked_for(words: list[str], query: str) -> None:
    text = "It is " + " ".join(words) + " at last."
    for match in found(text, query):
        assert folded(match) == folded(query)


@pytest.mark.parametrize("sign", [*"-—.…*>=", "--—", ". …", "- ", "* ", "> ", "*** ", "-\n\n", "*\n\n", "‐-"])
def test_a_row_of_signs_is_looked_for_among_rows_of_signs_without_trying_every_way(sign: str) -> None:
    text = f"She stopped.\n\n{sign * 72}\n\nShe went.\n\n" * 20
    with timed() as taken:
        assert found(text, f"{sign * 25} ferry") == []
    assert taken.seconds < 2


def test_a_row_of_dashes_is_as_long_as_it_is() -> None:
    assert found(f"She stopped {'-' * 40} and went.", "-" * 25) == ["-" * 40]


def test_a_megabyte_is_searched_in_linear_time() -> None:
    def taken(size: int) -> float:
        text = "the gate of the kiln was green and nobody came " * (size // 47)
        whole = story(text)
        wanted = pattern("nobody came again", Manner())
        assert wanted is not None
        assert list(find(whole, wanted, 0, len(text))) == []
        return seconds(lambda: list(find(whole, wanted, 0, len(text))), 3)

    assert taken(400_000) < 12 * taken(100_000)
