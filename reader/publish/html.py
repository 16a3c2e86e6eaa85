"""A publication as one page of HTML that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reader.publish.contents import Contents
from reader.publish.look import BOOK, SCREEN
from reader.publish.markup import markup, text_of
from reader.publish.publication import Page, Progress, Publication, pages


def write_html(publication: Publication, out: BinaryIO, progress: Progress) -> None:
    """Write the page in UTF-8. Raises what ``out`` and ``progress`` raise."""
    for piece in _page(publication, progress):
        out.write(piece.encode("utf-8"))


def _page(publication: Publication, progress: Progress) -> Iterator[str]:
    contents, every = Contents(publication), list(pages(publication, lambda _done: None))
    for page in every:
        contents.add(page, f"#s{page.number}")
    yield _head(publication)
    if len(contents.entries) > 1 or contents.entries[0].below:
        yield f'<nav aria-label="Contents">\n{contents.listed()}</nav>\n'
    for index, page in enumerate(every):
        progress(index / len(every))
        yield _section(publication, page)
    progress(1.0)
    yield "</body>\n</html>\n"


def _head(publication: Publication) -> str:
    authors = text_of(", ".join(publication.authors))
    return f"""<!DOCTYPE html>
<html lang="{publication.language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<meta name="author" content="{authors}"/>
<title>{text_of(publication.title)}</title>
<style>
{BOOK}{SCREEN}</style>
</head>
<body>
"""


def _section(publication: Publication, page: Page) -> str:
    classes = ' class="volume"' if page.opens_volume and page.volume else ""
    language = publication.volumes[page.volume].language
    inner = "".join(markup(page.pieces()))
    return f'<section id="s{page.number}" lang="{language}"{classes}>\n{inner}</section>\n'
