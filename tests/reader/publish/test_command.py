"""``python -m reader convert``."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.read import read
from tests.reader.publish.books import SAMPLES, STORY


def test_it_writes_a_copy_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "book.txt"
    assert main(["convert", str(SAMPLES[-1]), "--to", "txt", "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert read(out).title == read(SAMPLES[-1]).title


def test_a_story_in_a_zip_is_read_where_it_lies(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as box:
        box.writestr("weir.txt", STORY)
    out = tmp_path / "out.html"
    assert main(["convert", str(tmp_path / "box.zip" / "weir.txt"), "--to", "html", "-o", str(out)]) == 0
    assert "<h1>The Weir</h1>" in out.read_text("utf-8")


def test_a_story_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, link = tmp_path / "weir.txt", tmp_path / "link.txt"
    path.write_text(STORY)
    link.symlink_to(path)
    assert main(["convert", str(path), "--to", "txt", "-o", str(link)]) == 1
    assert path.read_text() == STORY
    assert "never written to" in capsys.readouterr().err


def test_which_file_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(SAMPLES[-1]), str(tmp_path / "gone.txt")]) == 1
    assert "gone.txt: " in capsys.readouterr().err


def test_what_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(SAMPLES[-1]), "-o", str(tmp_path / "nowhere" / "out.epub")]) == 1
    assert "out.epub could not be written" in capsys.readouterr().err


def test_a_format_there_is_none_of_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["convert", str(SAMPLES[-1]), "--to", "mobi"])
    assert "epub, html, txt" in capsys.readouterr().err
