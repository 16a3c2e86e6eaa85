"""What several windows have changed in the same settings, put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ui.settings import Settings


def merged(before: Settings, here: Settings, there: Settings) -> Settings:
    """Return the settings that are ``there`` with what was changed ``here`` since they were as ``before``."""
    values = zip(Settings._fields, before, here, there, strict=True)
    return there._replace(**{name: _merged(*each) for name, *each in values if each[0] != each[1]})


def _merged(before: Any, here: Any, there: Any) -> Any:
    """Of lists, what was added and taken out on either side; else what was chosen here goes first."""
    if isinstance(before, Mapping):
        return _merged_by_name(before, here, there)
    if type(before) is not tuple or before == there:
        return here
    stay = [each for each in there if each in here or each not in before]
    return (*stay, *(each for each in here if each not in before and each not in there))


def _merged_by_name(
    before: Mapping[str, Any], here: Mapping[str, Any], there: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Return what is there, but for the names of which something else was chosen here, or nothing."""
    names = dict.fromkeys((*there, *here))
    sides = {name: here if before.get(name) != here.get(name) else there for name in names}
    return {name: side[name] for name, side in sides.items() if name in side}
