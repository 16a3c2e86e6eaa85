"""A label is said without the letter that Alt reaches it by."""

from __future__ import annotations

import pytest

from ui.mnemonics import without_mnemonic


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("&Size", "Size"),
        ("Longest li&ne", "Longest line"),
        ("字号(&S)", "字号"),
        ("标签(&T)…", "标签…"),
        ("Plain (old)", "Plain (old)"),
    ],
)
def test_a_label_is_said_without_its_mnemonic(label: str, said: str) -> None:
    assert without_mnemonic(label) == said
