"""What a person prefers, as it stands in settings.json: what it means is known where it is used."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from reader.library.exchange.outcome import Merged
from reader.library.whole_file import write_whole

_LONGEST_NAME = 60
_LONGEST_TEXT = 50_000
_MOST = 10_000
"""Values in a list."""

Preferences = dict[str, Any]


def read_preferences(settings: Path) -> Preferences:
    """The preferences in a file; none where it cannot be read."""
    try:
        return preferences_of(json.loads(settings.read_bytes()), Counter())
    except (OSError, ValueError, RecursionError):
        return {}


def preferences_of(found: object, unsound: Counter[str]) -> Preferences:
    """Those of an object of JSON that could be preferences; others are counted as unsound."""
    members = found if isinstance(found, dict) else {}
    sound = {
        name: value for name, value in members.items() if len(name) <= _LONGEST_NAME and _is_plain(value)
    }
    unsound["preferences"] += len(members) - len(sound)
    return sound


def joined(here: Mapping[str, Any], there: Mapping[str, Any]) -> Preferences:
    """What is chosen here and, where nothing is, what is chosen there; of lists what is in either."""
    return {name: _joined(here.get(name), there.get(name)) for name in {**there, **here}}


def merge_preferences(settings: Path, preferences: Mapping[str, Any]) -> Merged:
    """Merge preferences into a file. Raises OSError, and then has changed nothing."""
    here = read_preferences(settings)
    now = joined(here, preferences)
    added = len(preferences.keys() - here.keys())
    updated = sum(now[name] != value for name, value in here.items())
    if now != here:
        write_whole(settings, [json.dumps(now, indent=2)])
    return Merged(added, updated, len(preferences) - added - updated)


def _joined(here: Any, there: Any) -> Any:
    if isinstance(here, list) and isinstance(there, list):
        # What stands last counts more.
        return [*(each for each in there if each not in here), *here]
    return there if here is None else here


def _is_plain(value: object, depth: int = 2) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST_TEXT
    if isinstance(value, (list, dict)):
        inner = value.values() if isinstance(value, dict) else value
        return depth > 0 and len(value) <= _MOST and all(_is_plain(each, depth - 1) for each in inner)
    return isinstance(value, (bool, int)) or (isinstance(value, float) and isfinite(value))
