"""Prints how long a search takes at each keystroke, and counting facets, in libraries of 2,000 and 20,000 stories.

Run it from the project's root: ``python -m tests.benchmarks.query [NUMBER]...``. The stories are made up, the
same each time: titles by Zipf's law, and headers such as archives put there, summaries among them.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate
from statistics import median, quantiles
from time import perf_counter

from reader.library.catalogue import CatalogueEntry
from reader.library.query.corpus import Corpus
from reader.library.query.facets import facets
from reader.library.query.match import Lookup, meant
from reader.library.query.parse import parse
from reader.library.query.relevance import best_first
from reader.library.standing import NEVER, Marked, Standing
from tests.benchmarks.shelves import words_of
from ui.library.row import Row

ROUNDS = 5
"""Of all queries; the median of them is taken for each keystroke."""
RATINGS = (
    "G",
    "PG",
    "PG-13",
    "pg13",
    "Rated: T",
    "R",
    "NC-17",
    "Teen And Up Audiences",
    "Explicit",
    "K+",
    "",
)
GENRES = ("Angst", "Humor", "Romance", "Drama", "Hurt/Comfort", "Adventure", "Fluff", "Mystery", "AU")
STATUSES = ("Complete", "complete", "WIP", "In progress", "Completed", "")
LANGUAGES = ("English", "English", "English", "Deutsch", "Français", "Русский", "中文")
OPENINGS = ("The", "A", "Of", "In the", "All the", "When", "")
TAGS = ("to reread", "comfort", "for the train", "printed")
PLAIN = (
    "the winter king", "harbour light", "silver", "kestrel", "of salt and iron", "author:merrow", "rating:pg-13",
    "is:unread winter", "words:>20000 angst", "-angst silver", '"winter king"', "fandom:harbour is:reading",
    "english", "in:shelf", "summary:lantern", "complete t", "zzz",
)  # fmt: skip
SLIPS = (
    "harbuor",
    "sliver lantren",
    "kestrle",
    "merow winter",
    "lihgthouse keper",
    "wintre harbor",
    "qwertyuiop",
)
TITLES = """
winter king harbour light silver kestrel salt iron lantern lighthouse keeper merrow river stone crow
garden letter night morning road house daughter brother bridge tower sea storm song silence thread glass
mirror ember ash oak willow north south letters stars moon clock hunter wolf fox raven promise debt ghost
stranger
"""
WORDS = TITLES.split()


def entries(number: int, seed: int = 1) -> Iterator[CatalogueEntry]:
    """Return what a scan might know of so many stories."""
    chance = random.Random(seed)
    small, rare = words_of(chance, 0), words_of(chance, 8_000)
    words = [*WORDS, *rare[len(small) :]]
    # So flat that the commonest of them stands in a tenth of the stories.
    weights = list(accumulate(1 / (place + 100) for place in range(len(words))))

    def some(least: int, most: int) -> str:
        return " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(least, most)))

    authors = [some(1, 2).title() for _ in range(number // 6)]
    fandoms = [some(1, 3).title() for _ in range(120)]
    people = [[some(1, 2).title() for _ in range(12)] for _ in fandoms]
    for each in range(number):
        fandom = min(chance.randrange(len(fandoms)), chance.randrange(len(fandoms)))
        title = f"{chance.choice(OPENINGS)} {some(1, 4)}".strip().title()
        fields = {
            "fandom": fandoms[fandom],
            "pairing": ", ".join(
                "/".join(chance.sample(people[fandom], 2)) for _ in range(chance.choice((1, 1, 2)))
            ),
            "characters": ", ".join(chance.sample(people[fandom], 3)),
            "rating": chance.choice(RATINGS),
            "genre": "; ".join(chance.sample(GENRES, chance.randint(1, 3))),
            "status": chance.choice(STATUSES),
            "language": chance.choice(LANGUAGES),
            "summary": " ".join([*some(10, 25).split(), *chance.choices(small, k=12)]).capitalize() + ".",
        }
        yield CatalogueEntry(
            path=f"/home/maren/stories/shelf {each // 200:03}/{title.lower()} {each}.txt".encode(),
            size=1, modified_ns=each, text_sha256=f"{each:064x}", title=title, opening="", author=chance.choice(authors),
            words=int(chance.lognormvariate(9, 1.3)), chapters=chance.randint(1, 30),
            fields=tuple((name, value) for name, value in fields.items() if value), problem=None,
        )  # fmt: skip


def readings(stories: list[CatalogueEntry], seed: int = 2) -> dict[bytes | str, Standing]:
    """Return how a third of the stories are read, and the tags that a tenth of them have."""
    chance = random.Random(seed)
    found: dict[bytes | str, Standing] = {}
    for entry in chance.sample(stories, len(stories) // 3):
        tags = (chance.choice(TAGS),) if chance.random() < 0.3 else ()
        found[entry.text_sha256 or entry.path] = Standing(
            chance.choice((0.2, 0.5, 1.0, 1.0)), marked=Marked(favourite=chance.random() < 0.1, tags=tags)
        )
    return found


def milliseconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def found(typed: str, corpus: Corpus[Row], lookup: Lookup) -> list[Row]:
    query = parse(typed)
    return best_first(query, meant(query, corpus, lookup))


def keystrokes(queries: tuple[str, ...], rows: list[Row], lookup: Lookup) -> dict[str, float]:
    """Return how long each search takes while the queries are typed, one after another."""
    typed = dict.fromkeys(query[:end] for query in queries for end in range(1, len(query) + 1))
    took: dict[str, list[float]] = {text: [] for text in typed}
    for _ in range(ROUNDS):
        corpus = Corpus(rows)
        _ = corpus.vocabulary
        for text in typed:
            took[text].append(milliseconds(partial(found, text, corpus, lookup)))
    return {text: median(each) for text, each in took.items()}


def show(what: str, took: list[float]) -> None:
    print(
        f"  {what:32} median {median(took):6.1f} ms, p95 {quantiles(took, n=20)[18]:6.1f} ms, max {max(took):6.1f}"
    )


def measure(number: int) -> None:
    print(f"{number} stories")
    stories = list(entries(number))
    standings = readings(stories)
    rows = [Row(entry) for entry in stories]
    tags = {each.marked.tags: " ".join(each.marked.tags) for each in standings.values()}
    print(f"  prepared {milliseconds(lambda: [row.searchable for row in rows]):.0f} ms")
    print(f"  vocabulary {milliseconds(lambda: Corpus(rows).vocabulary):.0f} ms")
    lookup = Lookup(lambda entry: standings.get(entry.text_sha256 or "", NEVER), tags)
    for what, queries in (("keystroke", PLAIN), ("keystroke, with slips", SLIPS)):
        took = keystrokes(queries, rows, lookup)
        show(what, list(took.values()))
        slowest = sorted(took, key=took.__getitem__)[-5:]
        if "-v" in sys.argv:
            print("   ", [(text, round(took[text], 1)) for text in slowest])
    show("facets", [milliseconds(lambda: facets(rows, lookup.standing_of)) for _ in range(20)])


def main() -> None:
    for number in [int(each) for each in sys.argv[1:] if each.isdecimal()] or (2_000, 20_000):
        measure(number)


if __name__ == "__main__":
    main()
