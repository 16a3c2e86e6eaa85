"""What stands after a story: end marks, the names and dates authors sign with, last notes.

``The End`` and ``Finis`` are the printer's, ``-30-`` the journalist's, place and date the diarist's;
an address below a name came with news groups.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reader.story import BlockKind
from reader.text.byline import byline, is_name, person
from reader.text.draft import Draft, Mark
from reader.text.lines import letters
from reader.text.title import is_date

_END_MARKS = """
the end, end, fin, finis, ende, fini, la fin, das ende, to be continued, tbc, owari, fine, the end
for now, end of file, eof, end of story, end of transmission, konec, slut, el fin, finito, end for now,
fortsetzung folgt, à suivre, a suivre, to be cont, continued, the end at least for now, the end or is it,
tsuzuku, finished, einde, wordt vervolgd, continuará, fim, loppu, koniec, конец, the very end, not the end,
終わり, おわり, つづく, 続く, 끝, 终, 完, 全文完, 全书完, 本文完, 劇終, 全文終
"""
_MARKS = {"".join(mark.split()) for mark in _END_MARKS.split(",")}
_PARTS = "part|chapter|ch|book|story|episode|prologue|teaser|act|kapitel|teil|volume"
_END_OF = re.compile(
    rf"\W{{0,8}}(?:the )?ende?(?: of)? (?:the )?"
    rf"(?:(?:{_PARTS})\b.{{0,60}}|\(?\d{{1,3}} ?(?:/|of) ?\d{{1,3}}\W{{0,4}})",
    re.IGNORECASE,
)


_SIGNED = re.compile(
    r"\W{0,4}(?P<name>[^\W\d_][\w.'’ \-]{1,36}?)\s?(?:,|[-–—(<]|\s)\s?(?P<rest>[^,]{3,40}(?:, ?\d{2,4})?)"
)
LONGEST = 50
"""Characters of the longest end mark that names no part."""
_ADDRESS = re.compile(r"[(<\[]?[^\s@]{1,40}@[^\s@]{1,40}[)>\]]?")
_PAGE = re.compile(r"(?:page|p\.|pg\.?) ?\d{1,4}", re.IGNORECASE)


def is_end_mark(text: str) -> bool:
    """Whether a line says no more than that the story ends here."""
    if len(text) > 80 or text[0] in "\"“'‘":
        return False
    if len(text) > LONGEST:
        return bool(_END_OF.fullmatch(text))
    said = letters(text).replace(" ", "")
    if said == "fine" and not (text.isupper() or text[0] in "~*-_<=["):
        return False
    if said.startswith(("tobecontinued", "tbcin", "continuedin")) and len(text) <= 50:
        return True
    return said in _MARKS or (said == "30" and text[0] == "-") or bool(_END_OF.fullmatch(text))


def signature(text: str) -> str | None:
    """The name an author signs with, marks around it or ``by`` before it taken off."""
    name = text.strip(" ~*–—-_,")
    single = name.isalpha() and name[0].isupper() and len(name) > 2
    return name if single or is_name(name) else byline(text)


def signed(text: str) -> str | None:
    """The name in a line that signs and dates a story: ``Ann Bell, June 1996``."""
    found = _SIGNED.fullmatch(text) if len(text) <= 60 else None
    return (
        signature(found["name"])
        if found and (is_date(found["rest"]) or _ADDRESS.fullmatch(found["rest"]))
        else None
    )


def _foot(text: str, title: str) -> str | None:
    """The name at the foot of a page beside title and number: ``Cold Lamp - Page 9 - Ann Bell``."""
    parts = [part.strip() for part in re.split(r"\s[-–|/]\s|\s{3,}", text)] if len(text) <= 80 else []
    if not any(_PAGE.fullmatch(part) for part in parts) or letters(title) not in map(letters, parts):
        return None
    return next((part for part in parts if is_name(part) and letters(part) != letters(title)), None)


def mark_closing(draft: Draft, first: int, last: int) -> Draft:
    """The draft with what stands after the story marked as what it is, and the author who signs."""
    taken = draft.taken()
    marks: list[Mark] = []
    for index in range(first, last):
        if index in taken:
            continue
        noted = bool(marks) and marks[-1].kind is BlockKind.NOTE
        kind = _kind(draft, index, noted)
        wrapped = noted and marks[-1].last == index - 1 and draft.setting.width and not draft.lines[index].gap
        if wrapped and kind is BlockKind.NOTE:
            marks[-1] = replace(marks[-1], last=index)
        else:
            marks.append(Mark(kind, index, index))
    signing = [mark.first for mark in marks if mark.kind is BlockKind.SIGN_OFF]
    feet = (_foot(draft.lines[i].text, draft.title) for i in range(first, last) if draft.title)
    author = draft.author or _signer(draft, signing) or next(filter(None, feet), None)
    return replace(draft.marked(*marks), author=author)


def _kind(draft: Draft, index: int, noted: bool) -> BlockKind:
    text = draft.lines[index].text
    if is_end_mark(text):
        return BlockKind.END_MARK
    if index in draft.dividers:
        return BlockKind.BREAK
    address = "@" in text and " " not in text
    short = len(text) <= 60 and (address or is_date(text) or signature(text) or signed(text))
    return BlockKind.SIGN_OFF if short and not noted else BlockKind.NOTE


def _signer(draft: Draft, signing: list[int]) -> str | None:
    """The name that a date or an address stands below or behind, or that ``by`` stands before."""
    for position, index in enumerate(signing):
        text = draft.lines[index].text
        if name := signed(text):
            return name
        below = [draft.lines[i].text for i in signing[position + 1 : position + 3]]
        sure = byline(text) is not None or any(is_date(other) or "@" in other for other in below)
        if sure and not is_date(text) and "@" not in text:
            return person(signature(text) or "")
    return None
