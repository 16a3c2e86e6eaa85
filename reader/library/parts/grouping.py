"""The user's word on which files are one story, which goes before what is found."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

_TOGETHER, _SEPARATE = "together", "separate"


@dataclass(frozen=True, slots=True)
class Grouping:
    """Files that are one story, in this order, or that are each a story of its own."""

    paths: tuple[bytes, ...]
    """As ``os.fsencode`` gives them, each once."""
    together: bool
    """Whether they are one story; else each is separate."""

    def __post_init__(self) -> None:
        """Raise ValueError if there are no files, or one of them twice."""
        if not self.paths or len(set(self.paths)) < len(self.paths):
            raise ValueError("A grouping names files, each of them once.")


def to_json(grouping: Grouping) -> dict[str, Any]:
    """The grouping as an object for :mod:`json`; bytes of a path that are no UTF-8 become surrogates."""
    return {
        "files": _TOGETHER if grouping.together else _SEPARATE,
        "paths": [os.fsdecode(path) for path in grouping.paths],
    }


def from_json(stored: object) -> Grouping:
    """The grouping from such an object. Raises ValueError if it is none."""
    if not isinstance(stored, dict) or stored.get("files") not in (_TOGETHER, _SEPARATE):
        raise ValueError("A grouping says whether its files are together or separate.")
    paths = stored.get("paths")
    if not isinstance(paths, list) or not all(isinstance(path, str) and path for path in paths):
        raise ValueError("A grouping has a list of paths.")
    try:
        return Grouping(tuple(map(os.fsencode, paths)), stored["files"] == _TOGETHER)
    except UnicodeEncodeError as error:
        raise ValueError("A grouping has paths of this system.") from error
