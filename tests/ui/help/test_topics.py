"""Every topic of the manual is there, leads only to others, and names the keys there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from resources.translations.__main__ import FOLDER as TRANSLATIONS
from resources.translations.__main__ import LANGUAGES
from resources.translations.catalogue import read_catalogue
from ui.commands import COMMANDS, Actions
from ui.help.keys import keys_topic, with_keys_in_force
from ui.help.markdown import Kind, Span, Style, parse
from ui.help.topics import FOLDER, KEYS, NAMES, NEW, Topic, file_of, load_topics

KEY = re.compile(r"((Ctrl|Alt|Shift)\+.+|F\d+|PgUp|PgDown|Space|Home|End)")


WRITTEN = set(NAMES) - {KEYS, NEW}
BOTH = [(language, name) for language in LANGUAGES for name in sorted(WRITTEN)]


def written(name: str, language: str = "") -> Topic:
    return Topic(name, parse(file_of(name, language).read_text("utf-8")))


def spans_of(topic: Topic) -> Iterator[Span]:
    return (span for block in topic.blocks for cell in block.cells for span in cell)


@pytest.mark.parametrize("name", NAMES)
def test_every_topic_has_a_title_and_something_to_say(actions: Actions, name: str) -> None:
    topic = load_topics(actions)[name]
    assert topic.blocks[0].kind is Kind.TITLE
    assert [block.kind for block in topic.blocks].count(Kind.TITLE) == 1
    assert len(topic.blocks) > 3


@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_every_file_of_the_manual_is_a_topic_in_every_language(language: str) -> None:
    files = {path.stem for path in (FOLDER / language).glob("*.md")}
    assert files == WRITTEN


def test_every_link_leads_to_a_topic(actions: Actions) -> None:
    topics = load_topics(actions)
    targets = {span.target for topic in topics.values() for span in spans_of(topic) if span.target}
    assert targets
    assert targets <= set(topics)


def test_no_mark_of_markdown_is_left_in_what_is_shown(actions: Actions) -> None:
    for topic in load_topics(actions).values():
        for span in spans_of(topic):
            if span.style is Style.PLAIN:
                assert not re.search(r"[`*_\[\]|#]|^- ", span.text), span.text


def test_every_key_the_manual_names_belongs_to_a_command(actions: Actions) -> None:
    known = {QKeySequence(key).toString() for command in COMMANDS for key in command.keys}
    for name in WRITTEN:
        keys = {
            span.text
            for span in spans_of(written(name))
            if span.style is Style.CODE and KEY.fullmatch(span.text)
        }
        assert keys <= known


def test_every_command_the_manual_names_is_in_the_menu_by_that_name(actions: Actions) -> None:
    named = {
        span.text
        for topic in load_topics(actions).values()
        for span in spans_of(topic)
        if span.style is Style.EMPHASIS and span.text.endswith("…")
    }
    of_other_menus = {"Your own themes…"}
    assert named - of_other_menus <= {command.text for command in COMMANDS}


def test_the_topic_of_keys_has_every_command_with_keys(actions: Actions) -> None:
    said = [block.text for block in keys_topic(actions)]
    for command in COMMANDS:
        if command.keys:
            native = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            assert any(command.text in line and native in line for line in said)


def test_keys_that_were_changed_are_shown_as_they_are_now(actions: Actions) -> None:
    actions["toggle_bookmark"].setShortcut(QKeySequence("Ctrl+Alt+B"))
    (block,) = with_keys_in_force(parse("Press `Ctrl+D`."), actions)
    assert block.text == "Press Ctrl+Alt+B."


def test_a_command_without_keys_is_named(actions: Actions) -> None:
    actions["toggle_bookmark"].setShortcuts([])
    (block,) = with_keys_in_force(parse("Choose `Ctrl+D`."), actions)
    assert block.text == "Choose Bookmark this place."


def test_what_is_new_begins_with_this_version(actions: Actions) -> None:
    from main import __version__

    headings = [b.text for b in load_topics(actions)[NEW].blocks if b.kind is Kind.HEADING]
    assert headings[0].startswith(__version__)


def test_words_are_found_in_whatever_case(actions: Actions) -> None:
    topics = load_topics(actions)
    assert topics["statistics"].has(["STATISTICS", "leafed"])
    assert not topics["statistics"].has(["statistics", "kiln"])


@pytest.mark.parametrize(("language", "name"), BOTH)
def test_a_translated_topic_is_built_like_the_english_one(language: str, name: str) -> None:
    here, there = written(name, language), written(name)
    assert [block.kind for block in here.blocks] == [block.kind for block in there.blocks]
    for what in (Style.CODE, Style.EMPHASIS):
        assert sum(span.style is what for span in spans_of(here)) == sum(
            span.style is what for span in spans_of(there)
        )


@pytest.mark.parametrize(("language", "name"), BOTH)
def test_a_translated_topic_names_the_same_keys_and_leads_to_the_same_topics(
    language: str, name: str
) -> None:
    def named(topic: Topic) -> list[tuple[str, str]]:
        return sorted((span.text, "") for span in spans_of(topic) if span.style is Style.CODE) + sorted(
            ("", span.target) for span in spans_of(topic) if span.target
        )

    assert named(written(name, language)) == named(written(name))


@pytest.mark.parametrize(("language", "name"), BOTH)
def test_a_translated_topic_calls_things_what_the_window_calls_them(language: str, name: str) -> None:
    catalogue = read_catalogue(TRANSLATIONS / f"inglenook_{language}.ts")
    said: dict[str, set[str]] = {}
    for source, translation in catalogue.items():
        said.setdefault(plain(source.text), set()).add(plain(translation))
    here = [span.text for span in spans_of(written(name, language)) if span.style is Style.EMPHASIS]
    for span in spans_of(written(name)):
        if span.style is Style.EMPHASIS and span.text in said:
            assert said[span.text] & set(here), span.text


def plain(text: str) -> str:
    """A label without the mark of its mnemonic."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "")


def test_the_manual_is_in_the_language_of_the_window(
    actions: Actions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.help.topics.language_shown", lambda: "de")
    topics = load_topics(actions)
    assert topics["reading"].title == "Lesen"
    assert topics["statistics"].has(["hintereinander", "TEMPO"])


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "lesebändchen"), ("fr", "SURLIGNAGE ruban"), ("es", "cinta RESALTADO"), ("zh_CN", "书签带")],
)
def test_words_are_found_in_every_language(
    actions: Actions, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    monkeypatch.setattr("ui.help.topics.language_shown", lambda: language)
    topics = load_topics(actions)
    assert topics["bookmarks"].has(words.split())
    assert not topics["command_line"].has(words.split())


def test_a_topic_that_is_not_translated_yet_is_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "de").mkdir()
    monkeypatch.setattr("ui.help.topics.FOLDER", tmp_path)
    assert file_of("start", "de") == tmp_path / "start.md"
