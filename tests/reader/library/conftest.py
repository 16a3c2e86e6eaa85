"""What the tests of places share: stories, and a Python that runs a script beside this one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library.locator import Locator, locate
from reader.library.place import StoryKey
from reader.story import Story
from tests.reader.library import stories

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def make_story() -> Callable[[str], Story]:
    """`make_story(text)`: a story whose blocks are divided by blank lines."""
    return stories.make_story


@pytest.fixture(scope="session")
def prose() -> Callable[[int, int], list[str]]:
    """`prose(seed, paragraphs)`: paragraphs of sentences that each stand in them once."""
    return stories.prose


@pytest.fixture
def locator() -> Locator:
    """A place in a story."""
    text = "\n\n".join(stories.prose(1, 20))
    return locate(stories.make_story(text), 200)


@pytest.fixture
def story() -> StoryKey:
    """The key of a story."""
    return StoryKey("a" * 64, b"/stories/weir.txt")


@pytest.fixture
def python() -> Callable[..., subprocess.Popen[str]]:
    """`python(script, *arguments)`: starts a script in a Python of its own."""

    def start(script: str, *arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", script, *map(str, arguments)]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)

    return start
