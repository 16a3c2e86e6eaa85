"""File systems of a test's own, there for as long as it runs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, *what: str) -> Iterator[Path]:
    """Mount ``what`` (options and device, as ``mount`` takes them) on a folder; skip where that is forbidden."""
    if not shutil.which("mount"):
        pytest.skip("needs mount")
    folder.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *what, str(folder)], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        # Lazily, for what worked for a window may need a moment to end.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def ext4(image: Path, megabytes: int) -> Path:
    """Make a file that holds an empty ext4 file system."""
    if not shutil.which("mkfs.ext4"):
        pytest.skip("needs mkfs.ext4")
    with image.open("wb") as file:
        file.truncate(megabytes << 20)
    subprocess.run(["mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", image], check=True)
    return image
