"""The SHA-256 by which texts and files are known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# Python's own, as its module random does it: to load OpenSSL takes longer than the hashes of a first page.
_sha256: Callable[[bytes], Any]
try:
    from _sha2 import sha256 as _sha256  # type: ignore[import-not-found,no-redef]  # since 3.12
except ImportError:
    try:
        from _sha256 import sha256 as _sha256  # type: ignore[import-not-found,no-redef]
    except ImportError:
        from hashlib import sha256 as _sha256

_LARGE = 400_000
"""Bytes for which OpenSSL, twice as fast, is worth loading."""


def sha256_of(content: bytes) -> str:
    """The hash of bytes, in hexadecimal."""
    if len(content) >= _LARGE:
        import hashlib

        return hashlib.sha256(content).hexdigest()
    return str(_sha256(content).hexdigest())


def sha256_of_text(text: str) -> str:
    """The hash of a text's UTF-8, in hexadecimal; what no text can hold, such as half a pair, counts, too."""
    return sha256_of(text.encode("utf-8", "surrogatepass"))
