"""Rows of library.db as objects for :mod:`json`, and back: there every value is looked at."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from reader.clean import one_line
from reader.library.annotation import Annotation, Said
from reader.library.exchange.moment import moment, seconds_of
from reader.library.locator import LATER, MEMBERS, Locator
from reader.library.standing import LONGEST_TAG, Marked
from reader.overrides import Overrides

if TYPE_CHECKING:
    from reader.library.store import Row

_SHA256 = re.compile(r"[0-9a-f]{64}")
_LONGEST_PATH = 32_768
_LONGEST_CHOICES = 10_000
_MOST_TAGS = 1_000
_MOST_SECONDS = 2 * 86_400
"""Two windows may be read in at once."""
_MOST_WORDS = 10**9


def annotation_in(row: Row) -> Annotation:
    """The annotation of a row."""
    key, sha256, start, stop, said, made_at, changed_at, _ = row
    ends = Locator.from_json(start), Locator.from_json(stop) if stop else None
    return Annotation(key, sha256, *ends, Said.from_json(said), made_at, changed_at)


def row_of(annotation: Annotation) -> Row:
    """The row of an annotation that is not removed."""
    start, stop = annotation.start.to_json(), annotation.stop.to_json() if annotation.stop else ""
    dates = annotation.made_at, annotation.changed_at, None
    return annotation.id, annotation.text_sha256, start, stop, annotation.said.to_json(), *dates


def text(row: Row) -> dict[str, Any]:
    """A text, and the first text of the story it belongs to."""
    return {"text": row[0], "story": row[1]}


def text_row(found: Any) -> Row:
    """The row of :func:`text`."""
    return _sha256(found["text"]), _sha256(found["story"])


def path(row: Row) -> dict[str, Any]:
    """A path, and the text read there last."""
    return {"path": _decoded(row[0]), "text": row[1]}


def path_row(found: Any) -> Row:
    """The row of :func:`path`."""
    return _encoded(found["path"]), _sha256(found["text"])


def position(row: Row) -> dict[str, Any]:
    """Where the reader was in a text, and when."""
    return {"text": row[0], "at": moment(row[1]), "locator": json.loads(row[3])}


def position_row(found: Any) -> Row:
    """The row of :func:`position`."""
    members = {**dict.fromkeys(LATER, 0), **found["locator"]}
    locator = Locator(*(members[name] for name in MEMBERS))
    source = locator.to_json()
    return _sha256(found["text"]), seconds_of(found["at"]), float(locator.progression), source


def override(row: Row) -> dict[str, Any]:
    """What the user says of a file, known by the hash of its bytes and by its path."""
    return {"content": row[0], "path": _decoded(row[1]), "said": json.loads(row[2])}


def override_row(found: Any) -> Row:
    """The row of :func:`override`."""
    said = Overrides.from_json(json.dumps(found["said"]))
    if json.loads(said.to_json()) != found["said"]:
        raise ValueError("these are no overrides")
    if said.encoding is not None:
        _require_encoding(said.encoding)
    return _sha256(found["content"]), _encoded(found["path"]), said.to_json()


def setting(row: Row) -> dict[str, Any]:
    """How the reader wants a story set."""
    return {"text": row[0], "choices": json.loads(row[1])}


def setting_row(found: Any) -> Row:
    """The row of :func:`setting`; whoever sets the page passes over choices it does not know."""
    choices = found["choices"]
    plain = all(type(value) in (bool, int, str) for value in choices.values())
    source = json.dumps(choices)
    if not plain or len(source) > _LONGEST_CHOICES:
        raise ValueError("these are no choices")
    return _sha256(found["text"]), source


def mark(row: Row) -> dict[str, Any]:
    """What the reader makes of a story in the list."""
    return {"text": row[0], **asdict(Marked.from_json(row[1]))}


def mark_row(found: Any) -> Row:
    """The row of :func:`mark`."""
    match found:
        case {"favourite": bool(favourite), "read": bool() | None as read, "removed": bool(removed)}:
            tags = [one_line(tag, LONGEST_TAG) for tag in found["tags"][:_MOST_TAGS]]
            marked = Marked(favourite, read, tuple(filter(None, tags)), removed)
            return _sha256(found["text"]), marked.to_json()
    raise ValueError("these are no marks")


def reading(row: Row) -> dict[str, Any]:
    """How long and how many words of a story were read on a day."""
    return dict(zip(("day", "story", "seconds", "words"), row, strict=True))


def reading_row(found: Any) -> Row:
    """The row of :func:`reading`."""
    seconds, words = float(found["seconds"]), found["words"]
    if type(words) is not int or not 0 <= words <= _MOST_WORDS or not 0 <= seconds <= _MOST_SECONDS:
        raise ValueError("nobody reads so much in a day")
    return _day(found["day"]), _sha256(found["story"]), seconds, words


def finish(row: Row) -> dict[str, Any]:
    """When a story's end was reached first, and which story that was."""
    story, day, title, author, where = row
    return {"story": story, "day": day, "title": title, "author": author, "path": _decoded(where)}


def finish_row(found: Any) -> Row:
    """The row of :func:`finish`."""
    title, author = (one_line(found[name]) for name in ("title", "author"))
    return _sha256(found["story"]), _day(found["day"]), title, author, _encoded(found["path"])


def _sha256(found: Any) -> str:
    if not _SHA256.fullmatch(found):
        raise ValueError("this is no hash")
    return str(found)


def _day(found: Any) -> str:
    return date.fromisoformat(found).isoformat()


def _decoded(where: bytes) -> str:
    """A path as text that says what its bytes are even where they are no UTF-8."""
    return where.decode("utf-8", "surrogateescape")


def _encoded(found: Any) -> bytes:
    where: bytes = found.encode("utf-8", "surrogateescape")
    if not 0 < len(where) <= _LONGEST_PATH or b"\0" in where:
        raise ValueError("no file can have this name")
    return where


def _require_encoding(name: str) -> None:
    try:
        b"text".decode(name, "replace")
    except LookupError as error:
        raise ValueError("this is no encoding of text") from error
