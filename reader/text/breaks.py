"""Scene breaks: drawn marks, whatever recurs alone between paragraphs, and unusual blank space.

The asterism, the dinkus and the blank line are the printer's; the rest comes from typewriters, news
groups and web archives, which swallowed blank lines and drawn rules alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from reader.story import BlockKind
from reader.text.decoration import QUOTES
from reader.text.draft import Draft, Mark
from reader.text.legend import HEAD, named_marks
from reader.text.lines import is_rule, is_sentence, is_speech
from reader.text.title import is_date, is_dotted

WIDEST = 120
"""Characters of the longest line that may divide."""
LONGEST = 60
"""Characters of the longest mark that is not simply drawn."""
VAST = 2
"""Blank lines beyond the usual ones that nobody leaves by accident."""
SLOGAN = 6
"""Words between two marks that are too many for a change of time or place."""
_EDGES = re.compile(
    r"(?P<open>[^\w\s\"“”‘’'«»(\[.,!?…]{1,12})\s?(?P<inner>\S.{0,50}?)\s?(?P<close>[^\w\s\"“”‘’'«»)\].,!?…]{1,12})"
)
_MARK = re.compile(rf"[^\w{QUOTES}]|_")
_NAMED = re.compile(
    r"\W{0,6}(?:page ?break|line ?break|scene ?break|scene change|time ?skip|break)\W{0,6}", re.IGNORECASE
)


def find_dividers(draft: Draft) -> Draft:
    """Find every line that divides what is above it from what is below it."""
    alone = [(index, draft.lines.shown(index)) for index in sorted(_alone(draft))]
    counts = Counter(text for _, text in alone)
    counts += _alike(counts)
    head = range(draft.first, min(draft.last, draft.first + HEAD))
    named = set(named_marks(map(draft.lines.shown, head)))
    divide = {text for text, times in counts.items() if text in named or _divides(text, times)}
    return replace(draft, dividers=frozenset(index for index, text in alone if text in divide))


def _alike(counts: Counter[str]) -> Counter[str]:
    """How many other lines stand between the same marks as a line: ``-Pier 9-``, ``-Later-``."""
    frames = {text: marks for text in counts if (marks := frame(text))}
    times = Counter(frames.values())
    return Counter({text: times[marks] - 1 for text, marks in frames.items() if times[marks] > 2})


def frame(text: str) -> str | None:
    """The marks around a few words, if they do not emphasise: ``--`` for ``-Pier 9-``."""
    drawn = text[0].isalnum() or text[0] in "*_/" or is_rule(text)
    found = None if drawn else _EDGES.fullmatch(text)
    return found["open"] + found["close"] if found and len(found["inner"].split()) < SLOGAN else None


def _alone(draft: Draft) -> set[int]:
    """The short lines that have blank lines around them, or need none because they are drawn."""
    lines, text, first, last = draft.lines, draft.text, draft.first, draft.last

    def is_short(index: int) -> bool:
        return lines.ends[index] - lines.starts[index] <= WIDEST

    alone = (
        above for above, below in pairwise((first, *lines.apart(first + 1, last), last)) if below == above + 1
    )
    beginnings = "".join(map(text.__getitem__, lines.starts[first:last]))
    marked = (first + found.start() for found in _MARK.finditer(beginnings))
    drawn = {index for index in marked if is_short(index) and is_rule(lines.shown(index))}
    return drawn.union(filter(is_short, alone))


def _divides(text: str, times: int) -> bool:
    if len(text) > LONGEST and text[0].isalnum():
        return False
    return any(convention(text, times) for convention in CONVENTIONS)


def _drawn(text: str, times: int) -> bool:
    """``* * *``, ``-----``, ``~*~``; a single character only where it recurs or is a star."""
    return is_rule(text) and (len(text) > 1 or times > 1 or text in "*#~⁂☆★◇◆")


def _dots(text: str, times: int) -> bool:
    """``. . .`` or a lone dot where it recurs, and a whole line of dots."""
    if not set(text) <= set(". …"):
        return False
    return is_dotted(text) or (times > 1 and (" " in text or len(text) > 3 or text == "."))


def _woven(text: str, times: int) -> bool:
    """``oOoOo``, ``xXx``, ``1111111``, ``0o0o0``: a few characters over and over, with marks or without."""
    if len(text) > LONGEST or (text[0].isalnum() and is_sentence(text)) or is_speech(text):
        return False
    woven = [character for character in text.lower() if character.isalnum()]
    if text in "oOxX0" and times > 1:
        return True
    if 0 < len(woven) <= 2 and times > 1 and text == text[::-1] and not text[0].isalnum():
        return True
    few = len(set(woven)) <= (2 if times < 3 else 3)
    return few and len(woven) >= 3 and _is_no_word(text.replace(" ", ""), times)


def _is_no_word(text: str, times: int) -> bool:
    """Whether letters alternate or repeat as they do in no word, or there are marks or digits among them."""
    folded = text.lower().replace("0", "o")
    if not folded.isalpha():
        return times > 1 or any(not character.isalnum() for character in text)
    if (folded == folded[::-1] and set(folded) <= set("ox")) or len(set(folded)) == 1:
        return True
    periodic = any(text == text[:unit] * (len(text) // unit) for unit in (2, 3, 4) if len(text) > 2 * unit)
    return (periodic and times > 1) or (times > 2 and not text.istitle())


def _named(text: str, times: int) -> bool:
    """``[page break]``, ``-Linebreak-``."""
    return bool(_NAMED.fullmatch(text)) and (times > 1 or not text.isalpha())


def _framed(text: str, times: int) -> bool:
    """``-*-(At Noon)-*-``, ``~ Later ~``: words between two marks that mirror each other."""
    found = _EDGES.fullmatch(text) if not text[0].isalnum() else None
    if not found or is_sentence(text):
        return False
    mirrored = sorted(found["open"]) == sorted(found["close"])
    drawn = len(found["open"]) >= 2 and set(found["open"]) != {"/"} and len(found["inner"].split()) < SLOGAN
    return mirrored and (times > 1 or drawn)


def _recurring(text: str, times: int) -> bool:
    """Anything short that stands alone three times or more and is no sentence."""
    if times < 3 or len(text) > 40 or is_sentence(text) or is_speech(text) or text[0] in "\"“'‘«":
        return False
    return not text.replace(" ", "").isalpha() or (text.isupper() and " " not in text and len(text) > 4)


CONVENTIONS = (_drawn, _dots, _woven, _named, _framed, _recurring)


def find_breaks(draft: Draft) -> Draft:
    """Mark the dividers inside the story proper, those drawn over several lines as one."""
    headed = {mark.last for mark in draft.marks if mark.kind is BlockKind.HEADING}
    posted = {mark.first for mark in draft.marks if mark.kind is BlockKind.BOILERPLATE}
    rows: list[Mark] = []
    for index in sorted(draft.dividers - draft.taken()):
        joined = not draft.lines[index].gap
        underlines = joined and index - 1 in headed
        if not draft.body[0] <= index < draft.body[1] or underlines:
            continue
        if rows and joined and rows[-1].last == index - 1 and is_rule(draft.lines[index].text):
            rows[-1] = replace(rows[-1], last=index)
        else:
            kind = BlockKind.BOILERPLATE if index + 1 in posted else BlockKind.BREAK
            rows.append(Mark(kind, index, index))
    return draft.marked(*rows)


def gaps(draft: Draft) -> dict[int, BlockKind]:
    """The lines that have unusual blank space above them: a change of scene, or only a gap."""
    wide = list(_wide_gaps(draft))
    if not wide:
        return {}
    drawn = sum(
        1
        for mark in draft.marks
        if mark.kind is BlockKind.BREAK and draft.body[0] <= mark.first < draft.body[1]
    )
    common = len(wide) > max(4, (draft.body[1] - draft.body[0]) / 12)
    vast = all(draft.lines[index].gap > draft.setting.gap + VAST for index in wide)
    few = len(wide) < 3 and (drawn > 0 or not (vast or _is_spaced(draft)))
    doubtful = common or few or drawn > 1 or _is_paged(draft, wide)
    return {i: _kind(draft, i, doubtful) for i in wide}


def _is_spaced(draft: Draft) -> bool:
    """Whether paragraphs were wrapped by hand and set apart: any wider space is then meant."""
    return draft.setting.width > 0 and (draft.setting.gap > 0 or draft.setting.spaced)


def _kind(draft: Draft, index: int, doubtful: bool) -> BlockKind:
    open_end = not is_sentence(draft.lines[index - 1].text)
    return BlockKind.GAP if doubtful or open_end or is_date(draft.lines[index].text) else BlockKind.BREAK


def _wide_gaps(draft: Draft) -> Iterator[int]:
    """Lines of prose in the story proper with more blank lines above them than the file's paragraphs have."""
    usual, first = draft.setting.gap + draft.setting.spaced, draft.body[0] + 1
    wide = [index for index, gap in enumerate(draft.lines.gaps[first : draft.body[1]], first) if gap > usual]
    if wide:
        taken = draft.taken()
        yield from (index for index in wide if index not in taken and index - 1 not in taken)


def _is_paged(draft: Draft, wide: list[int]) -> bool:
    """Whether the gaps come at the ends of pages of the same number of lines."""
    numbers = [draft.lines.numbers[index] for index in wide]
    steps = sorted(below - above for above, below in pairwise(numbers))
    usual = steps[len(steps) // 2] if steps else 0
    alike = sum(1 for step in steps if abs(step - usual) <= max(1, usual // 8))
    if len(steps) >= 3 and 20 <= usual <= 80 and alike >= len(steps) * 0.65:
        return True
    for page in range(40, 76):
        regular = sum(1 for step in steps if min(step % page, -step % page) <= 1 and step >= page - 1)
        if len(steps) >= 3 and regular >= len(steps) * 0.75:
            return True
    return False
