"""Whether files whose names count on are one story: what speaks for it and what against."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.library.parts.named import Named
from reader.library.parts.tokens import bare
from reader.library.parts.words import COUNTED
from reader.text.filename import GENERIC
from reader.text.keywords import CHAPTER

_NOVEL = 40_000
"""Words of a file that is a book of its own if it has chapters too."""
_CHAPTERS = 3
_DENSE = 0.5
_FIRST = 2
"""A row that is told by its numbers alone begins here or before."""
_YEARS = 1000
_AND_AUTHOR = re.compile(r"\w\s+(?:-|–|—|by|von|par)\s+\w")
"""``Kiln Road - Ann Bell``, as the stories of a collection are called."""
_SOCIABLE = {"summary", "series", "rating"}
"""Fields that stand at the head of a story, once."""


def is_one_story(row: Sequence[Named], name: str, folder: str) -> bool:
    """Whether files are one story of this name; without a name it is the folder's that counts."""
    places = {each.slot for each in row}
    if len(places) < 2 or _are_novels(row):
        return False
    if all(each.naming.rank == CHAPTER or each.naming.place != COUNTED for each in row):
        return not (name and _are_told_apart(row, name))
    if _is_one_title(row):
        return True
    if _are_told_apart(row, name or folder):
        return False
    if any(each.naming.rank is not None for each in row):
        return True
    if all(_AND_AUTHOR.search(each.naming.rest) for each in row):
        return False
    return (
        _is_dense(row)
        and not _is_generic(name or folder)
        and bare(folder).replace(" ", "") not in _authors(row)
    )


def by_author(row: Sequence[Named]) -> list[list[Named]]:
    """The files by who wrote them; where only one author is named, all may be by them."""
    stated = _authors(row)
    # "Ann Bell" and "Ann Bell (annbell at post)" are one.
    same = {author: min(other for other in stated if author.startswith(other)) for author in stated}
    if len(set(same.values())) < 2:
        return [list(row)]
    rows: dict[str, list[Named]] = {}
    for each in row:
        rows.setdefault(same.get(each.author, ""), []).append(each)
    return list(rows.values())


def _authors(row: Sequence[Named]) -> set[str]:
    return {each.author for each in row if each.author}


def _are_novels(row: Sequence[Named]) -> bool:
    """The volumes of a series, each with chapters of its own."""
    if any(each.naming.rank == CHAPTER for each in row):
        return False
    # Few libraries hold a series, and with it come fractions and decimals.
    from statistics import median

    words = median(each.entry.words for each in row)
    return words >= _NOVEL and median(each.entry.chapters for each in row) >= _CHAPTERS


def _is_one_title(row: Sequence[Named]) -> bool:
    titles = [each.title for each in row if each.title]
    return len(titles) > 1 and len(set(titles)) == 1 and 2 * len(titles) > len(row)


def _are_told_apart(row: Sequence[Named], name: str) -> bool:
    """Whether the files have titles and by-lines of their own, as stories have and chapters have not."""
    titles = [_own_title(each) for each in row if _has_head(each)]
    apart = {title for title in titles if title and not _is_akin(title, bare(name))}
    return len(apart) > 1 and 2 * len(apart) > len(titles)


def _has_head(each: Named) -> bool:
    return bool(each.author) or any(name in _SOCIABLE for name, _ in each.entry.fields)


def _own_title(each: Named) -> str:
    return each.title or bare(each.naming.rest)


def _is_akin(title: str, name: str) -> bool:
    return bool(name) and (title.startswith(name) or name.startswith(title))


def _is_dense(row: Sequence[Named]) -> bool:
    """Whether numbers that stand alone are those of a row, and not years or what else has a number."""
    firsts = sorted({each.naming.number[0] for each in row if each.naming.number})
    if len(firsts) < 2:
        return len({each.slot for each in row}) > 1
    starts = firsts[0] <= _FIRST or all(each.naming.padded for each in row)
    return starts and firsts[0] < _YEARS and len(firsts) >= _DENSE * (firsts[-1] - firsts[0] + 1)


def _is_generic(name: str) -> bool:
    words = bare(name).split()
    return not words or all(word in GENERIC or len(word) == 1 for word in words)
