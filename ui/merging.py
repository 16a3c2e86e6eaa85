"""What several windows have changed in the same settings, put together."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from ui.settings import Settings


def merged(before: Settings, here: Settings, there: Settings) -> Settings:
    """Return the settings that are ``there`` with what was changed ``here`` since they were as ``before``."""
    names = [field.name for field in fields(Settings)]
    values = {name: (getattr(before, name), getattr(here, name), getattr(there, name)) for name in names}
    return replace(there, **{name: _merged(*each) for name, each in values.items() if each[0] != each[1]})


def _merged(before: Any, here: Any, there: Any) -> Any:
    """Of lists, what was added and taken out on either side; else what was chosen here goes first."""
    if not isinstance(before, tuple):
        return here
    stay = [each for each in there if each in here or each not in before]
    return (*stay, *(each for each in here if each not in before and each not in there))
