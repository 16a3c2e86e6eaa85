"""From what somebody types to an expression SQLite's FTS5 understands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.library.fulltext.passages import spaced

_TERM = re.compile(r'(-?)"([^"]*)"?|\bnear\(([^()"]*)\)?|(-?)([^\s"]+)', re.IGNORECASE)
_STRAIGHT = str.maketrans(dict.fromkeys("“”„«»", '"'))
_TOKEN = re.compile(r"[^\W_]+")
_USUAL_DISTANCE, _MOST_DIGITS = 10, 3
_SHORTEST_BEGINNING = 2
"""Letters of a last word that is still being typed: fewer begin too many words."""


def expression(typed: str) -> str:
    """Return an FTS5 expression for what was typed; empty if there is nothing to look for.

    Words must all be there; ``"a phrase"`` word for word, ``begin*`` as a beginning, ``near(a b, 5)`` at most
    so many words apart, ``-word`` not; ``OR`` stands between alternatives. The last word may be half typed.
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    is_alternative = False
    matches = list(_terms(typed))
    for found in matches:
        is_last = found is matches[-1] and not typed[-1:].isspace()
        if found[5] == "OR" and wanted:
            is_alternative = True
            continue
        minus, term = _term(found, is_last)
        if not term:
            continue
        if minus:
            unwanted.append(term)
        elif is_alternative:
            wanted[-1] = f"({wanted[-1]} OR {term})"
        else:
            wanted.append(term)
        is_alternative = False
    if not wanted:
        return ""
    said = " AND ".join(wanted)
    return f"({said}) NOT ({' OR '.join(unwanted)})" if unwanted else said


def _terms(typed: str) -> Iterator[re.Match[str]]:
    """Yield what was typed term by term; a phrase may stand in the quotes of any language."""
    return _TERM.finditer(typed.translate(_STRAIGHT))


def words_of(typed: str) -> list[str]:
    """Return the words and phrases that are wanted, to be marked where they stand."""
    found = (match for match in _terms(typed) if not (match[1] or match[4]) and match[5] != "OR")
    texts: list[str] = []
    for match in found:
        if match[3] is not None:
            texts += _TOKEN.findall(_near(match[3])[0])
        else:
            texts.append(match[2] if match[2] is not None else (match[5] or "").rstrip("*"))
    return [text for text in texts if _TOKEN.search(text)]


def _term(found: re.Match[str], is_last: bool) -> tuple[str, str]:
    """Return whether a term is unwanted, and its expression; empty if there is no word in it."""
    if found[3] is not None:
        words, distance = _near(found[3])
        tokens = [_quoted(token) for token in _TOKEN.findall(spaced(words))]
        return "", f"NEAR({' '.join(tokens)}, {distance})" if len(tokens) > 1 else "".join(tokens)
    if found[2] is not None:
        return found[1], _phrase(found[2])
    word, minus = found[5], found[4]
    phrase = _phrase(word)
    is_beginning = word.endswith("*") or (is_last and not minus and len(word) >= _SHORTEST_BEGINNING)
    return minus, f"{phrase}*" if phrase and is_beginning else phrase


def _near(inside: str) -> tuple[str, int]:
    words, _comma, number = map(str.strip, inside.rpartition(","))
    if words and number.isdecimal() and len(number) <= _MOST_DIGITS:
        return words, int(number)
    return inside, _USUAL_DISTANCE


def _phrase(text: str) -> str:
    tokens = _TOKEN.findall(spaced(text))
    return _quoted(" ".join(tokens)) if tokens else ""


def _quoted(text: str) -> str:
    return f'"{text}"'
