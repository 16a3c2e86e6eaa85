"""The document that holds all that is a person's own: written as JSON, and read with every doubt."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.files import Unreadable, display_name, open_file
from reader.library.exchange.moment import moment
from reader.library.exchange.preferences import preferences_of
from reader.library.exchange.section import SECTIONS, UNSOUND, Section

if TYPE_CHECKING:
    from reader.library.store import Row

VERSION = 1
LARGEST = 200_000_000
"""Bytes of the largest document that is read."""
_MOST = 1_000_000
"""Rows of one section."""


class UnusableDocument(Exception):
    """A file that cannot be imported; its text is one plain sentence."""


@dataclass(frozen=True, slots=True)
class Document:
    """All that is a person's own."""

    rows: Mapping[str, list[Row]]
    """By the names of the sections; those of library.db."""
    preferences: Mapping[str, Any]
    """What was chosen that is not as it is at first, as it stands in settings.json."""
    unsound: Mapping[str, int]
    """How many rows of each section were left out because something in them cannot be."""


def written(document: Document) -> Iterator[str]:
    """The document as JSON in pieces, in ASCII alone, each row on a line of its own."""
    exported = json.dumps(moment(time.time()))
    yield f'{{\n"format": "inglenook",\n"version": {VERSION},\n"exported": {exported}'
    for section in SECTIONS:
        rows = _lines(section, document.rows.get(section.name, ()))
        yield f',\n"{section.name}": [\n{next(rows, "")}'
        yield from (f",\n{row}" for row in rows)
        yield "\n]"
    yield f',\n"preferences": {json.dumps(document.preferences)}\n}}\n'


def read_document(path: Path) -> Document:
    """The document in a file. Raises UnusableDocument."""
    name = display_name(path)
    try:
        with open_file(path) as file:
            if os.fstat(file.fileno()).st_size > LARGEST:
                raise UnusableDocument(f"{name} is too large to be imported.")
            content = file.read()
    except (OSError, Unreadable) as error:
        raise UnusableDocument(f"{name} could not be read: {error}") from error
    return document_of(content, name)


def document_of(content: bytes, name: str) -> Document:
    """The document that was written as JSON. Raises UnusableDocument, in which the file has a name."""
    try:
        found = json.loads(content, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise UnusableDocument(f"{name} is damaged, or was not exported by Inglenook.") from error
    match found:
        case {"format": "inglenook", "version": int(version)} if version > VERSION:
            raise UnusableDocument(f"{name} was exported by a newer version of Inglenook than this one.")
        case {"format": "inglenook", "version": int(version)} if version == VERSION and version is not True:
            return _document(found)
    raise UnusableDocument(f"{name} was not exported by Inglenook.")


def _document(found: Mapping[str, Any]) -> Document:
    unsound: Counter[str] = Counter()
    rows = {section.name: list(_sound(section, found.get(section.name), unsound)) for section in SECTIONS}
    rows["texts"] += _texts_alone(rows)
    return Document(rows, preferences_of(found.get("preferences"), unsound), unsound)


def _lines(section: Section, rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        try:
            yield json.dumps(section.member_of(row))
        except UNSOUND:
            # A newer or a broken program has written it, and nobody here could use it.
            continue


def _sound(section: Section, found: object, unsound: Counter[str]) -> Iterator[Row]:
    members = found if isinstance(found, list) else []
    unsound[section.name] += max(0, len(members) - _MOST)
    for member in members[:_MOST]:
        try:
            yield section.row_of(member)
        except UNSOUND:
            unsound[section.name] += 1


def _texts_alone(rows: Mapping[str, list[Row]]) -> list[Row]:
    """The texts that only annotations tell of, as another program leaves it: each is a story."""
    known = {text for text, _ in rows["texts"]}
    return [
        (text, text) for text in dict.fromkeys(row[1] for row in rows["annotations"]) if text not in known
    ]


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")
