from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from ui.loading.features import look_for_none


def test_the_source_of_a_module_is_not_read_after_it_was_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_for_none()
    (tmp_path / "imported_late.py").write_text("from PySide6.QtCore import QObject\n")
    monkeypatch.syspath_prepend(tmp_path)
    looked_into: list[object] = []
    monkeypatch.setattr("inspect.getsource", looked_into.append)
    importlib.import_module("imported_late")
    assert not looked_into
    del sys.modules["imported_late"]


def test_a_pyside_without_that_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "shibokensupport.feature")
    look_for_none()
