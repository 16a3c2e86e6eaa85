"""Numbers as headings write them."""

from __future__ import annotations

import pytest

from reader.text.number_words import LAST
from reader.text.numerals import chinese_number, hebrew_number, misprinted, number


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", 7), ("12", 12), ("3rd", 3), ("IV", 4), ("xlii", 42), ("XXXVIII", 38), ("eleven", 11), ("Twenty-One", 21),
        ("TWENTY FIRST", 21), ("premier", 1), ("zweites", 2), ("segunda", 2), ("last", LAST), ("fortieth", 40),
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_written(written: str, value: int) -> None:
    assert number(written) == value


@pytest.mark.parametrize("written", ["", "IIX", "Ill", "of", "12345", "Vi", "MMMMMMMMMMMMM", "ı", "xı"])
def test_other_words_are_no_numbers(written: str) -> None:
    assert number(written) is None


@pytest.mark.parametrize(("written", "value"), [("十", 10), ("二十三", 23), ("一百零五", 105), ("12", 12)])
def test_chinese_numerals_are_read(written: str, value: int) -> None:
    assert chinese_number(written) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [("א", 1), ("ב׳", 2), ("י״א", 11), ('ט"ו', 15), ("צ״ט", 99), ("ש׳", None), ("זה", None), ("2", None)],
)
def test_hebrew_letters_are_read_as_numbers_where_they_are_marked_or_alone(
    written: str, value: int | None
) -> None:
    assert hebrew_number(written) == value


@pytest.mark.parametrize(
    ("written", "value"), [("XIl", 12), ("1O", 10), ("l2", 12), ("IIX", 0), ("House", None), ("in", None)]
)
def test_a_misprinted_numeral_is_read_for_what_it_was_meant_to_be(written: str, value: int | None) -> None:
    assert misprinted(written) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Einundzwanzigstes", 21), ("DEUXIEME", 2), ("terceira", 3), ("Kolmas", 3), ("ЧЕТВЁРТАЯ", 4), ("druhá", 2),
        ("vijfde", 5), ("sjätte", 6), ("primum", 1), ("második", 2), ("piąty", 5),
        ("الأول", 1), ("الاولى", 1), ("الحادي عشر", 11), ("دوم", 2), ("שלישי", 3),
    ],
)  # fmt: skip
def test_ordinals_are_read_in_many_languages_with_accents_or_without(written: str, value: int) -> None:
    assert number(written) == value
