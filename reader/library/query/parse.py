"""From what is typed into the search box to a query."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.library.query.fold import fold

FIELDS: Mapping[str, str] = {
    **{name: name for name in ("title", "author", "fandom", "pairing", "characters", "genre", "rating")},
    **{name: name for name in ("warnings", "status", "series", "language", "summary", "tag", "file", "in")},
    "by": "author", "character": "characters", "warning": "warnings", "tags": "tag", "folder": "in",
    "rated": "rating", "genres": "genre", "ship": "pairing",
}  # fmt: skip
"""What may stand before a colon, and which part of a story it means."""
NUMBERS = ("words", "chapters", "minutes", "read")
STATES = (
    "unread", "reading", "finished", "read", "favourite", "favorite",
    "tagged", "complete", "wip", "unreadable",
)  # fmt: skip

_TERM = re.compile(r'(-?)(?:([^\W\d_]+):)?(?:"([^"]*)"?|(\S+))?')
_NUMBER = r"(\d{1,9}(?:[.,]\d{1,3})?)\s*(k|%)?"
_COMPARED = re.compile(rf"(>=|<=|>|<|=)?{_NUMBER}(?:\.\.{_NUMBER})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """Words a story must hold, or must not, somewhere or in one part of it."""

    text: str
    """Folded."""
    field: str = ""
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds, both included, of a number: ``words``, ``chapters``, ``minutes``, or ``read`` in hundredths."""

    number: str
    least: float
    most: float
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Is:
    """One of ``STATES`` that a story must be in, or must not."""

    state: str
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """Values of a facet, one of which a story must have, or must not."""

    facet: str
    keys: frozenset[str]
    """As :func:`reader.library.query.values.key` gives them."""
    negative: bool = False


Condition = Words | Range | Is | Chosen


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every condition holds of what is found."""

    conditions: tuple[Condition, ...] = ()
    senseless: tuple[str, ...] = ()
    """What was typed and means nothing, such as ``words:many``."""


EVERYTHING = Query()


def parse(text: str) -> Query:
    """Return the query somebody typed.

    It is made of words, ``"phrases"``, ``-without``, ``author:name``, ``words:>20k``, ``is:unread``. Any text
    is a query. What is only half typed restricts nothing.
    """
    conditions: list[Condition] = []
    senseless: list[str] = []
    for found in _terms(text):
        condition = _condition(found)
        if isinstance(condition, str):
            senseless.append(condition)
        elif condition is not None:
            conditions.append(condition)
    return Query(tuple(conditions), tuple(senseless))


def _terms(text: str) -> Iterator[re.Match[str]]:
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        found = _TERM.match(text, position)
        assert found is not None
        # Something always matches: a character that is no space is a word at least.
        position = max(found.end(), position + 1)
        yield found


def _condition(found: re.Match[str]) -> Condition | str | None:
    """Return the condition a term states, None if it states none yet, or the term if it makes no sense."""
    minus, name, phrase, word = found.groups()
    negative, name, value = bool(minus), (name or "").casefold(), phrase if phrase is not None else word or ""
    if name in NUMBERS:
        return _range(name, value, found[0], negative)
    if name == "is":
        return _state(value.casefold(), found[0], negative)
    if name in FIELDS:
        text, field = fold(value.strip()), FIELDS[name]
    else:
        text, field = fold(found[0][len(minus) :].replace('"', "").strip()), ""
    return Words(text, field, negative) if text else None


def _range(name: str, value: str, term: str, negative: bool) -> Range | str | None:
    if value.strip("<>=. ") == "":
        return None
    found = _COMPARED.fullmatch(value)
    if found is None:
        return term
    sign, first, unit, last, last_unit = found.groups()
    number = _number(first, unit)
    if last is not None:
        return Range(name, number, _number(last, last_unit), negative)
    # Whole numbers are compared: more than five is six at least.
    bounds = {
        ">": (number + 1, _ENDLESS), ">=": (number, _ENDLESS), "<": (0, number - 1), "<=": (0, number),
    }  # fmt: skip
    least, most = bounds.get(sign or "=", (number, number))
    return Range(name, least, most, negative)


_ENDLESS = float("inf")


def _number(digits: str, unit: str | None) -> float:
    value = float(digits.replace(",", "."))
    return value * 1_000 if unit in ("k", "K") else value


def _state(value: str, term: str, negative: bool) -> Is | str | None:
    if value in STATES:
        return Is("favourite" if value == "favorite" else value, negative)
    return None if any(state.startswith(value) for state in STATES) else term
