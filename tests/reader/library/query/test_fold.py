"""What people take for the same becomes the same, and no more than that."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.query.fold import folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("Ørsted", "orsted"),
        ("Łódź", "lodz"),
        ("don’t", "don't"),
        ("Ёлка", "елка"),
        ("Άνοιξη", "ανοιξη"),
        ("ＡＢＣ", "abc"),
        ("𝐀𝐛", "ab"),
        ("İstanbul", "istanbul"),
        ("がく", "がく"),
        ("か\u3099く", "がく"),
        ("第１２章", "第12章"),
    ],
)
def test_a_text_is_folded(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.text())
def test_however_letters_are_composed_they_fold_alike(text: str) -> None:
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))
