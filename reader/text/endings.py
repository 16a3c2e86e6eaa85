"""Where the story proper ends: before its end mark, its sign-off and the author's last notes."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.story import BlockKind
from reader.text.asides import is_aside
from reader.text.draft import Draft, Mark
from reader.text.labels import canonical, is_weak, match_field
from reader.text.lines import groups, is_sentence, is_speech
from reader.text.title import byline, is_date, is_name, person

TAIL = 90
"""How many of the last lines may stand after the story."""
_MARKS = {
    "theend", "end", "fin", "finis", "ende", "fini", "lafin", "dasende", "tobecontinued", "tbc", "owari", "30", "fine",
    "theendfornow", "endoffile", "endofstory", "endoftransmission", "thend", "konec", "slut", "elfin", "finito", "终", "完", "全文完", "全书完", "本文完", "劇終", "全文終", "了",
    "theendoratleastfornow", "endfornow", "fortsetzungfolgt", "àsuivre", "tobecont", "tbcont", "continued",
}  # fmt: skip
_END_OF = re.compile(
    r"\W{0,8}(?:the )?end(?:e)?(?: of)? (?:the )?(?:part|chapter|ch|book|story|episode|prologue|teaser|act|kapitel|teil|volume)\b.{0,40}",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"\W{0,4}(?:next time|next chapter|next up|coming (?:up|soon)|preview|omake|end notes?|review responses?|reviewers?|post-?script|ending notes?|closing notes?)\W{0,4}[:\-–]",
    re.IGNORECASE,
)


def find_ending(draft: Draft) -> Draft:
    """Mark what stands after the story proper and find the author who signs it."""
    first, last = draft.body
    last = min(last, draft.last)
    if first >= last:
        return replace(draft, body=(first, first))
    floor = max(first + 1, last - TAIL, first + int((last - first) * 0.6))
    cut = last
    for shorten in SHORTENINGS:
        cut = max(floor, min(cut, shorten(draft, floor, cut)))
    cut = _without_rules(draft, floor, cut)
    return _marked(replace(draft, body=(first, cut)), cut, last)


def _at_end_mark(draft: Draft, floor: int, cut: int) -> int:
    """``THE END`` and whatever follows it, unless another chapter does."""
    headed = {m.first for m in draft.marks if m.kind is BlockKind.HEADING}
    for index in range(cut - 1, floor - 1, -1):
        if index in headed:
            return cut
        if is_end_mark(draft.lines[index].text):
            return index
    return cut


def _at_labelled_note(draft: Draft, floor: int, cut: int) -> int:
    """``Author's note: …`` and whatever follows it."""
    for index in range(floor, cut):
        line = draft.lines[index]
        if (line.gap or index - 1 in draft.dividers or draft.setting.layout.value == "line") and _is_labelled(line.text):
            return index
    return cut


def _at_rule(draft: Draft, floor: int, cut: int) -> int:
    """A rule with nothing below it but the author's voice."""
    for index in range(cut - 1, floor - 1, -1):
        if index in draft.dividers and index + 1 < cut:
            below = [(a, b) for a, b in groups(draft.lines, index + 1, cut) if a not in draft.dividers]
            if below and _is_aside(draft, *below[0]) and _chars(draft, index, cut) < 4000:
                return index
    return cut


def _at_asides(draft: Draft, floor: int, cut: int) -> int:
    """Paragraphs at the very end that speak about the story."""
    for a, b in reversed(groups(draft.lines, floor, cut)):
        if a in draft.dividers and b == a + 1:
            continue
        apart = draft.lines[a].gap > draft.setting.gap + 2
        if not _is_aside(draft, a, b, 1 if apart else 2) or is_speech(draft.lines[a].text):
            return b if b < cut and not set(range(b, cut)) <= draft.dividers else cut if b == cut else b
    return cut


def _at_sign_off(draft: Draft, floor: int, cut: int) -> int:
    """A name with a date or an address, alone below the last paragraph."""
    tail = [i for i in range(max(floor, cut - 6), cut) if i not in draft.dividers]
    for index in tail:
        line = draft.lines[index]
        rest = [draft.lines[i].text for i in range(index + 1, cut) if i not in draft.dividers]
        if not line.gap or len(line.text) > 50 or any(len(text) > 70 for text in rest):
            continue
        signed = _signature(line.text)
        if signed and rest and any(is_date(text) or "@" in text or "http" in text for text in rest):
            return index
        if not rest and byline(line.text) and not is_sentence(line.text):
            return index
    return cut


SHORTENINGS = (_at_end_mark, _at_labelled_note, _at_rule, _at_asides, _at_sign_off)


def is_end_mark(text: str) -> bool:
    """Whether a line says no more than that the story ends here."""
    if len(text) > 60:
        return False
    said = "".join(c for c in text.lower() if c.isalnum())
    plain = text[0] not in "\"“'‘"
    return plain and ((said in _MARKS and said != "30") or (said == "30" and text[0] == "-") or bool(_END_OF.fullmatch(text)))


def _is_labelled(text: str) -> bool:
    found = match_field(text)
    name = canonical(found["label"]) if found else None
    noted = name in ("notes", "disclaimer", "feedback", "spoilers", "beta") and found is not None and not is_weak(found["label"])
    bare = text.strip("*_~-=:. ").lower().replace("’", "'") in ("author's note", "author's notes", "authors note", "a/n", "notes", "authors notes")
    return noted or bare or bool(_LABELLED.match(text))


def _is_aside(draft: Draft, first: int, last: int, least: int = 2) -> bool:
    return is_aside(" ".join(draft.text[draft.lines[first].start : draft.lines[last - 1].end].split()), least)


def _chars(draft: Draft, first: int, last: int) -> int:
    return draft.lines[last - 1].end - draft.lines[first].start


def _signature(text: str) -> str | None:
    """The name an author signs with, a dash or a greeting before it taken off."""
    name = text.strip(" ~*–—-_,")
    if is_name(name):
        return name
    words = name.split()
    single = len(words) == 1 and name[:1].isupper() and len(name) > 2 and name.isalpha()
    return name if single else byline(text)


def _without_rules(draft: Draft, floor: int, cut: int) -> int:
    while cut > floor and cut - 1 in draft.dividers:
        cut -= 1
    return cut


def _marked(draft: Draft, cut: int, last: int) -> Draft:
    """The draft with each paragraph after the story marked as what it is."""
    taken = draft.taken()
    author = draft.author
    marks: list[Mark] = []
    signing = True
    for index in range(cut, last):
        if index in taken:
            continue
        text = draft.lines[index].text
        kind = _ending_kind(draft, index, signing)
        if kind is BlockKind.SIGN_OFF and not author and not is_date(text) and _followed_by_date(draft, index, last):
            author = person(_signature(text) or "") or None
        signing = signing and kind is not BlockKind.NOTE
        joins = marks and marks[-1].kind is kind is BlockKind.NOTE and not draft.lines[index].gap and marks[-1].last == index - 1
        if joins and draft.setting.width:
            marks[-1] = replace(marks[-1], last=index)
        else:
            marks.append(Mark(kind, index, index))
    return replace(draft.marked(*marks), author=author)


def _ending_kind(draft: Draft, index: int, signing: bool) -> BlockKind:
    text = draft.lines[index].text
    if index in draft.dividers:
        return BlockKind.BREAK
    if is_end_mark(text):
        return BlockKind.END_MARK
    short = len(text) <= 60 and (_signature(text) or is_date(text) or ("@" in text and " " not in text))
    return BlockKind.SIGN_OFF if signing and short else BlockKind.NOTE


def _followed_by_date(draft: Draft, index: int, last: int) -> bool:
    rest = [draft.lines[i].text for i in range(index + 1, min(last, index + 4))]
    return any(is_date(text) or "@" in text for text in rest) or byline(draft.lines[index].text) is not None
