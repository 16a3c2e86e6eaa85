"""Text misread and saved again: noticed, left alone, and repaired for those who ask."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.decode import decode
from reader.text.mojibake import (
    RepairUnavailable,
    offset_in_original,
    offset_in_repaired,
    repaired_text,
)

STORY = "“The kettle’s cold—and so am I,” she told her fiancé…\nIt was only water.\n"


def misread(text: str, codec: str) -> str:
    return text.encode().decode(codec, "sloppy")


def sloppy(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


@pytest.fixture(autouse=True, scope="module")
def _windows_reads_every_byte() -> None:
    import codecs

    codecs.register_error("sloppy", sloppy)


@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "mac_roman", "cp437"])
def test_misread_text_is_noticed_and_stays_as_it_is(codec: str) -> None:
    text = misread(STORY, codec)
    decoded = decode(text.encode())
    assert decoded.text == text
    assert decoded.encoding.mojibake == 6


def test_misread_twice_is_noticed_too() -> None:
    text = misread(misread(STORY, "cp1252"), "cp1252")
    assert decode(text.encode()).encoding.mojibake >= 6


def test_a_single_misread_apostrophe_in_plain_text_is_noticed() -> None:
    assert decode("It wasnâ€™t late.\n".encode()).encoding.mojibake == 1


@pytest.mark.parametrize(
    "healthy",
    [
        "Plain words.\n",
        STORY,
        "“CAFÉ”, dit-il. « À la fin, ça va… » L’ÂGE, l’âge; ÎLE, Ïambe.\n" * 30,
        "NÃO! MAÇÔ gritou. Às vezes, não há maçãs. Ânimo, São João.\n" * 30,
        "Ångström… Ähnlich, „ärgerlich“, schrieb er und aß… »Öl«, „Öde“.\n" * 20,
        "Ấy là Ân, đã tới Âu Lạc… Ồ!\n" * 20,
        "灯りは暗く、「朝まで待って」と言った。\n" * 5,
        "Он сказал: «Подожди до утра…» — и ушёл.\n" * 5,
        "├──┬──┤\n│  │  │\n└──┴──┘\n",
        "√2 ≈ 1.41, ¬p ∨ q\n",
    ],
)
def test_healthy_text_raises_no_alarm(healthy: str) -> None:
    assert decode(healthy.encode()).encoding.mojibake == 0


def test_a_story_that_once_quotes_misread_text_is_no_misread_story() -> None:
    assert decode((STORY * 20 + "The screen said â€™ again.\n").encode()).encoding.mojibake == 0


@pytest.mark.parametrize("codec", ["cp1252", "mac_roman"])
def test_misread_text_is_repaired(codec: str) -> None:
    assert repaired_text(misread(STORY, codec)) == STORY
    assert repaired_text(misread(misread(STORY, "cp1252"), "cp1252")) == STORY


def test_repairing_changes_nothing_but_what_was_misread() -> None:
    text = "“Curly” &amp; ﬁne ｗｉｄｅ\x85\u2028 …\r\n\n"
    assert repaired_text(text).replace("…", "\x85", 1) in (text, text.replace("…", "\x85", 1))
    assert "“Curly” &amp; ﬁne ｗｉｄｅ" in repaired_text(text)


def test_without_the_package_one_sentence_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)
    with pytest.raises(RepairUnavailable, match="extra “repair”"):
        repaired_text("Ã©")


pieces = st.lists(
    st.sampled_from(
        ["the weir ", "fiancé ", "â€™s ", "Ã©", "灯", "\n", "â€œOh", "Ã¢â‚¬â„¢", "— ", "à ", "Ã "]
    ),
    max_size=40,
).map("".join)


@settings(deadline=None)
@given(pieces)
def test_a_repaired_text_has_the_same_lines_and_places_keep_their_order(text: str) -> None:
    repaired = repaired_text(text)
    assert repaired.count("\n") == text.count("\n")
    there = [offset_in_repaired(text, repaired, offset) for offset in range(len(text) + 1)]
    back = [offset_in_original(text, repaired, offset) for offset in range(len(repaired) + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
    assert (there[0], there[-1]) == (0, len(repaired))
    assert (back[0], back[-1]) == (0, len(text))
    for offset, char in enumerate(text):
        if char.isascii():
            assert repaired[there[offset]] == char
            assert back[there[offset]] == offset


def test_a_place_behind_repaired_marks_is_exact() -> None:
    text = misread(STORY * 3, "cp1252")
    repaired = repaired_text(text)
    offset = text.rindex("only")
    assert repaired[offset_in_repaired(text, repaired, offset) :].startswith("only water")
    assert offset_in_original(text, repaired, repaired.rindex("only")) == offset


def test_a_character_that_has_lost_a_byte_keeps_no_other_from_being_mended() -> None:
    assert repaired_text("â€œNobody,â€ he said. Itâ€™s true.") == "“Nobody,â€ he said. It’s true."
