"""The lines from which somebody can tell an encoding are those that hold more than ASCII."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.telling import LINES, sample, shown_as, telling_lines
from tests.timing import timed

PLAIN = "A plain line, and nothing in it that tells.\n"


def shown(content: bytes, encoding: str) -> tuple[str, ...]:
    return shown_as(content, sample(content), encoding)


def test_lines_of_ascii_are_passed_over() -> None:
    content = (PLAIN * 9 + "A café.\n" + PLAIN + "À côté.\n").encode("cp1252")
    assert shown(content, "cp1252") == ("A café.", "À côté.")


def test_a_file_of_ascii_shows_its_beginning() -> None:
    assert shown(b"One.\n\nTwo.\n", "cp1252") == ("One.", "Two.")


def test_they_are_found_far_down_a_large_file() -> None:
    content = (PLAIN * 500_000 + "A café.\n").encode("cp1252")
    with timed() as taken:
        assert shown(content, "cp1252") == ("A café.",)
    assert taken.seconds < 1


def test_no_more_lines_are_taken_than_anybody_looks_at() -> None:
    assert len(sample("é\n".encode() * 1000)) == LINES


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "gb18030", "cp932"])
def test_a_long_line_is_cut_where_no_character_is(encoding: str) -> None:
    text = "word " * 300 + ("她出去了。" if encoding in ("gb18030", "cp932") else "café ") * 300
    (line,) = shown(text.encode(encoding, "ignore"), encoding)
    assert "\ufffd" not in line
    assert line.endswith(" …")
    assert len(line) < 400
    assert not line.isascii()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_file_of_whole_words_is_shown_in_its_own_lines(encoding: str) -> None:
    assert shown((PLAIN + "A café.\n").encode(encoding), encoding) == ("A café.",)


def test_old_line_ends_are_line_ends() -> None:
    assert shown("A café.\rB.\rC é.\r".encode("cp1252"), "cp1252") == ("A café.", "C é.")


def test_a_decoded_text_gives_the_same_lines() -> None:
    text = PLAIN + "A café.\n" + PLAIN
    assert telling_lines(text) == ("A café.",)


@given(st.binary(max_size=2000), st.sampled_from(["cp1252", "utf-8", "utf-16-le", "gb18030", "iso2022_jp"]))
def test_any_bytes_have_a_sample(content: bytes, encoding: str) -> None:
    assert all(isinstance(line, str) for line in shown(content, encoding))


@given(st.text(max_size=2000))
def test_any_text_has_a_sample(text: str) -> None:
    assert len(telling_lines(text)) <= LINES
