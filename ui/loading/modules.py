"""Loads modules whose bytecode is remembered together.

Python looks for each module in folders and reads it from a file of its own: for the hundred and more that a
first page needs, that is a twentieth of a start.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Container, Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

ROOT = str(Path(__file__).resolve().parents[2])

Modules = dict[str, tuple[int, int, bool, CodeType]]
"""By its name, a module's size and nanosecond when it was compiled, whether it is a package, and its code."""


class RememberedModules:
    """Finds the modules that are remembered, unless their source has changed since.

    A finder for ``sys.meta_path``; to derive it from ``importlib.abc`` would load two dozen modules more.
    """

    def __init__(self, modules: Modules) -> None:
        self._modules = modules

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how a module is loaded, or None to have it looked for as usual."""
        if name not in self._modules:
            return None
        *state, is_package, code = self._modules[name]
        source = _source(name, is_package)
        if _state(source) != tuple(state):
            return None
        within = [source.rpartition(os.sep)[0]] if is_package else None
        return spec_from_file_location(
            name, source, loader=_Loader(name, source, code), submodule_search_locations=within
        )


class _Loader(SourceFileLoader):
    def __init__(self, name: str, source: str, code: CodeType) -> None:
        super().__init__(name, source)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


def imported(packages: Sequence[str], before: Container[str]) -> Modules:
    """Return the modules of some packages that Python has found and read since those ``before``."""
    found: Modules = {}
    ours = (name for name in list(sys.modules) if name not in before and name.split(".")[0] in packages)
    for name in ours:
        spec = sys.modules[name].__spec__
        if spec is None:
            continue
        is_package = spec.submodule_search_locations is not None
        source = _source(name, is_package)
        # No other kind, which is remembered already or compiled into the program; nor one of another place.
        if type(spec.loader) is SourceFileLoader and spec.origin == source:
            state, code = _state(source), spec.loader.get_code(name)
            if state and code:
                found[name] = (*state, is_package, code)
    return found


def _source(name: str, is_package: bool) -> str:
    path = f"{ROOT}{os.sep}{name.replace('.', os.sep)}"
    return f"{path}{os.sep}__init__.py" if is_package else f"{path}.py"


def _state(source: str) -> tuple[int, int] | None:
    try:
        found = os.stat(source)  # noqa: PTH116 - a path made for each would take as long again
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
