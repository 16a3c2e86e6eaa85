"""The same text in several files, and texts that are nearly the same."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.parts.fingerprint import fingerprint, without_copies
from reader.library.parts.folded import folded
from reader.library.parts.relations import Kinship, relations
from reader.library.parts.sketch import SIZE, merged, numbers, shares, sketch
from reader.library.parts.work import Part, Work
from reader.story import Story
from reader.text.split import split
from tests.reader.library.stories import make_story, prose

BODY = "It rained on the kiln road.\n\n“Who’s there?” asked Maren. Nobody answered the café’s door.\n"
ALIKE = (
    BODY.replace("\n\n", "\n    "),
    BODY.replace("\n", "\r\n"),
    BODY.replace("“", '"').replace("”", '"').replace("’", "'"),
    BODY.replace("kiln road", "kiln\nroad"),
    BODY.replace("kiln road", "_kiln road_"),
    BODY.replace("answered", "ans-\nwered"),
    BODY.replace("é", "e\u0301"),
    BODY.upper(),
)


def of(text: str) -> Story:
    """A story whose whole text is its body."""
    return make_story(text)._replace(body_start=0, body_end=len(text))


@pytest.mark.parametrize("text", ALIKE)
def test_layout_quotes_and_marks_do_not_make_another_text(text: str) -> None:
    assert fingerprint(folded(of(text))) == fingerprint(folded(of(BODY)))


def test_header_and_notes_do_not_make_another_text() -> None:
    encoding = of("").encoding
    body = "\n\n".join(prose(1, 12))
    texts = (f"{head}{body}\n" for head in ("", "Title: Kiln Road\nAuthor: Ann Bell\nRating: PG\n\n"))
    first, second = (fingerprint(folded(split(text, encoding, "a.txt"))) for text in texts)
    assert first == second


@pytest.mark.parametrize(
    "text", [BODY.replace("rained", "snowed"), BODY.replace("é", "e"), BODY + "The end came."]
)
def test_other_words_make_another_text(text: str) -> None:
    assert fingerprint(folded(of(text))) != fingerprint(folded(of(BODY)))


def test_stories_without_a_body_are_told_by_the_whole_file() -> None:
    first, second = (
        make_story(text)._replace(body_start=0, body_end=0) for text in ("One. " * 20, "Two. " * 20)
    )
    assert fingerprint(folded(first)) != fingerprint(folded(second))


def work(*names: str, author: str | None = None) -> Work:
    return Work(names[0], author, tuple(Part(name.encode(), (n,)) for n, name in enumerate(names, 1)))


def test_works_with_the_same_text_become_one_with_several_files() -> None:
    prints = {b"a1": "x", b"a2": "y", b"b1": "x", b"b2": "y", b"c": "x"}
    (both, other) = without_copies([work("a1", "a2"), work("b1", "b2", author="Ann Bell"), work("c")], prints)
    assert [(part.path, part.alternatives) for part in both.parts] == [(b"b1", (b"a1",)), (b"b2", (b"a2",))]
    assert both.author == "Ann Bell"
    assert other == work("c")


def test_a_file_whose_text_is_not_known_is_nobodys_copy() -> None:
    found = without_copies([work("a"), work("b"), work("c", "d")], {b"c": "x"})
    assert found == [work("a"), work("b"), work("c", "d")]


CHANCE = random.Random(7)


def nonsense(paragraphs: int) -> list[str]:
    """Paragraphs that have no five words in a row with any other in common."""
    return [" ".join(f"w{CHANCE.randrange(2000)}" for _ in range(30)) for _ in range(paragraphs)]


OLD = nonsense(150)
GROWN = OLD + nonsense(60)
OTHER = nonsense(150)
EDITED = [each if CHANCE.random() < 0.8 else other for each, other in zip(OLD, OTHER, strict=True)]


def contained(first: bytes, second: bytes) -> float:
    return shares(first, second)[0]


def nearly_same(first: bytes, second: bytes) -> float:
    return max(shares(first, second)[:2])


def sketched(paragraphs: list[str]) -> bytes:
    return sketch(folded(of("\n\n".join(paragraphs))))


def test_how_much_of_a_text_is_in_another_is_told() -> None:
    assert contained(sketched(OLD), sketched(GROWN)) == 1
    assert contained(sketched(GROWN), sketched(OLD)) == pytest.approx(150 / 210, abs=0.12)
    assert contained(sketched(OLD), sketched(EDITED)) == pytest.approx(0.8, abs=0.12)
    assert nearly_same(sketched(GROWN), sketched(OLD)) == 1
    assert nearly_same(sketched(OLD), sketched(OTHER)) < 0.05


def test_the_sketches_of_parts_make_that_of_the_whole() -> None:
    cut = 70
    whole, parts = sketched(GROWN), merged([sketched(GROWN[:cut]), sketched(GROWN[cut:])])
    # The runs of words over the cut are in the whole alone.
    assert len(set(numbers(whole)) & set(numbers(parts))) >= SIZE - 5


def test_a_text_in_chinese_is_told_too() -> None:
    text = "".join(chr(0x4E00 + CHANCE.randrange(3000)) for _ in range(4000))
    first, second = (
        sketch(folded(of(text))),
        sketch(folded(of(text[:2000] + "。" + text[2000:] + text[:500][::-1]))),
    )
    assert len(first) == 4 * SIZE
    assert contained(first, second) > 0.95


def test_a_newer_version_and_an_edited_text_are_told_apart() -> None:
    sketches = {
        b"new": sketched(GROWN),
        b"old": sketched(OLD),
        b"edited": sketched(EDITED),
        b"other": sketched(OTHER[:60]),
    }
    found = relations([work("new"), work("old"), work("other")], sketches)
    assert [(each.first.title, each.second.title, each.kinship) for each in found] == [
        ("old", "new", Kinship.GROWN)
    ]
    (edited,) = relations([work("old"), work("edited")], sketches)
    assert edited.kinship is Kinship.EDITED


def test_all_chapters_in_one_file_hold_those_in_several() -> None:
    sketches = {b"all": sketched(GROWN), b"1": sketched(OLD[:80]), b"2": sketched(OLD[80:])}
    (found,) = relations([work("1", "2"), work("all")], sketches)
    assert (found.first.title, found.second.title, found.kinship) == ("1", "all", Kinship.GROWN)


def test_works_without_a_sketch_are_passed_over() -> None:
    assert relations([work("a"), work("b", "c")], {b"a": sketched(OLD), b"b": sketched(OLD)}) == []


@given(st.text())
def test_any_text_has_a_fingerprint_and_a_sketch(text: str) -> None:
    assert len(fingerprint(folded(of(text)))) in (0, 32)
    assert nearly_same(sketch(folded(of(text))), sketch(folded(of(text)))) in (0, 1)
