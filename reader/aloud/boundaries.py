"""Where one sentence ends and the next begins, in the text as it is shown.

The boundaries of Unicode (UAX #29) end a sentence after `Mr.` and do not know who spoke in
`“Go!” she said.`; the libraries that know better are for one language, or no longer kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.aloud.abbreviations import ALWAYS_TITLES, BEGINNINGS, MONTHS, NUMBERED, SHORTENED, TITLES

LONGEST = 1_000
"""Characters of a sentence, at most: of a longer one nobody would see where the voice is."""
_LONGEST_WORD = 40
"""Characters of a word that is looked at."""

# After a blank a guillemet closes only where no word follows at once: « Bonjour ! » or »Halt!« »Wer da?«
_CLOSING = r"(?:[\"'”’“)\]」』»«›‹*_]|[ \u00a0\u202f][»›](?![\w¿¡«]))"
_STOP = re.compile(
    rf"(?P<east>[。！？｡]+[」』”’）】〉》]*)"
    rf"|(?P<stop>\.(?: \.)+|[.!?…؟۔।॥։።]+)(?P<closed>{_CLOSING}{{0,6}})(?P<space>\s+|\Z)"
    rf"|(?P<dash>—|–|--)(?P<dashed>[\"”’»」]{{1,3}})(?P<gap>\s+)"
)
_BEFORE = re.compile(r"(?:[^\W\d_]\.)+[^\W_]\Z|[^\W_]+\Z|§\Z")
"""The word a stop ends, dots inside it too: ``U.S``."""
_NEXT = re.compile(r"[^\w]{0,12}?(?P<word>[^\W_]{1,40})(?P<dot>\.?)")
_PAUSE = re.compile(r"[,;:—–。、，；：]\s?|\s")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of a paragraph, blanks between them left out.

    They hold every word, in order. It takes time in proportion to the text's length.
    """
    start, has_capitals = 0, text != text.lower()
    for found in _STOP.finditer(text):
        if _ends(text, found, start, has_capitals):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the span without blanks at its ends, in pieces if it is very long; nothing if it is blank."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = _cut(text, start)
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _cut(text: str, start: int) -> int:
    """Return a place to pause in a sentence that is too long: after a comma or a word, if there is one."""
    middle = start + LONGEST // 2
    pauses = list(_PAUSE.finditer(text, middle, start + LONGEST))
    real = [each for each in pauses if not each[0].isspace()]
    return (real or pauses)[-1].end() if pauses else start + LONGEST


def _ends(text: str, found: re.Match[str], start: int, has_capitals: bool) -> bool:
    """Say whether a sentence ends with what looks like its end."""
    if found["east"]:
        # 「行くよ。」と彼は言った: what is said, and who says so.
        return not text.startswith(("と", "って"), found.end()) or found["east"][-1] in "。！？｡"
    following = _NEXT.match(text, found.end())
    if following is None or found.end() == len(text):
        return True
    word = following["word"]
    is_plain = found["stop"] == "." and not found["closed"]
    if is_plain and _is_within(text, found, following, start):
        return False
    # In a text without capitals a small letter tells nothing, unless something was said just before.
    return not word[0].islower() or (is_plain and not has_capitals)


def _is_within(text: str, found: re.Match[str], following: re.Match[str], start: int) -> bool:
    """Say whether a stop shortens a word and ends no sentence."""
    end = found.start()
    before = _BEFORE.search(text, max(start, end - _LONGEST_WORD), end)
    if before is None:
        return False
    word, after, has_capital = before[0].lower(), following["word"], before[0][0].isupper()
    if word in ALWAYS_TITLES or (word in TITLES and has_capital):
        return True
    if word in NUMBERED and after[0].isdigit():
        return True
    if word.isdecimal():
        return _is_ordinal(text, before.start(), word, after, start)
    is_letter = len(after) == 1 and following["dot"] == "."
    begins = after[0].isupper() and after.lower() in BEGINNINGS and not is_letter
    if len(word) == 1 and word.isalpha() and (has_capital or is_letter):
        return not (begins or (word == "i" and _follows_small(text, before.start(), start)))
    return not begins and ("." in word or word in SHORTENED)


def _is_ordinal(text: str, at: int, number: str, after: str, start: int) -> bool:
    """Say whether a stop belongs to a number: ``am 3. Mai``, or that of a list, at its beginning."""
    return len(number) <= 2 and (after.lower() in MONTHS or not text[start:at].strip())


def _follows_small(text: str, at: int, start: int) -> bool:
    """Say whether the word before an ``I`` is an ordinary one: no name has it for an initial."""
    words = text[max(start, at - _LONGEST_WORD) : at].split()
    return bool(words) and words[-1].isalpha() and words[-1].islower()
