"""The way through a story as one line: which offset lies where on it, and where chapters begin."""

from __future__ import annotations

from reader.story import Story


def offset_at(story: Story, progression: float) -> int:
    """Return the offset so far through the story proper, from 0 to 1; for 1, the end of the text."""
    if progression >= 1:
        return len(story.text)
    return story.body_start + round(max(0.0, progression) * (story.body_end - story.body_start))


def snapped(story: Story, offset: int, slack: float) -> int:
    """Return the start of the chapter nearest to an offset, or the offset if none is near.

    ``slack`` says how near, as a part of the story, from 0 to 1.
    """
    here, chapter = story.progression(offset), story.chapter_at(offset)
    starts = [each.start for each in story.chapters[chapter : chapter + 2]]
    nearest = min(starts, key=lambda start: abs(story.progression(start) - here))
    return nearest if abs(story.progression(nearest) - here) <= slack else offset


def chapter_from(story: Story, offset: int, direction: int) -> int:
    """Return the start of the next (1) chapter, or of this or, at its start, the previous one (-1)."""
    chapter = story.chapter_at(offset)
    if direction > 0:
        return story.chapters[chapter + 1].start if chapter + 1 < len(story.chapters) else len(story.text)
    at_start = offset <= story.chapters[chapter].start
    return story.chapters[max(0, chapter - at_start)].start
