"""Which of some names are meant by a few words typed in any order, begun or with a slip of the keys."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.library.query.fold import folded
from reader.library.query.typos import Vocabulary

_GAP = 8
"""Letters of a name that may be left out between two that are typed."""

Names = Mapping[str, tuple[str, str]]
"""By identifiers, what each is called, and further words that may be typed for it."""


def meant(typed: str, names: Names) -> list[str]:
    """Return the identifiers of what holds every word typed, the likeliest first, else as in ``names``."""
    words = folded(typed).split()
    plain = {each: (folded(name), folded(more)) for each, (name, more) in names.items()}
    likely = {each: _likelihood(words, *said) for each, said in plain.items()}
    found = [each for each in names if likely[each] is not None] or _with_slips(words, plain)
    return sorted(found, key=lambda each: likely[each] or 0)


def _likelihood(words: list[str], name: str, more: str) -> int | None:
    """Return how far from the name the words are, added up; None if one of them is not there."""
    ranks = [_rank(word, name, more) for word in words]
    return None if None in ranks else sum(rank for rank in ranks if rank is not None)


def _rank(word: str, name: str, more: str) -> int | None:
    begins = rf"\b{re.escape(word)}"
    tests = (
        name.startswith(word),
        bool(re.search(begins, name)),
        bool(re.search(begins, more)),
        word in name,
        _is_scattered(word, name),
    )
    return next((rank for rank, passed in enumerate(tests) if passed), None)


def _is_scattered(word: str, name: str) -> bool:
    """Say whether letters stand in this order in a name, from the beginning of a word on, not far apart."""
    return any(_follows(word, name, start.start()) for start in re.finditer(r"\b\w", name))


def _follows(word: str, name: str, at: int) -> bool:
    gap = 0
    for letter in word:
        at = name.find(letter, at, at + gap + 1) + 1
        gap = _GAP
        if not at:
            return False
    return True


def _with_slips(words: list[str], plain: Names) -> list[str]:
    vocabulary = Vocabulary((each.encode(), f"{name} {more}") for each, (name, more) in plain.items())
    return [each for each in plain if all(_nearly(word, each, plain, vocabulary) for word in words)]


def _nearly(word: str, each: str, plain: Names, vocabulary: Vocabulary) -> bool:
    return _rank(word, *plain[each]) is not None or each.encode() in vocabulary.stories_like(word)
