"""The formats that stories can be written in, a row each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from reader.publish.epub import write_epub
from reader.publish.html import write_html
from reader.publish.plain import write_plain
from reader.publish.publication import Progress, Publication
from reader.sentences import to_translate


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: how its name ends, what people call it, and how it is written."""

    suffix: str
    name: str
    write: Callable[[Publication, BinaryIO, Progress], None]


FORMATS = (
    Format("epub", to_translate("Format", "EPUB: a book for e-readers"), write_epub),
    Format("html", to_translate("Format", "HTML: a page for a browser"), write_html),
    Format("txt", to_translate("Format", "Clean text: a paragraph a line"), write_plain),
)


def format_of(suffix: str) -> Format | None:
    """Return the format whose files end so, with or without a dot, in whatever case."""
    wanted = suffix.lower().removeprefix(".")
    return next((each for each in FORMATS if each.suffix == wanted), None)
