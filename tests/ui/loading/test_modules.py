"""A module whose bytecode is remembered is what Python would have loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.loading.modules import ROOT

LOOK = """
import sys, json
from pathlib import Path
from ui.loading.bytecode import remembered_in
with remembered_in(Path(sys.argv[1]), "reader"):
    import reader.library.place as place, reader.page
print(json.dumps([type(place.__loader__).__name__, place.__file__, place.__package__, list(reader.page.__path__)]))
"""
CHANGED = """
import sys
from pathlib import Path
import ui.loading.modules as modules
from ui.loading.bytecode import remembered_in
modules.ROOT = sys.argv[2]
sys.path.insert(0, sys.argv[2])
with remembered_in(Path(sys.argv[1]), "tale"):
    import tale.weir
print(tale.weir.WORDS)
"""


def run(program: str, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_the_second_time_a_module_comes_from_memory_and_is_the_same(tmp_path: Path) -> None:
    first, second = (run(LOOK, tmp_path / "bytecode") for _ in range(2))
    assert '"SourceFileLoader"' in first
    assert second == first.replace("SourceFileLoader", "_Loader")


@pytest.fixture
def weir(tmp_path: Path) -> Path:
    """A module in a package."""
    package = tmp_path / "tale"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "weir.py").write_text("WORDS = 1\n", "ascii")
    return package / "weir.py"


def test_a_module_that_was_changed_is_read_anew_and_remembered(tmp_path: Path, weir: Path) -> None:
    memory = tmp_path / "bytecode"
    assert run(CHANGED, memory, tmp_path) == "1"
    weir.write_text("WORDS = 22\n", "ascii")
    assert run(CHANGED, memory, tmp_path) == "22"
    assert run(CHANGED, memory, tmp_path) == "22"


def test_a_module_changed_within_its_size_is_told_by_its_time(tmp_path: Path, weir: Path) -> None:
    memory = tmp_path / "bytecode"
    assert run(CHANGED, memory, tmp_path) == "1"
    weir.write_text("WORDS = 2\n", "ascii")
    os.utime(weir, (1, 1))
    assert run(CHANGED, memory, tmp_path) == "2"


def test_a_module_that_is_gone_is_not_found(tmp_path: Path, weir: Path) -> None:
    memory = tmp_path / "bytecode"
    run(CHANGED, memory, tmp_path)
    weir.unlink()
    with pytest.raises(subprocess.CalledProcessError) as failed:
        run(CHANGED, memory, tmp_path)
    assert "ModuleNotFoundError: No module named 'tale.weir'" in failed.value.stderr
