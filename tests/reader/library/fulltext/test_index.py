"""The full-text index finds what is there, and is a cache that may be lost or damaged at any time."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.fulltext.expression import expression
from reader.library.fulltext.index import FullText

ROOT = Path(__file__).parents[4]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "fulltext.db"


@pytest.fixture
def index(path: Path) -> Iterator[FullText]:
    with closing(FullText(path)) as index:
        yield index


def add(index: FullText, name: str, text: str, sha256: str = "") -> None:
    index.add(name.encode(), len(text), 1, sha256 or f"hash of {text}", text)
    index.commit()


def found(index: FullText, typed: str) -> list[str]:
    return [hit.path.decode() for hit in index.find(expression(typed))]


def test_words_phrases_beginnings_and_accents_are_found(index: FullText) -> None:
    add(index, "a", "The ferryman kept the café open.\nNobody came by the upper\nroad that day.")
    add(index, "b", "The road was upper than the kiln.")
    assert found(index, "ferryman ") == found(index, "ferr") == found(index, "CAFE ") == ["a"]
    assert found(index, '"upper road"') == ["a"]
    assert found(index, "upper road ") == ["a", "b"]
    assert found(index, "road -kiln ") == ["a"]
    assert found(index, "near(nobody road, 4)") == ["a"]
    assert found(index, "near(nobody road, 1)") == []


def test_chinese_and_japanese_are_found_in_the_middle_of_a_sentence(index: FullText) -> None:
    add(index, "zh", "那天没有人走上面的路。")
    add(index, "ja", "その日は渡し船が出なかった。")
    assert found(index, "上面的路 ") == ["zh"]
    assert found(index, "渡し船 ") == ["ja"]
    assert found(index, "船渡 ") == []


def test_a_hit_says_where_its_passage_is(index: FullText) -> None:
    text = "".join(f"Nothing happened on day {number}. " * 30 + "\n\n" for number in range(60))
    add(index, "a", text)
    (hit, *_) = index.find(expression('"day 41"'))
    assert "day 41" in text[hit.start : hit.end]
    assert hit.end - hit.start < 7_000


def test_a_copy_is_found_once_and_a_moved_file_is_not_read_again(index: FullText) -> None:
    add(index, "a", "The ferry.", "1")
    add(index, "b", "", "1")
    assert found(index, "ferry ") == ["a"]
    index.forget([b"a"])
    index.commit()
    assert found(index, "ferry ") == ["b"]


def test_an_edited_file_is_found_by_its_new_words_alone(index: FullText) -> None:
    add(index, "a", "The ferry.")
    add(index, "a", "The kiln.")
    assert found(index, "ferry ") == []
    assert found(index, "kiln ") == ["a"]
    assert index.number == 1


def test_an_index_mostly_of_what_is_gone_is_emptied(index: FullText) -> None:
    for number in range(4):
        add(index, str(number), f"Story {number}.")
    assert not index.renew_if_stale()
    index.forget([b"0", b"1"])
    assert index.renew_if_stale()
    assert index.number == 0


@pytest.mark.parametrize("content", [b"", b"garbage " * 1_000])
def test_a_file_that_is_no_index_is_made_anew(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with closing(FullText(path)) as index:
        add(index, "a", "The ferry.")
        assert found(index, "ferry ") == ["a"]


def test_a_damaged_index_is_noticed_and_made_anew(path: Path) -> None:
    with closing(FullText(path)) as index:
        for number in range(200):
            add(index, str(number), f"Story {number} of the ferry. " * 40)
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = bytes(len(content) - 4096 * 2)
    path.write_bytes(content)
    with closing(FullText(path)) as index:
        found(index, "ferry ")
        add(index, "a", "The kiln.")
        add(index, "b", "The kiln and more.")
        assert found(index, "kiln ")


def test_an_index_that_is_busy_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(FullText(path)) as index:
        add(index, "a", "The ferry.")
    with closing(sqlite3.connect(path)) as other:
        # As somebody who has it for himself keeps it.
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr("reader.library.fulltext.index._BUSY_SECONDS", 0.1)
        with closing(FullText(path)) as index:
            assert found(index, "ferry ") == []
        other.rollback()
    with closing(FullText(path)) as index:
        assert found(index, "ferry ") == ["a"]


def test_a_killed_filling_goes_on_where_it_was(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(1_500):
        (folder / f"{number}.txt").write_text(f"Story {number} of the ferry.\n\n" * 200)
    command = [sys.executable, "-m", "reader", "index", "--index", str(path), str(folder)]
    filling = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    filling.stdout.readline()
    time.sleep(0.3)
    os.kill(filling.pid, signal.SIGKILL)
    filling.wait()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    with closing(FullText(path)) as index:
        assert index.number == 1_500
        assert len(set(found(index, "ferry "))) > 300
        assert found(index, '"story 1499"')
        assert {hit.path.rpartition(b"/")[2] for hit in index.find(expression('"story 7" '))} == {b"7.txt"}


def test_filling_takes_in_what_is_new_and_leaves_out_what_is_gone(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "a.txt").write_text("The ferry.")
    (folder / "b.txt").write_bytes("Das Fährhaus im Nebel, und niemand kam über die Brücke.".encode("cp1252"))
    (folder / "empty.txt").write_text("")
    command = [sys.executable, "-m", "reader", "index", "--index", str(path), str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    (folder / "a.txt").unlink()
    (folder / "c.txt").write_text("The kiln.")
    subprocess.run(command, cwd=ROOT, check=True)
    with closing(FullText(path)) as index:
        names = [
            [hit.path.rpartition(b"/")[2] for hit in index.find(expression(typed))]
            for typed in ("ferry ", "fahrhaus ", "kiln ")
        ]
    assert names == [[], [b"b.txt"], [b"c.txt"]]
