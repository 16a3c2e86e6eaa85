"""Before printing one sees the pages, chooses, and can stop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.printing.stories import CHAPTERS, ONE_LONG, publication
from ui.notice import Notice
from ui.page.typography import PLAIN
from ui.printing.book import Chapter
from ui.printing.dialog import PrintDialog
from ui.printing.output import Output
from ui.printing.paper import Paper


class Desk:
    """A dialog over a window with a notice, and where its pages go."""

    def __init__(self, dialog: PrintDialog, notice: Notice, folder: Path) -> None:
        self.dialog, self.notice, self.folder = dialog, notice, folder
        self.taken: dict[Path, str] = {}
        self.output = Output(dialog, notice, lambda path: self.taken.get(path, ""))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return window


@pytest.fixture
def desk(qtbot: QtBot, window: QWidget, tmp_path: Path) -> Iterator[Desk]:
    dialog = PrintDialog(publication(CHAPTERS), Chapter(0, 1), Paper(size="A5"), PLAIN, "", window)
    dialog.open()
    yield Desk(dialog, Notice(window), tmp_path)
    dialog.reject()


def count(desk: Desk, qtbot: QtBot) -> int:
    qtbot.waitUntil(lambda: desk.dialog.book.is_counted, timeout=30_000)
    return desk.dialog.book.pages


def save(desk: Desk, qtbot: QtBot, path: Path) -> str:
    desk.output.save_as(path)
    qtbot.waitUntil(lambda: bool(desk.notice.text.text() or desk.dialog.said.text()), timeout=30_000)
    return desk.notice.text.text() or desk.dialog.said.text()


def ink(dialog: PrintDialog) -> int:
    """How many dark pixels the picture of the sheet has within the sheet."""
    image = dialog.preview.picture.grab().toImage()
    rows, columns = range(0, image.height(), 2), range(0, image.width(), 2)
    return sum(image.pixelColor(x, y) == QColor(Qt.GlobalColor.black) for y in rows for x in columns)


def test_the_sheet_is_shown_with_its_words(desk: Desk, qtbot: QtBot) -> None:
    count(desk, qtbot)
    desk.dialog.preview.sheet.setValue(2)
    qtbot.waitUntil(lambda: desk.dialog.preview.picture.is_set)
    words = ink(desk.dialog)
    desk.dialog.preview.picture._set.clear()
    assert words > ink(desk.dialog)


def test_smaller_text_takes_fewer_pages(desk: Desk, qtbot: QtBot) -> None:
    before = count(desk, qtbot)
    desk.dialog.form.points.setValue(7)
    qtbot.waitUntil(lambda: desk.dialog.book.is_counted and desk.dialog.book.pages < before, timeout=30_000)
    assert desk.dialog.preview.sheets == desk.dialog.book.pages


def test_this_chapter_is_less_than_all_of_it(desk: Desk, qtbot: QtBot) -> None:
    before = count(desk, qtbot)
    desk.dialog.extent.chapter.setChecked(True)
    qtbot.waitUntil(lambda: desk.dialog.book.only is not None and desk.dialog.book.is_counted)
    assert 0 < desk.dialog.book.pages < before


def test_keys_and_wheel_turn_the_sheets(desk: Desk, qtbot: QtBot) -> None:
    count(desk, qtbot)
    picture = desk.dialog.preview.picture
    for key, sheet in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_PageUp, 2)):
        qtbot.keyClick(picture, key)
        assert desk.dialog.preview.sheet.value() == sheet


def test_a_pdf_is_written_and_the_dialog_is_gone(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    pages = count(desk, qtbot)
    assert save(desk, qtbot, tmp_path / "a.pdf") == f"{pages} pages were written to a.pdf."
    assert not desk.dialog.isVisible()
    assert len(PdfReader(tmp_path / "a.pdf").pages) == pages


def test_a_pdf_has_all_pages_though_they_were_not_counted_when_it_was_asked_for(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    dialog = PrintDialog(publication(ONE_LONG), None, Paper(size="A5"), PLAIN, "", window)
    desk = Desk(dialog, Notice(window), tmp_path)
    assert not dialog.book.is_counted
    save(desk, qtbot, tmp_path / "a.pdf")
    assert len(PdfReader(tmp_path / "a.pdf").pages) == dialog.book.pages > 10


def test_only_the_pages_that_are_chosen_are_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    count(desk, qtbot)
    extent = desk.dialog.extent
    extent.some.setChecked(True)
    extent.first.setValue(2)
    extent.last.setValue(3)
    assert save(desk, qtbot, tmp_path / "a.pdf") == "2 pages were written to a.pdf."
    assert "Quay 1" in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_what_is_stopped_is_not_written_and_can_be_begun_again(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    dialog = PrintDialog(publication(ONE_LONG), None, Paper(size="A5"), PLAIN, "", window)
    desk = Desk(dialog, Notice(window), tmp_path)
    dialog.open()
    desk.output.save_as(tmp_path / "a.pdf")
    assert dialog.stop.isVisible()
    dialog.stop.click()
    assert not dialog.stop.isVisible()
    assert dialog.save.isEnabled()
    assert not list(tmp_path.iterdir())
    assert save(desk, qtbot, tmp_path / "a.pdf").endswith("pages were written to a.pdf.")


def test_sheets_are_leafed_through_from_any_button(desk: Desk, qtbot: QtBot) -> None:
    count(desk, qtbot)
    qtbot.keyClick(desk.dialog.save, Qt.Key.Key_PageDown)
    qtbot.keyClick(desk.dialog.print, Qt.Key.Key_PageDown)
    qtbot.keyClick(desk.dialog.print, Qt.Key.Key_PageUp)
    assert desk.dialog.preview.sheet.value() == 2


def test_a_story_is_never_written_to(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (path := tmp_path / "story.pdf").write_text("a story")
    desk.taken[path] = "This is a story."
    assert save(desk, qtbot, path) == "This is a story."
    assert path.read_text() == "a story"


def test_a_full_disk_is_told_in_one_sentence_and_the_dialog_stays(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reader.library.whole_file.settle", full)
    said = save(desk, qtbot, tmp_path / "a.pdf")
    assert said == "a.pdf could not be written: No space left on device."
    assert desk.dialog.isVisible()
    assert not list(tmp_path.iterdir())


def test_where_there_is_no_printer_pdf_is_offered(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    desk.dialog.print.click()
    assert "Save as PDF" in desk.dialog.said.text()


def test_a_printer_gets_every_page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    pages = count(desk, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    desk.output.print_on(printer)
    qtbot.waitUntil(lambda: bool(desk.notice.text.text()), timeout=30_000)
    assert len(PdfReader(tmp_path / "out.pdf").pages) == pages


def test_a_printer_that_takes_nothing_is_told_of(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "out.pdf"))
    desk.output.print_on(printer)
    qtbot.waitUntil(lambda: bool(desk.dialog.said.text()), timeout=30_000)
    assert desk.dialog.said.text() == "The printer has not taken the pages."
