"""The dialog in which the reader says how a file is to be read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from reader.library.understood import Opened, Understood
from reader.overrides import NOTHING, Overrides, Spot
from reader.story import Layout
from reader.text.encodings import OFFERED
from reader.text.known import undecodable
from ui.read_as.counting import undecodable_in_pieces
from ui.read_as.dialog import ReadAsDialog
from ui.read_as.material import load

TEXT = "The Weir\nby Inès Calder\n\nRated: PG\n\n" + "\n\n".join(
    f"The weir was low that year, and nobody in the village could say why.\n“It’s the café,” said Zoë, for the {n}. time, as she did every day, and\nnobody answered her."
    for n in range(30)
)
OpenDialog = Callable[..., ReadAsDialog]


@pytest.fixture
def open_dialog(tmp_path: Path, qtbot: QtBot) -> OpenDialog:
    def show(content: bytes = TEXT.encode("cp1252"), said: Overrides = NOTHING) -> ReadAsDialog:
        path, understood = tmp_path / "weir.txt", Understood(tmp_path / "understood")
        path.write_bytes(content)
        story = understood.understand(content, path, said)
        dialog = ReadAsDialog(path, load(understood, path, Opened.of(story, content, path, said)))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def choose(dialog: ReadAsDialog, encoding: str) -> None:
    choice = dialog.encoding.choice
    choice.setCurrentIndex(choice.findData(encoding))


def button(dialog: ReadAsDialog, kind: QDialogButtonBox.StandardButton) -> QPushButton:
    found = dialog.findChild(QDialogButtonBox).button(kind)
    assert isinstance(found, QPushButton)
    return found


def preview(dialog: ReadAsDialog) -> list[str]:
    return dialog.encoding.preview.toPlainText().split("\n")


def test_as_it_opens_it_says_what_was_said_before(open_dialog: OpenDialog) -> None:
    said = Overrides(layout=Layout.LINE, fields=(("title", "The Dry Weir"),), headings=(Spot(3, "x"),))
    assert open_dialog(said=said).overrides == said
    assert open_dialog().overrides == NOTHING


def test_it_names_the_encoding_found_out(open_dialog: OpenDialog) -> None:
    assert open_dialog().encoding.choice.currentText() == "Found out: Western (Windows-1252)"


def test_the_preview_shows_lines_that_hold_more_than_ascii(open_dialog: OpenDialog) -> None:
    lines = preview(open_dialog())
    assert lines[0] == "by Inès Calder"
    assert 12 <= len(lines) <= 20
    assert not any(line.isascii() for line in lines)


def test_the_preview_shows_the_lines_as_another_encoding_would_have_them(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    choose(dialog, "cp1251")
    assert preview(dialog)[0] == "by Inиs Calder"
    choose(dialog, "utf-8")
    assert preview(dialog)[0] == "by In\ufffds Calder"


def test_bytes_without_a_meaning_are_counted_in_the_whole_file(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    choose(dialog, "utf-8")
    assert dialog.encoding.how.text() == (
        "151 bytes of the file have no meaning in it and are shown as \ufffd."
    )
    choose(dialog, "cp1251")
    assert dialog.encoding.how.text() == "Every byte of the file has a meaning in it."


def test_in_a_large_file_they_are_counted_beside_the_window(
    open_dialog: OpenDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, asked = open_dialog(TEXT.encode("cp1252") * 100), Event()

    def count(content: bytes, name: str) -> int:
        asked.wait(20)
        return undecodable(content, name)

    monkeypatch.setattr("ui.read_as.encoding_tab.undecodable_in_pieces", count)
    choose(dialog, "utf-8")
    assert dialog.encoding.how.text().endswith("…")
    asked.set()
    qtbot.waitUntil(lambda: dialog.encoding.how.text().startswith(f"{QLocale().toString(15_100)} bytes"))


def test_what_is_chosen_is_said_when_it_is_accepted(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    choose(dialog, "cp1251")
    with qtbot.waitSignal(dialog.said) as told:
        button(dialog, QDialogButtonBox.StandardButton.Ok).click()
    assert told.args == [Overrides(encoding="cp1251")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_accepts_it(open_dialog: OpenDialog, qtbot: QtBot, key: Qt.Key) -> None:
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.encoding.choice, key)


def test_escape_says_nothing(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    choose(dialog, "cp1251")
    with qtbot.assertNotEmitted(dialog.said), qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.encoding.preview, Qt.Key.Key_Escape)


def test_the_layout_is_shown_as_a_page_of_the_story(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.findChild(QTabWidget).setCurrentWidget(dialog.layout_tab)
    page, choice = dialog.layout_tab.preview, dialog.layout_tab.choice
    assert choice.currentText() == "Found out: blank lines between paragraphs"
    assert "the village could say why. “It’s the café" in page.toPlainText()
    choice.setCurrentIndex(choice.findData(Layout.LINE))
    assert "the village could say why.\n“It’s the café" in page.toPlainText()
    assert dialog.overrides == Overrides(layout=Layout.LINE)


def test_the_page_is_in_the_encoding_chosen(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    choose(dialog, "cp1251")
    dialog.findChild(QTabWidget).setCurrentWidget(dialog.layout_tab)
    assert "cafй" in dialog.layout_tab.preview.toPlainText()


def test_a_field_that_is_left_alone_is_not_overruled(open_dialog: OpenDialog) -> None:
    fields = open_dialog().fields
    assert (fields.fields["title"].text(), fields.fields["rating"].text()) == ("The Weir", "PG")
    assert fields.corrections == ()


def test_fields_are_corrected_added_and_taken_away(open_dialog: OpenDialog) -> None:
    fields = open_dialog().fields
    for name, value in {"title": " The Dry Weir ", "rating": "", "fandom": "Weirs"}.items():
        fields.fields[name].setText(value)
    assert fields.corrections == (("title", "The Dry Weir"), ("fandom", "Weirs"), ("rating", ""))


def test_reset_goes_back_to_what_is_found_out(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(
        said=Overrides(
            encoding="cp1251", layout=Layout.LINE, headings=(Spot(3, "x"),), fields=(("title", "T"),)
        )
    )
    (reset,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "&Reset all"]
    reset.click()
    assert dialog.overrides == NOTHING
    assert dialog.fields.fields["title"].text() == "The Weir"


def test_it_says_how_many_lines_were_made_chapters(open_dialog: OpenDialog) -> None:
    said = Overrides(headings=(Spot(3, "x"), Spot(9, "y")), not_headings=(Spot(1, "z"),))
    lines = open_dialog(said=said).layout_tab.lines.text()
    assert lines == "Lines you made chapters: 2. Lines you said are no chapters: 1."


def test_every_label_is_plain_text_and_every_field_is_named(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(TEXT.replace("The Weir", 'Weir <img src="file:///x">').encode())
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is None and label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    edits = (
        dialog.encoding.choice,
        dialog.encoding.preview,
        dialog.layout_tab.choice,
        dialog.layout_tab.preview,
        *dialog.fields.fields.values(),
    )
    assert all(edit.accessibleName() for edit in edits)


def test_tab_goes_through_all_of_it(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    seen = set()
    for _ in range(12):
        focus = dialog.focusWidget()
        seen.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {dialog.encoding.choice, dialog.encoding.preview} <= seen
    assert button(dialog, QDialogButtonBox.StandardButton.Ok) in seen


GARBLED = TEXT.replace("”", "’").encode().decode("cp1252").encode()


def test_garbled_characters_are_mended_in_the_preview(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(GARBLED)
    assert preview(dialog)[0] == "by InÃ¨s Calder"
    assert dialog.encoding.mend.isEnabled()
    dialog.encoding.mend.setChecked(True)
    assert preview(dialog)[0] == "by Inès Calder"
    assert dialog.overrides == Overrides(mended=True)


def test_where_nothing_is_garbled_nothing_can_be_mended(open_dialog: OpenDialog) -> None:
    assert not open_dialog().encoding.mend.isEnabled()


def test_without_the_package_that_mends_it_says_what_to_install(
    open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)
    dialog = open_dialog(GARBLED)
    assert not dialog.encoding.mend.isEnabled()
    assert "ftfy" in dialog.encoding.mend_note.text()
    assert dialog.encoding.mend_note.isVisible()


def test_a_sound_file_says_nothing_of_packages(
    open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)
    assert not open_dialog().encoding.mend_note.isVisible()


def test_every_encoding_offered_can_be_shown_and_counted(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    for codec, name in OFFERED.items():
        choose(dialog, codec)
        assert dialog.encoding.choice.currentText() == name
        assert preview(dialog) != [""]
        assert dialog.encoding.how.text().endswith(".")


def test_counting_in_pieces_counts_the_same() -> None:
    content = (TEXT.encode("cp1252") + b"\n") * 200
    for encoding in ("utf-8", "gb18030", "cp932", "cp1251", "utf-16-le"):
        assert undecodable_in_pieces(content, encoding) == undecodable(content, encoding)
