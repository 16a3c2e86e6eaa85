"""The SHA-256 by which texts and files are known."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

_OWN = ("_sha2", "_sha256", "hashlib")
"""Where Python has one of its own: since 3.12, before, and with OpenSSL where it was built without.

To load OpenSSL takes longer than the hashes of a first page; Python's module ``random`` avoids it so, too.
"""
_LARGE = 400_000
"""Bytes for which OpenSSL, twice as fast, is worth loading."""


def sha256_of(content: bytes) -> str:
    """The hash of bytes, in hexadecimal."""
    if len(content) >= _LARGE:
        import hashlib

        return hashlib.sha256(content).hexdigest()
    return str(_own_sha256()(content).hexdigest())


def sha256_of_text(text: str) -> str:
    """The hash of a text's UTF-8, in hexadecimal; what no text can hold, such as half a pair, counts, too."""
    return sha256_of(text.encode("utf-8", "surrogatepass"))


@cache
def _own_sha256() -> Any:
    for name in _OWN:
        with suppress(ImportError):
            return import_module(name).sha256
    raise ImportError("Python has no SHA-256.")
