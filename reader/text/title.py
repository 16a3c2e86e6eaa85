"""What titles look like, and the dates that look like them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.decoration import DECORATION, QUOTES, bare
from reader.text.lines import Line, is_capitals, is_rule, is_sentence, is_speech, letters

LONGEST = 90
"""Characters of the longest title."""
DOTTED = 12
"""Dots that make a rule wherever they stand."""
FRAME = "*:|#=+!/[<│║┃"
BRACKETS = {"[": "]", "<": ">"}
"""Characters that boxes around titles and advertisements are drawn with."""
_MONTH_NAMES = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
januar februar märz mai juni juli oktober dezember
janvier février mars avril juin juillet août septembre octobre novembre décembre
monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
"""
_MONTHS = set(_MONTH_NAMES.split())
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b|\b(?:1[5-9]|20|21)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
    re.IGNORECASE,
)


def boxed(lines: Sequence[Line], index: int) -> str | None:
    """What a line says inside a frame that it shares with a line above or below; None without a frame."""
    text = lines[index].text
    side = text[0]
    end = BRACKETS.get(side, side)
    if side not in FRAME or text[-1] != end or len(text) < 12:
        return None
    near = (lines[at].text for at in (index - 1, index + 1) if 0 <= at < len(lines))
    shared = any(other[0] == side and other[-1] == end and abs(len(other) - len(text)) <= 2 for other in near)
    return text.strip(f"{side}{end} \t") or None if shared else None


def is_dotted(text: str) -> bool:
    """Whether a line is a row of dots."""
    return len(text) >= DOTTED and set(text) <= set(". ")


def is_decorated(line: Line) -> bool:
    """Whether marks on both sides, quotes, capitals or the middle of the line set a title off."""
    text = line.text
    framed = len(text) > 4 and text[0] in "*_~=-–—+#|:<[{" and text[-1] in "*_~=-–—+#|:>]}"
    quoted = text[0] in QUOTES and text[-1] in QUOTES and not is_sentence(text[:-1]) and text[0] not in "'`"
    return framed or quoted or is_centred(line) or is_capitals(text)


def is_centred(line: Line, least: int = 12) -> bool:
    """Whether a short line stands near the middle of a page of some 72 columns."""
    return (line.indent >= least and line.indent != 24 and len(line.text) <= 60) or (
        line.indent >= 24 and len(line.text) < 50
    )


def may_be_title(line: Line) -> bool:
    """Whether a line by itself could be a title."""
    text = line.text
    if len(text) > LONGEST or is_rule(text) or is_speech(text) or not any(map(str.isalpha, text)):
        return False
    inner = bare(text)
    if not inner or inner[0].islower() or "@" in inner or text[0] == "(" or is_date(inner):
        return False
    if text[0] in "-–—~" and text[-1].isalnum():
        return False
    ending = inner.rstrip(QUOTES)[-1:]
    if (ending in ".;," and not inner.endswith(("..", "…"))) or (
        text.rstrip().endswith((".", ",", ";")) and not text.rstrip().endswith("..")
    ):
        return False
    return text[-1] not in "!?:" or is_decorated(line)


def is_title_case(text: str) -> bool:
    """Whether nearly all long words begin with a capital."""
    words = [word.lstrip(DECORATION + QUOTES) for word in text.split()]
    long = [word for word in words if len(word) > 3 or word == words[0]]
    return (
        bool(long)
        and len(words) <= 12
        and sum(1 for word in long if not word[:1].islower()) >= len(long) * 0.8
    )


def is_date(text: str) -> bool:
    """Whether a short line gives a time or a date: ``March, 1999``, ``7:40 PM``."""
    if len(text) > 60:
        return False
    words = letters(text).split()
    months = sum(1 for word in words if word.rstrip("0123456789") in _MONTHS)
    clock = bool(_CLOCK.search(text))
    return len(words) <= 9 and (
        (months > 0 and (clock or any(map(str.isdigit, text)))) or (clock and len(words) <= 6)
    )
