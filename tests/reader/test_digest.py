"""What texts and files are known by is SHA-256, however it is worked out."""

from __future__ import annotations

import hashlib

import pytest

from reader.digest import sha256_of, sha256_of_text


@pytest.mark.parametrize("size", [0, 1, 64, 399_999, 400_000, 400_001])
def test_it_is_sha_256_at_any_size(size: int) -> None:
    content = (b"The salt road. " * (size // 15 + 1))[:size]
    assert sha256_of(content) == hashlib.sha256(content).hexdigest()


def test_a_text_has_the_hash_of_its_utf_8() -> None:
    assert sha256_of_text("Weißer Wal") == hashlib.sha256("Weißer Wal".encode()).hexdigest()


def test_half_a_pair_counts_though_no_file_could_hold_it() -> None:
    assert sha256_of_text("\ud83d") != sha256_of_text("\ud83e") != sha256_of_text("")
