"""A PDF has every word, its fonts, its author, and leads where its contents say."""

from __future__ import annotations

import re
import shutil
import subprocess
from itertools import chain
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

import seeds
from reader.page.compose import compose
from reader.page.piece import Role
from reader.page.sections import sections
from reader.publish.publication import Publication, Volume
from reader.read import read
from reader.story import Story
from tests.ui.printing.stories import CHAPTERS, ONE_LONG, SHORT, publication
from ui.printing.paper import Paper
from ui.printing.pdf import write_pdf

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils are not here, which read PDF"
)
BARE = Paper(size="A5", contents=False, heads=False, numbers=False)
SEEDS = sorted(Path(seeds.__file__).parent.glob("*.txt"))
NOT_TEXT = (Role.FOLD, Role.BREAK)
"""What is on the screen alone, and what is drawn."""


def written(path: Path, *stories: Story, paper: Paper = BARE) -> Path:
    write_pdf(publication(*stories), path, paper, lambda _share: None)
    return path


def told(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")


def letters(text: str) -> str:
    """The letters and digits of a text in their order: hyphens at line ends are no part of it."""
    return "".join(filter(str.isalnum, text.casefold()))


def printed_letters(path: Path) -> str:
    return letters(told("pdftotext", "-raw", path, "-"))


def shown_letters(story: Story) -> str:
    pieces = chain.from_iterable(compose(story, section) for section in sections(story))
    return letters("".join(run.text for each in pieces if each.role not in NOT_TEXT for run in each.runs))


@needs_poppler
@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_a_pdf_has_all_words_of_the_page_in_their_order(
    qapp: QApplication, tmp_path: Path, seed: Path
) -> None:
    story = read(seed)
    assert printed_letters(written(tmp_path / "a.pdf", story)) == shown_letters(story)


@needs_poppler
def test_no_word_is_lost_or_doubled_where_a_long_chapter_was_cut(qapp: QApplication, tmp_path: Path) -> None:
    assert printed_letters(written(tmp_path / "a.pdf", ONE_LONG)) == shown_letters(ONE_LONG)


@needs_poppler
def test_letters_that_could_be_joined_stay_letters(qapp: QApplication, tmp_path: Path) -> None:
    text = told("pdftotext", written(tmp_path / "a.pdf", SHORT), "-")
    assert "office" in text
    assert not re.search("[\ufb00-\ufb06]", text)


def test_spaces_and_apostrophes_are_found_as_what_they_are(qapp: QApplication, tmp_path: Path) -> None:
    text = PdfReader(written(tmp_path / "a.pdf", SHORT)).pages[0].extract_text()
    assert "The ferry came in" in text
    assert "harbourmaster’s" in text


@needs_poppler
def test_every_font_is_embedded(qapp: QApplication, tmp_path: Path) -> None:
    _, _, *fonts = told("pdffonts", written(tmp_path / "a.pdf", CHAPTERS)).splitlines()
    embedded, _, named = zip(*(font.split()[-5:-2] for font in fonts), strict=True)
    assert {*embedded, *named} == {"yes"}


def test_a_pdf_says_its_title_and_author(qapp: QApplication, tmp_path: Path) -> None:
    about = PdfReader(written(tmp_path / "a.pdf", CHAPTERS)).metadata
    assert about is not None
    assert (about.title, about.author) == ("The Late Ferry", "Ada Merrow")


def test_the_outline_leads_to_the_chapters(qapp: QApplication, tmp_path: Path) -> None:
    pdf = PdfReader(written(tmp_path / "a.pdf", CHAPTERS))
    for number, entry in enumerate(pdf.outline, 1):
        page = pdf.pages[pdf.get_destination_page_number(entry)]
        assert f"Quay {number}" in page.extract_text()
    assert len(pdf.outline) == 4


def test_chapters_stand_below_their_stories_in_the_outline(qapp: QApplication, tmp_path: Path) -> None:
    first, second, below = PdfReader(written(tmp_path / "a.pdf", SHORT, CHAPTERS)).outline
    assert (first.title, second.title) == ("A Short One – Bo Lind", "The Late Ferry – Ada Merrow")
    assert below[0].title == "Chapter 1: Quay 1"


def test_each_line_of_the_contents_leads_to_its_chapter(qapp: QApplication, tmp_path: Path) -> None:
    pdf = PdfReader(written(tmp_path / "a.pdf", CHAPTERS, paper=Paper(size="A5")))
    numbers = {each.indirect_reference.idnum: number for number, each in enumerate(pdf.pages)}
    areas = [each.get_object() for each in pdf.pages[0]["/Annots"]]
    to = [numbers[list.__getitem__(each["/Dest"], 0).idnum] for each in areas]
    assert to == [pdf.get_destination_page_number(entry) for entry in pdf.outline]


def test_two_pages_share_a_sheet(qapp: QApplication, tmp_path: Path) -> None:
    single = len(PdfReader(written(tmp_path / "a.pdf", ONE_LONG, paper=Paper(size="A5"))).pages)
    paired = PdfReader(written(tmp_path / "b.pdf", ONE_LONG, paper=Paper(size="A4", pair=True)))
    box = paired.pages[0].mediabox
    assert box.width > box.height
    assert len(paired.pages) == pytest.approx(single / 2, abs=2)


def test_a_story_in_several_files_is_one_pdf(qapp: QApplication, tmp_path: Path) -> None:
    whole = Publication((Volume((SHORT, CHAPTERS), "a file"),), "All")
    write_pdf(whole, tmp_path / "a.pdf", BARE, lambda _share: None)
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages)
    assert "A Short One" in text
    assert "Quay 4" in text


def test_progress_goes_from_nothing_to_all(qapp: QApplication, tmp_path: Path) -> None:
    shares: list[float] = []
    write_pdf(publication(CHAPTERS), tmp_path / "a.pdf", BARE, shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


class Stopped(Exception):
    pass


def test_what_is_stopped_leaves_the_file_that_was_there(qapp: QApplication, tmp_path: Path) -> None:
    (path := tmp_path / "a.pdf").write_text("before")

    def stop(share: float) -> None:
        if share > 0.6:
            raise Stopped

    with pytest.raises(Stopped):
        write_pdf(publication(CHAPTERS), path, BARE, stop)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_the_file_that_was_there(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path := tmp_path / "a.pdf").write_text("before")

    def full(_unfinished: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reader.library.whole_file.settle", full)
    with pytest.raises(OSError, match="No space"):
        written(path, SHORT)
    assert path.read_text() == "before"
