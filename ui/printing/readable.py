"""Makes the text of a PDF be found and copied as it was written.

A font may draw several characters alike. Of these Qt names the first in Unicode's order, whichever was
meant: a tab for the space, a letter for the apostrophe, a radical for the ideograph, and no search for
words would find them.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import TYPE_CHECKING, cast
from unicodedata import normalize

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, StreamObject

_MARKS = "\u02bb\u02bc\u02bd\u02ee\u02b9\u02ba\u00d0", "\u2018\u2019\u201b\u201d\u2032\u2033\u0110"
_RADICALS = (
    "⺂⺃⺅⺉⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺞⺠⺡⺣⺤⺦⺨⺫⺭⺯⺰⺱⺲⺹⺺⺾⺿⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲",
    "乛乚亻刂兀尣尢巳幺彑彐忄扌攵旡歺民氵灬爫丬犭罒礻糹纟罓罒耂肀艹艹虎衤覀西见角讠贝车辶辶辶钅長镸长门阝青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀",
)
_TWINS = dict(zip("".join((_MARKS[0], _RADICALS[0])), "".join((_MARKS[1], _RADICALS[1])), strict=True))
"""What is named, and what was meant, but for those that Unicode itself takes for the same."""
_RANGE = re.compile(rb"(?<=> )(?:<\w{4}>\s*$|\[[^\]]*\])", re.MULTILINE)
"""What the glyphs of a range stand for, in a ToUnicode map."""


def name_as_written(writer: PdfWriter, used: Container[str]) -> None:
    """Let every font name the characters that were written; ``used`` are those of the stories."""
    seen: set[int] = set()
    for page in writer.pages:
        fonts = cast("DictionaryObject", cast("DictionaryObject", page["/Resources"])["/Font"])
        for name in fonts:
            number = fonts.raw_get(name).idnum
            if number not in seen:
                seen.add(number)
                font = cast("DictionaryObject", fonts[name])
                _rename(cast("StreamObject", font["/ToUnicode"]), used)


def _rename(names: StreamObject, used: Container[str]) -> None:
    def renamed(found: re.Match[bytes]) -> bytes:
        return re.sub(rb"<(\w{4})>", lambda each: b"<%04X>" % _meant(int(each[1], 16), used), found[0])

    names.set_data(_RANGE.sub(renamed, names.get_data()))


def _meant(code: int, used: Container[str]) -> int:
    """Return the code of the character that was written where a font names one."""
    named = chr(code)
    if named == "\t":  # it is never drawn
        return ord(" ")
    same = normalize("NFKC", named)
    others = (each for each in (same, _TWINS.get(named, "")) if len(each) == 1 and each in used)
    return code if named in used else ord(next(others, named))
