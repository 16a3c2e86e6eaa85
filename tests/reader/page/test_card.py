"""The title page: what stands on it, what is folded away, and that nothing is lost by it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from reader.overrides import Overrides
from reader.page.card import FOLD
from reader.page.compose import compose
from reader.page.piece import AS_READ, Piece, Role
from reader.page.sections import sections
from reader.story import Encoding, Story
from reader.text.split import split
from tests.reader.page.test_compose import letters, story_of, texts
from ui.page.offsets import OffsetMap

FOLDED = AS_READ._replace(folded=True)
HEADER = """Disclaimer: The lamps belong to the harbour office, and so does the oil that is burned in them.
Pairing: Ann/Tom
Rated: PG
Summary: A lamp is lit, and somebody sees it.
Title: The Lamp
Author: Ann Bell
Warnings: a death by water
Category: Drama
Status: complete
Series: Harbour Lights
A/N: Thanks to Wren.
"""
PROSE = (
    "It was lit at six, as it was every evening, and nobody thought anything of it until the boat was late.\n"
)
STORY = f"{HEADER}\n{PROSE}\n{PROSE}"


def page(text: str, folded: bool) -> tuple[Piece, ...]:
    story = story_of(text)
    return compose(story, sections(story)[0], FOLDED if folded else AS_READ)


def shown(piece: Piece) -> str:
    return "".join(run.text for run in piece.runs)


def front(text: str, folded: bool) -> list[tuple[Role, str]]:
    prose = (Role.OPENING, Role.FIRST, Role.PARAGRAPH)
    return [(piece.role, shown(piece)) for piece in page(text, folded) if piece.role not in prose]


def test_folded_a_title_page_has_title_author_summary_and_what_warns() -> None:
    assert front(STORY, folded=True) == [
        (Role.TITLE, "The Lamp"),
        (Role.BYLINE, "Ann Bell"),
        (Role.SUMMARY, "A lamp is lit, and somebody sees it."),
        (Role.WARNING, "Rated  PG"),
        (Role.WARNING, "Warnings  a death by water"),
        (Role.FOLD, "Disclaimer, pairing, category and 3 more\u00a0▸"),
    ]


def test_unfolded_the_other_fields_follow_in_the_order_of_the_file() -> None:
    unfolded = front(STORY, folded=False)
    assert unfolded[:5] == front(STORY, folded=True)[:5]
    assert unfolded[5] == (Role.FOLD, "Disclaimer, pairing, category and 3 more\u00a0▾")
    assert [text.partition("\t")[0] for _, text in unfolded[6:]] == [
        "Disclaimer", "Pairing", "Category", "Status", "Series", "A/N",
    ]  # fmt: skip


def test_the_line_that_folds_asks_for_it() -> None:
    assert [piece.action for piece in page(STORY, folded=True) if piece.action] == [FOLD]


def test_where_nothing_can_wait_there_is_nothing_to_unfold() -> None:
    assert Role.FOLD not in [role for role, _ in front(f"Title: The Lamp\nRated: PG\n\n{PROSE}", folded=True)]


def test_a_title_page_without_title_begins_with_what_there_is() -> None:
    assert front(f"Rated: PG\nPairing: Ann/Tom\n\n{PROSE}", folded=True)[-2:] == [
        (Role.WARNING, "Rated  PG"),
        (Role.FOLD, "Pairing\u00a0▸"),
    ]


def test_a_contents_table_is_folded_too() -> None:
    chapters = "".join(f"Chapter {n}\n\n{PROSE}\n{PROSE}\n\n" for n in (1, 2, 3))
    text = f"The Lamp\n\nby Ann Bell\n\nCONTENTS\nChapter 1\nChapter 2\nChapter 3\n\n\n{chapters}"
    assert (Role.FOLD, "Contents\u00a0▸") in front(text, folded=True)
    assert Role.CONTENTS not in [role for role, _ in front(text, folded=True)]


def test_a_mark_between_header_and_story_is_not_set_as_a_scene_break() -> None:
    text = f"The Lamp\nby Ann Bell\nPairing: Ann/Tom\n\noOo\n\n{PROSE}\n{PROSE}\noOo\n\n{PROSE}\n"
    assert [role for role, _ in front(text, folded=True)] == [Role.TITLE, Role.BYLINE, Role.FOLD, Role.BREAK]


@pytest.mark.parametrize("folded", [True, False])
def test_a_field_that_only_the_user_knows_is_on_the_title_page(folded: bool) -> None:
    said = Overrides(fields=(("pairing", "Ann/Tom"), ("rating", "PG"), ("author", "Ann Bell")))
    story = split(f"The Lamp\n\n\n{PROSE}", Encoding("utf-8", "utf-8", 1.0), "x.txt", said)
    found = {
        piece.role: shown(piece)
        for piece in compose(story, sections(story)[0], AS_READ._replace(folded=folded))
    }
    assert (found[Role.BYLINE], found[Role.WARNING]) == ("Ann Bell", "Rating  PG")
    assert found.get(Role.FIELD) == (None if folded else "Pairing\tAnn/Tom")
    assert found[Role.FOLD].startswith("Pairing")


def test_an_author_known_from_the_end_of_the_story_is_on_the_title_page() -> None:
    story = story_of(f"The Lamp\n\n\n{PROSE}")._replace(author="Ann Bell")
    assert [shown(piece) for piece in compose(story, sections(story)[0])][:2] == ["The Lamp", "Ann Bell"]


def test_small_print_after_the_story_is_folded_into_one_line() -> None:
    licence = "\n".join(
        [
            "*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***",
            "",
            "This file is free to share.",
            "",
            "So it is.",
        ]
    )
    text = f"{PROSE}\n{PROSE}\nTHE END\n\n{licence}\n"
    assert front(text, folded=True)[-1] == (Role.FOLD, "Small print\u00a0▸")
    unfolded = front(text, folded=False)
    assert (Role.FOLD, "Small print\u00a0▾") in unfolded
    assert unfolded[-1][0] is Role.SMALL_PRINT


def test_an_offset_in_what_is_folded_leads_to_the_line_that_unfolds_it() -> None:
    pieces = page(STORY, folded=True)
    placed, at, fold = [], 0, -1
    for piece in pieces:
        fold = at if piece.role is Role.FOLD else fold
        for run in piece.runs:
            placed.append((at, run))
            at += len(run.text)
        at += 1
    found = OffsetMap(placed)
    hidden = ("Disclaimer", "harbour office", "Ann/Tom", "Drama", "complete", "Thanks", "Wren")
    assert {found.shown(STORY.index(words)) for words in hidden} == {fold}
    assert found.shown(STORY.index("at six")) == "\n".join(map(shown, pieces)).index("at six")


def spans(story: Story, folded: bool) -> list[tuple[int, int]]:
    manner = AS_READ._replace(folded=folded)
    pieces = [piece for section in sections(story) for piece in compose(story, section, manner)]
    return sorted((run.start, run.end) for piece in pieces for run in piece.runs)


@settings(deadline=None, max_examples=200)
@given(texts)
def test_folded_the_pieces_still_stand_for_every_word(text: str) -> None:
    position = 0
    for start, end in spans(story_of(text), folded=True):
        assert not any(map(str.isalnum, text[position:start]))
        position = max(position, end)
    assert not any(map(str.isalnum, text[position:]))


@settings(deadline=None, max_examples=200)
@given(texts)
def test_folding_adds_no_word_but_those_of_its_line(text: str) -> None:
    def words(folded: bool) -> str:
        manner, story = AS_READ._replace(folded=folded), story_of(text)
        pieces = [piece for section in sections(story) for piece in compose(story, section, manner)]
        return "".join(shown(piece) for piece in pieces if piece.role is not Role.FOLD)

    assert not letters(words(True)) - letters(words(False))
