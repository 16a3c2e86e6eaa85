from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.story import Run
from ui.page.offsets import OffsetMap, Utf16, shown_text

TEXTS = st.text(alphabet="ab é\u0301中😀𝔘\n", max_size=40)


@given(TEXTS)
def test_every_character_is_found_again_by_its_utf16_units(text: str) -> None:
    units = Utf16(text)
    assert [units.index(units.units(index)) for index in range(len(text) + 1)] == list(range(len(text) + 1))


@given(TEXTS)
def test_utf16_units_are_counted_as_the_codec_counts_them(text: str) -> None:
    units = Utf16(text)
    assert [units.units(index) for index in range(len(text) + 1)] == [
        len(text[:index].encode("utf-16-le")) // 2 for index in range(len(text) + 1)
    ]


def test_what_qt_would_rewrite_is_shown_as_a_replacement_of_the_same_length() -> None:
    assert shown_text([Run("a\ufeff\u2029b\ud800\x00", 0, 6)]) == "a\ufffd\ufffdb\ufffd\ufffd"


def test_a_line_separator_inside_a_paragraph_is_kept() -> None:
    assert shown_text([Run("a", 0, 1), Run("\u2028", 1, 2), Run("b", 2, 3)]) == "a\u2028b"


def test_an_offset_inside_a_hidden_mark_is_shown_by_what_follows() -> None:
    # The source is "_so_ on": the marks are hidden.
    runs = [Run("", 0, 1), Run("so", 1, 3, True), Run("", 3, 4), Run(" on", 4, 7)]
    found = OffsetMap(zip((0, 0, 2, 2), runs, strict=True))
    assert [found.shown(offset) for offset in range(8)] == [0, 0, 1, 2, 2, 3, 4, 5]


def test_a_character_standing_for_a_line_end_leads_to_the_line_end() -> None:
    runs = [Run("a", 0, 1), Run(" ", 1, 5), Run("b", 5, 6)]
    found = OffsetMap(zip((0, 1, 2), runs, strict=True))
    assert [found.offset(shown) for shown in range(4)] == [0, 1, 5, 6]


def test_runs_shown_in_another_order_than_written_are_found_both_ways() -> None:
    # A header stands first in the file, the title after it; the title is shown first.
    header, title = Run("Rated G", 0, 7), Run("The Well", 10, 18)
    found = OffsetMap([(0, title), (9, header)])
    assert (found.shown(0), found.shown(10), found.offset(0), found.offset(9)) == (9, 0, 10, 0)
