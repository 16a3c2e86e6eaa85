"""Stories to be printed in tests."""

from __future__ import annotations

from reader.publish.publication import Publication, Volume
from reader.story import Encoding, Story
from reader.text.split import split

SENTENCES = (
    "The ferry came in late that evening, and nobody on the quay had thought to light the lamps. ",
    "She counted the crates twice, wrote the number down, and found that it was still wrong. ",
    "Somebody laughed behind the customs office; extraordinarily, it was the harbourmaster’s wife. ",
)


def story(text: str, name: str = "ferry.txt") -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), name)


def prose(paragraphs: int) -> str:
    """Paragraphs each of which is told from the others by its number."""
    return "\n\n".join(
        f"Number {n} began so. " + "".join(SENTENCES[(n + i) % 3] for i in range(2 + n % 4))
        for n in range(paragraphs)
    )


CHAPTERS_TEXT = "The Late Ferry\n\nby Ada Merrow\n\n" + "\n\n".join(
    f"Chapter {each}: Quay {each}\n\n{prose(12)}" for each in range(1, 5)
)
CHAPTERS = story(CHAPTERS_TEXT)
ONE_LONG = story("The Long Quay\n\nby Ada Merrow\n\n" + prose(600), "long.txt")
"""Of no chapters, and longer than a section."""
SHORT = story("A Short One\n\nby Bo Lind\n\n" + prose(5), "short.txt")


def publication(*stories: Story) -> Publication:
    volumes = tuple(Volume((each,), "a file") for each in stories)
    return Publication(volumes, volumes[0].title if len(volumes) == 1 else "All")
