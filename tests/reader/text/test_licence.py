"""Project Gutenberg's headers and footers through the years."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import Story

BODY = "\n\n\n".join(
    f"CHAPTER {number}\n\nThe harbour was full of boats that nobody had paid for, and the man who\n"
    "kept the book of them had gone to bed with a cold.\n\nNobody asked."
    for number in ("I", "II", "III")
)
START = "*** START OF THE PROJECT GUTENBERG EBOOK NINE BOATS ***"
SMALL_PRINT = "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*"
END = "*** END OF THE PROJECT GUTENBERG EBOOK NINE BOATS ***"


def told(story: Story) -> tuple[str | None, str | None, str, str]:
    """Title, author, and the first and last words of the story proper with its headings."""
    first = next(chapter.heading for chapter in story.chapters if chapter.heading)
    return story.title, story.author, first.label, story.text[: story.body_end].split()[-1]


@pytest.mark.parametrize(
    "header",
    [
        f"The Project Gutenberg eBook of Nine Boats\n\nTitle: Nine Boats\n\nAuthor: Tove Lund\n\n{START}",
        f"Title: Nine Boats\nAuthor: Tove Lund\n\n{START}\n\n\nProduced by Ann Roe and others",
        "Title: Nine Boats\n\nAuthor: Tove Lund\n\n"
        "*** START OF THIS PROJECT GUTENBERG EBOOK NINE BOATS THAT NOBODY HAD\nPAID FOR AND NOBODY SAILED ***",
        f"**The Project Gutenberg Etext of Nine Boats, by Tove Lund**\n\nA few words.\n\n{SMALL_PRINT}",
        f"The Project Gutenberg Etext of Boats\n\nNine Boats\n\nby Tove Lund\n\nJuly, 1992 [Etext #9999]\n\n{SMALL_PRINT}",
    ],
    ids=["2020s", "with credits", "wrapped", "1990s", "1990s with a title page"],
)
def test_the_header_is_kept_out_and_names_title_and_author(
    header: str, story_of: Callable[..., Story]
) -> None:
    story = story_of(f"{header}\n\n\n\n{BODY}\n\n\n\n{END}\n\nSome terms.\n")
    assert told(story) == ("Nine Boats", "Tove Lund", "CHAPTER I", "asked.")


@pytest.mark.parametrize(
    "footer",
    [
        END,
        "End of the Project Gutenberg EBook of Nine Boats, by Tove Lund",
        "End of Project Gutenberg's Nine Boats, by Tove Lund",
        "***END OF THE PROJECT GUTENBERG EBOOK NINE BOATS***",
        "The End of Project Gutenberg Etext of Nine Boats",
        "Ende dieses Projekt Gutenberg Etextes Nine Boats",
        "Fin du texte de Project Gutenberg: Nine Boats",
    ],
)
def test_the_licence_at_the_end_is_kept_out(footer: str, story_of: Callable[..., Story]) -> None:
    story = story_of(
        f"Title: Nine Boats\n\nAuthor: Tove Lund\n\n{START}\n\n\n{BODY}\n\n\n{footer}\n\nTerms.\n"
    )
    assert told(story) == ("Nine Boats", "Tove Lund", "CHAPTER I", "asked.")


def test_small_print_at_the_end_is_no_header(story_of: Callable[..., Story]) -> None:
    story = story_of(
        f"Title: Nine Boats\n\nAuthor: Tove Lund\n\n{START}\n\n\n{BODY}\n\n\n{END}\n\nTerms.\n\n{SMALL_PRINT}\n"
    )
    assert told(story) == ("Nine Boats", "Tove Lund", "CHAPTER I", "asked.")
