"""What makes no sense in a query, in a sentence."""

from __future__ import annotations

from reader.library.query.parse import NUMBERS, STATES, Query
from reader.sentences import Sentence, to_translate

_NUMBER = to_translate(
    "Reader", "“{0}” is no number to look for: write {1}:>20k, {1}:<500 or {1}:5000..20000."
)
_STATE = to_translate("Reader", "“{}” is nothing a story can be: after is: stands one of {}.")


def fault(query: Query) -> str | None:
    """Return a sentence on the first thing that makes no sense and restricts nothing; None if all does."""
    for term in query.senseless:
        name = term.lstrip("-").partition(":")[0].casefold()
        if name in NUMBERS:
            return Sentence(_NUMBER, term, name)
        return Sentence(_STATE, term, ", ".join(STATES))
    return None
