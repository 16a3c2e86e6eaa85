"""What a reader has put at a place of a story: a bookmark, or a highlight over some of its words."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.locator import Locator

COLOURS = ("yellow", "green", "blue", "pink", "purple")
UNDERLINE = "underline"
STYLES = (*COLOURS, UNDERLINE)
"""How a highlight looks. A bookmark has a colour, or none of its own."""

NAME_LIMIT = 200
TEXT_LIMIT = 20_000
"""Characters of a note, and of the words of a highlight that are kept beside it."""
_JSON_LIMIT = 400_000


class Said(NamedTuple):
    """What an annotation says, and of which story."""

    style: str = ""
    """One of `STYLES`, or nothing."""
    name: str = ""
    """What the reader calls it; empty where its words speak for it."""
    note: str = ""
    words: str = ""
    """The words highlighted, as they stood in the text."""
    title: str = ""
    author: str = ""
    """Those of the story, for its file may go."""

    def to_json(self) -> str:
        """One line of ASCII, so that any character survives being stored; what is empty is left out."""
        import json

        members = {name: value for name, value in self._asdict().items() if value}
        return json.dumps(members, separators=(",", ":"))

    @classmethod
    def from_json(cls, source: str) -> Said:
        """Read what `to_json` wrote; ValueError for anything it cannot have written."""
        import json

        if len(source) > _JSON_LIMIT:
            raise ValueError("what is said of a place is shorter than this")
        members = json.loads(source)
        if not isinstance(members, dict):
            raise ValueError("this is nothing that is said of a place")
        said = cls(**{name: members[name] for name in cls._fields if name in members})
        said.validate()
        return said

    def validate(self) -> None:
        """Raise ValueError unless every member is of its type and length."""
        short, long = (self.name, self.title, self.author), (self.note, self.words)
        sound = (
            all(type(text) is str for text in (*short, *long))
            and all(len(text) <= NAME_LIMIT for text in short)
            and all(len(text) <= TEXT_LIMIT for text in long)
            and self.style in ("", *STYLES)
        )
        if not sound:
            raise ValueError("this is nothing that is said of a place")


SILENT = Said()
"""Nothing is said of the place."""


class Annotation(NamedTuple):
    """A place, or all between two places, that the reader has marked."""

    id: str
    text_sha256: str
    """The hash of the text in which it was made."""
    start: Locator
    stop: Locator | None
    """Where a highlight ends; None for a bookmark."""
    said: Said
    made_at: float
    changed_at: float
    """Seconds since the epoch, UTC: no part of what it is."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Annotation) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:-1])

    @property
    def is_bookmark(self) -> bool:
        """Whether it marks a place, and no words."""
        return self.stop is None


class Listed(NamedTuple):
    """An annotation as a list over all stories shows it: its place is as it was when it was made."""

    id: str
    path: bytes
    """Where the story was read last; empty if it never was here."""
    text_sha256: str
    """The hash of its text as it was then."""
    is_bookmark: bool
    offset: int
    progression: float
    chapter: str
    quote: str
    made_at: float
    said: Said
