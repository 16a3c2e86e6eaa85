"""Where a line of text may end: the break opportunities a typesetter would use.

The rules follow Unicode Standard Annex 14 (line breaking) and, for Chinese and Japanese, the
kinsoku rules of JIS X 4051; where the two leave a choice, they prefer what looks well in a book.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

from reader.page.addresses import addresses, is_inside

SPACE, TIE, DASH, HARD_HYPHEN, IDEOGRAPH, HYPHEN, CUT, LAST = range(8)
"""What a line ends with: white space (it vanishes there), such as had better not be parted (after an
initial or a title, before a dash), a dash or ellipsis or slash, a hyphen of the text, a character of a
writing without spaces, a hyphen that is added, a piece of a word wider than the measure, or the end of
the paragraph."""

Opportunity: TypeAlias = "tuple[int, int, int]"
"""Where the visible line would end, where the next line would start, and what the line ends with."""

_BLANK = r" \t\u1680\u2000-\u2006\u2008-\u200b\u205f"
_SPACES = re.compile(
    rf"(?<![{_BLANK}])[{_BLANK}]+(?!"  # a long row of them is tried from its beginning alone
    rf"[{_BLANK}!?:;)\]}}%]|\Z"  # French texts may have plain spaces before these
    r"|[.,…]+(?:\s|\Z)"  # `. . .`
    r"|\d{3}(?!\d)(?<=\d\s\d{3})(?<!\d{4}\s\d{3}))"  # `10 000`
    r"(?<![§№]\s)"
)
# Each begins with the space, for which alone the text has to be searched.
_TIES = re.compile(
    r" (?:(?<=\. )(?:(?<=\b[A-Z]\. )(?=\w)|(?<=\b(?:[DM]r|Ms|St)\. )|(?<=\bMrs\. )"
    r"|(?<=\b(?:No|Nr|pp)\. )(?=\d)|(?<=\bp\. )(?=\d))"
    r"|(?<=\b[DM]r )|(?<=\bMrs )|(?=(?:[–—]|--) ))"
)
_MARKS = re.compile(r"[-‐–—―…/]+|\.{3,}")

_OPENING = "([{⟨“‘„‚¿¡「『（［｛〈《【〔〖〘〝｢＄￥"
_CLOSING = ")]}⟩”’!?.,:;%…」』）］｝〉》】〕〗〙〟｣、。，．：；！？・･ー々〻ゝゞヽヾ‥〜％"
_SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
_STRAIGHT = "\"'"

_WIDE = r"\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U0001f000-\U0003ffff"


@cache
def _between_ideographs() -> re.Pattern[str]:
    # Costly to compile, and most texts have no need of it.
    return re.compile(
        rf"(?<=.)(?<![\s\u2060{re.escape(_OPENING)}])"
        rf"(?![\s\u2060{re.escape(_CLOSING + _SMALL_KANA)}])(?=.)(?:(?<=[{_WIDE}])|(?=[{_WIDE}]))"
        r"(?!(?<=[—―…‥])[—―…‥])"
    )


def opportunities(text: str, start: int, end: int) -> list[Opportunity]:
    """Where a line may end between two offsets, in order and without either of them.

    A no-break space (U+00A0, U+202F) and a word joiner hold their neighbours together. Closing
    punctuation never begins a line and opening punctuation never ends one.
    """
    start = end - len(text[start:end].lstrip())
    found = [(*match.span(), SPACE) for match in _SPACES.finditer(text, start, end)]
    if "«" in text or "‹" in text:
        found = [point for point in found if not _inside_guillemets(text, point)]
    ties = {match.start() for match in _TIES.finditer(text, start, end)}
    if ties:
        found = [(*point[:2], TIE) if point[0] in ties else point for point in found]
    marks = [point for match in _MARKS.finditer(text, start, end) if (point := _after_mark(text, match, end))]
    spans = addresses(text)
    if spans:
        marks = [point for point in marks if not is_inside(spans, point[0])]
        marks += [(index, index, DASH) for index in _after_slashes(text, spans) if start < index < end]
    if marks:
        found = sorted(found + marks)
    if not text.isascii() and any("\u1100" <= each <= "\u11ff" or each >= "\u2e80" for each in set(text)):
        between = [match.start() for match in _between_ideographs().finditer(text, start, end)]
        added = {index: (index, index, IDEOGRAPH) for index in between}
        found = sorted((added | {point[0]: point for point in found}).values())
    return found


def _inside_guillemets(text: str, point: Opportunity) -> bool:
    """Whether a space stands inside French quotation marks; German ones point the other way."""
    before, after = point[0] - 1, point[1]
    opening = text[before] in "«‹" and not text[before - 1 : before].strip()
    closing = text[after : after + 1] in ("»", "›") and not text[after + 1 : after + 2].isalnum()
    return opening or closing


def _after_mark(text: str, match: re.Match[str], limit: int) -> Opportunity | None:
    """The opportunity after a run of hyphens, dashes, dots or slashes, if it is one."""
    (start, end), mark = match.span(), match.group()
    if start == 0 or end + 1 >= limit:
        return None
    if mark in ("-", "‐", "/"):
        # `T-shirt`, `w/o` and a stutter stay whole, and so do numbers.
        fits = start > 1 and text[start - 2 : start].isalnum() and text[end : end + 2].isalpha()
    else:
        fits = _ends_word(text, start) and _begins_word(text, end)
    return (end, end, HARD_HYPHEN if mark in ("-", "‐") else DASH) if fits else None


def _after_slashes(text: str, addresses: Iterable[tuple[int, int]]) -> Iterator[int]:
    """The places in addresses where a line may end: after a slash with a name on either side."""
    for first, last in addresses:
        for index in range(first + 2, last):
            if text[index - 1] == "/" and text[index].isalnum() and text[index - 2].isalnum():
                yield index


def _ends_word(text: str, index: int) -> bool:
    before = text[index - 1]
    if before in _STRAIGHT:
        return index > 1 and not text[index - 2].isspace()
    return not before.isspace() and before not in _OPENING


def _begins_word(text: str, index: int) -> bool:
    after = text[index]
    return after.isalpha() or after in _OPENING
