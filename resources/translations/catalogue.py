"""The `.ts` files: XML that Qt Linguist opens, lrelease reads and people can compare line by line."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path
from typing import TypeAlias
from xml.sax.saxutils import escape

from resources.translations.sources import Source

Catalogue: TypeAlias = "dict[Source, str]"
"""What each text is in another language; empty where nobody has said it yet."""

_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{}" sourcelanguage="en">
"""


def read_catalogue(path: Path) -> Catalogue:
    """Read a `.ts` file of ours."""
    # Ours only, and only while it is worked on: nothing from strangers comes here.
    from xml.etree import ElementTree

    found: Catalogue = {}
    root = ElementTree.parse(path).getroot()  # noqa: S314
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = Source(context.findtext("name", ""), message.findtext("source", ""))
            found[source] = message.findtext("translation", "") or ""
    return found


def write_catalogue(path: Path, language: str, catalogue: Mapping[Source, str]) -> None:
    """Write a `.ts` file, contexts and texts in the order they are given."""
    lines = [_HEAD.format(language)]
    for context, sources in groupby(catalogue, key=lambda source: source.context):
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        lines += [_message(source.text, catalogue[source]) for source in sources]
        lines.append("</context>\n")
    path.write_text("".join([*lines, "</TS>\n"]), "utf-8")


def _message(text: str, translation: str) -> str:
    said = (
        f"<translation>{escape(translation)}</translation>"
        if translation
        else '<translation type="unfinished"></translation>'
    )
    return f"    <message>\n        <source>{escape(text)}</source>\n        {said}\n    </message>\n"
