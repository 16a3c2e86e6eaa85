"""What makes no sense in a query, in a sentence."""

from __future__ import annotations

from reader.library.query.parse import NUMBERS, STATES, Query

_NUMBER = "“{term}” is no number to look for: write {name}:>20k, {name}:<500 or {name}:5000..20000."
_STATE = "“{term}” is nothing a story can be: after is: stands one of {states}."


def fault(query: Query) -> str | None:
    """Return a sentence on the first thing that makes no sense and restricts nothing; None if all does."""
    for term in query.senseless:
        name = term.lstrip("-").partition(":")[0].casefold()
        if name in NUMBERS:
            return _NUMBER.format(term=term, name=name)
        return _STATE.format(term=term, states=", ".join(STATES))
    return None
