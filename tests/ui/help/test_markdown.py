"""The manual's little Markdown is read into blocks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.help.markdown import Block, Kind, Span, Style, parse, spans


def kinds(text: str) -> list[tuple[Kind, str]]:
    return [(block.kind, block.text) for block in parse(text)]


def test_each_block_is_known_by_its_beginning() -> None:
    text = "# The Kiln\n\nNobody lit it.\n\n## Why\n- no wood\n- no match\n"
    assert kinds(text) == [
        (Kind.TITLE, "The Kiln"),
        (Kind.PARAGRAPH, "Nobody lit it."),
        (Kind.HEADING, "Why"),
        (Kind.BULLET, "no wood"),
        (Kind.BULLET, "no match"),
    ]


def test_lines_are_joined_until_a_blank_one() -> None:
    assert kinds("one\ntwo\n\nthree") == [(Kind.PARAGRAPH, "one two"), (Kind.PARAGRAPH, "three")]


def test_an_entry_of_a_list_goes_on_in_the_next_line() -> None:
    assert kinds("- one\n  two\n- three") == [(Kind.BULLET, "one two"), (Kind.BULLET, "three")]


def test_a_table_is_its_rows_without_the_rule_and_the_empty_head() -> None:
    assert parse("| | |\n|---|:-:|\n| a | `b` |\n") == (
        Block(Kind.ROW, ((Span("a"),), (Span("b", Style.CODE),))),
    )


def test_code_emphasis_and_links_are_spans_of_their_own() -> None:
    assert spans("Press `Ctrl+D` for *a ribbon*, see [Marks](bookmarks).") == (
        Span("Press "),
        Span("Ctrl+D", Style.CODE),
        Span(" for "),
        Span("a ribbon", Style.EMPHASIS),
        Span(", see "),
        Span("Marks", Style.PLAIN, "bookmarks"),
        Span("."),
    )


def test_in_code_nothing_has_a_meaning() -> None:
    assert spans("`kil* and *boat`") == (Span("kil* and *boat", Style.CODE),)


@given(st.text())
def test_whatever_is_written_is_read(text: str) -> None:
    for block in parse(text):
        assert block.cells
        assert all(span.text for cell in block.cells for span in cell)


@given(st.lists(st.text("abc ", min_size=1).filter(str.strip), min_size=1))
def test_plain_words_all_stay(paragraphs: list[str]) -> None:
    said = " ".join(block.text for block in parse("\n\n".join(paragraphs)))
    assert said.split() == " ".join(paragraphs).split()
