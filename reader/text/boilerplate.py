"""What surrounds a story and is no part of it: licences, posting headers, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.story import BlockKind, HeaderField
from reader.text.draft import Draft, Mark
from reader.text.lines import Line, is_rule

_LICENCE_START = re.compile(
    r"\W{0,12}(?:START OF (?:THE|THIS) PROJECT GUTENBERG|END[* ]{0,2}THE SMALL PRINT|END THE SMALL PRINT)", re.IGNORECASE
)
_LICENCE_END = re.compile(
    r"\W{0,12}END OF (?:THE |THIS )?(?:PROJECT GUTENBERG|\w+ ){0,3}(?:PROJECT )?GUTENBERG|\W{0,12}END OF (?:THE |THIS )?PROJECT GUTENBERG",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"(?:E-?(?:text|book) )?(?:was )?(?:produced|prepared|transcribed|scanned|proofread)\b.{0,40}\bby\b|produced by", re.I)
_ETEXT = re.compile(r"\W{0,8}(?:The )?Project Gutenberg(?:'s| Etext of| EBook of|,)?\s*(?:Etext of |EBook of )?(?P<title>[^,*]{2,80}),? by (?P<author>[^*#\[]{2,60})", re.I)

_FIELDS = {"title": "title", "author": "author", "language": "language", "release date": "published", "posting date": "published",
           "translator": "notes", "illustrator": "notes", "editor": "notes", "last updated": "updated"}  # fmt: skip
_FIELD = re.compile(rf"(?P<label>{'|'.join(_FIELDS)}):\s+(?P<value>\S.*)", re.IGNORECASE)

_POSTING = re.compile(
    r">?(?P<label>From|Path|Newsgroups|Subject|Date|Organi[sz]ation|Lines|Message-ID|NNTP-Posting-\w{1,8}|Sender|Article|Xref|"
    r"References|Reply-To|Followup-To|Distribution|Keywords|Approved|X-[\w-]{2,20}|Mime-Version|Content-[\w-]{2,20}|"
    r"Article-I\.D\.|To|Cc|Status|Received|Return-Path|In-Reply-To|Expires|Summary|Originator|Nf-\w{1,4}|Relay-\w{1,8}|Posted|Archive-name):(?:\s|$)(?P<value>.*)",
    re.IGNORECASE,
)
_TELLING = {"path", "newsgroups", "subject", "message-id", "from", "organization", "article"}
_ENVELOPE = re.compile(r">?(?:From \S{3,} {1,3}\S|Article:? \d+ of )|Article \S+ of ")
_TAGS = re.compile(r"\s*(?:\([^()]{0,60}\)|\[[^\[\]]{0,60}\]|\{[^{}]{0,60}\})\s*")
_PIECE = re.compile(
    r"[\s,:;\-–—(]*(?:\b(?:part|pt|chapter|ch)\b\.? ?[\divxlc]+.*|\b\d{1,3} ?(?:/|of) ?\d{1,3}\b.*|,? a short story\.?|, a story\.?)$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:^|\s)[\"“](?P<title>[^\"“”]{2,80})[\"”](?:\W|$)")
_PREFIX = re.compile(r"(?:re|fwd?|new|repost|story|fic|fanfic|newfic|xfc)\s?:\s+", re.IGNORECASE)
_SENDER = (
    re.compile(r"\S+@\S+\s+\((?P<name>[^()]{2,50})\)"),
    re.compile(r"\"?(?P<name>[^\"<>@]{2,50}?)\"?\s*<[^<>]{3,80}>"),
)


def find_licence(draft: Draft) -> Draft:
    """Leave out what a Project Gutenberg file has before and after its book."""
    lines = draft.lines
    if not any("gutenberg" in line.text.lower() for line in (*lines[:12], *lines[-400:])):
        return draft
    start = max((i for i, line in enumerate(lines[:600]) if _LICENCE_START.match(line.text)), default=-1) + 1
    ends = (i for i in range(start, len(lines)) if lines[i].text[:1] in "*E" and _LICENCE_END.match(lines[i].text))
    end = next(ends, len(lines))
    if start:
        start = _after_credits(lines, start, end)
    fields = tuple(_fields(lines[: min(start, 80)]))
    kept = {line.start for field in fields for line in lines[: min(start, 80)] if line.start == field.start}
    marks = [Mark(BlockKind.FIELD if line.start in kept else BlockKind.BOILERPLATE, i, i) for i, line in enumerate(lines[:start])]
    marks += [Mark(BlockKind.BOILERPLATE, end, len(lines) - 1)] if end < len(lines) else []
    named = next((found for line in lines[:40] if (found := _ETEXT.match(line.text))), None)
    if named and start:
        draft = replace(draft, subject=named["title"].strip(), sender=named["author"].strip(" *."))
    return replace(draft.marked(*marks), first=start, last=max(start, end), fields=fields)


def _fields(lines: tuple[Line, ...]) -> Iterator[HeaderField]:
    """The fields of a licence's header, such as ``Title:`` and ``Author:``."""
    for line in lines:
        found = _FIELD.fullmatch(line.text)
        if found:
            name = _FIELDS[found["label"].lower()]
            yield HeaderField(name, found["label"], found["value"], line.start, line.end)


def _after_credits(lines: tuple[Line, ...], start: int, end: int) -> int:
    """The first line after the names of those who made the file."""
    if start < end and _CREDIT.search(" ".join(line.text for line in lines[start : start + 2])):
        start += 1
        while start < end and not lines[start].gap:
            start += 1
    return start


def find_postings(draft: Draft) -> Draft:
    """Mark the headers of messages, and a signature after ``--``."""
    index, marks = draft.first, list[Mark]()
    while index < draft.last:
        end = _header_end(draft, index) if (index == draft.first or draft.lines[index].gap) else index
        if end > index:
            marks.append(Mark(BlockKind.BOILERPLATE, index, end - 1))
        index = max(index + 1, end)
    if marks and marks[0].first == draft.first:
        draft = _posted(draft, marks[0].last + 1)
    return _without_signature(draft.marked(*marks))


def _header_end(draft: Draft, index: int) -> int:
    """One past the last line of a message header that begins here; ``index`` if none does."""
    if draft.lines[index].text[0] not in ">FPNSDOLMARXKTCRAfpnsmdIEE":
        return index
    telling, end = set[str](), index
    while end < draft.last and (end == index or not draft.lines[end].gap):
        found = _POSTING.match(draft.lines[end].text)
        if found:
            telling.add(found["label"].lower())
        elif not _ENVELOPE.match(draft.lines[end].text) and not (draft.lines[end].indent and end > index):
            break
        end += 1
    date = "date" in telling and "from" in telling
    return end if date or len(telling & _TELLING) >= 2 else index


def _posted(draft: Draft, end: int) -> Draft:
    """The draft with the title and the name that the message header in its first lines gives."""
    found = [match for line in draft.lines[draft.first : end] if (match := _POSTING.match(line.text))]
    values = {match["label"].lower(): match["value"].strip() for match in found}
    return replace(draft, first=end, subject=_title_in(values.get("subject", "")), sender=_name_in(values.get("from", "")))


def _title_in(subject: str) -> str | None:
    """The title in a message's subject, ratings, group tags and part numbers taken off."""
    quoted = _QUOTED.search(subject)
    words = quoted["title"] if quoted else _TAGS.sub(" ", subject).strip()
    words = _PREFIX.sub("", words)
    words = _PIECE.sub("", _PREFIX.sub("", words)).strip(" -–—:,")
    words = words.strip("\"“”*_~ ") if words.count('"') in (0, 2) else words
    return words or None


def _name_in(sender: str) -> str | None:
    """The person's name beside the address."""
    for form in _SENDER:
        found = form.match(sender)
        if found and any(map(str.isalpha, found["name"])):
            return " ".join(found["name"].split())
    return None


def _without_signature(draft: Draft) -> Draft:
    last = draft.last
    for index in range(max(draft.first + 1, last - 14), last):
        if draft.lines[index].text in ("--", "-- ") and not is_rule(draft.lines[index - 1].text):
            return replace(draft.marked(Mark(BlockKind.BOILERPLATE, index, last - 1)), last=index)
    return draft
