"""Where a line may end: each text has a bar wherever it may, and a broken bar where it had better not."""

from __future__ import annotations

import pytest

from reader.page.hyphenate import hyphen_positions, hyphenator
from reader.page.opportunities import TIE, opportunities
from reader.page.sections import DISPLAY_LENGTH
from tests.timing import timed


def barred(text: str) -> str:
    shown, at = "", 0
    for _, following, kind in opportunities(text, 0, len(text)):
        shown += text[at:following] + ("¦" if kind == TIE else "|")
        at = following
    return shown + text[at:]


CASES = {
    "spaces": [
        "She |waited |there.",
        "two  |spaces",
        "  indented |by |spaces",
        "no\u00a0break\u202fhere |now",
        "zero\u200b|width",
        "word\u2060-\u2060joined",
    ],
    "dashes": [
        "she |left—|and |then",
        "she |left--|and |then",
        "she |left ¦– |and |then",
        "she |left ¦-- |and |then",
        "—and |then",
        "“No—” |he |said",
        "he |said—|“then |go”",
        "the |years |1914–1918",
        "Köln–|Bonn",
    ],
    "hyphens": [
        "a |well-|known |thing",
        "a |T-shirt",
        "w-what |now",
        "a |ten-|year-|old |boy",
        "at |-5 |degrees",
        "ships |3-4 |and |10-20",
    ],
    "ellipses": [
        "wait…|what |now",
        "wait...|what |now",
        "wait… |what |now",
        "wait . . . |what",
        "wait ... |what",
        "“…and |then”",
        "...and |then",
    ],
    "slashes": ["either/|or |both", "24/7 |and |w/o", "on |12/31/1999 |at |noon", "km/h |is |short"],
    "quotes": [
        "“Go,” |he |said |‘now’ |(at |once)",
        "« mot » |dit",
        "»Komm« |sagte |er",
        "quoi ? |rien",
        "¿qué? |¡eso!",
    ],
    "numbers": [
        "all |10 000 |of |them",
        "all |1 000 000 |of |them",
        "in |1999 |200 |came",
        "all |10,000.50 |of |them",
        "see |§ 5 |below",
        "see |No. ¦7 |below",
        "“No. |Never.”",
        "about |50 %",
    ],
    "names": [
        "by |J. ¦R. ¦Smith |himself",
        "saw |Mr. ¦Hale |and |Mrs ¦Hale",
        "saw |Dr ¦Żak |there",
        "the |end. |A |man",
    ],
    "addresses": [
        "at |https://example.org/|a-b/|c.html?x=1-2…3 |now",
        "write |to |anna-b@some-where.org |now",
        "at |www.some-where.org/|old-ones |now",
        "in |/home/|anna/|two-words.txt |now",
    ],
    "Chinese and Japanese": [
        "雨|が。|降|る",
        "「雨」|と",
        "他|说：|“下|雨|了。”",
        "きゃ|く",
        "ラー|メ|ン",
        "人々|は",
        "雨|rain|雨",
        "雨|——|雨",
        "第|3|章",
        "￥100|円",
    ],
    "Korean": ["비|가 |온|다."],
}


@pytest.mark.parametrize("text", [text for texts in CASES.values() for text in texts])
def test_a_line_may_end_where_a_typesetter_would_end_it(text: str) -> None:
    assert barred(text.replace("|", "").replace("¦", "")) == text


def test_only_the_asked_for_part_of_a_text_is_looked_at() -> None:
    assert opportunities("one two three four", 4, 13) == [(7, 8, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "QUJDREVG/GHIJK+lmnop",
        "/",
        "www",
        "a",
        "begin@",
        "a/b/c ",
        "ab@cd ",
        " ",
        " a!",
        ". ",
    ],
)
@pytest.mark.parametrize("end", ["/", "@", "!a", ""])
def test_a_paragraph_of_nothing_else_takes_no_time(text: str, end: str) -> None:
    paragraph = "a" + (text * DISPLAY_LENGTH)[:DISPLAY_LENGTH] + end
    with timed() as taken:
        opportunities(paragraph, 0, len(paragraph))
        hyphen_positions(paragraph, hyphenator("en_US"))
    assert taken.seconds < 0.3
