"""Of two starts of a profile one waits for the other, and no longer than it must."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ui.instance.address import address
from ui.instance.starting import Start

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs sockets that are files")
ROOT = Path(__file__).resolve().parents[3]

UNDER_WAY = """
import sys
from ui.instance.starting import Start
start = Start(sys.argv[1])
start.begin()
print("begun", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def where(runtime: Path, tmp_path: Path) -> str:
    return address(tmp_path)


@contextmanager
def under_way(where: str) -> Iterator[subprocess.Popen[bytes]]:
    """A start in a process of its own that does not come to an end."""
    command = [sys.executable, "-c", UNDER_WAY, where]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as elsewhere:
        assert elsewhere.stdout is not None
        assert elsewhere.stdout.readline() == b"begun\n"
        yield elsewhere
        elsewhere.kill()


class Waiting(threading.Thread):
    """A start that waits until it may begin."""

    def __init__(self, where: str) -> None:
        super().__init__(daemon=True)
        self._start = Start(where)
        self.start()

    def run(self) -> None:
        self._start.begin(patience=60)
        self._start.end()


def test_a_start_waits_for_the_end_of_another(where: str) -> None:
    first = Start(where)
    first.begin()
    second = Waiting(where)
    second.join(0.1)
    assert second.is_alive()
    first.end()
    second.join(30)
    assert not second.is_alive()


def test_a_start_that_crashes_lets_the_next_one_begin(where: str) -> None:
    with under_way(where) as crashing:
        second = Waiting(where)
        second.join(0.1)
        assert second.is_alive()
        crashing.kill()
        second.join(30)
        assert not second.is_alive()


def test_a_start_that_hangs_is_passed_by(where: str) -> None:
    with under_way(where):
        began = time.monotonic()
        Start(where).begin(patience=0.1)
        assert 0.1 <= time.monotonic() - began < 5


def test_who_was_passed_by_is_still_waited_for_by_the_next(where: str) -> None:
    with under_way(where):
        passing = Start(where)
        passing.begin(patience=0)
        passing.end()
        third = Waiting(where)
        third.join(0.1)
        assert third.is_alive()


def test_starts_of_two_profiles_do_not_wait_for_each_other(runtime: Path, tmp_path: Path) -> None:
    one = Start(address(tmp_path / "one"))
    one.begin()
    other = Waiting(address(tmp_path / "other"))
    other.join(30)
    assert not other.is_alive()
    one.end()


@pytest.mark.parametrize("impossible", ["", "/nowhere/inglenook"])
def test_where_nothing_can_be_locked_nobody_waits(impossible: str) -> None:
    began = time.monotonic()
    Start(impossible).begin()
    assert time.monotonic() - began < 5
