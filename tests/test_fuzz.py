"""A few spoilt inputs for every way into the program; `python -m tests.fuzz` tries many more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.fuzz.attack import attack
from tests.fuzz.target import Target
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("target", TARGETS.values(), ids=list(TARGETS))
def test_nothing_is_raised_by_what_strangers_wrote(target: Target, qapp: QApplication) -> None:
    assert attack(target, seed=7, inputs=12).raises == {}
