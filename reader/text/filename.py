"""The title a file's name gives, when the file itself has none."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PIECE = re.compile(
    r"[\s_.,\-–—:(\[]*\b(?:chapter|chap|ch|part|pt|kapitel|chapitre|vol|book|episode|ep)?[\s_.\-]*\d{1,4}[a-z]?\b[)\]\s]*$|"
    r"[\s_.,\-–—:(\[]+(?:chapter|part|kapitel|chapitre)[\s_.\-]+\w{1,12}$",
    re.IGNORECASE,
)
_GENERIC_WORDS = """
story stories untitled document chapter chap text texts new file readme index part fic fanfic book unnamed
download draft temp tmp copy txt final test unknown ch pt vol page output data doc my the a of and opening
words beginning excerpt sample
"""
GENERIC = set(_GENERIC_WORDS.split())
"""Words that name no story."""
_HEX = re.compile(r"(?=[^\W_]*\d)[0-9a-z]{5,}", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")


def title_from_name(name: str) -> str | None:
    """``the_ferryman.txt`` is The ferryman, ``Name - Chapter 1.txt`` is Name, ``000_a1b2.txt`` is None."""
    stem = re.sub(r"(?:\.[A-Za-z]\w{0,4}){1,2}$", "", name) if "." in name[1:] else name
    stem = _PIECE.sub("", stem)
    words = [word for word in re.split(r"[\s_+]+|(?<!\s)-(?!\s)", stem) if word and not _HEX.fullmatch(word)]
    if "_" not in stem and " " not in stem and len(words) == 1:
        words = _CAMEL.sub(" ", words[0]).split() if not words[0].isupper() else words
    while words and words[0].strip("()[].-").isdecimal() and len(words) > 1:
        words = words[1:]
    real = [word for word in words if _is_word(word)]
    if not any(word.lower() not in GENERIC for word in real):
        return None
    title = " ".join(word for word in words if word.isprintable()).strip(" -–—_.,")
    return title[:1].upper() + title[1:] if title else None


def _is_word(word: str) -> bool:
    found = _WORD.search(word)
    return bool(found) and (len(word) > 2 or ord(word[0]) > 0x2E80)
