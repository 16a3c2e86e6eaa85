"""Which files the user has overruled, known by their bytes and, once edited, by their path."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from typing import TypeAlias

from reader.digest import sha256_of
from reader.overrides import NOTHING, Overrides
from reader.text.known import is_utf8

Overruled: TypeAlias = Mapping[str | bytes, Overrides]
"""The user's word on files, by the hash of their bytes (in hexadecimal) and by their path."""


def said_of(content: bytes, path: bytes, overruled: Overruled) -> Overrides:
    """What the user has said of a file.

    An edited file keeps what was said of it, but not its encoding where it is now in UTF-8: many
    editors save in that whatever they have opened.
    """
    if not overruled:
        return NOTHING
    exact = overruled.get(sha256_of(content))
    said = overruled.get(path, NOTHING) if exact is None else exact
    if said.encoding and (not _is_known(said.encoding) or (exact is None and is_utf8(content))):
        return said._replace(encoding=None, mended=False)
    return said


def _is_known(encoding: str) -> bool:
    """Whether this Python has the codec: the choice may have been made with another."""
    try:
        return bool(codecs.lookup(encoding))
    except LookupError:
        return False
