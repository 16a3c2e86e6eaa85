"""What a command, and all that it starts, does to files: told by the system itself."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

_OPENING = ("open", "openat", "openat2")
_CHANGING = (
    *(
        "creat",
        "mknod",
        "mknodat",
        "mkdir",
        "mkdirat",
        "rmdir",
        "unlink",
        "unlinkat",
        "truncate",
        "ftruncate",
    ),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "fallocate"),
    *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat"),
    *("utime", "utimes", "utimensat", "futimesat"),
    *("setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr"),
)
_TO_WRITE = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)")
_CALL = re.compile(r"^\d+\s+(\w+)\(")


def traced_to(log: Path, *besides: str) -> list[str]:
    """What to put before a command so that its calls for files, and some besides, are logged; skip the test without strace."""
    if not shutil.which("strace"):
        pytest.skip("needs strace")
    # Not every machine knows every call.
    calls = ",".join(f"?{name}" for name in (*_OPENING, *_CHANGING, *besides))
    return [
        "strace",
        "--follow-forks",
        "--seccomp-bpf",
        "--decode-fds=path",
        f"--output={log}",
        f"--trace={calls}",
    ]


def calls_on(folder: Path, log: Path) -> list[str]:
    """The calls that name a folder or something in it."""
    return [line for line in log.read_text("ascii").splitlines() if str(folder) in line and _CALL.match(line)]


def changes(calls: list[str]) -> list[str]:
    """Those of calls that change something, or could."""
    return [call for call in calls if _name(call) not in _OPENING or _TO_WRITE.search(call)]


def _name(call: str) -> str:
    found = _CALL.match(call)
    return found[1] if found else ""
