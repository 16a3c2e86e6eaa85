"""Bookmarks and highlights in the W3C Web Annotation vocabulary, and read from it.

https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from reader.clean import one_line
from reader.library.annotation import COLOURS, NAME_LIMIT, STYLES, UNDERLINE, Annotation, Said
from reader.library.exchange.moment import moment, seconds_of
from reader.library.exchange.note import several_lines
from reader.library.exchange.selector import places_of, selectors_of

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"inglenook": "urn:inglenook:"}]
_SOURCE = "urn:sha-256:"
_SHA256 = re.compile(r"urn:sha-256:([0-9a-f]{64})")
_LOOKS = {each: f".{each} {{ background-color: {each} }}" for each in COLOURS} | {
    UNDERLINE: f".{UNDERLINE} {{ text-decoration: underline }}"
}
_LONGEST_ID = 2_000


def web_annotation(annotation: Annotation) -> dict[str, Any]:
    """The annotation as an object for :mod:`json`."""
    kind = "bookmarking" if annotation.is_bookmark else "highlighting"
    return {
        "@context": _CONTEXT,
        "id": UUID(annotation.id).urn,
        "type": "Annotation",
        "motivation": [kind, "commenting"] if annotation.said.note else [kind],
        "created": moment(annotation.made_at),
        "modified": moment(annotation.changed_at),
        **_look(annotation.said.style),
        "body": [
            {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": text}
            for purpose, text in (("identifying", annotation.said.name), ("commenting", annotation.said.note))
            if text
        ],
        "target": _target(annotation),
    }


def _look(style: str) -> dict[str, Any]:
    return {"stylesheet": {"type": "CssStylesheet", "value": _LOOKS[style]}} if style else {}


def _target(annotation: Annotation) -> dict[str, Any]:
    said = annotation.said
    return {
        "type": "SpecificResource",
        "source": _SOURCE + annotation.text_sha256,
        "selector": selectors_of(annotation.start, annotation.stop, said.words),
        **({"styleClass": said.style} if said.style else {}),
        "inglenook:title": said.title,
        "inglenook:author": said.author,
    }


def annotation_of(found: Any) -> Annotation:
    """The annotation that is written so, by this program or another.

    Raises ValueError, TypeError, KeyError or AttributeError if it is none, or cannot be kept.
    """
    if found["type"] != "Annotation":
        raise ValueError("this is no annotation")
    target, made_at = found["target"], seconds_of(found["created"])
    is_bookmark = "bookmarking" in _several(found.get("motivation"))
    start, stop, words = places_of(target["selector"], is_bookmark)
    changed_at = seconds_of(found["modified"]) if "modified" in found else made_at
    said = Said(_style(target, is_bookmark), words=words, **_named(found.get("body"), target))
    said.validate()
    return Annotation(_id(found["id"]), _source(target["source"]), start, stop, said, made_at, changed_at)


def _several(found: object) -> list[Any]:
    return found if isinstance(found, list) else [found]


def _id(found: object) -> str:
    """Our own name for an annotation: that of another program always becomes the same one."""
    if not isinstance(found, str) or not 0 < len(found) <= _LONGEST_ID:
        raise ValueError("an annotation has a name")
    if found.startswith("urn:uuid:"):
        return UUID(found).hex
    return uuid5(NAMESPACE_URL, found.encode("utf-8", "backslashreplace").decode()).hex


def _source(found: Any) -> str:
    match = _SHA256.fullmatch(found["id"] if isinstance(found, dict) else found)
    if match is None:
        raise ValueError("the source is the hash of a text")
    return match[1]


def _style(target: dict[str, Any], is_bookmark: bool) -> str:
    """The look; where another program does not say one that is known here, what is marked shall be seen."""
    usual = "" if is_bookmark or "inglenook:title" in target else COLOURS[0]
    style = target.get("styleClass", usual)
    return style if style in ("", *STYLES) else COLOURS[0]


def _named(body: object, target: dict[str, Any]) -> dict[str, str]:
    texts = dict(_texts(body))
    title, author = target.get("inglenook:title", ""), target.get("inglenook:author", "")
    return {
        "name": one_line(texts.get("identifying", ""), NAME_LIMIT),
        "note": several_lines(texts.get("commenting", "")),
        "title": one_line(title, NAME_LIMIT),
        "author": one_line(author, NAME_LIMIT),
    }


def _texts(body: object) -> Iterator[tuple[str, str]]:
    """The texts of a body by what they are for; one that does not say so is a comment."""
    for each in _several(body):
        match each:
            case {"type": "TextualBody", "value": str(text)}:
                yield str(each.get("purpose", "commenting")), text
