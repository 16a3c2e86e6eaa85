"""The line of the file that somebody points at, and whether it is a heading."""

from __future__ import annotations

from dataclasses import dataclass

from reader.overrides import Overrides, Spot
from reader.story import Heading, Story
from reader.text.lines import BLANK

LONGEST = 300
"""Characters of the longest line that may be called a heading."""


@dataclass(frozen=True, slots=True)
class PointedLine:
    """A line of the file that can be a heading, or the first line of the heading it belongs to."""

    spot: Spot
    is_heading: bool

    @property
    def end(self) -> int:
        """The offset after the last character the line shows."""
        return self.spot.offset + len(self.spot.words)

    def turned(self, said: Overrides) -> Overrides:
        """What the user then says of the file: the line is a heading where it was none, or none."""
        return said.with_heading(self.spot, not self.is_heading)


def line_at(story: Story, offset: int) -> PointedLine | None:
    """The line an offset lies in; None where it is blank, drawn, or longer than any heading."""
    heading = _heading_at(story, offset)
    spot = spot_at(story.text, heading.start if heading else offset)
    fits = spot is not None and len(spot.words) <= LONGEST and any(map(str.isalnum, spot.words))
    return PointedLine(spot, heading is not None) if spot and fits else None


def spot_at(text: str, offset: int) -> Spot | None:
    """The line an offset lies in, without the blanks around its words; None where there are none."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    line = text[start : end if end >= 0 else len(text)]
    lead = len(line) - len(line.lstrip(BLANK))
    words = line.strip(BLANK)
    return Spot(start + lead, words) if words else None


def _heading_at(story: Story, offset: int) -> Heading | None:
    heading = story.chapters[story.chapter_at(offset)].heading
    return heading if heading and heading.start <= offset < heading.end else None
