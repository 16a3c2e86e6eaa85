"""How fast somebody reads, learnt from the pages they turn, and how long a stretch of a story takes them."""

from __future__ import annotations

from typing import NamedTuple

from reader.story import Story
from reader.text.words import SPEED, count_words

SLOWEST, FASTEST = 80, 900
"""Words a minute between which a pace is held."""
_KNOWN_AFTER = 12
"""Turns from which on they say more than the usual figure."""
_REMEMBERED = 50
_TURN_SECONDS = (3.0, 600.0)
"""A page turned sooner was leafed past; one turned later was left lying."""
_TURN_SPEEDS = (40.0, 1_500.0)
"""Words a minute outside which nobody was reading."""
_LINGERING = 3
"""So many times as long as its words take, a page counts as read; beyond that it was left lying."""
FEWEST_WORDS = 40
"""Words on a page below which the hand takes longer than the eye."""
_SAMPLE = 4_000
"""Characters from which a story's words per character are judged."""


class Pace(NamedTuple):
    """The speeds of the page turns that count, in words a minute, the latest at the end."""

    speeds: tuple[int, ...] = ()

    @property
    def words_a_minute(self) -> int:
        """The median of the turns, held between bounds; the usual figure until there are enough."""
        if len(self.speeds) < _KNOWN_AFTER:
            return SPEED
        return min(FASTEST, max(SLOWEST, sorted(self.speeds)[len(self.speeds) // 2]))


UNKNOWN = Pace()
"""The pace of somebody who has not read yet."""


def turned(pace: Pace, words: int, seconds: float) -> Pace:
    """Return the pace after so many words were left behind in so many seconds."""
    if words < FEWEST_WORDS or not _TURN_SECONDS[0] <= seconds <= _TURN_SECONDS[1]:
        return pace
    speed = words * 60 / seconds
    if not _TURN_SPEEDS[0] <= speed <= _TURN_SPEEDS[1]:
        return pace
    return Pace((*pace.speeds, round(speed))[-_REMEMBERED:])


def seconds_read(pace: Pace, words: int, seconds: float) -> float:
    """Return for how many of the seconds somebody was reading who left so many words behind in them.

    None, if they leafed past; of a page that was left lying no more than it can take.
    """
    if seconds < _TURN_SECONDS[0] or words * 60 > seconds * _TURN_SPEEDS[1]:
        return 0.0
    return min(seconds, _LINGERING * words * 60 / pace.words_a_minute)


def pace_of(found: object) -> Pace:
    """Return the pace that was kept as JSON; what is faulty in it is left out."""
    speeds = found.get("speeds") if isinstance(found, dict) else None
    if not isinstance(speeds, list):
        return UNKNOWN
    sound = [each for each in speeds if type(each) is int and _TURN_SPEEDS[0] <= each <= _TURN_SPEEDS[1]]
    return Pace(tuple(sound[-_REMEMBERED:]))


def minutes_between(story: Story, start: int, end: int, pace: Pace) -> int:
    """Return the minutes it takes to read what lies between two offsets of the story proper.

    At least one, unless there is nothing. The words are reckoned from the story's beginning, so
    that a long story takes no longer than a short one.
    """
    length = min(end, story.body_end) - max(start, story.body_start)
    if length <= 0:
        return 0
    sample = story.text[story.body_start : story.body_start + _SAMPLE]
    words = length * count_words(sample) / max(1, len(sample))
    return max(1, round(words / pace.words_a_minute))
