"""Prints how fast files are understood, beside what only decoding them and cutting them into lines takes.

Run it from the project's root: ``python -m tests.benchmarks.understand [FOLDER]``. Without a folder of
novels to inspect, novels made up here are measured alone: one of 100 MB and many of 10 kB.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.reader.text.case_files import filled

ROUNDS = 5
HUGE = 100_000_000
SMALL, MANY = 10_000, 1_000
MEGABYTE = 1_000_000
BEGINNING = """
import sys, time
from pathlib import Path
from reader.files import read_bytes
from reader.read import file_text
from reader.page.sections import sections
start = time.perf_counter()
opened = file_text(read_bytes(sys.argv[1]), "novel.txt")
sections(opened.around(0))
first = time.perf_counter() - start
opened.whole()
print(first, time.perf_counter() - start)
"""


def novel(size: int, chapter: int = 40) -> str:
    """A novel of about so many characters, a chapter being so many paragraphs."""
    body = filled(f"{{{chapter}}} paragraphs".replace("}} ", " ").replace("}", "") + "}")
    parts, length, number = ["The Weighing House\n\nby Tove Lund\n\n\n"], 0, 0
    while length < size:
        number += 1
        parts.append(f"\n\nChapter {number}\n\n\n{body}\n")
        length += len(parts[-1])
    return "".join(parts)


def seconds(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start


def floor(paths: list[Path]) -> None:
    """What nobody can do without: the bytes made text, and the text made lines."""
    for path in paths:
        path.read_bytes().decode("utf-8", "replace").split("\n")


def inspect(paths: list[Path]) -> None:
    """All files through the command, start-up included."""
    command = [sys.executable, "-m", "reader", "inspect", "--files-from", "-"]
    listed = "".join(f"{path}\n" for path in paths)
    subprocess.run(command, input=listed.encode(), stdout=subprocess.DEVNULL, check=True)


def compare(name: str, paths: list[Path]) -> None:
    size = sum(path.stat().st_size for path in paths)
    took = median(seconds(lambda: inspect(paths)) for _ in range(ROUNDS))
    least = median(seconds(lambda: floor(paths)) for _ in range(ROUNDS))
    print(
        f"{name}: {len(paths)} files, {size / MEGABYTE:.1f} MB: {took:.2f} s, {size / MEGABYTE / took:.1f} MB/s, "
        f"{len(paths) / took:.0f} files/s; decode and split alone {least:.2f} s, ratio {took / least:.1f}"
    )


def huge(path: Path) -> None:
    size = path.stat().st_size
    figures = []
    for _ in range(ROUNDS):
        done = subprocess.run(
            [sys.executable, "-c", BEGINNING, path], capture_output=True, text=True, check=True
        )
        figures.append(tuple(map(float, done.stdout.split())))
    first, whole = (median(column) for column in zip(*figures, strict=True))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(
        f"novel of {size / MEGABYTE:.0f} MB: first section {first:.2f} s, all {whole:.2f} s; "
        f"the most memory any run took {peak / MEGABYTE:.0f} MB, {peak / size:.1f} times the file"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "novel.txt"
        path.write_text(novel(HUGE), "utf-8")
        huge(path)
        path.write_text(novel(HUGE).replace(".", "\u2026"), "utf-8")
        huge(path)
        path.unlink()
        small = [Path(folder) / f"{number}.txt" for number in range(MANY)]
        for number, each in enumerate(small):
            each.write_text(f"Title: Number {number}\n\n{novel(SMALL)}", "utf-8")
        compare("stories", small)
    for name in sys.argv[1:]:
        compare(name, sorted(each for each in Path(name).iterdir() if each.suffix == ".txt"))


if __name__ == "__main__":
    main()
