"""A folder as somebody would make it who means harm: titles, names of files, links, devices and archives."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

PROSE = "Nobody came up the road to the weir, and the gate stayed shut all that winter. " * 12
ESCAPES = "\x1b]0;owned\x07\x1b[31mRed\x1b]8;;http://127.0.0.1:9/\x1b\\"
SECRET = "secret-picture.png"
TITLES = {
    "markup": '<img src="file:///{folder}/{secret}"><b>Weir</b> &amp; <a href="http://127.0.0.1:9/a">more</a>',
    "script": "<script>alert(1)</script><iframe src='http://127.0.0.1:9/'></iframe>Weir",
    "formats": "%s {} {0.__class__} %n \\N{BELL} $(touch owned) `touch owned` Weir",
    "bidi": "Weir \u202etxt.exe\u2066 \u200f\u061c",
    "long": "Weir " + "x" * 5_000,
    "escapes": f"Weir {ESCAPES}",
    "marks": "Weir " + "Z\u0301\u0327\u0310\u0334" * 60,
    "controls": "Weir \x00\x07\x08\x7f\x9b31m\u2028\u2029\ufeff",
}
NAMES = (
    "<b>named<b>.txt",
    "two\nlines.txt",
    f"{ESCAPES.replace('/', '')}.txt",
    "fdp\u202etxt.exe.txt",
    "-rf.txt",
    "$(touch owned).txt",
    "%s%n{}.txt",
    "x" * 200 + ".txt",
)


def hostile_folder(folder: Path) -> Path:
    """Make it; what must not be read lies beside it."""
    (stories := folder / "stories").mkdir()
    (folder / SECRET).write_bytes(b"no picture")
    for name, title in TITLES.items():
        (stories / f"{name}.txt").write_text(
            _story(title.format(folder=folder, secret=SECRET) if name == "markup" else title), "utf-8"
        )
    for name in NAMES:
        (stories / name).write_text(PROSE, "utf-8")
    (stories / os.fsdecode(b"no-utf-8-\xff\xfe.txt")).write_text(PROSE, "utf-8")
    _link(stories, folder)
    _archive(stories / "box.zip")
    return stories


def _story(title: str) -> str:
    said = f"Title: {title}\nAuthor: {title}\nSummary: {title}\n\n"
    return f"{said}Chapter 1: {title}\n\n{PROSE}\n\n{title}\n\nChapter 2: {title}\n\n{PROSE}\n"


def _link(stories: Path, outside: Path) -> None:
    os.mkfifo(stories / "pipe.txt")
    for name, to in {
        "zero.txt": "/dev/zero",
        "terminal.txt": "/dev/tty",
        "itself.txt": "itself.txt",
        "round": ".",
        "nowhere.txt": outside / "nowhere",
        "memory.txt": "/proc/self/mem",
    }.items():
        (stories / name).symlink_to(to)


def _archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as box:
        for name in (
            "../climbed.txt",
            "/tmp/absolute.txt",
            "a/../../climbed.txt",
            "<b>in<b>.txt",
            "c:\\x.txt",
        ):
            box.writestr(name, f"Title: {name}\n\n{PROSE}")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        box.writestr(link, f"../{SECRET}")
