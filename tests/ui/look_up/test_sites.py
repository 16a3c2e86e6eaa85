"""Addresses of the sites words are looked up on."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.look_up.sites import SITES, address, is_address


def test_a_site_is_asked_in_the_language_of_the_story() -> None:
    assert address("wiktionary", "Fährmann", "de") == "https://de.wiktionary.org/wiki/F%C3%A4hrmann"
    assert address("wiktionary", "kiln", "en_US") == "https://en.wiktionary.org/wiki/kiln"
    assert address("wikipedia", "upper road", None) == "https://en.wikipedia.org/wiki/upper%20road"


@given(st.sampled_from(sorted(SITES)), st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_words_lead_to_no_other_site(site: str, words: str) -> None:
    host = urlsplit(SITES[site][1].replace("{language}", "en")).hostname
    assert urlsplit(address(site, words, "en")).hostname == host


@pytest.mark.parametrize(
    ("template", "sound"),
    [
        ("https://example.org/?q={words}", True),
        ("http://{language}.example.org/{words}", True),
        ("https://example.org/", False),
        ("file:///etc/{words}", False),
        ("javascript:{words}", False),
        ("https://[{words}", False),
        ("", False),
    ],
)
def test_an_address_of_ones_own_is_a_page_of_the_web(template: str, sound: bool) -> None:
    assert is_address(template) is sound
