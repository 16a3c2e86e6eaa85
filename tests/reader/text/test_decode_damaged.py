"""Files that are damaged, mixed, or ASCII for the most part; and how sure the answers are."""

from __future__ import annotations

from contextlib import suppress

import pytest

from reader.files import Unreadable
from reader.text.decode import decode
from tests.reader.text.samples import CHINESE, ENGLISH, JAPANESE, POLISH, RUSSIAN
from tests.timing import timed

KOREAN = "등불은 어두웠고 주전자는 더 이상 노래하지 않았다. 그녀는 아침까지 기다리라고 말했다.\n"
TRADITIONAL = "燈光昏暗，水壺已經不響了。她說：「等到天亮再走吧，路不好走。」他沒有回答。\n"
PLAIN = "The weir was low that evening, and nobody came to see it rise.\n"
RULED = "─" * 40 + "\n" + PLAIN * 30


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (ENGLISH, "cp1252"),
        (ENGLISH, "mac_roman"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (POLISH, "cp1250"),
        (CHINESE, "gb18030"),
        (TRADITIONAL, "big5hkscs"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "cp949"),
    ],
)
def test_what_comes_late_decides_as_well_as_what_comes_first(text: str, codec: str) -> None:
    story = PLAIN * 2000 + text * 4
    assert decode(story.encode(codec)).text == story


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (CHINESE, "gb18030"),
        (TRADITIONAL, "big5hkscs"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "cp949"),
    ],
)
@pytest.mark.parametrize("damage", [b"", b"\xff", b"\x80", b"!"])
def test_bytes_lost_or_added_here_and_there_do_not_change_the_language(
    text: str, codec: str, damage: bytes
) -> None:
    line = text.encode(codec)
    broken = line[:9] + damage + line[10:]
    decoded = decode((line * 6 + broken) * 12)
    assert decoded.encoding.name == codec
    assert decoded.text == ((line * 6 + broken) * 12).decode(codec, "replace")
    assert decoded.encoding.replaced == decoded.text.count("\ufffd")


@pytest.mark.parametrize("codec", ["iso2022_jp", "hz"])
def test_a_seven_bit_text_cut_short_is_no_ascii(codec: str) -> None:
    text = {"iso2022_jp": JAPANESE, "hz": CHINESE}[codec] * 5
    whole = text.encode(codec)
    decoded = decode(whole[: whole.rindex(b"\x1b" if codec != "hz" else b"~}") - 1])
    assert decoded.text.startswith(text[:-40])
    assert decoded.encoding.how == "detected"


@pytest.mark.parametrize("latin", [1, 3, 20])
def test_passages_in_utf8_do_not_make_the_rest_of_the_story_unreadable(latin: int) -> None:
    content = ENGLISH.encode("cp1252") * latin + ENGLISH.encode() + ENGLISH.encode("cp1252") * latin
    decoded = decode(content)
    assert decoded.text == ENGLISH * (2 * latin + 1)
    assert (decoded.encoding.how, decoded.encoding.replaced) == ("repaired", 0)


@pytest.mark.parametrize("rest", [b"\xe2", b"\xe2\x80", b"\xc3"])
def test_a_file_cut_inside_its_only_accent_is_still_utf8(rest: bytes) -> None:
    decoded = decode(PLAIN.encode() + b"She said: no" + rest)
    assert decoded.text == PLAIN + "She said: no\ufffd"
    assert (decoded.encoding.how, decoded.encoding.replaced) == ("repaired", 1)


def test_a_story_that_ends_in_an_accent_is_not_cut_off() -> None:
    assert decode(PLAIN.encode() + "She drank her café".encode("cp1252")).text.endswith("café")


def test_damaged_cyrillic_in_utf8_gets_no_latin_letters() -> None:
    whole = (RUSSIAN * 10).encode()
    decoded = decode(whole[:40] + b"\xe9" + whole[40:])
    assert decoded.text == (whole[:40] + b"\xe9" + whole[40:]).decode("utf-8", "replace")
    assert decoded.encoding.replaced >= 1


@pytest.mark.parametrize("codec", ["cp437", "cp850"])
def test_a_rule_drawn_once_tells_dos(codec: str) -> None:
    assert decode(RULED.encode(codec)).text == RULED


@pytest.mark.parametrize(
    ("sentence", "codec"),
    [
        ("He was naïve, and very brave.", "mac_roman"),
        ("The naïve boy waited by the façade.", "cp437"),
        ("It was “Verinder” who called.", "mac_roman"),
        ("The boy ran—and fell.", "mac_roman"),
        ("The boy ran— and fell.", "cp1252"),
        ("El señor creyó que había más.", "mac_roman"),
        ("Le café coûte 5 € à la barrière.", "iso8859-15"),
    ],
)
def test_a_few_marks_tell_the_code_page(sentence: str, codec: str) -> None:
    story = PLAIN * 20 + sentence + "\n"
    assert decode(story.encode(codec)).text == story


def test_printable_characters_are_preferred_to_controls() -> None:
    story = POLISH * 3 + "Zaczekał… — „Już świt”, powiedział, niewygłoszone słowa pamiątkę.\n"
    assert decode(story.encode("cp1250")).text == story


def test_confidence_is_low_where_one_byte_decides_and_high_where_a_story_does() -> None:
    one = decode((PLAIN * 5 + "André waited.\n").encode("cp437")).encoding
    many = decode((RUSSIAN * 30).encode("koi8-r")).encoding
    noise = decode(bytes(range(0x80, 0x100)) * 2 + b"\n").encoding
    assert noise.confidence < one.confidence < 0.9 < many.confidence <= 1


@pytest.mark.parametrize(
    ("content", "how"),
    [
        (b"\xef\xbb\xbfThe weir.\n", "bom"),
        (b"The weir.\n", "ascii"),
        (ENGLISH.encode(), "utf-8"),
        (ENGLISH.encode() + b"caf\xe9\n", "repaired"),
        (ENGLISH.encode("cp1252"), "detected"),
        (ENGLISH.encode("utf-16-le"), "detected"),
        (JAPANESE.encode("iso2022_jp"), "detected"),
    ],
)
def test_how_an_encoding_was_found_is_said(content: bytes, how: str) -> None:
    assert decode(content).encoding.how == how


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
def test_a_replacement_character_the_file_holds_is_no_loss(codec: str) -> None:
    decoded = decode((CHINESE * 3 + "lost: \ufffd\n" + CHINESE).encode(codec))
    assert decoded.text.count("\ufffd") == 1
    assert decoded.encoding.replaced == 0


@pytest.mark.parametrize(
    ("text", "codec", "stray"),
    [
        (ENGLISH, "cp1252", b"\x9d"),
        (RUSSIAN, "cp1251", b"\x98"),
        (RUSSIAN, "koi8-r", b"\0"),
        (POLISH, "cp1250", b"\x81"),
    ],
)
def test_one_byte_without_a_meaning_does_not_change_the_alphabet(text: str, codec: str, stray: bytes) -> None:
    content = (text * 10).encode(codec) + stray + (text * 10).encode(codec)
    decoded = decode(content)
    assert decoded.text == content.decode(codec, "replace")
    assert decoded.encoding.replaced == decoded.text.count("\ufffd")


@pytest.mark.parametrize(
    "piece",
    [
        b"\xe9",
        b"\xff",
        b"\xe9\n",
        b"\x1b$B",
        b"~{0!",
        b"\xe2\x80",
        b"\xc3\xa9\x92 ",
        b"\xc3\x83\xc2\xa9 ",
        b"\xef\xbf\xbd\x80",
        b"a\0",
        bytes(range(128, 256)),
    ],
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_no_bytes_take_long(mark: bytes, piece: bytes) -> None:
    content = mark + piece * (1_000_000 // len(piece))
    with timed() as taken, suppress(Unreadable):
        decode(content)
    assert taken.seconds < 2
