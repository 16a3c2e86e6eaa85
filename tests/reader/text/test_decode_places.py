"""Places that stay where they are when a file is read in another encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files import Unreadable
from reader.story import Encoding
from reader.text.decode import decode
from reader.text.encodings import OFFERED
from reader.text.known import plain
from reader.text.places import same_places
from tests.timing import seconds

STATELESS = [codec for codec in OFFERED if codec not in ("hz", "iso2022_jp_ext", "iso2022_kr")]
SINGLE = ["latin-1", "cp437", "cp850", "mac_roman", "koi8-r", "cp866"]
WEIR = "“The weir’s low,” said the miller’s wife—and nobody came.\r\n"


def chosen(name: str) -> Encoding:
    return Encoding(name, "chosen", 1.0)


texts = st.lists(st.sampled_from(["a", " ", "\n", "\r\n", "é", "’", "灯", "ф", "\U00020000"]), max_size=60)


@given(texts, st.sampled_from(["utf-8", "gb18030", "utf-16-le"]), st.sampled_from(SINGLE))
def test_a_character_is_found_by_its_first_byte(parts: list[str], old: str, new: str) -> None:
    content = "".join(parts).encode(old)
    starts = [0]
    for part in parts:
        starts += [starts[-1] + len(part.encode(old))]
    expected = [len(plain(content[:start].decode(new))) for start in starts]
    offsets = [len(plain("".join(parts[:index]))) for index in range(len(starts))]
    inside = old != "utf-16-le" or "\r\n" not in parts
    if inside:
        assert same_places(content, offsets, chosen(old), chosen(new))[1:] == expected[1:]
        assert same_places(content, expected, chosen(new), chosen(old)) == offsets


@given(st.binary(max_size=300), st.sampled_from(STATELESS), st.sampled_from(STATELESS))
def test_places_keep_their_order_and_stay_inside_the_text(content: bytes, old: str, new: str) -> None:
    offsets = range(len(decode(content, old).text) + 1)
    found = same_places(content, offsets, chosen(old), chosen(new))
    assert found == sorted(found)
    assert found[-1] == len(decode(content, new).text)


@given(st.binary(max_size=300), st.sampled_from(STATELESS))
def test_in_the_same_encoding_every_place_is_itself(content: bytes, codec: str) -> None:
    offsets = list(range(len(decode(content, codec).text) + 1))
    found = same_places(content, offsets, chosen(codec), chosen(codec))
    # A few codecs write two characters for one sequence of bytes, and its middle is no place.
    assert all(here <= there <= here + 1 for here, there in zip(offsets, found, strict=True))


@given(st.binary(max_size=200), st.sampled_from(["cp1252", "utf-8"]))
def test_what_was_detected_or_repaired_leads_back_too(tail: bytes, new: str) -> None:
    content = (WEIR * 3).encode() + tail
    try:
        old = decode(content)
    except Unreadable:
        return
    offsets = range(len(old.text) + 1)
    found = same_places(content, offsets, old.encoding, chosen(new))
    assert found == sorted(found)
    assert found[-1] == len(decode(content, new).text)


def test_a_bookmark_in_a_large_file_points_at_the_same_word() -> None:
    content = (WEIR * 3000 + "Here.\n" + WEIR * 3000).encode()
    old, new = decode(content), decode(content, "cp1252")
    offset = old.text.index("Here.")
    (moved,) = same_places(content, [offset], old.encoding, new.encoding)
    assert new.text[moved : moved + 5] == "Here."
    assert same_places(content, [moved], new.encoding, old.encoding) == [offset]


@pytest.mark.parametrize("content", [(WEIR * 16000).encode(), WEIR.replace("\r\n", " ").encode() * 16000])
def test_a_hundred_bookmarks_of_a_megabyte_take_no_second(content: bytes) -> None:
    offsets = range(0, 900_000, 9000)
    assert seconds(lambda: same_places(content, offsets, chosen("utf-8"), chosen("gb18030"))) < 1
