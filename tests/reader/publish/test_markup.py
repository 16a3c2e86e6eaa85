"""Pieces of a page as XHTML."""

from __future__ import annotations

from reader.publish.markup import markup
from reader.publish.publication import pages
from tests.reader.publish.books import STORY, book, nobody_waits


def body(text: str) -> list[str]:
    return [line for page in pages(book(text), nobody_waits) for line in markup(page.pieces())]


def test_structure_and_emphasis_are_kept() -> None:
    assert body(STORY) == [
        "<h1>The Weir</h1>\n",
        '<p class="byline">by Ada Quill</p>\n',
        '<p class="field"><span class="label">Rated</span> PG</p>\n',
        "<h2>Chapter One</h2>\n",
        '<p class="opening">It was <em>very</em> dark &amp; cold.</p>\n',
        '<p class="break" role="separator">⁂</p>\n',
        '<p class="first">&quot;Go on,&quot; she said &lt;softly&gt;.</p>\n',
    ]


def test_a_label_and_a_title_are_one_heading() -> None:
    text = "The Weir\n\nby Ada Quill\n\nCHAPTER ONE\nThe Thaw\n\nIt ran.\n\nCHAPTER TWO\nThe Frost\n\nIt froze.\n"
    headings = [line for line in body(text) if line.startswith("<h2>")]
    assert headings[0] == '<h2><span class="label">CHAPTER ONE</span><br/>The Thaw</h2>\n'


def test_verse_keeps_its_lines() -> None:
    text = (
        "The Weir\n\nIt was a song that everybody knew, and nobody sang it any more:\n\n"
        "    Sell the boat,\n    Sell the gear,\n    I'll not bide\n    Another year.\n\nSo it went, and so they did.\n"
    )
    (verse,) = [line for line in body(text) if 'class="lines"' in line]
    assert verse.count("<br/>") == 3
