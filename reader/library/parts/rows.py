"""The rows of files in a folder whose names may count on, before anything else is known of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.library.parts.named import Named
from reader.library.parts.tokens import bare
from reader.library.parts.words import COUNTED

_SECOND = 2


class Row(NamedTuple):
    """Files that may be the parts of one story."""

    name: str
    """The story's, as the files have it; empty if they are called by numbers and chapters only."""
    files: tuple[Named, ...]


def rows(files: Sequence[Named]) -> Iterator[Row]:
    """Part the files of one folder, each into exactly one row; most rows are of one file."""
    yield from _completed([Row(_name(row), tuple(row)) for row in _alike(files)])


def _alike(files: Iterable[Named]) -> Iterator[list[Named]]:
    """Files with the same name before or after the number, and the same word with it."""
    numbered = {(bare(each.naming.rest), each.naming.number) for each in files if each.naming.leads}
    repeated = Counter(rest for rest, _ in numbered)
    found: defaultdict[tuple[str, object], list[Named]] = defaultdict(list)
    for each in files:
        found[_row_of(each, repeated)].append(each)
    return iter(found.values())


def _row_of(each: Named, repeated: Counter[str]) -> tuple[str, object]:
    naming = each.naming
    if not naming.is_part:
        return each.stem, each.entry.path
    rest = bare(naming.rest) if naming.leads else ""
    if rest and repeated[rest] > 1:
        return rest, None
    return naming.key, "leads" if naming.leads else naming.rank


def _name(row: Sequence[Named]) -> str:
    first = row[0].naming
    if not first.leads:
        return first.name
    return first.rest if len(row) > 1 and len({bare(each.naming.rest) for each in row}) == 1 else ""


def _completed(found: list[Row]) -> Iterator[Row]:
    """Give prologues, and first parts that have no number, to the row they belong to."""
    by_name: defaultdict[str, list[Row]] = defaultdict(list)
    for row in found:
        by_name[bare(row.name)].append(row)
    for same in by_name.values():
        yield from _joined(same) if len(same) > 1 else same


def _joined(same: list[Row]) -> Iterator[Row]:
    """The row with most numbers, of those of one name, takes in what has none of its own."""
    largest, *others = sorted(same, key=lambda row: (-len(_numbers(row)), row.files[0].stem))
    numbers = _numbers(largest)
    taken = list(largest.files)
    for row in others:
        belonging = [_belongs(each, numbers, row.name) for each in row.files]
        taken += [_counted(each) for each, belongs in zip(row.files, belonging, strict=True) if belongs]
        left = [each for each, belongs in zip(row.files, belonging, strict=True) if not belongs]
        if left:
            yield Row(row.name, tuple(left))
    yield Row(largest.name, tuple(taken))


def _numbers(row: Row) -> set[int]:
    return {each.naming.number[0] for each in row.files if each.naming.number}


def _belongs(each: Named, numbers: set[int], name: str) -> bool:
    naming = each.naming
    if naming.place != COUNTED:
        return True
    if naming.is_part:
        return bool(numbers) and naming.rank is None and not naming.leads
    # A story's name without a number is its first part if the others begin with the second.
    return bool(name and numbers) and min(numbers) == _SECOND and not naming.version


def _counted(each: Named) -> Named:
    """The first part's name has no number."""
    return each if each.naming.is_part else each._replace(naming=each.naming._replace(number=(1,), last=(1,)))
