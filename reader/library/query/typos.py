"""Words that are nearly what was typed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""Letters; of a shorter word too much is like it."""
_LONG = 8
"""Letters in which two slips are forgiven."""
_LAST = chr(0x10FFFF)


class Vocabulary:
    """The words of titles and names, and in which stories they stand."""

    def __init__(self, stories: Iterable[tuple[bytes, str]] = ()) -> None:
        """``stories`` are paths, and the folded names that stand in them."""
        self._paths: dict[str, set[bytes]] = {}
        self._in_order: dict[str, list[str]] = {}
        """Words by their first letters, sorted when they are asked for."""
        for path, names in stories:
            self.add(path, names)

    def add(self, path: bytes, names: str) -> None:
        """Take in the words of a story."""
        for word in _words(names):
            if word not in self._paths:
                self._in_order.pop(word[0], None)
            self._paths.setdefault(word, set()).add(path)

    def remove(self, path: bytes, names: str) -> None:
        """Take out the words of a story, named as when they were taken in."""
        for word in _words(names) & self._paths.keys():
            self._paths[word].discard(path)
            if not self._paths[word]:
                del self._paths[word]
                self._in_order.pop(word[0], None)

    def like(self, typed: str) -> tuple[str, ...]:
        """Return the words that begin with what was typed but for one slip in four letters, or two in eight.

        Where one slip explains it, two do not count. The first letter is taken to be right: it nearly
        always is (Pollock and Zamora, 1984).
        """
        forgiven = 0 if len(typed) < _SHORTEST else 1 if len(typed) < _LONG else 2
        if not forgiven or not typed.isalnum():
            return ()
        words = self._beginning_with(typed[0])
        found = (tuple(_nearly(words, typed, slips)) for slips in range(1, forgiven + 1))
        return next(filter(None, found), ())

    def stories_like(self, typed: str) -> set[bytes]:
        """Return the paths of the stories that such words stand in."""
        return set().union(*(self._paths[word] for word in self.like(typed)))

    def _beginning_with(self, letter: str) -> list[str]:
        if letter not in self._in_order:
            self._in_order[letter] = sorted(word for word in self._paths if word[0] == letter)
        return self._in_order[letter]


def _words(names: str) -> set[str]:
    return {word for word in _WORD.findall(names) if len(word) >= _SHORTEST - 1}


def _nearly(words: list[str], typed: str, slips: int) -> Iterator[str]:
    """Yield those of some sorted words that begin with what was typed, but for some slips of the keys.

    A slip is a letter left out, put in, mistaken, or changed with its neighbour (Damerau, 1964). Words
    that begin alike share the rows of their tables, and are passed over together.
    """
    table = [list(range(len(typed) + 1))]
    at, before = 0, ""
    while at < len(words):
        word = words[at]
        del table[_shared(before, word) + 1 :]
        before = word
        end = at + 1
        while len(table) <= len(word):
            table.append(_row(table, word, typed))
            is_like = table[-1][-1] <= slips
            if is_like or min(table[-1]) > slips:
                end = bisect_left(words, word[: len(table) - 1] + _LAST, end)
                if is_like:
                    yield from words[at:end]
                break
        at = end


def _shared(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    for place, (letter, of_other) in enumerate(zip(one, other, strict=False)):
        if letter != of_other:
            return place
    return min(len(one), len(other))


def _row(table: list[list[int]], word: str, typed: str) -> list[int]:
    """Return how many slips lie between one more letter of a word and each beginning of what was typed."""
    place = len(table)
    letter, above = word[place - 1], table[-1]
    row = [place]
    for number, other in enumerate(typed, 1):
        cost = above[number - 1]
        if letter != other:
            cost = 1 + min(cost, above[number], row[-1])
            if number > 1 and place > 1 and letter == typed[number - 2] and other == word[place - 2]:
                cost = min(cost, table[-2][number - 2] + 1)
        row.append(cost)
    return row
