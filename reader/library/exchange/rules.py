"""What becomes of a row that is in the library and in the document: two of one key, and which is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from reader.library.exchange.moment import moment

if TYPE_CHECKING:
    from reader.library.store import Row

Rule: TypeAlias = "Callable[[Row, Row], Row]"
"""Returns what is kept of a row here, and one there."""


def stays(here: Row, _there: Row) -> Row:
    """What is here goes first."""
    return here


def changed_later(here: Row, there: Row) -> Row:
    """The annotation that was changed later; to remove one is to change it."""
    return there if moment(there[6]) > moment(here[6]) else here


def read_later(here: Row, there: Row) -> Row:
    """The position that was saved later."""
    return there if moment(there[1]) > moment(here[1]) else here


def larger(here: Row, there: Row) -> Row:
    """The larger amounts: what was read once is not added twice."""
    return *here[:2], max(here[2], there[2]), max(here[3], there[3])


def earlier(here: Row, there: Row) -> Row:
    """The end that was reached on the earlier day."""
    return there if there[1] < here[1] else here


RULES: Mapping[str, Rule] = {
    "annotations": changed_later,
    "positions": read_later,
    "readings": larger,
    "finished": earlier,
}
"""By the names of sections; in all others what is here stays."""
