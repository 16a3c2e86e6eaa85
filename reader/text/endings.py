"""Where the story proper ends: before its end mark, its sign-off and the author's last notes.

Afterwords, answers to reviewers and previews below the end are the manner of serial fan fiction.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reader.story import BlockKind, Layout
from reader.text.asides import is_addressed, is_aside, is_plainly_aside
from reader.text.byline import byline
from reader.text.closing import is_end_mark, mark_closing, signature, signed
from reader.text.draft import Draft
from reader.text.fields import label_of
from reader.text.lines import groups, is_sentence, is_speech, letters
from reader.text.title import is_date

TAIL = 90
"""How many of the last lines may stand after the story."""
REACHED = 0.6
"""Share of the last chapter's lines that belong to the story for certain."""
AFTERWORD = 4000
"""Characters of the longest note below a rule."""
REMARK = 1200
"""Characters of the longest note below a rule that only hints at the story."""
_NOTE_LABELS = {"notes", "disclaimer", "feedback", "spoilers", "beta"}
_NOTES = """
next time|next chapter|next up|next episode|coming up|coming soon|preview|omake|end notes?|post-?script|
(?:review|reader|reviewer) (?:responses?|replies|answers?|corner|time|thanks)|
replies to (?:reviews|reviewers)|reviewers?|ending notes?|closing notes?|after ?notes?|afterwords?|
(?:translation )?glossary|translations?|footnotes?|vocabulary|thanks to|shout ?-?outs?
"""
_LABELLED = re.compile(
    rf"\W{{0,4}}(?:the )?(?:{_NOTES.replace(chr(10), '')})"
    r"(?:\W{0,4}[:\-–~]|\W{0,6}$| (?:of|for|on|from|to) .{1,40}[:…]$)",
    re.IGNORECASE,
)
_PREVIEW = re.compile(r"\W{0,4}(?:preview|next (?:time|chapter)|coming (?:up|soon)|omake)\b", re.IGNORECASE)
_NOTE_HEADS = {
    "authors note", "authors notes", "author note", "author notes", "a n", "notes", "end note", "end notes",
    "disclaimer", "disclaimers", "final notes", "footnotes",
}  # fmt: skip


def find_ending(draft: Draft) -> Draft:
    """Mark what stands after the story proper and find the author who signs it."""
    draft = _without_previews(draft)
    first, last = draft.body[0], min(draft.body[1], draft.last)
    if first >= last:
        return replace(draft, body=(first, first))
    floor, cut, before = _floor(draft, first, last), last, last + 1
    while cut < before:
        before = cut
        for shorten in SHORTENINGS:
            cut = max(floor, shorten(draft, floor, cut))
    return mark_closing(replace(draft, body=(first, cut)), cut, last)


def _without_previews(draft: Draft) -> Draft:
    """The draft without headings near its end that only say what will come: ``Preview of Chapter 12``."""
    near = [mark for mark in draft.marks if mark.kind is BlockKind.HEADING and mark.first > draft.last - TAIL]
    previews = [mark for mark in near if _PREVIEW.match(draft.lines[mark.first].text)]
    starts = {draft.lines[mark.first].start for mark in previews}
    headings = tuple(heading for heading in draft.headings if heading.start not in starts)
    marks = tuple(mark for mark in draft.marks if mark not in previews)
    return replace(draft, headings=headings, marks=marks) if previews else draft


def _floor(draft: Draft, first: int, last: int) -> int:
    """The first line that may stand after the story: in the last lines, and far into the last chapter."""
    headings = (mark.last for mark in draft.marks if mark.kind is BlockKind.HEADING and mark.last < last)
    chapter = max([first, *headings])
    return min(last, max(chapter + 1, last - TAIL, chapter + int((last - chapter) * REACHED)))


def _at_end_mark(draft: Draft, floor: int, cut: int) -> int:
    """``THE END`` and whatever follows it."""
    marks = (i for i in range(cut - 1, floor - 1, -1) if is_end_mark(draft.lines[i].text))
    return next(marks, cut)


def _at_labelled_note(draft: Draft, floor: int, cut: int) -> int:
    """``Author's note: …`` and whatever follows it."""
    dense = draft.setting.layout is Layout.LINE
    starts = (i for i in range(floor, cut) if dense or draft.lines[i].gap or i - 1 in draft.dividers)
    return next((index for index in starts if _is_labelled(draft, index, cut)), cut)


def _at_rule(draft: Draft, floor: int, cut: int) -> int:
    """A rule with nothing below it but the author's voice."""
    for index in range(cut - 2, floor - 1, -1):
        if index not in draft.dividers:
            continue
        below = [(a, b) for a, b in groups(draft.lines, index + 1, cut) if a not in draft.dividers]
        length = draft.lines[cut - 1].end - draft.lines[index].start
        if below and length < AFTERWORD and _is_afterword(draft, below):
            return index
    return cut


def _is_afterword(draft: Draft, below: list[tuple[int, int]]) -> bool:
    """Whether paragraphs below a rule speak about the story: the first of them, or all of them a little."""
    first, end = below[0][0], below[-1][1]
    spoken = any(is_speech(draft.lines[index].text) for index in range(first, end))
    if _is_aside(draft, *below[0], 4 if spoken else 2):
        return not spoken or is_addressed(_text(draft, *below[0]))
    text, brief = _text(draft, first, end), draft.lines[end - 1].end - draft.lines[first].start < REMARK
    voiced = is_addressed(text) or is_plainly_aside(text)
    begun = _is_aside(draft, *below[0], 1) or is_plainly_aside(text)
    return brief and not spoken and voiced and begun and is_aside(text, 1)


def _at_asides(draft: Draft, floor: int, cut: int) -> int:
    """Paragraphs at the very end that speak about the story; above one of them a hint is enough."""
    noted = False
    for first, end in reversed(groups(draft.lines, floor, cut)):
        if first in draft.dividers and end == first + 1:
            continue
        apart, text = draft.lines[first].gap > draft.setting.gap + 2, _text(draft, first, end)
        voiced = is_addressed(text) if apart else (noted and is_addressed(text)) or is_plainly_aside(text)
        if is_speech(draft.lines[first].text) or not voiced or not is_aside(text, 1 if apart or noted else 2):
            return end
        noted = True
    return floor if noted else cut


def _at_sign_off(draft: Draft, floor: int, cut: int) -> int:
    """A name with a date or an address, alone below the last paragraph."""
    for index in range(max(floor, cut - 6), cut):
        line = draft.lines[index]
        rest = [draft.lines[i].text for i in range(index + 1, cut) if i not in draft.dividers]
        if not line.gap or index in draft.dividers or any(len(text) > 70 for text in (line.text, *rest)):
            continue
        dated = any(is_date(text) or "@" in text or "http" in text for text in rest)
        named = byline(line.text) is not None or signed(line.text) or _is_own_name(draft, line.text)
        alone = not rest and named and not is_sentence(line.text)
        if alone or (dated and len(line.text) <= 50 and signature(line.text)):
            return index
    return cut


def _is_own_name(draft: Draft, text: str) -> bool:
    """Whether a line is the name of the author or the sender, or a part of it."""
    names = f" {letters(draft.author or '')} {letters(draft.sender or '')} "
    return bool(letters(text)) and f" {letters(text)} " in names


def _without_rules(draft: Draft, floor: int, cut: int) -> int:
    """Rules with nothing below them."""
    while cut > floor and cut - 1 in draft.dividers:
        cut -= 1
    return cut


SHORTENINGS = (_at_end_mark, _at_labelled_note, _at_rule, _at_asides, _at_sign_off, _without_rules)


def _is_labelled(draft: Draft, index: int, cut: int) -> bool:
    """Whether a line begins a note of the author's by its label; bare ``Notes`` must speak to somebody."""
    text = draft.lines[index].text
    if len(text) < 8 and letters(text) in ("note", "notes"):
        return is_addressed(_text(draft, index, cut))
    headed = len(text) < 30 and letters(text) in _NOTE_HEADS
    return headed or bool(_LABELLED.match(text)) or label_of(text) in _NOTE_LABELS


def _is_aside(draft: Draft, first: int, end: int, least: int = 2) -> bool:
    return is_aside(_text(draft, first, end), least)


def _text(draft: Draft, first: int, end: int) -> str:
    """The words of some lines, on one line."""
    return " ".join(draft.text[draft.lines[first].start : draft.lines[end - 1].end].split())
