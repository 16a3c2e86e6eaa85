"""From bytes to text: the encodings stories are kept in, and the ways they are damaged."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.files import Unreadable
from reader.text.decode import decode
from tests.reader.text.samples import CHINESE, ENGLISH, JAPANESE, POLISH, RUSSIAN

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (ENGLISH, "cp1252"),
        (ENGLISH, "mac_roman"),
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "iso8859-5"),
        (RUSSIAN, "utf-16-be"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (JAPANESE, "utf-16-le"),
        (CHINESE, "gb18030"),
        (CHINESE, "hz"),
        (CHINESE, "utf-16-be"),
        (CHINESE, "utf-32-be"),
        (POLISH, "cp1250"),
    ],
)
def test_a_story_is_read_as_it_was_written(text: str, codec: str) -> None:
    assert decode((text * 12).encode(codec)).text == text * 12


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_settles_the_encoding_and_is_no_text(codec: str) -> None:
    decoded = decode(("\ufeff" + RUSSIAN).encode(codec))
    assert decoded.text == RUSSIAN
    assert (decoded.encoding.how, decoded.encoding.name) == ("bom", codec)


def test_a_marked_utf16_file_cut_in_half_a_character_is_still_read() -> None:
    decoded = decode(("\ufeff" + RUSSIAN * 5).encode("utf-16-le")[:-1])
    assert decoded.text == (RUSSIAN * 5)[:-1] + "\ufffd"
    assert decoded.encoding.replaced == 1


def test_line_ends_of_all_systems_become_one_kind() -> None:
    assert decode(b"one\r\ntwo\rthree\nfour").text == "one\ntwo\nthree\nfour"


def test_other_characters_that_end_lines_for_python_stay() -> None:
    text = "page\f\x1c\u2028\u2029\x85end"
    assert decode(text.encode()).text == text


def test_plain_ascii_is_called_that() -> None:
    assert decode(b"The weir was low.\n").encoding.how == "ascii"


def test_a_stray_byte_does_not_make_a_file_latin() -> None:
    decoded = decode((ENGLISH * 3).encode() + b"caf\xe9 noir\n")
    assert decoded.text == ENGLISH * 3 + "café noir\n"
    assert decoded.encoding.how == "repaired"
    assert decoded.encoding.replaced == 0


def test_a_chapter_pasted_in_from_windows_is_read_too() -> None:
    assert decode(ENGLISH.encode() + ENGLISH.encode("cp1252")).text == ENGLISH * 2


def test_a_quote_behind_an_accent_is_not_taken_for_half_a_character() -> None:
    assert decode((ENGLISH * 3).encode() + "“the fiancé”\n".encode("cp1252")).text.endswith("“the fiancé”\n")


def test_a_character_cut_off_at_the_end_is_not_guessed() -> None:
    decoded = decode((ENGLISH * 3 + "…").encode()[:-1])
    assert decoded.text == ENGLISH * 3 + "\ufffd"
    assert decoded.encoding.replaced == 1


def test_a_chinese_character_that_lost_a_byte_is_not_read_as_latin() -> None:
    whole = (CHINESE * 5).encode()
    decoded = decode(whole[:100] + whole[101:])
    assert decoded.encoding.replaced == 1
    assert not any("\x80" <= char <= "\xff" for char in decoded.text)


def test_a_chinese_file_with_two_bad_bytes_stays_chinese() -> None:
    whole = (CHINESE * 200).encode("gb18030")
    damaged = whole[:600] + b"\xff" + whole[600:4000] + b"\xff" + whole[4000:]
    decoded = decode(damaged)
    assert decoded.encoding.name == "gb18030"
    assert decoded.text.count("\ufffd") == decoded.encoding.replaced <= 4
    assert decoded.text.endswith(CHINESE)


def test_an_encoding_is_believed_only_when_it_fits_the_end_of_the_file() -> None:
    late = RUSSIAN * 4000 + "Он ушёл.\n"
    assert decode(late.encode("cp1251")).text == late


def test_an_old_accent_inside_a_word_is_told_from_a_quote() -> None:
    story = "The weir was low, and the kettle sang. " * 40
    assert decode((story + "André waited.\n").encode("cp437")).text == story + "André waited.\n"


@pytest.mark.parametrize("codec", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("last", ["It’s late.", "It was late…", "“Wait—”"])
def test_a_single_typographic_mark_does_not_make_english_foreign(last: str, codec: str) -> None:
    story = f"They said the weir was low and the kettle sang, and nobody came. {last}\n"
    assert decode(story.encode(codec)).text == story


def test_ruled_boxes_from_bulletin_boards_stay_boxes() -> None:
    box = "┌" + "─" * 30 + "┐\n│ The Weir" + " " * 21 + "│\n└" + "─" * 30 + "┘\n"
    story = box + "The weir was low, and the kettle sang. " * 40
    assert decode(story.encode("cp437")).text == story


@pytest.mark.parametrize("padding", [b"\x1a", b"\0" * 700, b"\x1a" + b"\0" * 127])
def test_padding_at_the_end_does_not_make_a_file_binary(padding: bytes) -> None:
    assert decode(ENGLISH.encode() + padding).text.startswith(ENGLISH)
    assert decode(RUSSIAN.encode("cp1251") * 9 + padding).text.startswith(RUSSIAN * 9)
    assert decode(b"The weir was low.\n" + padding).text.startswith("The weir was low.\n")


def test_a_hole_of_zeros_does_not_make_a_file_utf16() -> None:
    assert decode(b"The weir was low." + b"\0" * 4096 + b"It rose.").text.endswith("It rose.")


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8,
        b"\x7fELF\x02\x01\x01\0\0\0" + bytes(range(32)) * 20,
        bytes(range(256)),
        b"\xff\xfe" + bytes(range(255, 0, -1)) * 20,
        b"\0" * 100,
    ],
)
def test_binary_files_are_turned_away(content: bytes) -> None:
    with pytest.raises(Unreadable, match="it holds binary data"):
        decode(content)


def test_a_mark_alone_is_an_empty_text() -> None:
    assert decode(b"\xef\xbb\xbf").text == ""


def test_a_separator_in_braces_is_no_chinese() -> None:
    story = "~{Darkness~}\n" + "The weir was low, and the kettle sang. " * 5
    assert decode(story.encode()).text == story


@pytest.mark.parametrize(
    "content", [b"The weir.\n", ENGLISH.encode(), ENGLISH.encode() + b"caf\xe9", ENGLISH.encode("utf-16-le")]
)
def test_unicode_is_read_without_the_detector(content: bytes) -> None:
    script = (
        "import sys; from reader.text.decode import decode\n"
        "decode(bytes.fromhex(sys.argv[1])); print('chardet' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, content.hex()], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "False\n"


def test_a_single_line_of_fifty_megabytes_is_read() -> None:
    line = ENGLISH.replace("\n", " ")
    content = line.encode("cp1252") * (50_000_000 // len(line))
    assert decode(content).text == content.decode("cp1252")


@settings(deadline=None)
@given(st.binary(max_size=600) | st.binary(min_size=2, max_size=40).map(lambda piece: piece * 20))
def test_any_bytes_are_text_or_unreadable(content: bytes) -> None:
    try:
        decoded = decode(content)
    except Unreadable:
        return
    assert "\r" not in decoded.text
    decoded.text.encode("utf-8")
    assert 0 <= decoded.encoding.confidence <= 1
    assert decoded.encoding.replaced <= decoded.text.count("\ufffd")


readable = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="~\ufeff"), min_size=1)


@settings(deadline=None)
@given(readable)
def test_any_text_in_utf8_comes_back(text: str) -> None:
    decoded = decode(text.encode())
    assert decoded.text == text
    assert decoded.encoding.how in ("ascii", "utf-8")


@settings(deadline=None)
@given(readable)
def test_any_text_in_marked_utf16_comes_back(text: str) -> None:
    assert decode(text.encode("utf-16")).text == text


words = st.sampled_from(
    ["the", "weir", "was", "low", "and", "a", "kettle", "sang", "‘No,’", "“Wait—”", "fiancé", "it’s", "late…"]
)
sentences = st.lists(words, min_size=12, max_size=80).map(
    lambda chosen: "They said " + " ".join(chosen) + ".\n"
)


@settings(deadline=None)
@given(sentences)
def test_english_prose_in_windows_quotes_comes_back(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


@settings(deadline=None)
@given(sentences, st.sampled_from(["utf-16-le", "utf-16-be"]))
def test_english_prose_in_unmarked_utf16_comes_back(text: str, codec: str) -> None:
    assert decode(text.encode(codec)).text == text


@pytest.mark.skipif(not (ROOT / "../shared/corpora/score.py").exists(), reason="needs the corpora")
def test_nearly_all_stories_of_the_corpus_are_read_right() -> None:
    script = (
        "import sys, json, hashlib\n"
        "from reader.text.decode import decode\n"
        "from reader.files import Unreadable, read_bytes\n"
        "for path in sys.stdin.read().splitlines():\n"
        "    try: text = decode(read_bytes(path)).text\n"
        "    except Unreadable: text = ''\n"
        "    print(json.dumps({'path': path, 'text_sha256': hashlib.sha256(text.encode()).hexdigest()}))\n"
    )
    score = [
        sys.executable,
        str(ROOT / "../shared/corpora/score.py"),
        "--only",
        "encodings",
        "--",
        sys.executable,
        "-c",
        script,
    ]
    ran = subprocess.run(
        score,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    figures = dict(line.split()[:2] for line in ran.stdout.splitlines())
    assert float(figures["encodings.stories"]) >= 0.995
