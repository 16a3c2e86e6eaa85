"""Where a place in a story is, said so that it can be found again when the file has changed.

The words at the place say where it is, as the text quote selector of the W3C Web Annotation Data
Model does; the chapter and the progression stand in when the words are gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from reader.library.letters import count_letters
from reader.story import Chapter, Story

QUOTE = 60
CONTEXT = 30
NAME = 200
TEXT_LIMIT = 400
"""Longer quotes, contexts and names than `locate` makes may come from elsewhere, but not any length."""
JSON_LIMIT = 20_000
LARGEST = 2**53
COUNTED = 1_000_000
"""Characters of a chapter of which the letters are counted, for setting a place must take no time."""


class Locator(NamedTuple):
    """A place in a text, with enough around it to know it again."""

    offset: int
    quote: str
    """Up to 60 characters from the offset on, as they stand in the text."""
    before: str
    """Up to 30 characters that end at the offset."""
    after: str
    """Up to 30 characters that follow the quote."""
    paragraph: int
    """The ordinal of the block at the offset, from 0."""
    chapter: str
    """The name of the chapter, empty where it has none."""
    chapter_index: int
    progression: float
    """From 0 to 1."""
    chapters: int = 0
    """How many chapters the text had; 0 where that was not written down."""
    letters: int = 0
    """How many letters of its chapter are before the place, however they are set; 0 where not counted."""

    def to_json(self) -> str:
        """The locator as one line of ASCII, so that even lone surrogates survive being stored.

        Raises ValueError for one that could not be read again.
        """
        import json

        _validate(self)
        return json.dumps({name: getattr(self, name) for name in MEMBERS}, separators=(",", ":"))

    @classmethod
    def from_json(cls, source: str) -> Locator:
        """The locator `to_json` wrote; ValueError for anything it cannot have written."""
        import json

        if len(source) > JSON_LIMIT:
            raise ValueError("a locator is shorter than this")
        try:
            members = {**dict.fromkeys(LATER, 0), **json.loads(source)}
            locator = cls(*(members[name] for name in MEMBERS))
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("this is not a locator") from error
        _validate(locator)
        return locator


MEMBERS = Locator._fields
LATER = ("chapters", "letters")
"""Members that older locators are without."""


class Certainty(Enum):
    """How sure it is that a place found is the place meant."""

    EXACT = "exact"
    """The text has not changed."""
    MOVED = "moved"
    """The text has changed, and the words of the place were found in it."""
    APPROXIMATE = "approximate"
    """Only some of the words, or the chapter, were found: the place is near."""
    LOST = "lost"
    """Nothing of it was found: as far through the story as it once was."""


SURE = (Certainty.EXACT, Certainty.MOVED)
"""The place found is the place meant."""


class Found(NamedTuple):
    """Where a locator's place is in a text."""

    offset: int
    certainty: Certainty


def locate(story: Story, offset: int) -> Locator:
    """The locator of an offset, which is moved into the text if it lies outside."""
    text = story.text
    offset = min(max(0, offset), len(text))
    quoted = offset + QUOTE
    index = story.chapter_at(offset)
    start = story.chapters[index].start
    return Locator(
        offset=offset,
        quote=text[offset:quoted],
        before=text[max(0, offset - CONTEXT) : offset],
        after=text[quoted : quoted + CONTEXT],
        paragraph=max(0, story.block_at(offset)),
        chapter=chapter_name(story.chapters[index]),
        chapter_index=index,
        progression=story.progression(offset),
        chapters=len(story.chapters),
        letters=count_letters(text[start:offset]) if offset - start <= COUNTED else 0,
    )


def resolve(story: Story, locator: Locator, same_text: bool) -> Found:
    """Where the place is now; `same_text` says that the text is the one the locator was made in."""
    return resolve_all(story, ((locator, same_text),))[0]


def resolve_all(story: Story, places: Iterable[tuple[Locator, bool]]) -> tuple[Found, ...]:
    """Where many places are now, faster than one by one when the text has changed."""
    places = tuple(places)
    changed = [locator for locator, same_text in places if not is_exact(story, locator, same_text)]
    found = iter(_search(story, changed))
    return tuple(
        Found(locator.offset, Certainty.EXACT) if is_exact(story, locator, same_text) else next(found)
        for locator, same_text in places
    )


def is_exact(story: Story, locator: Locator, same_text: bool) -> bool:
    """Whether a place is where it was."""
    return same_text and locator.offset <= len(story.text)


def chapter_name(chapter: Chapter) -> str:
    """What a chapter is known by in a locator."""
    return chapter.heading.name[:NAME] if chapter.heading else ""


def _search(story: Story, locators: list[Locator]) -> Iterable[Found]:
    if not locators:
        return ()
    # Searching is for texts that have changed; a story that has not need not load it.
    from reader.library.resolver import Resolver

    return map(Resolver(story, locators).place, locators)


def _validate(locator: Locator) -> None:
    texts = (locator.quote, locator.before, locator.after, locator.chapter)
    place, chapter = (locator.offset, locator.paragraph), (locator.chapter_index, locator.chapters)
    sound = (
        all(type(text) is str and len(text) <= TEXT_LIMIT for text in texts)
        and all(
            type(number) is int and 0 <= number < LARGEST for number in (*place, *chapter, locator.letters)
        )
        and type(locator.progression) in (int, float)
        and 0 <= locator.progression <= 1
    )
    if not sound:
        raise ValueError("this is not a locator")
