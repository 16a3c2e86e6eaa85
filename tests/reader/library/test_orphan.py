"""What works for a window ends when that is gone, also where it has nothing to tell for a long time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs to see who started a process")

WORKER = """
import sys, time
from reader.__main__ import main
from reader.library import stream
def scan(*_):
    print("busy", flush=True)
    while True:
        time.sleep(0.01)
stream.scan = scan
main(["scan", "--index", sys.argv[1]])
"""
WINDOW = """
import subprocess, sys, time
worker = subprocess.Popen([sys.executable, "-c", sys.argv[1], sys.argv[2]], stdin=subprocess.PIPE)
worker.stdin.write(b"/stories")
worker.stdin.close()
print(worker.pid, flush=True)
time.sleep(60)
"""


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # Ended, and only waited for by nobody.
    return ") Z " not in Path(f"/proc/{process}/stat").read_text() if Path("/proc").exists() else True


def test_a_scan_ends_when_its_window_was_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WINDOW, WORKER, str(tmp_path / "index.db")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as window:
        assert window.stdout
        worker = int(window.stdout.readline())
        assert window.stdout.readline() == b"busy\n"
        window.kill()
    until = time.monotonic() + 10
    while is_running(worker):
        assert time.monotonic() < until
        time.sleep(0.02)
