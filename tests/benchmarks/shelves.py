"""Libraries made up for the benchmarks: any number of distinct stories of 10 to 40 kB.

Words are drawn by Zipf's law (the nth commonest comes 1/n as often) from made-up ones, set as prose wrapped
at 72 columns or a paragraph a line, under a header such as archives put there. The same number and seed
make the same files, 200 to a folder.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

_SYLLABLES = [
    "ba",
    "be",
    "ca",
    "co",
    "da",
    "de",
    "el",
    "en",
    "fa",
    "fi",
    "ga",
    "go",
    "ha",
    "hi",
    "in",
    "ka",
    "la",
    "le",
    "ma",
    "mi",
    "na",
    "no",
    "or",
    "pa",
    "ra",
    "re",
    "sa",
    "se",
    "ta",
    "ti",
    "un",
    "va",
    "wi",
    "ya",
]
_COMMON = [
    "the",
    "a",
    "and",
    "of",
    "to",
    "in",
    "he",
    "she",
    "it",
    "was",
    "that",
    "had",
    "with",
    "for",
    "on",
    "at",
    "they",
    "said",
    "his",
    "her",
    "not",
    "but",
    "as",
    "from",
]
_RATINGS = ("G", "PG", "PG-13", "R", "NC-17", "T", "M", "K+")
_PER_FOLDER = 200


def write_library(number: int, folder: Path, seed: int = 1) -> Path:
    """Write ``number`` stories below a folder, if they are not there yet; return it."""
    finished = folder / ".finished"
    if not finished.exists():
        for name, text in library(number, seed):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        finished.touch()
    return folder


def library(number: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """The name below the folder and the text of every story."""
    chance = random.Random(seed)
    words = words_of(chance, 30_000)
    weights = list(accumulate(1 / (place + 2) for place in range(len(words))))
    names = [f"{_name(chance)} {_name(chance)}" for _ in range(600)]
    fandoms, people = [_name(chance) for _ in range(40)], [_name(chance) for _ in range(300)]
    for each in range(number):
        title = (
            " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(1, 5))).title() + f" {each}"
        )
        header = _header(
            chance, title, chance.choice(names), chance.choice(fandoms), chance.sample(people, 2)
        )
        prose = _prose(chance, words, weights, chance.randint(10_000, 40_000))
        yield f"shelf {each // _PER_FOLDER:03}/{title.lower()}.txt", f"{header}\n\n\n{prose}\n"


def _header(chance: random.Random, title: str, author: str, fandom: str, pair: list[str]) -> str:
    rows = [
        f"Title: {title}", f"Author: {author}", f"Fandom: {fandom}", f"Pairing: {'/'.join(pair)}",
        f"Rating: {chance.choice(_RATINGS)}", f"Status: {chance.choice(('Complete', 'In progress'))}",
    ]  # fmt: skip
    return "\n".join(rows)


def _prose(chance: random.Random, words: list[str], weights: list[float], length: int) -> str:
    paragraphs: list[str] = []
    wraps, chapter, written = chance.random() < 0.5, 0, 0
    while written < length:
        if written >= chapter * 9_000:
            chapter += 1
            paragraphs.append(f"Chapter {chapter}")
        sentences = (_sentence(chance, words, weights) for _ in range(chance.randint(2, 6)))
        paragraph = " ".join(sentences)
        paragraphs.append(textwrap.fill(paragraph, 72) if wraps else paragraph)
        written += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def _sentence(chance: random.Random, words: list[str], weights: list[float]) -> str:
    chosen = " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(5, 18)))
    return chosen[0].upper() + chosen[1:] + "."


def words_of(chance: random.Random, number: int) -> list[str]:
    made = {"".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))): None for _ in range(number)}
    return [*_COMMON, *made]


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 3))).capitalize()
