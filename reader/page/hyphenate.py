"""Where words may be hyphenated: Liang's algorithm over the pattern files that come with pyphen.

F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983). The files are read here, because
pyphen itself takes 0.8 seconds for the German one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from reader.page.addresses import addresses, is_inside

LEFT, RIGHT = 2, 3
"""How many letters at least stay before a hyphen, and how many come after it."""
SOFT_HYPHEN = "\u00ad"

_WORD = re.compile(r"[\w'’\u0300-\u036f\u00ad‐-]{5,}")
_PART = re.compile(r"[^'’]+")
_LONGEST = 100
"""Letters; nothing longer is a word."""


class Hyphenator:
    """Knows where the words of one language may be hyphenated, or of none."""

    def __init__(self, patterns: Path | None) -> None:
        """Take the file of patterns; it is read at the first word that needs it."""
        self._path = patterns
        self._patterns: dict[str, str] | None = None if patterns else {}
        self._positions = lru_cache(maxsize=1 << 15)(self._find)

    def positions(self, word: str) -> tuple[int, ...]:
        """Return the indices in a word before which it may be broken with a hyphen.

        A soft hyphen overrides the patterns. A word in capitals, with a digit or with a hyphen of
        its own is left whole. Where a hyphen would change the spelling, there is none.
        """
        return self._positions(word)

    def _find(self, word: str) -> tuple[int, ...]:
        if SOFT_HYPHEN in word:
            return tuple(i for i in range(1, len(word)) if word[i - 1] == SOFT_HYPHEN)
        if len(word) > _LONGEST or "-" in word or "‐" in word or word.isupper():
            return ()
        parts = list(_PART.finditer(word))
        if not all(part.group().isalpha() for part in parts):
            return ()
        return tuple(part.start() + index for part in parts for index in self._hyphenate(part.group()))

    def _hyphenate(self, letters: str) -> list[int]:
        if len(letters) < LEFT + RIGHT or len(lower := letters.lower()) != len(letters):
            return []
        levels = self._levels(f".{lower}.")
        return [index for index in range(LEFT, len(letters) - RIGHT + 1) if levels[index + 1] in "13579"]

    def _levels(self, dotted: str) -> list[str]:
        """Return the highest digit that any pattern has before each character."""
        patterns = self._loaded()
        levels = ["0"] * (len(dotted) + 1)
        for start in range(len(dotted)):
            for end in range(start + 1, len(dotted) + 1):
                pattern = patterns.get(dotted[start:end])
                if pattern:
                    _raise_levels(levels, start, pattern)
        return levels

    def _loaded(self) -> dict[str, str]:
        if self._patterns is None and self._path:
            self._patterns = _read_patterns(self._path)
        return self._patterns or {}


def _raise_levels(levels: list[str], at: int, pattern: str) -> None:
    """Apply a pattern such as ``1na`` or ``hy3ph`` at an index."""
    for char in pattern:
        if char in "123456789":
            levels[at] = max(levels[at], char)
        elif char != "0":
            at += 1


def _read_patterns(path: Path) -> dict[str, str]:
    """Return the patterns of a file by their letters.

    Comments, settings and patterns that change the spelling stay in: they hold a space, a capital or
    a slash, and so never match a word.
    """
    first, _, content = path.read_bytes().replace(b"\r", b"").partition(b"\n")
    encoding = first.decode("ascii").strip().lower().replace("microsoft-", "")
    if b"^^" in content:
        content = re.sub(rb"\^\^([0-9a-f]{2})", lambda code: bytes.fromhex(code[1].decode("ascii")), content)
    letters = content.translate(None, b"0123456789").decode(encoding, "replace").split("\n")
    patterns = content.decode(encoding, "replace").split("\n")
    return dict(zip(letters, patterns, strict=True))


@lru_cache
def hyphenator(language: str | None) -> Hyphenator:
    """Return the hyphenator for a language code such as ``en_GB``, ``de-DE`` or ``fr``.

    One that never hyphenates is returned for None and for a language without patterns.
    """
    if not language:
        return Hyphenator(None)
    # Importing pyphen lists 80 files, which a language that has a file of its own need not wait for.
    spec = find_spec("pyphen")
    if spec is not None and spec.origin is not None:
        patterns = Path(spec.origin).parent / "dictionaries" / f"hyph_{language}.dic"
        if patterns.is_file():
            return Hyphenator(patterns)
    import pyphen

    found = pyphen.language_fallback(language)
    return Hyphenator(Path(str(pyphen.LANGUAGES[found])) if found else None)


def hyphen_positions(text: str, hyphenator: Hyphenator) -> list[int]:
    """Return the indices in a paragraph, in order, before which a word may be hyphenated.

    Addresses are left whole: a hyphen would be taken for one of theirs.
    """
    words = ((match.start(), hyphenator.positions(match.group())) for match in _WORD.finditer(text))
    found = [start + index for start, positions in words for index in positions]
    spans = addresses(text)
    return [index for index in found if not is_inside(spans, index)] if spans else found
