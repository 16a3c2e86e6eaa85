"""Prints how fast files are decoded: stories in many encodings beside chardet, huge ones beside ``bytes.decode``.

Run it from the project's root: ``python -m tests.benchmarks.decode [FOLDER]``. The folder holds the
files in many encodings; without it those of the corpora, or the sample stories, are taken.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

import chardet

from reader.files import Unreadable, read_bytes
from reader.text.decode import decode

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "../shared/corpora/encodings", ROOT / "seeds")
ROUNDS = 5
PLAIN = "The weir was low that evening, and nobody came to see whether it would rise.\n"
QUOTED = "“The weir was low,” said the miller’s wife—and nobody came to see whether it would rise.\n"
HUGE = (
    ("100 MB of ASCII", PLAIN, "ascii", 100_000_000),
    ("100 MB of UTF-8", QUOTED, "utf-8", 100_000_000),
    ("20 MB of Windows-1252", QUOTED, "cp1252", 20_000_000),
)


def seconds(work: Callable[[], object]) -> float:
    """The median of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        taken.append(process_time() - start)
    return median(taken)


def decode_all(contents: list[bytes]) -> None:
    for content in contents:
        with suppress(Unreadable):
            decode(content)


def detect_all(contents: list[bytes]) -> None:
    for content in contents:
        chardet.detect(content)


def report(name: str, ours: float, other: str, theirs: float) -> None:
    print(f"{name}: {ours:.3f} s, {other} {theirs:.3f} s, ratio {ours / theirs:.2f}")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else next(path for path in FOLDERS if path.is_dir())
    contents = [read_bytes(path) for path in sorted(folder.rglob("*.*")) if path.is_file()]
    decode_all(contents[:20])
    theirs = seconds(lambda: detect_all(contents))
    report(f"{len(contents)} files", seconds(lambda: decode_all(contents)), "chardet.detect", theirs)
    for name, line, codec, size in HUGE:
        content = (line * (size // len(line.encode(codec)))).encode(codec)
        theirs = seconds(partial(content.decode, codec))
        report(name, seconds(partial(decode, content)), "bytes.decode", theirs)


if __name__ == "__main__":
    main()
