"""How far punctuation hangs over a line's edge, so that the edge looks straight.

After Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting system" (Brno, 2000), with
shares near those of the LaTeX package microtype: the less ink a character has, the further it hangs.
Full-width marks have their ink in one half and hang by the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LEFT = {"“‘„‚\"'": 0.5, "«‹»›": 0.3, "–": 0.25, "—": 0.2, "([": 0.1, "「『（［｛〈《【〔": 0.5}
_RIGHT = {
    ".,": 0.7,
    "-‐”’“‘\"'": 0.5,
    ":;": 0.4,
    "«‹»›": 0.3,
    "–": 0.25,
    "—…": 0.2,
    "!?": 0.15,
    ")]": 0.1,
    "、。，．」』）］｝〉》】〕": 0.5,
}
_SHARES_LEFT = {char: share for chars, share in _LEFT.items() for char in chars}
_SHARES_RIGHT = {char: share for chars, share in _RIGHT.items() for char in chars}
_HANGING = re.compile(f"[{re.escape(''.join({**_SHARES_LEFT, **_SHARES_RIGHT}))}]")


def overhang(character: str) -> tuple[float, float]:
    """Return the shares of its width that a character hangs over the left and the right edge of a line."""
    return _SHARES_LEFT.get(character, 0.0), _SHARES_RIGHT.get(character, 0.0)


def edges(text: str, sums: Sequence[float], indented: bool = False) -> tuple[list[float], list[float]]:
    """Return where lines that start, and lines that end, before each character have their edge.

    ``sums`` are the widths before each character; what hangs over the edge is inside of neither. The
    first line does not hang at its start if it is ``indented``.
    """
    starts, ends = list(sums), list(sums)
    for match in _HANGING.finditer(text):
        index = match.start()
        left, right = overhang(match.group())
        starts[index] += left * (sums[index + 1] - sums[index])
        ends[index + 1] -= right * (sums[index + 1] - sums[index])
    if indented:
        starts[0] = sums[0]
    return starts, ends
