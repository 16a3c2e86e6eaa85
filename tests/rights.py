"""Programs run without a superuser's rights: a test that runs as root would learn nothing of what is forbidden."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

_RIGHTS = "-dac_override,-dac_read_search"
"""What lets root read and write whatever the modes of files say."""


def bound_by_modes() -> list[str]:
    """What to put before a command so that it may do with files what their modes say; else skip the test."""
    if os.name == "nt":
        pytest.skip("needs modes of files")
    if os.getuid():
        return []
    if not shutil.which("setpriv"):
        pytest.skip("as root it needs setpriv")
    command = ["setpriv", f"--bounding-set={_RIGHTS}", f"--inh-caps={_RIGHTS}"]
    if subprocess.run([*command, "true"], capture_output=True).returncode:
        pytest.skip("as root it needs to give up rights")
    return command
