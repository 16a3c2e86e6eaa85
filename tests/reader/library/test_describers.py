"""Many files are described by several processes as one would describe them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library.describe import describe
from reader.library.describers import describe_all

ROOT = Path(__file__).parents[3]
STORY = "The Weir {0}\n\nby A. Miller\n\nRating: G\n\nThe weir was low, and the kettle sang {0} times.\n\nNobody came.\n"


@pytest.fixture
def paths(tmp_path: Path) -> list[bytes]:
    files = [tmp_path / f"weir {number}.txt" for number in range(60)]
    for number, file in enumerate(files):
        file.write_text(STORY.format(number))
    return [os.fsencode(file) for file in [*files, tmp_path / "gone.txt"]]


def test_two_processes_find_what_one_finds(paths: list[bytes]) -> None:
    found = {entry.path: entry for entry in describe_all(paths, {}, None, processes=2)}
    assert found == {path: describe(path) for path in paths}


def test_a_process_that_dies_takes_only_one_file_with_it(
    paths: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    killed: list[int] = []
    start = subprocess.Popen

    def start_and_kill_the_first(*arguments: object, **named: object) -> subprocess.Popen[bytes]:
        process = start(*arguments, **named)
        if not killed:
            killed.append(process.pid)
            os.kill(process.pid, signal.SIGKILL)
        return process

    monkeypatch.setattr(subprocess, "Popen", start_and_kill_the_first)
    found = {entry.path: entry for entry in describe_all(paths, {}, None, processes=2)}
    assert found.keys() == set(paths)
    broken = [entry for entry in found.values() if entry.problem]
    assert len(broken) <= 2  # the one that is gone, and the one the process died with


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_no_process_outlives_the_one_that_scans(paths: list[bytes], tmp_path: Path) -> None:
    program = (
        "import sys, time\n"
        "from reader.library.describers import describe_all\n"
        "for entry in describe_all(sys.stdin.buffer.read().split(b'\\0'), {}, None, processes=2):\n"
        "    print('found', flush=True)\n"
        "    time.sleep(60)\n"
    )
    scanning = subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    scanning.stdin.write(b"\0".join(paths))
    scanning.stdin.close()
    scanning.stdout.readline()
    children = Path(f"/proc/{scanning.pid}/task/{scanning.pid}/children")
    workers = [
        pid for task in children.parents[1].iterdir() for pid in (task / "children").read_text().split()
    ]
    assert workers
    scanning.kill()
    scanning.wait()
    deadline = time.monotonic() + 20
    while any(is_running(pid) for pid in workers):
        assert time.monotonic() < deadline, "a process outlived the scan"
        time.sleep(0.02)


def is_running(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
