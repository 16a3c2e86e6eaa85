"""The command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def inspect(
    *arguments: str | bytes, stdin: bytes = b"", **environment: str
) -> tuple[int, list[dict[str, Any]], str]:
    command = [sys.executable, "-m", "reader", "inspect", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(command, input=stdin, capture_output=True, cwd=ROOT, env=environment, check=False)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr.decode()


def test_a_file_is_reported_as_one_json_object(tmp_path: Path) -> None:
    path = tmp_path / "lamp.txt"
    path.write_text(
        "The Cold Lamp\n\nby Mira Holt\n\nIt was lit.\n\n* * *\n\nIt was out.\n", encoding="utf-8"
    )
    status, (found,), _ = inspect(str(path))
    assert status == 0
    assert set(found) == {
        "path", "encoding", "text_sha256", "title", "author", "title_from", "fields", "body", "headings", "scene_breaks",
        "layout", "overruled", "paragraphs", "words",
    }  # fmt: skip
    assert (found["title"], found["author"], found["body"]) == (
        "The Cold Lamp",
        "Mira Holt",
        {"line": 5, "end_line": 9},
    )
    assert found["scene_breaks"] == [{"line": 7, "mark": "* * *"}]
    assert (found["paragraphs"], found["words"]) == (2, 6)


def test_a_file_that_cannot_be_read_leaves_the_others_to_be_reported(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("It was lit.\n", encoding="utf-8")
    status, found, complaint = inspect(str(tmp_path / "none.txt"), str(tmp_path), str(good))
    assert status == 1
    assert [set(each) == {"path", "error"} for each in found] == [True, True, False]
    assert complaint == ""


def test_paths_come_from_standard_input(tmp_path: Path) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in paths:
        path.write_text("It was lit.\n", encoding="utf-8")
    status, found, _ = inspect("--files-from", "-", stdin="\n".join(map(str, paths)).encode())
    assert (status, [each["path"] for each in found]) == (0, [str(path) for path in paths])


def test_a_list_that_is_not_there_is_reported_like_a_file(tmp_path: Path) -> None:
    status, (found,), complaint = inspect("--files-from", str(tmp_path / "none"))
    assert (status, set(found), complaint) == (1, {"path", "error"}, "")


def test_the_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    path = tmp_path / "licht.txt"
    path.write_text("Der Käfer\n\nvon Greta Halm\n\nEr war groß.\n", encoding="utf-8")
    _, (found,), _ = inspect(str(path), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert found["title"] == "Der Käfer"


def test_a_path_that_is_no_utf_8_comes_back_as_it_was(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    command = [sys.executable, "-m", "reader", "inspect", "--files-from", "-"]
    done = subprocess.run(command, input=path + b"\n", capture_output=True, cwd=ROOT, check=False)
    assert done.returncode == 1
    assert path in done.stdout
