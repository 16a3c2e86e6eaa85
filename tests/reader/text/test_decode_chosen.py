"""The reader's own choice of an encoding, what it costs, and what is offered to choose from."""

from __future__ import annotations

import codecs
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.decode import decode
from reader.text.encodings import OFFERED, plain_name
from reader.text.known import decode_as, undecodable

CODECS = list(OFFERED)
WEIR = "“The weir’s low,” said the miller… ‘It’s only water.’\n"


@pytest.mark.parametrize("codec", ["cp1252", "utf-8", "mac_roman"])
def test_a_chosen_encoding_reads_the_whole_file_whatever_it_holds(codec: str) -> None:
    content = WEIR.encode("cp1252") + WEIR.encode()
    decoded = decode(content, codec)
    assert decoded.text == content.decode(codec, "replace")
    assert (decoded.encoding.name, decoded.encoding.how, decoded.encoding.confidence) == (codec, "chosen", 1)


def test_a_binary_file_is_read_when_somebody_insists() -> None:
    assert decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8, "latin-1").text.startswith(
        "\x89PNG\n"
    )


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-32-be"])
def test_a_mark_that_fits_the_chosen_encoding_is_no_text(codec: str) -> None:
    assert decode(("\ufeff" + WEIR).encode(codec), codec).text == WEIR


@pytest.mark.parametrize("name", ["no-such-codec", "base64", "undefined", "idna", "a\0b"])
def test_what_is_no_encoding_of_files_cannot_be_chosen(name: str) -> None:
    for read in (decode, decode_as, undecodable):
        call: Callable[[bytes, str], object] = read
        with pytest.raises(LookupError):
            call(b"caf\xe9", name)


def test_bytes_without_a_meaning_are_counted_and_their_replacements_too() -> None:
    content = b"caf\xe9 \xe2\x80 noir \xef\xbf\xbd\n"
    assert undecodable(content, "utf-8") == 3
    decoded = decode(content, "utf-8")
    assert decoded.text == "caf\ufffd \ufffd noir \ufffd\n"
    assert decoded.encoding.replaced == 2


def test_a_replacement_character_the_file_holds_itself_is_not_counted() -> None:
    for codec in ("utf-8", "utf-16-le", "gb18030"):
        assert decode("lost: \ufffd\n".encode(codec), codec).encoding.replaced == 0


@given(st.binary(max_size=60), st.sampled_from(CODECS))
def test_counting_changes_nothing_about_the_text(content: bytes, codec: str) -> None:
    decoded = decode(content, codec)
    assert decoded.text == decode_as(content, codec)
    assert decoded.encoding.replaced <= decoded.text.count("\ufffd")
    assert decoded.encoding.replaced <= undecodable(content, codec) <= len(content)
    assert (undecodable(content, codec) == 0) == (decoded.encoding.replaced == 0)


@given(st.text(st.characters(codec="gb18030", exclude_categories=["Cs"])))
def test_what_an_encoding_wrote_it_reads_without_loss(text: str) -> None:
    assert undecodable(text.encode("gb18030"), "gb18030") == 0


def test_every_encoding_is_offered_once_and_python_knows_it() -> None:
    assert len({codecs.lookup(codec).name for codec in CODECS}) == len(OFFERED)
    assert len(set(OFFERED.values())) == len(OFFERED)


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("mac-roman", "Western (Mac OS Roman)"),
        ("latin9", "Western (ISO 8859-15)"),
        ("utf-16-le", "Unicode (UTF-16, little-endian)"),
        ("cp500", "cp500"),
    ],
)
def test_an_encoding_has_a_plain_name_under_any_of_its_names(codec: str, name: str) -> None:
    assert plain_name(codec) == name
