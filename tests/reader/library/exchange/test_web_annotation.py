"""Bookmarks and highlights are W3C Web Annotations, and those of other programs are read."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from reader.library.annotation import COLOURS, Annotation, Said
from reader.library.exchange.rows import row_of
from reader.library.exchange.selector import selectors_of
from reader.library.exchange.web_annotation import annotation_of, web_annotation
from reader.library.locator import MEMBERS, Certainty, Locator
from reader.library.span import resolve_spans
from tests.reader.library.exchange.documents import BOOKMARKS, HIGHLIGHTS
from tests.reader.library.stories import make_story

TEXT = "They came down into Arrel. The beam creaked in its collar, though there was no wind. Nobody met them."
STORY = make_story(TEXT)
EXACT, PREFIX, SUFFIX = (
    "The beam creaked",
    "They came down into Arrel. ",
    " in its collar, though there was no wind.",
)
START = TEXT.index(EXACT)
END = START + len(EXACT)
POSITION = {"type": "TextPositionSelector", "start": START, "end": END}
QUOTE = {"type": "TextQuoteSelector", "exact": EXACT, "prefix": PREFIX, "suffix": SUFFIX}
NOTE = {"type": "TextualBody", "value": "How still it is.\nAlmost."}


def foreign(*selectors: Any, **others: Any) -> dict[str, Any]:
    """An annotation as another program would write it."""
    target = {"source": "urn:sha-256:" + "a" * 64, "selector": list(selectors)}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://notes.example/7",
        "type": "Annotation",
        "created": "2025-11-25T23:16:50Z",
        "target": target,
        **others,
    }


def sound(found: dict[str, Any]) -> Annotation:
    """The annotation, which can be kept."""
    annotation = annotation_of(found)
    row_of(annotation)
    return annotation


@given(BOOKMARKS | HIGHLIGHTS)
def test_nothing_is_lost_on_the_way(annotation: Annotation) -> None:
    again = annotation_of(web_annotation(annotation))
    assert web_annotation(again) == web_annotation(annotation)
    assert again._replace(made_at=annotation.made_at) == annotation


def test_whatever_a_locator_knows_is_written(locator: Locator) -> None:
    quote = selectors_of(locator, None, "")[1]
    by_selector = {"offset", "quote", "before", "after"}
    assert len([name for name in quote if name.startswith("inglenook:")]) == len(set(MEMBERS) - by_selector)


def test_a_bookmark_is_a_point_before_its_quote(locator: Locator) -> None:
    said = Said(name="The weir", note="Read this again.")
    written = web_annotation(Annotation("0f" * 16, "a" * 64, locator, None, said, 0, 0))
    assert written["id"] == "urn:uuid:0f0f0f0f-0f0f-0f0f-0f0f-0f0f0f0f0f0f"
    assert written["motivation"] == ["bookmarking", "commenting"]
    assert [(each["purpose"], each["value"]) for each in written["body"]] == [
        ("identifying", "The weir"),
        ("commenting", "Read this again."),
    ]
    position, quote = written["target"]["selector"]
    assert position == {
        "type": "TextPositionSelector",
        "start": locator.offset,
        "end": locator.offset + len(locator.quote),
    }
    assert (quote["type"], quote["exact"], quote["prefix"]) == (
        "TextQuoteSelector",
        locator.quote,
        locator.before,
    )


def test_a_highlight_is_a_range_and_its_words(locator: Locator) -> None:
    stop = locator._replace(offset=locator.offset + 9)
    said = Said(style="underline", words="the beam,")
    written = web_annotation(Annotation("0f" * 16, "a" * 64, locator, stop, said, 0, 0))
    assert written["motivation"] == ["highlighting"]
    assert written["target"]["styleClass"] == "underline"
    assert ".underline" in written["stylesheet"]["value"]
    position, ends, quote = written["target"]["selector"]
    assert (position["start"], position["end"]) == (locator.offset, locator.offset + 9)
    assert ends["startSelector"]["type"] == ends["endSelector"]["type"] == "TextQuoteSelector"
    assert quote["exact"] == "the beam,"


def test_a_highlight_of_another_program_stands_on_its_words() -> None:
    made = sound(foreign(POSITION, QUOTE, motivation="highlighting", body=NOTE))
    assert made.stop is not None
    assert (made.start.offset, made.stop.offset, made.said.words) == (START, END, EXACT)
    assert made.said.note == "How still it is.\nAlmost."
    edited = make_story("An inserted sentence stands here now. " + TEXT)
    (span,) = resolve_spans(edited, [(made.start, made.stop, False)])
    assert (edited.text[span.start : span.end], span.certainty) == (EXACT, Certainty.MOVED)


def test_a_highlight_of_another_program_can_be_seen() -> None:
    assert sound(foreign(POSITION)).said.style == COLOURS[0]
    assert sound(foreign(POSITION, motivation="bookmarking")).said.style == ""


def test_a_bookmark_of_another_program_is_a_bookmark() -> None:
    made = sound(foreign(POSITION, QUOTE, motivation=["bookmarking"]))
    assert made.is_bookmark
    assert (made.start.offset, made.start.before) == (START, PREFIX)
    assert (made.start.quote + made.start.after).startswith(EXACT + SUFFIX[:20])


def test_words_without_an_offset_are_looked_for_and_never_taken_for_certain() -> None:
    made = sound(foreign(QUOTE))
    (span,) = resolve_spans(STORY, [(made.start, made.stop, True)])
    assert (TEXT[span.start : span.end], span.certainty) == (EXACT, Certainty.MOVED)


def test_one_selector_need_not_be_in_a_list() -> None:
    found = foreign()
    found["target"]["selector"] = POSITION
    assert sound(found).start.offset == START


def test_the_name_another_program_gives_is_always_the_same_one_here() -> None:
    one, other = sound(foreign(POSITION)), sound(foreign(POSITION, id="https://notes.example/8"))
    assert one.id == sound(foreign(POSITION)).id
    assert one.id != other.id
    assert len(one.id) == 32


def test_what_is_shown_on_one_line_is_cleaned() -> None:
    name = {"type": "TextualBody", "purpose": "identifying", "value": "a\u202eb\nc"}
    found = foreign(POSITION, body=[name, {"type": "TextualBody", "value": "d\u2066\r\ne"}])
    found["target"]["inglenook:title"] = "The\u200e Weir\n"
    said = sound(found).said
    assert (said.name, said.note, said.title) == ("ab c", "d\ne", "The Weir")


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "Note"},
        {"id": ""},
        {"id": "x" * 3_000},
        {"id": "urn:uuid:none"},
        {"created": "once"},
        {"target": {}},
        {"target": {"source": "urn:sha-256:" + "A" * 64, "selector": POSITION}},
        {"target": {"source": "file:///etc/passwd", "selector": POSITION}},
        {"target": {"source": "urn:sha-256:" + "a" * 64, "selector": []}},
        {"target": {"source": "urn:sha-256:" + "a" * 64, "selector": {**POSITION, "start": -1}}},
        {"target": {"source": "urn:sha-256:" + "a" * 64, "selector": {**POSITION, "start": True}}},
        {"target": {"source": "urn:sha-256:" + "a" * 64, "selector": {**POSITION, "end": START - 1}}},
        {"target": {"source": "urn:sha-256:" + "a" * 64, "selector": {**POSITION, "end": 2**60}}},
        {"target": {"source": "urn:sha-256:" + "a" * 64, "selector": {**QUOTE, "exact": ["a"]}}},
        {"target": {"source": "urn:sha-256:" + "a" * 64, "selector": {**QUOTE, "exact": "a" * 30_000}}},
        {"body": {**NOTE, "value": "a" * 30_000}},
    ],
    ids=str,
)
def test_what_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        sound({**foreign(POSITION), **wrong})
