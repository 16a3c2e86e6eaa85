"""By-lines and the names in them.

Printers set ``by`` and a name below a title; copyright claims and e-mail addresses beside it came with
bulletin boards and news groups.
"""

from __future__ import annotations

import re

from reader.text.decoration import DECORATION, QUOTES
from reader.text.lines import is_capitals, is_sentence
from reader.text.title import is_date, is_title_case

_NAME = r"[\w.\"'’“”\-~*_&@]+(?:,? [\w.\"'’“”\-~*_&@]+){0,6}"
_KIND = r"(?:fan ?fiction|fan ?fic|story|fic|text|tale|vignette|novel|crossover)"
_BY = re.compile(
    rf"[^\w(\"“']{{0,6}}[(\[\"]?(?:(?:a|an|the)\s(?:[\w'’-]+\s){{0,6}}|{_KIND}\s)?"
    r"(?:(?:copyright|\(c\)|©)[\s(c)©,\d]{1,20})?(?:(?:re)?written |story |created |penned |told )?"
    rf"(?P<by>by|von|par|di|por|av|door)(?::|\.|\s-)?\s+(?P<name>{_NAME})(?P<rest>\W.*|$)",
    re.IGNORECASE,
)
_STORY_BY = re.compile(rf".{{0,80}}\b{_KIND} by (?P<name>{_NAME})(?P<rest>\W.*|$)", re.IGNORECASE)
_TITLED_BY = re.compile(
    r"(?P<title>[\"“*_~]?[^\W_].{1,60}?)(?P<mark>[,:;]?\s[-–—~]{0,2}\s?\(?)(?:(?:an?|the)\s.{0,40}\s)?"
    rf"(?:written )?(?P<by>by):?\s+(?P<name>{_NAME})(?P<rest>\W.*|$)",
    re.IGNORECASE,
)
_CLAIMED_BY = re.compile(
    r"\W{0,4}(?:copyright|\(c\)|c\)|©)\W{0,4}(?P<name>[A-Z][^,\d]{1,40}), (?P<date>.{4,30})", re.IGNORECASE
)
_BY_WORDS = ("by", "von", "par", "di", "por", "av", "door", "copyright", "c)", "©")
_MAY_NAME = re.compile(r"\b(?:by|von|par|di|por|av|door|copyright)\b|c\)|©", re.IGNORECASE)
_LONE_BY = re.compile(r"\W{0,4}(?:written )?(?:by|von|par)\W{0,3}", re.IGNORECASE)
_AFTER_NAME = re.compile(
    r"\s*(?:[(<\[].*|\s[-–—]{1,2}\s.*|\s?[-–—]{2}.*|,? (?:aka|a\.k\.a\.|copyright|with|\(c\)|©) .*"
    r"|,? ?\S+@\S+.*|,? (?:19|20)\d\d.*|,? \d{1,2}/.*)$",
    re.IGNORECASE,
)
_SMALL_WORDS = "of de von van der la le du the and & und et del da y di"
_SMALL = set(_SMALL_WORDS.split())
"""Words a name holds in small letters."""
_PARTICLES = _SMALL - {"of", "the", "and", "&"}
"""Those a name on a line of its own may hold; the others make it a phrase."""
_CREDIT_WORDS = """
fanfiction fanfic fic story stories text tale vignette original copyright (c) c © based edited written posted
created beta betaed uploaded typed a an
"""
_CREDITS = set(_CREDIT_WORDS.split())
"""Words that say what it is or what somebody did, where a title would stand before ``by``."""
_SENTENCE_WORDS = "the now then his her my a me this that all it and"
_NO_NAMES = set(_SENTENCE_WORDS.split())
"""Words that begin what follows ``by`` in a sentence."""


def may_name(text: str) -> bool:
    """Whether a line has a word such as ``by`` or a claim in it, without which it is no by-line."""
    small = text.lower()
    return any(map(small.__contains__, _BY_WORDS)) and bool(_MAY_NAME.search(text))


def byline(text: str) -> str | None:
    """The author's name in a by-line such as ``by Ann Bell (ann@example.org)``."""
    found = _BY.fullmatch(text) if len(text) <= 120 else None
    if not found or (found["by"].lower() not in ("by",) and len(text) > 40):
        return None
    if found["name"][:4] == "The " and found["name"][4:5].isupper() and found["by"] == "by":
        return found["name"].strip(DECORATION) if not found["rest"].strip(DECORATION) else None
    return person(found["name"] + found["rest"])


def story_by(text: str) -> str | None:
    """The author's name in ``a crossover story by Ann Bell - with help``."""
    found = _STORY_BY.match(text)
    return person(found["name"] + found["rest"]) if found else None


def titled_by(text: str) -> tuple[str, str] | None:
    """The title and the name in ``"The Cold Lamp" by Ann Bell``, ``The Cold Lamp - by Ann Bell``.

    A title of one or two words without any mark may itself hold ``by`` and is left alone.
    """
    found = _TITLED_BY.fullmatch(text) if " " in text and len(text) <= 100 else None
    if not found or is_sentence(text):
        return None
    title, name = found["title"], person(found["name"] + found["rest"])
    handle = name is not None and re.search(r"\w[._\d]\w|\d|[a-z][A-Z]", name) is not None
    marked = handle or title[0] in QUOTES + DECORATION or found["mark"].strip() or found["by"] == "By"
    enough = marked or len(title.split()) > 2
    if title.lower().split()[0].strip("([") in _CREDITS or not (name and enough and is_title_case(title)):
        return None
    return title, name


def claimed_by(text: str) -> str | None:
    """The name in a claim that a date ends: ``(c) Ann Bell, 10th July 1996``."""
    found = _CLAIMED_BY.fullmatch(text) if len(text) <= 60 else None
    return person(found["name"]) if found and is_date(found["date"]) else None


def is_lone_by(text: str) -> bool:
    """Whether a line says ``by`` and leaves the name to the next."""
    return bool(_LONE_BY.fullmatch(text))


def person(text: str) -> str | None:
    """A person's name, whatever follows it taken off; None if it cannot be one."""
    name = _AFTER_NAME.sub("", text).strip(' \t,;:*_~-–—|│║"“”)]([')
    if name.endswith(".") and not re.search(r"(?:^|[\s.])\w\.$|(?:Jr|Sr|Esq)\.$", name):
        name = name.rstrip(".")
    words = name.split()
    if not words or len(words) > 6 or len(name) > 60 or is_date(name) or not any(map(str.isalpha, name)):
        return None
    small = sum(1 for word in words if word[0].islower() and word.lower() not in _SMALL)
    if (small and len(words) > 2) or (words[0].lower() in _NO_NAMES and len(words) <= 2):
        return None
    return name


def is_name(text: str) -> bool:
    """Whether a line is a name and nothing else: two to four words, each with a capital or an initial."""
    words = text.strip(" ~-*–—").split()
    if not 2 <= len(words) <= 4 or len(text) > 40 or is_sentence(text) or any(map(str.isdigit, text)):
        return False
    phrase = any(word.lower() in _SMALL - _PARTICLES for word in words)
    capital = not phrase and all(word[0].isupper() or word in _PARTICLES for word in words)
    return capital and text[-1].isalnum() and not (is_capitals(text) and len(words) > 3)
