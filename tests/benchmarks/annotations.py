"""Prints what bookmarks and highlights cost: setting one, and having very many, beside having ten.

Run it from the project's root: ``python -m tests.benchmarks.annotations``. Each library is made anew: with ten
annotations and ten positions, and with 10,000 and 100,000 of them: spread over a thousand stories, or half of the
annotations in the story that is opened. Times are medians of several runs in one process, without a screen, in milliseconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.library.annotation import Annotation, Said
from reader.library.annotations import write_annotation
from reader.library.locator import Locator, locate
from reader.library.place import Places, StoryKey
from reader.library.schema import write
from reader.profile import open_profile
from reader.read import read
from ui.app import App
from ui.session import begin
from ui.settings import load_settings

FEW, MANY, POSITIONS = 10, 10_000, 100_000
SET, STARTS, STORIES = 60, 5, 1_000
LIBRARIES = {
    "few": "10 and 10 positions",
    "many": "10,000 and 100,000",
    "dense": "10,000, half in one story",
}
PROSE = "Nobody had been down to the lock since the thaw, and the keeper {} wrote that in his book.\n\n"


def milliseconds(act: Callable[[], object], times: int = 7) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append((time.perf_counter() - began) * 1_000)
    return median(taken)


def fill(folder: Path, story: Path, annotations: int, positions: int, every: int) -> None:
    """Write a library of so many, as the program would; of the annotations one in ``every`` is in the story."""
    open_profile(folder)
    places, text = Places(folder / "library.db"), read(story)
    key = StoryKey.of(text.text, story)
    elsewhere = [f"{number:064x}" for number in range(positions)]
    places.keep_position(key, locate(text, 0))
    with places._store.writing() as library:
        for number, sha256 in enumerate(elsewhere):
            write(library, "text", sha256, sha256)
            write(library, "path", f"/stories/{number}.txt".encode(), sha256)
            locator = locate(text, number % len(text.text))
            write(library, "position", sha256, float(number), float(locator.progression), locator.to_json())
        for number in range(annotations):
            start = number * 97 % len(text.text)
            sha256 = elsewhere[number * 7 % min(positions, STORIES)] if number % every else key.text_sha256
            said = Said(style="green", note=f"A note of {number}.", title="The Lock", words="the keeper")
            ends: tuple[Locator, Locator | None] = locate(text, start), locate(text, start + 40)
            made = Annotation(f"{number:032x}", sha256, *ends, said, float(number), float(number))
            write_annotation(library, made)
    places.close()


def open_app(qt: QApplication, folder: Path, story: Path) -> App:
    profile = open_profile(folder)
    app = App(qt, profile, begin(load_settings(profile.settings), [story]))
    app.show()
    while app._around is None:
        qt.processEvents()
    return app


def settle(qt: QApplication, app: App) -> float:
    """Wait until all stories' places are read; return the longest wait of the window in that time."""
    load, worst = app._around.standing_load, 0.0
    until = time.perf_counter() + 0.5
    while load._task is not None or time.perf_counter() < until:
        began = time.perf_counter()
        qt.processEvents()
        worst = max(worst, (time.perf_counter() - began) * 1_000)
    return worst


def start(folder: Path, story: Path) -> None:
    """Print how long a start takes, and the longest wait of the window after it."""
    qt = QApplication(sys.argv)
    began = time.perf_counter()
    app = open_app(qt, folder, story)
    print((time.perf_counter() - began) * 1_000, settle(qt, app), flush=True)
    # Nothing of it is to be written that the next start could find.
    os._exit(0)


def starts(folder: Path, story: Path) -> list[list[float]]:
    """Start several times, each time in a process of its own."""
    command = [sys.executable, "-m", __spec__.name, str(folder), str(story)]
    outputs = [
        subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(STARTS)
    ]
    return [[float(figure) for figure in output.split()] for output in outputs]


def measure(qt: QApplication, folder: Path, story: Path) -> dict[str, float]:
    taken = starts(folder, story)
    app = open_app(qt, folder, story)
    settle(qt, app)
    found = {
        "start": median(each[0] for each in taken),
        "longest wait then": median(each[1] for each in taken),
    }
    panel = app._around.parts.bookmarks
    window = app.front.window

    def shown(act: Callable[[], object]) -> Callable[[], object]:
        def go() -> None:
            act()
            qt.processEvents()

        return go

    def opened() -> None:
        window.toggle_panel("bookmarks")

    def twice() -> None:
        opened()
        qt.processEvents()
        opened()

    found["panel, this story"] = milliseconds(shown(twice))
    opened()

    def all_stories() -> None:
        panel._model.show_entries(())
        panel._scopes["all"].trigger()
        while not panel._model.number:
            qt.processEvents()

    found["panel, all stories"] = milliseconds(all_stories)
    typed = iter(("k", "ke", "kee", "keep", "x", "no", "note 7", ""))
    panel.field.setText("q")
    found["a key in its field"] = milliseconds(shown(lambda: panel.field.setText(next(typed))))
    found["page turn"] = milliseconds(shown(lambda: app.front.page.turn(1)), 20)
    window.close()
    return found


def set_bookmarks(qt: QApplication, folder: Path, story: Path) -> None:
    """Print how long it takes until a bookmark is on the disk, and until its ribbon is painted."""
    app = open_app(qt, folder, story)
    settle(qt, app)
    page, annotating = app.front.page, app.front.annotating
    durable, painted, shown, seen = [], [], [], [0.0]
    annotating.bookmark_asked_for.connect(lambda: seen.append(time.perf_counter()))
    for _ in range(SET):
        page.turn(1)
        qt.processEvents()
        began = time.perf_counter()
        annotating.toggle_bookmark()
        durable.append((time.perf_counter() - began) * 1_000)
        shown.append((seen[-1] - began) * 1_000)
        app.front.area.ribbon.repaint()
        painted.append((time.perf_counter() - began) * 1_000)
    for name, taken in (("ribbon shown, pale", shown), ("on the disk", durable), ("ribbon in full", painted)):
        print(f"  {name:22} median {median(taken):6.1f}   p95 {quantiles(taken, n=20)[-1]:6.1f}")
    app.front.window.close()


def main() -> None:
    if len(sys.argv) > 1:
        start(*map(Path, sys.argv[1:]))
    qt = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        story = folder / "lock.txt"
        story.write_text(
            "The Lock\nby A. Miller\n\n" + "".join(PROSE.format(n) for n in range(9_000)), "utf-8"
        )
        fill(folder / "few", story, FEW, FEW, 1)
        fill(folder / "many", story, MANY, POSITIONS, STORIES)
        fill(folder / "dense", story, MANY, POSITIONS, 2)
        found = [measure(qt, folder / each, story) for each in LIBRARIES]
        print(f"{'milliseconds':22}" + "".join(f"{name:>32}" for name in LIBRARIES.values()))
        for what in found[0]:
            print(f"  {what:20}" + "".join(f"{each[what]:32.1f}" for each in found))
        for library, name in LIBRARIES.items():
            print(f"setting a bookmark: {name}")
            set_bookmarks(qt, folder / library, story)


if __name__ == "__main__":
    main()
