"""What a line that states a header field looks like: ``Rated: PG``, ``Disclaimer)- …``, ``(A/N: …)``.

The form is that of mail headers (RFC 5322, 2.2), which archives, FanFicFare and authors' own hands vary.
"""

from __future__ import annotations

import re

from reader.text.labels import canonical, is_weak
from reader.text.lines import letters

_MARK = re.compile(r"[:：\-–—=>)\]};~|*]")
"""What parts a label from its value."""
_FIELD = re.compile(
    r"(?P<open>(?:_|[^\w\"“‘']){0,6})"
    r"(?P<label>[^\W\d_][\w'’/& .+\-]{0,32}?(?:\(s\)|\s?\([^()]{0,40}\))?)\s?"
    r"(?P<mark>[*_]{0,3}[:：][*_]{0,3}"
    r"|\s?(?:[-–—]{1,2}|[-=]{0,3}>{1,2}|[)\]}~*|;]{1,2}[-–—:]{0,2}|=)(?=\s)"
    r"|[-–—](?=[A-Z])(?![\w\- ]{0,24}:))\s*(?P<value>.*)"
)
_RATED = re.compile(
    r"(?P<open>\W{0,4})(?P<label>Rated|Rating)(?P<mark> )(?P<value>(?:G|PG|R|K|T|M|NC)\b.{0,40})",
    re.IGNORECASE,
)
LABEL = re.compile(r"(?P<label>[A-Z][a-z]{2,14}): ")
"""A label among others on one line."""
DEDICATION = re.compile(r"(?:For|To) (?:my|all|everyone|everybody|those|[A-Z])[^.!?\"“”:]{1,60}")
"""What says whom a story is for."""
_ALONE = {"summary", "notes", "disclaimer", "warnings", "spoilers"}
"""Fields whose label may stand on a line of its own, the value below it."""
_DISCLAIMS = re.compile(
    r"\W{0,4}(?:(?:all |the )?(?:standard|usual|normal|general|same) disclaim"
    r"|(?:[\w'’]{1,12},? ){0,4}(?:don'?t|do not|never|didn'?t|did not|doesn'?t|does not) own\b"
    r"|disclaim(?:er)?s?\b)",
    re.IGNORECASE,
)


def match_field(text: str) -> re.Match[str] | None:
    """A line read as ``label: value``; groups ``open``, ``label``, ``mark`` and ``value``.

    Any mark but a colon must follow a label that is known and no ordinary word.
    """
    found = _FIELD.match(text) if _MARK.search(text, 0, 48) else None
    if found and (is_colon(found) or sure_name(found["label"])):
        return found
    return _RATED.fullmatch(text) if text[:2].lower() in ("ra", "(r", "[r") else None


def is_colon(found: re.Match[str]) -> bool:
    """Whether a colon parts the label from its value."""
    return ":" in found["mark"] or "：" in found["mark"]


def sure_name(label: str) -> str | None:
    """The canonical name of a label that is no ordinary word as well."""
    return None if is_weak(label) else canonical(label)


def label_of(text: str) -> str | None:
    """The canonical name of the label that a line begins with, unless it may be an ordinary word."""
    found = match_field(text)
    return sure_name(found["label"]) if found else None


def value_of(written: str, opened: str) -> str:
    """A value on one line, without marks of emphasis or the bracket that closes what ``opened`` opens."""
    value = " ".join(written.split())
    if opened.strip()[:1] in ("(", "[", "{", "<") and value[-1:] in tuple(")]}>"):
        value = value[:-1]
    return value.strip("*_ ")


def lone_label(text: str) -> str | None:
    """The canonical name of a label that is all its line says: ``Summary``, ``~ Author's Notes ~``."""
    if len(text) > 30 or ":" in text[:-3] or any(map(str.isdigit, text)):
        return None
    name = sure_name(letters(text))
    return name if name in _ALONE else None


def disclaims(text: str) -> bool:
    """Whether a paragraph begins as a disclaimer that has no label: ``I still don't own any of this.``"""
    return bool(_DISCLAIMS.match(text[:120]))


def is_label(label: str) -> bool:
    """Whether a few words before a colon can be a label: known, or short and with a capital."""
    return canonical(label) is not None or (len(label.split()) <= 3 and label[0].isupper())
