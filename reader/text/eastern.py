"""How Chinese and Japanese files write their headings.

Chinese novels count ``第…回`` and ``第…章``; Aozora Bunko marks headings in its own notation
(https://www.aozora.gr.jp/annotation/heading.html).
"""

from __future__ import annotations

import re

from reader.text.candidate import Candidate, candidate
from reader.text.keywords import CHAPTER, PART, SECTION
from reader.text.numerals import chinese_number

COUNTED = re.compile(
    r"第\s?(?P<number>[零〇一二三四五六七八九十百千两\d]{1,7})\s?(?P<key>部分|[章回節节卷巻部篇编編话話集幕封夜])(?P<rest>.*)"
)
"""A numeral and what it counts: ``第十二章``."""
_AOZORA = re.compile(
    r"(?:［＃[^［］]{1,16}］){0,2}(?P<title>[^［］]{1,60})［＃(?:「[^」]{1,60}」は)?(?P<size>[大中小])見出し(?:終わり)?］"
)
_SIZES = {"大": PART, "中": CHAPTER, "小": SECTION}
KANJI = set("一二三四五六七八九十百〇")
OUTER = "卷巻部篇编編"
"""What holds chapters."""


def chinese(text: str, index: int) -> Candidate | None:
    """``第十二章 Title``."""
    found = COUNTED.match(text)
    if not found or len(text) > 40:
        return None
    # ``第一卷 第二章``: the innermost counts.
    inner = COUNTED.match(found["rest"].lstrip())
    if inner:
        start = len(text) - len(found["rest"].lstrip())
        value = chinese_number(inner["number"])
        return candidate(text, index, inner["key"], value, 0, start + inner.end("key"), CHAPTER)
    rank = PART if found["key"][0] in OUTER else CHAPTER
    value = chinese_number(found["number"])
    return candidate(text, index, found["key"], value, 0, found.end("key"), rank)


def aozora(text: str, index: int) -> Candidate | None:
    """``［＃５字下げ］一［＃「一」は中見出し］``, as Aozora Bunko marks its headings."""
    found = _AOZORA.fullmatch(text) if text[-1] == "］" else None
    if not found:
        return None
    rank = _SIZES[found["size"]]
    return Candidate(index, index, "marked", rank, None, "marked", found.span("title"), (len(text),) * 2)
