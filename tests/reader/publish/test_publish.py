"""What is written of a story is all of it, well formed, and read back as it was."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import datetime, timezone
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

import seeds
from reader.__main__ import main
from reader.files import Unreadable
from reader.page.piece import Role
from reader.publish.copy import save_copy, usual_name
from reader.publish.epub import write_epub
from reader.publish.formats import FORMATS
from reader.publish.html import write_html
from reader.publish.plain import write_plain
from reader.publish.publication import Progress, Publication, Volume, pages, published
from reader.read import read, understand
from reader.story import Story

SAMPLES = sorted(Path(seeds.__file__).parent.glob("*.txt"))
JAR = Path("/usr/share/java/epubcheck.jar")
XHTML = "{http://www.w3.org/1999/xhtml}"
STORY = """The Weir

by Ada Quill

Rated: PG

Chapter One

It was _very_ dark & cold.

* * *

"Go on," she said <softly>.
"""
Writer = Callable[[Publication, BytesIO, Progress], None]


def silent(_done: float) -> None:
    """Nobody waits."""


def story(text: str, name: str = "weir.txt") -> Story:
    return understand(text.encode("utf-8", "surrogatepass"), name)


def book(*texts: str) -> Publication:
    return published([Volume((story(text),), f"story {number}") for number, text in enumerate(texts)])


def written(write: Writer, publication: Publication) -> bytes:
    out = BytesIO()
    write(publication, out, silent)
    return out.getvalue()


def packed(publication: Publication) -> dict[str, str]:
    with ZipFile(BytesIO(written(write_epub, publication))) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def prose(told: Story) -> list[str]:
    shown = (Role.OPENING, Role.FIRST, Role.PARAGRAPH)
    of_all = (piece for page in pages(published([Volume((told,), "")]), silent) for piece in page.pieces)
    return ["".join(run.text for run in piece.runs) for piece in of_all if piece.role in shown]


def test_a_section_is_written_with_its_structure_and_emphasis() -> None:
    section = packed(book(STORY))["EPUB/s00001.xhtml"]
    assert section[section.index("<h2>") :].splitlines()[:-2] == [
        "<h2>Chapter One</h2>",
        '<p class="opening">It was <em>very</em> dark &amp; cold.</p>',
        '<p class="break" role="separator">⁂</p>',
        '<p class="first">&quot;Go on,&quot; she said &lt;softly&gt;.</p>',
    ]


def test_a_title_page_has_title_author_and_fields() -> None:
    first = packed(book(STORY))["EPUB/s00001.xhtml"]
    assert "<h1>The Weir</h1>" in first
    assert '<p class="byline">by Ada Quill</p>' in first
    assert '<span class="label">Rated</span> PG' in first


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


def test_a_story_in_several_files_is_one_story() -> None:
    second = story("The Weir\n\nby Ada Quill\n\nChapter Two\n\nMorning came.\n")
    whole = published([Volume((story(STORY), second), "")])
    shown = [(page.heading, page.opens_volume) for page in pages(whole, silent)]
    assert shown == [("Chapter One", True), ("Chapter Two", False)]
    titles = [piece for page in pages(whole, silent) for piece in page.pieces if piece.role is Role.TITLE]
    assert len(titles) == 1


@given(st.text(max_size=400))
def test_whatever_a_file_has_its_copies_are_well_formed(text: str) -> None:
    try:
        publication = book(f"{text}\n\n{STORY}")
    except Unreadable:
        reject()
    for name, content in packed(publication).items():
        if name.endswith((".xhtml", ".opf", ".ncx", ".svg", ".xml")):
            ET.fromstring(content)
    ET.fromstring(written(write_html, publication).replace(b"<!DOCTYPE html>", b""))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_that_is_shown_is_missing_in_a_copy(path: Path) -> None:
    told = read(path)
    page = ET.fromstring(
        written(write_html, published([Volume((told,), path.stem)])).replace(b"<!DOCTYPE html>", b"")
    )
    body = page.find("body")
    assert body is not None
    words = " ".join("".join(body.itertext()).split())
    position = 0
    for paragraph in prose(told):
        position = words.index(" ".join(paragraph.split()), position)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_clean_text_is_read_as_the_story_was(path: Path) -> None:
    told = read(path)
    again = understand(written(write_plain, published([Volume((told,), path.stem)])), path.name)
    assert (again.title, again.author) == (told.title, told.author)
    assert [each.heading and each.heading.name for each in again.chapters] == [
        each.heading and each.heading.name for each in told.chapters
    ]
    assert prose(again) == prose(told)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.suffix)
def test_progress_goes_from_nothing_to_all_and_ends_the_work_if_it_raises(form, tmp_path: Path) -> None:
    told: list[float] = []
    save_copy(book(STORY), tmp_path / "copy", form.suffix, told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)

    def stop(_done: float) -> None:
        raise InterruptedError

    (tmp_path / "copy").write_bytes(b"before")
    with pytest.raises(InterruptedError):
        save_copy(book(STORY), tmp_path / "copy", form.suffix, stop)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Weir", "The Weir.epub"),
        ("a/b\\c: <d>?", "a b c d.epub"),
        ("...", "story.epub"),
        ("con", "_con.epub"),
        ("é" * 300, "é" * 75 + ".epub"),
    ],
)
def test_a_name_is_one_that_every_file_system_takes(title: str, name: str) -> None:
    assert usual_name(published([Volume((story("Once."),), "x")], title=title), "epub") == name


def test_the_command_writes_a_copy_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "book.txt"
    assert main(["convert", str(SAMPLES[-1]), "--to", "txt", "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert read(out).title == read(SAMPLES[-1]).title


def test_the_command_never_writes_over_a_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "weir.txt"
    path.write_text(STORY)
    assert main(["convert", str(path), "--to", "txt", "-o", str(path)]) == 1
    assert path.read_text() == STORY
    assert "never written to" in capsys.readouterr().err


def test_a_book_says_when_its_latest_text_was_changed() -> None:
    changed = datetime(2020, 5, 17, 12, tzinfo=timezone.utc)
    publication = published([Volume((story(STORY),), "")], changed)
    assert "2020-05-17T12:00:00Z" in packed(publication)["EPUB/book.opf"]


@pytest.mark.skipif(not (JAR.exists() and shutil.which("java")), reason="epubcheck is not installed")
@pytest.mark.parametrize("paths", [SAMPLES, SAMPLES[-2:-1]], ids=["all the samples", "one of them"])
def test_epubcheck_has_nothing_to_say(paths: list[Path], tmp_path: Path) -> None:
    file = tmp_path / "book.epub"
    save_copy(published([Volume((read(path),), path.stem) for path in paths], title="Samples"), file, "epub")
    # It starts twice as fast so, and its work is short.
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(JAR), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors / 0 warnings" in done.stdout
