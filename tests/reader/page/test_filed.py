"""The text as the file has it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.page.compose import compose
from reader.page.filed import LENGTH, filed
from reader.page.piece import AS_READ, Piece
from reader.page.sections import sections
from tests.reader.page.test_compose import story_of

LINES = st.text(alphabet="ab _-*\t\n\x0c\u2028é中", max_size=200)


def rows(pieces: list[Piece]) -> list[str]:
    return (
        "\n".join("".join(run.text for run in piece.runs) for piece in pieces)
        .replace("\u2028", "\n")
        .split("\n")
    )


def filed_rows(text: str) -> list[str]:
    return rows(list(filed(text, 0, len(text))))


def test_every_line_stands_as_it_is() -> None:
    text = "Title:  X\n\n\n  * * *\n_so_ it\nwas wrapped-\nup \n"
    assert filed_rows(text) == text.removesuffix("\n").split("\n")


def test_tabs_lead_to_the_next_stop() -> None:
    assert filed_rows("\ta\tb\nabcdefgh\tc") == ["        a       b", "abcdefgh        c"]


def test_control_characters_are_seen() -> None:
    assert filed_rows("a\x0cb\x1a") == ["a␌b␚"]


@given(LINES, st.integers(0, 200), st.integers(0, 200))
def test_the_runs_cover_the_span_in_order(text: str, first: int, last: int) -> None:
    start, end = sorted((min(first, len(text)), min(last, len(text))))
    runs = [run for piece in filed(text, start, end) for run in piece.runs]
    assert [at for run in runs for at in range(run.start, run.end)] == list(range(start, end))


@given(LINES)
def test_each_character_but_a_tab_stands_for_itself(text: str) -> None:
    for run in (run for piece in filed(text, 0, len(text)) for run in piece.runs):
        if run.text and text[run.start] not in "\t\n\x0c":
            assert run.text == text[run.start : run.end].replace("\x0c", "␌")


def test_many_lines_are_set_in_pieces_that_are_not_long() -> None:
    text = "".join(f"line {n}\n" for n in range(5_000))
    pieces = list(filed(text, 0, len(text)))
    assert max(piece.runs[-1].end - piece.runs[0].start for piece in pieces) <= LENGTH + 1
    assert rows(pieces) == text.removesuffix("\n").split("\n")


def test_all_sections_together_show_the_whole_file() -> None:
    text = (
        "Title: X\nBy: Y\n\n" + "It rained on the harbour, and it went on raining.\n" * 3_000 + "\nThe End\n"
    )
    story = story_of(text)
    manner = AS_READ._replace(as_filed=True, folded=True)
    pieces = [piece for section in sections(story) for piece in compose(story, section, manner)]
    assert rows(pieces) == text.removesuffix("\n").split("\n")
