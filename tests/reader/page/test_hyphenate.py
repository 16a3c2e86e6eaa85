"""Where words may be hyphenated."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.page.hyphenate import LEFT, RIGHT, hyphen_positions, hyphenator

ROOT = Path(__file__).parents[3]


def hyphenated(word: str, language: str | None = "en_US") -> str:
    cuts = [0, *hyphenator(language).positions(word), len(word)]
    return "-".join(word[start:end] for start, end in pairwise(cuts))


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en_US", "hy-phen-ation"),
        ("en_GB", "hy-phen-a-tion"),
        ("de_DE", "Sil-ben-tren-nung"),
        ("de-DE", "Sil-ben-tren-nung"),
        ("fr", "in-té-res-sante"),
        ("fr_FR", "in-té-res-sante"),
        ("nl_NL", "let-ter-gre-pen"),
        ("ru_RU", "хо-ро-шего"),
    ],
)
def test_words_are_hyphenated_by_the_rules_of_their_language(language: str, shown: str) -> None:
    assert hyphenated(shown.replace("-", ""), language) == shown


@pytest.mark.parametrize(
    "word", ["ABSOLUTELY", "abc12345def", "well-established", "the", "underscore_words", "ca\u0301feteria"]
)
def test_some_words_are_left_whole(word: str) -> None:
    assert hyphenated(word) == word


def test_a_capital_first_letter_changes_nothing() -> None:
    assert hyphenated("Hyphenation") == "Hy-phen-ation"


@pytest.mark.parametrize(
    ("word", "shown"),
    [("morning's", "morn-ing's"), ("couldn’t", "couldn’t"), ("’Understanding’", "’Un-der-stand-ing’")],
)
def test_an_apostrophe_parts_a_word(word: str, shown: str) -> None:
    assert hyphenated(word) == shown


def test_soft_hyphens_are_kept_to() -> None:
    assert hyphenated("hyphena\u00adtion") == "hyphena\u00ad-tion"


@pytest.mark.parametrize("language", [None, "", "zh_CN", "ja", "tlh", "nonsense"])
def test_a_language_without_patterns_has_no_hyphens(language: str | None) -> None:
    assert hyphen_positions("understanding hyphenation", hyphenator(language)) == []


def test_a_hyphen_that_would_change_the_spelling_is_not_made() -> None:
    assert 1 not in [len(part) for part in hyphenated("asszonnyal", "hu_HU").split("-")]
    assert hyphenated("asszonnyal", "hu_HU").replace("-", "") == "asszonnyal"


def test_positions_of_a_paragraph_are_offsets_into_it() -> None:
    text = "Of understanding—and hyphenation, nothing."
    shown = [re.split("[ —]", text[:index])[-1] for index in hyphen_positions(text, hyphenator("en_US"))]
    assert shown == ["un", "under", "understand", "hy", "hyphen", "noth"]


@pytest.mark.parametrize(
    "text", ["see https://example.org/understanding", "of anna.morning@understanding.org"]
)
def test_addresses_are_left_whole(text: str) -> None:
    assert hyphen_positions(text, hyphenator("en_US")) == []


@given(st.text(alphabet="abcdeABghikölmnoprstuvwxyzß'’-\u00ad\u0301 .1İ", max_size=60))
def test_positions_are_in_order_and_inside_words(text: str) -> None:
    positions = hyphen_positions(text, hyphenator("de_DE"))
    assert positions == sorted(set(positions))
    for index in positions:
        assert text[index - 1] == "\u00ad" or (
            text[index - LEFT : index].isalpha() and text[index : index + RIGHT].isalpha()
        )


def test_pyphen_is_not_imported_before_it_is_needed() -> None:
    code = "import sys, reader.page.hyphenate as h; h.hyphenator(None); sys.exit('pyphen' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
