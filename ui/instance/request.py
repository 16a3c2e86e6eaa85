"""What a later start asks of the window that runs: one line of JSON, believed only as far as it is sound."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

LARGEST = 4 << 20
"""Bytes of a request: as many paths as a command line can hold."""
TAKEN = b"taken\n"
"""What the window answers once it has taken a request."""
_LONGEST_TOKEN = 200


class Request(NamedTuple):
    """Stories and folders to open, none to have the window come to the front."""

    paths: tuple[str, ...] = ()
    """Absolute, as ``os.fsdecode`` gives them."""
    token: str = ""
    """With what a compositor lets the window come to the front."""

    def to_line(self) -> bytes:
        """Return what :meth:`from_line` reads."""
        return json.dumps(self._asdict()).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Request:
        """Read what :meth:`to_line` wrote. Raises ValueError if it is anything else."""
        try:
            found = json.loads(line) if len(line) <= LARGEST else None
        except RecursionError as error:
            raise ValueError("This is no request.") from error
        match found:
            case {"paths": [*paths], "token": str(token)} if all(map(_is_path, paths)) and _is_token(token):
                return cls(tuple(paths), token)
        raise ValueError("This is no request.")


def _is_path(value: object) -> bool:
    try:
        return isinstance(value, str) and b"\0" not in os.fsencode(value) and Path(value).is_absolute()
    except UnicodeEncodeError:
        return False


def _is_token(value: str) -> bool:
    return len(value) <= _LONGEST_TOKEN and value.isascii() and (value.isprintable() or not value)
