"""Which way a story is written: from left to right, or as Arabic and Hebrew are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.story import Story

_SAMPLE = 2_000
"""Characters of a story that decide: names and numbers of another script may stand among them."""
_HEBREW = "\u0590"
"""The first letters that run from right to left; what every text before them has is told apart quickly."""


def runs_right_to_left(story: Story) -> bool:
    """Say whether most letters with which a story begins run from right to left."""
    sample = story.text[story.body_start : story.body_start + _SAMPLE]
    if not sample or max(sample) < _HEBREW:
        return False
    from unicodedata import bidirectional

    ways = [bidirectional(character) for character in sample]
    return ways.count("R") + ways.count("AL") > ways.count("L")
