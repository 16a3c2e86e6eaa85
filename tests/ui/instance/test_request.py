"""A request says the same on the other side, and what is no request is refused."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.instance.request import LARGEST, Request

NAMES = st.binary(max_size=40).map(lambda name: "/" + os.fsdecode(name.replace(b"\0", b"")))


@pytest.mark.skipif(os.name == "nt", reason="needs names of bytes")
@given(st.lists(NAMES).map(tuple), st.from_regex("[a-z0-9_-]{0,40}", fullmatch=True))
def test_it_is_read_as_it_was_written(paths: tuple[str, ...], token: str) -> None:
    request = Request(paths, token)
    assert Request.from_line(request.to_line()) == request


@given(st.lists(NAMES).map(tuple))
def test_it_is_one_line_whatever_is_in_the_names(paths: tuple[str, ...]) -> None:
    assert Request(paths).to_line().count(b"\n") == 1


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which one it is depends on the bytes
        Request.from_line(line)


@pytest.mark.parametrize(
    "said",
    [
        {"paths": ["weir.txt"], "token": ""},
        {"paths": ["/a\0b"], "token": ""},
        {"paths": ["/\ud8ff"], "token": ""},
        {"paths": [1], "token": ""},
        {"paths": "/weir.txt", "token": ""},
        {"paths": ["/weir.txt"], "token": "a\nb"},
        {"paths": ["/weir.txt"], "token": "x" * 201},
        {"paths": ["/weir.txt"]},
        ["/weir.txt"],
    ],
    ids=lambda said: json.dumps(said)[:40],
)
def test_what_is_not_to_be_believed_is_refused(said: object) -> None:
    with pytest.raises(ValueError, match="no request"):
        Request.from_line(json.dumps(said).encode())


def test_more_than_a_command_line_can_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="no request"):
        Request.from_line(Request(("/x" * LARGEST,)).to_line())


def test_lists_in_lists_without_end_are_refused() -> None:
    with pytest.raises(ValueError, match="no request"):
        Request.from_line(b"[" * 1_000_000)
