"""A document is read with every doubt: what is wrong in it is left out, and what is no document refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from reader.library.exchange import document as documents
from reader.library.exchange.document import Document, UnusableDocument, document_of, read_document, written
from reader.library.exchange.section import SECTIONS
from tests.reader.library.exchange.documents import LIBRARIES, document

A, B = "a" * 64, "b" * 64
LOCATOR = {
    "offset": 7,
    "quote": "The beam",
    "before": "",
    "after": "",
    "paragraph": 0,
    "chapter": "",
    "chapter_index": 0,
    "progression": 0.5,
}
SOUND: dict[str, dict[str, Any]] = {
    "texts": {"text": A, "story": B},
    "paths": {"path": "/stories/\udcff.txt", "text": A},
    "positions": {"text": A, "at": "2025-11-25T23:16:50Z", "locator": LOCATOR},
    "overrides": {
        "content": A,
        "path": "/a.txt",
        "said": {
            "encoding": "cp1252",
            "mended": False,
            "layout": None,
            "headings": [{"offset": 3, "words": "One"}],
            "not_headings": [],
            "fields": [["title", "Weir"]],
        },
    },
    "settings": {"text": A, "choices": {"size": 20, "spaced": True}},
    "marks": {"text": A, "favourite": True, "read": None, "tags": ["rainy"], "removed": False},
    "readings": {"day": "2025-11-25", "story": A, "seconds": 60.5, "words": 240},
    "finished": {"story": A, "day": "2025-11-25", "title": "Weir", "author": "", "path": "/a.txt"},
}


def with_said(**wrong: object) -> dict[str, Any]:
    return {**SOUND["overrides"], "said": {**SOUND["overrides"]["said"], **wrong}}


WRONG = [
    ("texts", {"text": "a" * 63}),
    ("texts", {"story": None}),
    ("texts", {"text": ["a"]}),
    ("paths", {"path": ""}),
    ("paths", {"path": "a\0b"}),
    ("paths", {"path": "/\ud800.txt"}),
    ("paths", {"path": "a" * 40_000}),
    ("paths", {"path": 7}),
    ("positions", {"at": "yesterday"}),
    ("positions", {"at": 1_764_112_610}),
    ("positions", {"locator": None}),
    ("positions", {"locator": {**LOCATOR, "offset": -1}}),
    ("positions", {"locator": {**LOCATOR, "offset": 2**60}}),
    ("positions", {"locator": {**LOCATOR, "progression": 1.5}}),
    ("positions", {"locator": {**LOCATOR, "quote": "a" * 500}}),
    ("positions", {"locator": {"offset": 3}}),
    ("overrides", {"said": {}}),
    ("overrides", with_said(encoding="rot13")),
    ("overrides", with_said(encoding="../evil")),
    ("overrides", with_said(layout="strange")),
    ("overrides", with_said(mended="yes")),
    ("overrides", with_said(headings=[{"offset": "3", "words": ""}])),
    ("overrides", with_said(added=1)),
    ("settings", {"choices": []}),
    ("settings", {"choices": {"size": [1]}}),
    ("settings", {"choices": {"family": "a" * 20_000}}),
    ("marks", {"favourite": 1}),
    ("marks", {"read": "yes"}),
    ("marks", {"tags": [3]}),
    ("marks", {"tags": None}),
    ("readings", {"day": "2025-02-30"}),
    ("readings", {"seconds": -1}),
    ("readings", {"seconds": 1e9}),
    ("readings", {"words": 2.5}),
    ("readings", {"words": -1}),
    ("finished", {"day": "soon"}),
    ("finished", {"title": None}),
]


def read(path: Path, content: bytes) -> Document:
    path.write_bytes(content)
    return read_document(path)


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_row_is_taken(name: str) -> None:
    found = document(**{name: [SOUND[name]]})
    assert (len(found.rows[name]), found.unsound[name]) == (1, 0)


@pytest.mark.parametrize(("name", "wrong"), WRONG, ids=lambda each: str(each)[:60])
def test_a_row_that_cannot_be_is_left_out_and_counted_and_the_others_stay(
    name: str, wrong: dict[str, Any]
) -> None:
    found = document(**{name: [{**SOUND[name], **wrong}, SOUND[name]]})
    assert (len(found.rows[name]), found.unsound[name]) == (1, 1)


@given(st.sampled_from([section.name for section in SECTIONS]), st.data())
def test_whatever_stands_in_place_of_a_row_nothing_is_raised(name: str, data: st.DataObject) -> None:
    scalars = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text()
    )
    names = st.sampled_from(
        ["id", "type", "target", "body", "text", "path", "at", "locator", "said", "day", "tags"]
    )
    anything = st.recursive(
        scalars, lambda inner: st.lists(inner) | st.dictionaries(names | st.text(), inner)
    )
    member = data.draw(anything)
    assert document(**{name: [member]}).unsound[name] == 1


def test_names_that_are_not_known_are_passed_over() -> None:
    found = document(texts=[{**SOUND["texts"], "later": 3}], shelves=[1, 2])
    assert found.rows["texts"] == [(A, B)]


def test_a_title_is_cleaned_of_what_makes_it_look_like_another() -> None:
    found = document(
        finished=[{**SOUND["finished"], "title": "a\u202eb\nc"}],
        marks=[{**SOUND["marks"], "tags": ["a\u2066"]}],
    )
    assert found.rows["finished"][0][2] == "ab c"
    assert json.loads(found.rows["marks"][0][1])[2] == ["a"]


@given(LIBRARIES)
def test_a_document_is_written_in_printable_ascii_alone(content: dict[str, list[Any]]) -> None:
    text = "".join(written(Document(content, {}, {})))
    assert text.isascii()
    assert all(line.isprintable() for line in text.split("\n"))


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\xff", b"[]", b"null", b'{"version": 1}', b'{"format": "other", "version": 1}',
     b'{"format": "inglenook"}', b'{"format": "inglenook", "version": true}', b'{"format": "inglenook", "version": NaN}',
     b"[" * 200_000, b'{"a":' * 200_000],
    ids=lambda content: repr(content[:30]),
)  # fmt: skip
def test_what_is_no_document_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnusableDocument, match=r"^x\.json .*Inglenook\.$"):
        read(tmp_path / "x.json", content)


def test_a_newer_version_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableDocument, match="newer version of Inglenook"):
        read(tmp_path / "x.json", b'{"format": "inglenook", "version": 2}')


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST", 10)
    with pytest.raises(UnusableDocument, match="too large"):
        read(tmp_path / "x.json", b'{"format": "inglenook", "version": 1}')


def test_no_more_rows_are_taken_than_there_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_MOST", 2)
    found = document(texts=[SOUND["texts"]] * 5)
    assert (len(found.rows["texts"]), found.unsound["texts"]) == (2, 3)


def test_a_folder_and_a_file_that_is_gone_are_refused_in_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(UnusableDocument, match=r"\.$"):
            read_document(path)


def test_a_text_that_only_an_annotation_tells_of_is_a_story() -> None:
    position = {"type": "TextPositionSelector", "start": 3, "end": 9}
    target = {"source": f"urn:sha-256:{B}", "selector": position}
    note = {
        "id": "https://notes.example/7",
        "type": "Annotation",
        "created": "2025-11-25T23:16:50Z",
        "target": target,
    }
    found = document(
        annotations=[note, {**note, "id": "https://notes.example/8"}], texts=[{"text": A, "story": A}]
    )
    assert found.rows["texts"] == [(A, A), (B, B)]


def test_a_byte_order_mark_is_no_hindrance() -> None:
    assert document_of(b'\xef\xbb\xbf{"format": "inglenook", "version": 1}', "x").rows["texts"] == []


def test_the_format_that_is_published_names_every_list_and_the_version() -> None:
    published = (resources.FOLDER / "export-format.md").read_text("utf-8")
    assert not [
        section.name
        for section in SECTIONS
        if f"`{section.name}`" not in published and f'"{section.name}"' not in published
    ]
    assert f'"version": {documents.VERSION},' in published
