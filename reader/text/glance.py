"""A first look at a line: whether any way of writing headings could find one there.

Most lines of a book begin like nothing of the kind, and there are many: this must be quick, and may
say yes in vain, but never no where :func:`reader.text.headings.parse` would find a heading.
"""

from __future__ import annotations

import re

from reader.text.keywords import RANKS, SOLO

SHORT = 40
"""Characters up to which a line is always looked at if it has no more than three words."""
_WORDS = re.compile(r"[\W_]{0,14}([^\W_]+)(?:[\W_]+([^\W_]+))?(?:[\W_]+([^\W_]+))?(?:[\W_]+([^\W_]+))?")
_HEAD = 120
"""Characters that surely hold the words a line is known by."""
_ROMAN = "ivxlc"
_COUNTED = re.compile(r"[^\W\d_]{3,15} [^\W_]{1,12}(?:-[^\W\d_]{3,6})?(?:[.:,]| -|$)")
_TELLING = {*RANKS, *(re.split("[- ]", word)[0] for word in SOLO.split("|"))}


def is_worth_a_look(text: str) -> bool:
    """Whether a line is a word or three, or begins or ends with a word that headings begin or end with."""
    short = len(text) <= SHORT
    if (short and not text.isascii()) or text[0] == "第" or text[-1] == "］":
        return True
    found = _WORDS.match(text[:_HEAD].lower())
    if found is None:
        return short
    words = found.groups()
    if short and words[-1] is None:
        return True
    first = words[0]
    if not (_TELLING.isdisjoint(words) and first.strip(_ROMAN)) or first[0].isdigit() or first[-1].isdigit():
        return True
    last_but_one = text.rsplit(None, 2)[-2:][0]
    return last_but_one.strip("([,:-–—.#").lower() in RANKS or bool(_COUNTED.match(text))
