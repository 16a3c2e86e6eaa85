"""The sites words can be looked up on."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlsplit

SITES: Mapping[str, tuple[str, str]] = {
    "wiktionary": ("Wiktionary", "https://{language}.wiktionary.org/wiki/{words}"),
    "wikipedia": ("Wikipedia", "https://{language}.wikipedia.org/wiki/{words}"),
    "duckduckgo": ("DuckDuckGo", "https://duckduckgo.com/?q={words}"),
}
"""By what the setting says: the name and the address, where ``{words}`` and ``{language}`` are filled in."""


def address(site: str, words: str, language: str | None) -> str:
    """Return the address that looks words up on a site of ours, or on one given as an address itself."""
    _, template = SITES.get(site, ("", site))
    # Without the country: sites have one English.
    of_site = (language or "en").split("_")[0]
    return template.replace("{language}", of_site).replace("{words}", quote(words, safe=""))


def is_address(template: str) -> bool:
    """Say whether an address names a page of the web and a place for the words."""
    try:
        parts = urlsplit(template.replace("{language}", "en"))
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "{words}" in template
