"""How the list is arranged: what it is sorted by, what its stories are grouped by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from reader.files import display_name
from reader.library.query.parse import EVERYTHING, Query
from reader.library.shelves import ALL
from reader.library.standing import Standing
from ui.library.row import Row, natural

USUAL = "title"
_LAST = "\U0010ffff"
"""What stands after all other words: stories without an author or a fandom come last."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which stories are shown, and in which order."""

    query: Query = EVERYTHING
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The values chosen in facets: of one facet one of them, of all facets all."""
    shelf: str = ALL
    order: str = USUAL
    group: str = ""
    """What they are grouped by; empty for no groups."""


Key: TypeAlias = "str | float"


def _title(_row: Row, _standing: Standing) -> Key:
    return ""


def _author(row: Row, _standing: Standing) -> Key:
    return natural(row.entry.author) if row.entry.author else _LAST


def _fandom(row: Row, _standing: Standing) -> Key:
    fandom = row.field("fandom")
    return natural(fandom) if fandom else _LAST


def _longest(row: Row, _standing: Standing) -> Key:
    return -row.entry.words


def _shortest(row: Row, _standing: Standing) -> Key:
    return row.entry.words


def _added(row: Row, _standing: Standing) -> Key:
    return -row.entry.added


def _changed(row: Row, _standing: Standing) -> Key:
    return -row.entry.modified_ns


def _last_read(_row: Row, standing: Standing) -> Key:
    return -standing.turn


def _most_read(_row: Row, standing: Standing) -> Key:
    return -(standing.read or 0.0)


def _folder(row: Row, _standing: Standing) -> Key:
    return natural(row.folder)


ORDERS: Mapping[str, Callable[[Row, Standing], Key]] = {
    "title": _title,
    "author": _author,
    "fandom": _fandom,
    "longest": _longest,
    "shortest": _shortest,
    "added": _added,
    "changed": _changed,
    "read": _last_read,
    "progress": _most_read,
    "folder": _folder,
}
"""What comes first, by what a setting calls it; stories alike in that are in order of their titles."""


def ordered(rows: Iterable[Row], order: str, standing_of: Callable[[Row], Standing]) -> list[Row]:
    """Return stories in an order."""
    if order == USUAL:
        # Most lists are; and 20,000 keys less to make.
        return sorted(rows, key=_by_heading)
    by = ORDERS[order]
    return sorted(rows, key=lambda row: (by(row, standing_of(row)), row.order))


def _by_heading(row: Row) -> tuple[str, bytes]:
    return row.order


def _tags(_row: Row, standing: Standing) -> tuple[str, ...]:
    return standing.marked.tags


def _by_field(name: str) -> Callable[[Row, Standing], tuple[str, ...]]:
    def values(row: Row, _standing: Standing) -> tuple[str, ...]:
        value = row.field(name)
        return (value,) if value else ()

    return values


GROUPS: Mapping[str, Callable[[Row, Standing], tuple[str, ...]]] = {
    "author": lambda row, _: (row.entry.author,) if row.entry.author else (),
    "fandom": _by_field("fandom"),
    "series": _by_field("series"),
    "folder": lambda row, _: (display_name(row.folder),),
    "tag": _tags,
    "status": _by_field("status"),
}
"""In which groups a story stands, by what a setting calls that."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A row above the stories of a group."""

    name: str
    """Empty above those that are in no group."""
    number: int
    """How many stories follow."""


def grouped(rows: list[Row], group: str, standing_of: Callable[[Row], Standing]) -> list[Row | Heading]:
    """Put stories, which keep their order, under headings; those in no group come last."""
    by_name: dict[str, tuple[str, list[Row]]] = {}
    for row in rows:
        for name in GROUPS[group](row, standing_of(row)) or ("",):
            by_name.setdefault(name.casefold(), (name, []))[1].append(row)
    names = sorted(by_name, key=lambda folded: (not folded, natural(folded)))
    found: list[Row | Heading] = []
    for name, members in (by_name[folded] for folded in names):
        found += [Heading(name, len(members)), *members]
    return found
