"""Words that are nearly what was typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""Letters; of a shorter word too much is like it."""


class Vocabulary:
    """The words of a library's titles and names, looked up by what is nearly one of them."""

    def __init__(self, texts: Iterable[str]) -> None:
        """``texts`` are folded."""
        by_letter: dict[str, set[str]] = {}
        for text in set(texts):
            for word in _WORD.findall(text):
                if len(word) >= _SHORTEST:
                    by_letter.setdefault(word[0], set()).add(word)
        self._by_letter: Mapping[str, set[str]] = by_letter

    def like(self, typed: str) -> tuple[str, ...]:
        """Return the words, or their beginnings, with one slip in four letters typed, two in eight.

        The first letter is taken to be right: it nearly always is (Pollock and Zamora, 1984).
        """
        slips = 0 if len(typed) < _SHORTEST else 1 if len(typed) < 8 else 2
        if not slips:
            return ()
        found = set()
        for word in self._by_letter.get(typed[0], ()):
            if len(word) >= len(typed) - slips and _begins_nearly(word, typed, slips):
                found.add(word)
        return tuple(sorted(found))


def _begins_nearly(word: str, typed: str, slips: int) -> bool:
    """Say whether some beginning of a word is what was typed but for some slips of the keys.

    A slip is a letter left out, put in, mistaken, or changed with its neighbour (Damerau, 1964).
    """
    word = word[: len(typed) + slips]
    before: list[int] = []
    row = list(range(len(word) + 1))
    for number, letter in enumerate(typed, 1):
        older, before, row = before, row, [number]
        for place, other in enumerate(word, 1):
            cost = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != other))
            swapped = number > 1 and place > 1 and letter == word[place - 2] and other == typed[number - 2]
            row.append(min(cost, older[place - 2] + 1) if swapped else cost)
        if min(row) > slips:
            return False
    return min(row) <= slips
