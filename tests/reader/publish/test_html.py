"""The page of HTML."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from reader.publish.html import write_html
from reader.publish.publication import Publication
from reader.read import read
from tests.reader.publish.books import SAMPLES, STORY, book, prose, published, written


def page(publication: Publication) -> ET.Element:
    return ET.fromstring(written(write_html, publication).replace(b"<!DOCTYPE html>", b""))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_that_is_shown_is_missing(path: Path) -> None:
    told = read(path)
    body = page(published(told)).find("body")
    assert body is not None
    words, position = " ".join("".join(body.itertext()).split()), 0
    for paragraph in prose(told):
        position = words.index(" ".join(paragraph.split()), position)


def test_every_line_of_the_contents_leads_to_a_section() -> None:
    whole = page(book(STORY, STORY.replace("Weir", "Mill")))
    targets = [link.attrib["href"] for link in whole.iter("a")]
    assert len(targets) == 4
    assert {target.removeprefix("#") for target in targets} <= {
        each.attrib["id"] for each in whole.iter("section")
    }


def test_a_story_without_chapters_has_no_contents() -> None:
    assert page(book("The Weir\n\nby Ada Quill\n\nIt ran.\n")).find(".//nav") is None
