"""What the reader of a story says about its file, against what would be understood of it."""

from __future__ import annotations

from typing import Any, NamedTuple

from reader.story import Layout

LARGEST = 200_000
"""Characters of the longest overrides that are read back."""


class Spot(NamedTuple):
    """A line of the text, known by its words should it no longer be at its offset.

    ``words`` is what the line shows, blanks around it left out; empty where only the offset counts.
    """

    offset: int
    words: str = ""


class Overrides(NamedTuple):
    """Decisions that are the user's: each holds whatever the file looks like.

    Offsets count in the text that ``encoding`` and ``mended`` give.
    """

    encoding: str | None = None
    """A Python codec's name; None to find it out."""
    mended: bool = False
    """Whether mojibake is shown as what it once was."""
    layout: Layout | None = None
    """How the file sets its paragraphs; None to find it out."""
    headings: tuple[Spot, ...] = ()
    """Lines that are headings of chapters."""
    not_headings: tuple[Spot, ...] = ()
    """Lines that are none."""
    fields: tuple[tuple[str, str], ...] = ()
    """Canonical names of header fields and their values; an empty value takes the field away."""

    def __bool__(self) -> bool:
        """Whether anything is overruled at all."""
        return self != NOTHING

    @property
    def decisions(self) -> tuple[str, ...]:
        """The names of what is overruled: those of the members above, and of the fields corrected."""
        said = {
            "encoding": self.encoding,
            "mended": self.mended,
            "layout": self.layout,
            "headings": self.headings or self.not_headings,
        }
        return (*(name for name, value in said.items() if value), *(name for name, _ in self.fields))

    def with_heading(self, spot: Spot, wanted: bool) -> Overrides:
        """Say that a line is a heading, or that it is none; an earlier word on that line is forgotten."""
        headings = tuple(each for each in self.headings if each.offset != spot.offset)
        others = tuple(each for each in self.not_headings if each.offset != spot.offset)
        if wanted:
            return self._replace(headings=tuple(sorted((*headings, spot))), not_headings=others)
        return self._replace(headings=headings, not_headings=tuple(sorted((*others, spot))))

    def with_field(self, name: str, value: str | None) -> Overrides:
        """Correct a field by its canonical name; None forgets the correction."""
        kept = tuple(each for each in self.fields if each[0] != name)
        return self._replace(fields=kept if value is None else (*kept, (name, value)))

    def to_json(self) -> str:
        """The overrides as one line of ASCII."""
        # A start need not wait for it: few files are overruled.
        import json

        members = {
            **self._asdict(),
            "layout": self.layout.value if self.layout else None,
            "headings": [spot._asdict() for spot in self.headings],
            "not_headings": [spot._asdict() for spot in self.not_headings],
        }
        return json.dumps(members, separators=(",", ":"))

    @classmethod
    def from_json(cls, source: str) -> Overrides:
        """The overrides :meth:`to_json` wrote. Raises ValueError for anything it cannot have written."""
        import json

        if len(source) > LARGEST:
            raise ValueError("overrides are shorter than this")
        try:
            return _from_members(json.loads(source))
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
            raise ValueError("these are no overrides") from error


NOTHING = Overrides()
"""Nothing is overruled."""


def _from_members(members: dict[str, Any]) -> Overrides:
    encoding, layout = members["encoding"], members["layout"]
    return Overrides(
        encoding=None if encoding is None else str(encoding),
        mended=bool(members["mended"]),
        layout=None if layout is None else Layout(layout),
        headings=tuple(map(_spot, members["headings"])),
        not_headings=tuple(map(_spot, members["not_headings"])),
        fields=tuple((str(name), str(value)) for name, value in members["fields"]),
    )


def _spot(members: dict[str, Any]) -> Spot:
    return Spot(int(members["offset"]), str(members["words"]))
