"""The full-text index: how quickly it is filled, how large it is, and how soon it answers.

Run ``python -m tests.benchmarks.fulltext [NUMBER]...``. The libraries are those of
:mod:`tests.benchmarks.shelves`; ``rg -c`` (or ``grep -rc``) over the same folder is the floor of the queries.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from reader.library.fulltext.expression import expression
from reader.library.fulltext.index import FullText
from tests.benchmarks.shelves import write_library

QUERIES = (
    "the",
    "and she",
    "lanora",
    "sefiun with",
    '"and she"',
    '"of the"',
    "mahai*",
    "near(with from, 5)",
    "zzzz",
)
ROUNDS = 20


def seconds(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


def search_by_files(folder: Path) -> list[float]:
    tool = ["rg", "-c", "--"] if shutil.which("rg") else ["grep", "-rc", "--"]
    words = [query.strip('"*') for query in QUERIES if not query.startswith("near")]
    return [
        seconds(
            lambda word=word: subprocess.run(
                [*tool, word, str(folder)], stdout=subprocess.DEVNULL, check=False
            )
        )
        for word in words
    ]


def measure(number: int) -> None:
    folder = write_library(number, Path(tempfile.gettempdir()) / f"inglenook-{number}")
    size = sum(file.stat().st_size for file in folder.rglob("*.txt"))
    with tempfile.TemporaryDirectory() as name:
        index = Path(name) / "fulltext.db"
        command = [sys.executable, "-m", "reader", "index", "--index", str(index), str(folder)]
        filled = seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))
        again = seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))
        with closing(FullText(index)) as full_text:
            said = [expression(query) for query in QUERIES]
            took = [
                seconds(lambda each=each: full_text.find(each)) * 1000 for _ in range(ROUNDS) for each in said
            ]
        print(f"{number} stories, {size / 1e6:.0f} MB")
        print(
            f"  filled            {filled:6.1f} s, {size / filled / 1e6:.1f} MB/s; nothing new: {again:.2f} s"
        )
        print(f"  size              {index.stat().st_size / size:6.2f} of the texts")
        print(f"  query             {median(took):6.1f} ms median, p95 {quantiles(took, n=20)[18]:.1f} ms")
        floor = [each * 1000 for each in search_by_files(folder)]
        print(f"  looking at files  {median(floor):6.0f} ms median")


def main() -> None:
    for number in map(int, sys.argv[1:] or ("2000", "20000")):
        measure(number)


if __name__ == "__main__":
    main()
