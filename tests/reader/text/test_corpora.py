"""The evaluation corpora, where they lie beside the checkout: the figures hold, and so does what must of every file."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.files import Unreadable
from reader.page.compose import compose
from reader.page.sections import sections
from reader.read import read
from reader.story import Story
from reader.text.lines import BLANK

ROOT = Path(__file__).parents[3]
CORPORA = ROOT.parent / "shared" / "corpora"
pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not here")

FIGURES = {
    "encodings.stories": 0.98,
    "encodings.all": 0.97,
    "chapters.exact_files": 0.85,
    "chapters.recall": 0.97,
    "chapters.precision": 0.97,
    "chapters.title": 0.95,
    "chapters.author": 0.95,
    "chapters.licence_kept_out": 1.0,
    "fanfic.fields": 0.95,
    "fanfic.title": 0.92,
    "fanfic.author": 0.92,
    "fanfic.body_start": 0.90,
    "fanfic.body_end": 0.85,
    "fanfic.headings": 0.90,
    "fanfic.scene_breaks.recall": 0.95,
    "fanfic.scene_breaks.precision": 0.97,
    "fanfic.no_field_in_the_story": 1.0,
    "fanfic.no_author_invented": 1.0,
}
"""What is to be reached at least, by the names ``score.py`` prints."""
WORD = re.compile(r"[^\W_]+")


@pytest.fixture(scope="module")
def scored() -> dict[str, float]:
    command = [
        sys.executable,
        CORPORA / "score.py",
        "--",
        sys.executable,
        "-m",
        "reader",
        "inspect",
        "--files-from",
        "-",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return {
        name: float(figure)
        for name, figure in re.findall(r"^([\w.:+()-]+) ([\d.]+)", done.stdout, re.MULTILINE)
    }


@pytest.mark.parametrize(("name", "least"), FIGURES.items())
def test_files_nobody_here_wrote_are_understood(scored: dict[str, float], name: str, least: float) -> None:
    assert scored[name] >= least


def stories() -> list[Path]:
    return sorted(path for path in CORPORA.rglob("*") if path.is_file() and path.parent != CORPORA)


def shown(story: Story) -> str:
    pieces = (piece for section in sections(story) for piece in compose(story, section))
    return " ".join("".join(run.text for run in piece.runs) for piece in pieces)


def lost(story: Story) -> set[str]:
    """The words of a file that no page shows.

    One cut in two at a line's end is shown whole; Chinese has no space between a label and its title.
    """
    page, labels = shown(story), " ".join(field.label for field in story.fields)
    words = set(WORD.findall(story.text)) - set(WORD.findall(f"{page} {labels}"))
    missing = {word for word in words if word not in page}
    return {word for word in missing if word not in "".join(page.split())} if missing else missing


@pytest.mark.parametrize("folder", ["chapters", "fanfic", "encodings"])
def test_nothing_is_lost_of_any_file(folder: str) -> None:
    for path in stories():
        if folder not in path.parts:
            continue
        try:
            story = read(path)
        except Unreadable:
            continue
        position = 0
        for block in story.blocks:
            assert position <= block.start <= block.end, path
            assert not story.text[position : block.start].strip(BLANK), path
            position = block.end
        assert not story.text[position:].strip(BLANK), path
        assert not lost(story), path
