"""A publication as an EPUB 3 file, with what EPUB 2 readers need to find its chapters.

EPUB 3.3, https://www.w3.org/TR/epub-33/; the metadata on access are schema.org's.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import count
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from reader.publish.contents import Contents, Entry
from reader.publish.cover import cover
from reader.publish.look import BOOK
from reader.publish.markup import markup, text_of
from reader.publish.publication import Page, Progress, Publication, pages

MEDIA_TYPE = "application/epub+zip"
_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_ACCESS = """\
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
"""
_XHTML = "application/xhtml+xml"


def write_epub(publication: Publication, out: BinaryIO, progress: Progress) -> None:
    """Write the file. Raises what ``out`` and ``progress`` raise."""
    contents, files = Contents(publication), []
    with ZipFile(out, "w") as archive:
        pack = _Packing(archive, publication.modified)
        pack.add("mimetype", MEDIA_TYPE, ZIP_STORED)
        pack.add("META-INF/container.xml", _CONTAINER)
        pack.add("EPUB/book.css", BOOK)
        pack.add("EPUB/cover.svg", cover(publication.title, publication.authors))
        for page in pages(publication, progress):
            files.append(f"s{page.number:05}.xhtml")
            contents.add(page, files[-1])
            pack.add(f"EPUB/{files[-1]}", _section(publication, page))
        pack.add("EPUB/contents.xhtml", _navigation(publication, contents, files[0]))
        pack.add("EPUB/contents.ncx", _ncx(publication, contents))
        pack.add("EPUB/book.opf", _package(publication, files))


class _Packing:
    """Puts texts into an archive, all as old as the publication, so that it is always the same."""

    def __init__(self, archive: ZipFile, modified: datetime) -> None:
        self._archive, self._date = archive, modified.timetuple()[:6]

    def add(self, name: str, text: str, packed: int = ZIP_DEFLATED) -> None:
        entry = ZipInfo(name, self._date)
        entry.external_attr = 0o644 << 16
        self._archive.writestr(entry, text.encode("utf-8"), packed)


def _identifier(publication: Publication) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'inglenook:{publication.digest}')}"


def _document(language: str, title: str, body: str, more: str = "") -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
xml:lang="{language}" lang="{language}">
<head>
<title>{text_of(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body{more}>
{body}</body>
</html>
"""


def _section(publication: Publication, page: Page) -> str:
    volume = publication.volumes[page.volume]
    kind = ' epub:type="bodymatter chapter"' if page.heading else ""
    return _document(volume.language, page.heading or volume.title, "".join(markup(page.pieces())), kind)


def _navigation(publication: Publication, contents: Contents, first: str) -> str:
    title = text_of(publication.title)
    body = f"""<nav epub:type="toc" id="toc">
<h1>{title}</h1>
{contents.listed()}</nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden">
<ol>
<li><a epub:type="bodymatter" href="{first}">{title}</a></li>
</ol>
</nav>
"""
    return _document(publication.language, publication.title, body)


def _ncx(publication: Publication, contents: Contents) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content="{_identifier(publication)}"/></head>
<docTitle><text>{text_of(publication.title)}</text></docTitle>
<navMap>
{"".join(_points(contents.entries, count(1)))}</navMap>
</ncx>
"""


def _points(entries: list[Entry], numbers: Iterator[int]) -> Iterator[str]:
    for entry in entries:
        yield f'<navPoint id="n{next(numbers)}"><navLabel><text>{text_of(entry.name)}</text></navLabel>'
        yield f'<content src="{entry.target}"/>\n'
        yield from _points(entry.below, numbers)
        yield "</navPoint>\n"


def _package(publication: Publication, files: list[str]) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
xml:lang="{publication.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
{"".join(_metadata(publication))}</metadata>
<manifest>
<item id="toc" href="contents.xhtml" media-type="{_XHTML}" properties="nav"/>
<item id="ncx" href="contents.ncx" media-type="application/x-dtbncx+xml"/>
<item id="css" href="book.css" media-type="text/css"/>
<item id="cover" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
{"".join(_item(name) for name in files)}</manifest>
<spine toc="ncx">
{"".join(f'<itemref idref="{each}"/>{chr(10)}' for each in _spine(publication, files))}</spine>
</package>
"""


def _item(name: str) -> str:
    return f'<item id="{_id(name)}" href="{name}" media-type="{_XHTML}"/>\n'


def _spine(publication: Publication, files: list[str]) -> Iterator[str]:
    # A book of several stories begins with their names; in a single one the title page does.
    if len(publication.volumes) > 1:
        yield "toc"
    yield from (_id(name) for name in files)


def _id(name: str) -> str:
    return name.removesuffix(".xhtml")


def _metadata(publication: Publication) -> Iterator[str]:
    yield f'<dc:identifier id="id">{_identifier(publication)}</dc:identifier>\n'
    yield f"<dc:title>{text_of(publication.title)}</dc:title>\n"
    yield from (f"<dc:creator>{text_of(author)}</dc:creator>\n" for author in publication.authors)
    for language in dict.fromkeys(volume.language for volume in publication.volumes):
        yield f"<dc:language>{language}</dc:language>\n"
    summary = publication.volumes[0].field("summary") if len(publication.volumes) == 1 else ""
    if summary:
        yield f"<dc:description>{text_of(summary)}</dc:description>\n"
    yield f'<meta property="dcterms:modified">{publication.modified:%Y-%m-%dT%H:%M:%SZ}</meta>\n'
    yield '<meta name="cover" content="cover"/>\n'
    yield _ACCESS
