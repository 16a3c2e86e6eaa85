"""EPUB files: what is in them, and that nothing is wrong with them."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import datetime, timezone
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from reader.files import Unreadable
from reader.publish.epub import write_epub
from reader.read import read
from tests.reader.publish.books import SAMPLES, STORY, book, packed, published, written

JAR = Path("/usr/share/java/epubcheck.jar")
XHTML = "{http://www.w3.org/1999/xhtml}"


def test_the_kind_of_file_comes_first_and_is_not_packed() -> None:
    with ZipFile(BytesIO(written(write_epub, book(STORY)))) as archive:
        first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)


def test_the_same_stories_make_the_same_file() -> None:
    assert written(write_epub, book(STORY)) == written(write_epub, book(STORY))
    assert packed(book(STORY))["EPUB/book.opf"] != packed(book(STORY + "More."))["EPUB/book.opf"]


def test_several_stories_are_one_book_with_contents_by_story() -> None:
    contents = ET.fromstring(packed(book(STORY, STORY.replace("Weir", "Mill")))["EPUB/contents.xhtml"])
    nav = contents.find(f".//{XHTML}nav")
    assert nav is not None
    outer = nav.findall(f"{XHTML}ol/{XHTML}li")
    assert [entry.findtext(f"{XHTML}a") for entry in outer] == [
        "The Weir – Ada Quill",
        "The Mill – Ada Quill",
    ]
    assert [each.text for each in outer[1].iterfind(f"{XHTML}ol/{XHTML}li/{XHTML}a")] == ["Chapter One"]


def test_a_book_says_when_its_latest_text_was_changed() -> None:
    changed = datetime(2020, 5, 17, 12, tzinfo=timezone.utc)
    assert "2020-05-17T12:00:00Z" in packed(replace(book(STORY), modified=changed))["EPUB/book.opf"]


def test_a_single_story_says_what_it_is_about() -> None:
    text = STORY.replace("Rated: PG", "Summary: A weir & what came over it.")
    described = "<dc:description>A weir &amp; what came over it.</dc:description>"
    assert described in packed(book(text))["EPUB/book.opf"]
    assert described not in packed(book(text, STORY))["EPUB/book.opf"]


@given(st.text(max_size=400))
def test_whatever_a_file_has_its_parts_are_well_formed(text: str) -> None:
    try:
        publication = book(f"{text}\n\n{STORY}")
    except Unreadable:
        reject()
    for name, content in packed(publication).items():
        if name.endswith((".xhtml", ".opf", ".ncx", ".svg", ".xml")):
            ET.fromstring(content)


@pytest.mark.skipif(not (JAR.exists() and shutil.which("java")), reason="epubcheck is not installed")
@pytest.mark.parametrize("paths", [SAMPLES, SAMPLES[-2:-1]], ids=["all the samples", "one of them"])
def test_epubcheck_has_nothing_to_say(paths: list[Path], tmp_path: Path) -> None:
    file = tmp_path / "book.epub"
    file.write_bytes(written(write_epub, published(*map(read, paths))))
    # It starts twice as fast so, and its work is short.
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(JAR), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors / 0 warnings" in done.stdout
