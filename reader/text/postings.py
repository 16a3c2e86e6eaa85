"""Headers of mail and Usenet messages, and the signature below ``--``.

The headers are those of RFC 1036 and RFC 5322, the signature's mark that of RFC 3676, 4.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.story import BlockKind
from reader.text.draft import Draft, Mark
from reader.text.lines import is_rule

SIGNATURE = 14
"""Lines of the longest signature."""
_LABELS = """
From|Path|Newsgroups|Subject|Date|Organi[sz]ation|Lines|Message-ID|NNTP-Posting-\\w{1,8}|Sender|Article|Xref|
References|Reply-To|Followup-To|Distribution|Keywords|Approved|X-[\\w-]{2,20}|Mime-Version|Content-[\\w-]{2,20}|
Article-I\\.D\\.|To|Cc|Status|Received|Return-Path|In-Reply-To|Expires|Summary|Originator|Nf-\\w{1,4}|
Relay-\\w{1,8}|Posted|Archive-name
"""
_FIELD = re.compile(rf">?(?P<label>{''.join(_LABELS.split())}):(?:\s|$)(?P<value>.*)", re.IGNORECASE)
_BEGINNING = re.compile(r">?(?:From |Article|[A-Za-z][\w.-]{0,24}:\s)")
_TELLING = {"path", "newsgroups", "subject", "message-id", "from", "organization", "article"}
_ENVELOPE = re.compile(r">?(?:From \S{3,} {1,3}\S|Article:? \d{1,9} of )|Article \S{1,80} of ")

_QUOTED = re.compile(r"(?:^|\s)[\"“](?P<title>[^\"“”]{2,80})[\"”](?:\W|$)")
_TAGS = re.compile(r"\s*(?:\([^()]{0,60}\)|\[[^\[\]]{0,60}\]|\{[^{}]{0,60}\})\s*")
_PREFIX = re.compile(r"(?:re|fwd?|new|repost|story|fic|fanfic|newfic)\s?:\s+", re.IGNORECASE)
_PIECE = re.compile(
    r"[\s,:;\-–—(]{0,6}(?:\b(?:part|pt|chapter|ch)\b\.? ?[\divxlc]{1,7}.*|"
    r"\b\d{1,3} ?(?:/|of) ?\d{1,3}\b.*|,? a (?:short )?story\.?)$",
    re.IGNORECASE,
)
_SENDER = (
    re.compile(r"\S+@\S+\s+\((?P<name>[^()]{2,50})\)"),
    re.compile(r"\"?(?P<name>[^\"<>@]{2,50}?)\"?\s*<[^<>]{3,80}>"),
)


def find_postings(draft: Draft) -> Draft:
    """Mark the headers of messages, and a signature after ``--``."""
    end, marks = draft.first, list[Mark]()
    for index in _beginnings(draft):
        if index >= end:
            end = _header_end(draft, index)
            marks += [Mark(BlockKind.BOILERPLATE, index, end - 1)] if end > index else []
    if marks and marks[0].first == draft.first:
        draft = _posted(draft, marks[0].last + 1)
    return _without_signature(draft.marked(*marks))


def _beginnings(draft: Draft) -> Iterator[int]:
    """The lines with a blank one above that begin as the lines of a header do."""
    text, starts, first = draft.text, draft.lines.starts, draft.first
    for index, gap in enumerate(draft.lines.gaps[first : draft.last], first):
        if (gap or index == first) and _BEGINNING.match(text, starts[index]):
            yield index


def _header_end(draft: Draft, index: int) -> int:
    """One past the last line of a message header that begins here; ``index`` if none does."""
    telling, end = set[str](), index
    while end < draft.last and (end == index or not draft.lines[end].gap):
        line = draft.lines[end]
        found = _FIELD.match(line.text)
        folded = line.indent and end > index
        if not found and not folded and not _ENVELOPE.match(line.text):
            break
        telling |= {found["label"].lower()} if found else set()
        end += 1
    named = "from" in telling and index == draft.first and "@" in draft.lines[index].text
    enough = named or {"date", "from"} <= telling or len(telling & _TELLING) >= 2
    return end if enough else index


def _posted(draft: Draft, end: int) -> Draft:
    """The draft with the title and the name that the message header in its first lines gives."""
    found = [match for line in draft.lines[draft.first : end] if (match := _FIELD.match(line.text))]
    values = {match["label"].lower(): match["value"].strip() for match in found}
    title, name = _title_in(values.get("subject", "")), _name_in(values.get("from", ""))
    return replace(draft, first=end, subject=title, sender=name)


def _title_in(subject: str) -> str | None:
    """The title in a message's subject, ratings, group tags and part numbers taken off."""
    quoted = _QUOTED.search(subject)
    words = quoted["title"] if quoted else _TAGS.sub(" ", subject).strip()
    words = _PREFIX.sub("", _PREFIX.sub("", words))
    words = _PIECE.sub("", words).strip(" -–—:,")
    words = words.strip('"“”*_~ ') if words.count('"') in (0, 2) else words
    return words or None


def _name_in(sender: str) -> str | None:
    """The person's name beside the address."""
    for form in _SENDER:
        found = form.match(sender)
        if found and any(map(str.isalpha, found["name"])):
            return " ".join(found["name"].split())
    return None


def _is_signature(draft: Draft, index: int) -> bool:
    """Whether ``--`` begins a signature: lines follow at once, and no rule stands above."""
    followed = index + 1 < draft.last and not draft.lines[index + 1].gap
    return followed and not is_rule(draft.lines[index - 1].text)


def _without_signature(draft: Draft) -> Draft:
    for index in range(max(draft.first + 1, draft.last - SIGNATURE), draft.last):
        if draft.lines[index].text == "--" and _is_signature(draft, index):
            return replace(draft.marked(Mark(BlockKind.BOILERPLATE, index, draft.last - 1)), last=index)
    return draft
