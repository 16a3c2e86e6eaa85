"""The marks an author explains before the story: ``~~~ = scene change``, ``XX means time passes``.

A habit of web archives that kept no rules: authors told readers what they typed instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

HEAD = 60
"""Lines of the beginning that a legend stands in."""
_CHANGES = (
    "scene",
    "chang",
    "break",
    "shift",
    "skip",
    "trans",
    "divi",
    "sepa",
    "swit",
    "laps",
    "pass",
    "jump",
)
"""What the words for a change of scene begin with."""
_NAMED = re.compile(
    r"(?:scene|time|pov|point of view|location) ?(?:change|break|shift|skip|transition|jump|divider)\w{0,3}"
    r"\s?[:=\-–—]{1,3}\s?[\"'“‘(\[]?(?P<mark>\S.{0,30}?)[\"'”’)\]]?",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(
    r"(?:.{0,160}\bsymbols? |(?:a |the )?(?:lines? of |marks? )?)"
    r"[\"'“‘(\[]?(?P<mark>\S.{0,40}?)[\"'”’)\]]?\s?"
    r"(?:[=:\-–—>]{1,3}|\b(?:means?|is|are|denotes?|indicates?|marks?|signals?|shows?|signif\w{1,6})\b|\s)\s?"
    r"(?:an? |the |for |of |in |new |different |pov |p\.o\.v\. |point of view |scene |time |location "
    r"|setting )*"
    r"(?:scene|change|break|shift|skip|transition|jump|divider|separator|switch|laps|pass)\w{0,6}\b.{0,60}",
    re.IGNORECASE,
)


def named_marks(texts: Iterable[str]) -> Iterator[str]:
    """The marks that these lines say stand between scenes."""
    for text in texts:
        short = len(text) <= 120 or (len(text) <= 300 and "symbol" in text)
        told = short and any(map(text.lower().__contains__, _CHANGES))
        found = _NAMED.fullmatch(text) or _EXPLAINED.fullmatch(text) if told else None
        if found and _is_mark(found["mark"]):
            yield found["mark"].strip()


def _is_mark(text: str) -> bool:
    """Whether a text is no word: drawn, or of one or two letters over and over."""
    repeated = len(text) > 1 and len(set(text.lower()) - {" "}) <= 2
    return repeated or not text.replace(" ", "").isalpha()
