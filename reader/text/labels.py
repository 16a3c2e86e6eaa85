"""The names of header fields, and the many labels people write for them."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.lines import letters

_LABELS = {
    "title": (
        "title, 标题, 书名, タイトル, story title, story, titel, titre, título, name of story, fic title, "
        "titile"
    ),
    "author": (
        "author, 作者, authors, author name, authors name, written by, writer, pen name, penname, "
        "autor, auteur, story by, by, author pen name"
    ),
    "fandom": "fandom, fandoms, show, series fandom, based on, universe",
    "pairing": (
        "pairing, pairings, paring, parings, ship, ships, couple, couples, relationship, "
        "relationships, shippers, pairings characters, characters pairings, main pairing"
    ),
    "characters": "characters, character, main characters, cast, starring, focus, character s, personen",
    "summary": (
        "summary, 简介, 内容简介, 文案, synopsis, description, blurb, story summary, chapter summary, "
        "zusammenfassung, inhalt, résumé, plot, teaser, brief summary, overview, resumen"
    ),
    "rating": "rating, rated, rate, ratings, story rating, fiction rated, freigabe, classification",
    "genre": "genre, genres, story genre, type, story type",
    "spoilers": "spoilers, spoiler, spoiler warning, spoiler alert",
    "warnings": (
        "warning, warnings, content warning, content warnings, caution, trigger warning, trigger "
        "warnings, warnungen, tags, squicks, advisory"
    ),
    "disclaimer": (
        "disclaimer, disclaimers, disclaimor, standard disclaimer, legal, legal stuff, legalities, "
        "legal notice, copyright, the disclaimer, usual disclaimer, declaimer, disclamer, ownership"
    ),
    "notes": (
        "note, notes, an, a n, author note, author notes, authors note, authors notes, authoress "
        "note, story notes, story note, chapter notes, beginning notes, writers note, quick note, "
        "other notes, side note, thanks, thank you, thanks to, dedication, dedicated to, "
        "acknowledgments, acknowledgements, apology, shout outs, shout out, shoutouts, shout, "
        "apologies, comments, comment, anmerkung, note de lauteur, preface note, important note, ps, "
        "additional notes, background, words from the author, credits, credit, inspiration, "
        "explanation, final note, opening note, notes from the author, note from the author, special "
        "thanks, nb, key, important, reviews, hinweis"
    ),
    "series": "series, sequel to, sequel, part of, arc, saga, prequel to, sequence, series title, verse",
    "status": "status, complete, completed, story status, wip",
    "words": "words, word count, wordcount, length, wörter",
    "chapters": "chapters, chapter count, content, parts, chapter s, number of chapters",
    "language": "language, sprache, langue, character set encoding",
    "published": (
        "published, date, posted, release date, publication date, first published, date posted, "
        "posting date, date written, written, datum, first posted, date published, packaged, "
        "completed on, started"
    ),
    "updated": (
        "updated, last updated, update, revised, last update, date updated, last modified, last revised"
    ),
    "timeline": "timeline, time line, timeframe, time frame, takes place, time period, when, continuity",
    "setting": "setting, set in, place, location, settings, set, ort",
    "archive": (
        "archive, archived, archiving, distribution, distro, archive at, permission to archive, "
        "archival, distribute, permissions"
    ),
    "feedback": (
        "feedback, feed back, feeback, feedbacks, comments to, send comments to, flames, reviews welcome"
    ),
    "contact": (
        "contact, email, e mail, author email, authors email, email address, e mail address, mail, "
        "homepage of author, author e mail, authorlink, author link, addy, contact email"
    ),
    "beta": (
        "beta, betas, beta reader, beta readers, betaed by, beta by, beta read by, edited by, editor, "
        "betareader, beta d by, beta thanks, betad by"
    ),
    "url": (
        "url, storylink, story link, link, website, web site, site, homepage, web page, webpage, home "
        "page, story url"
    ),
    "category": (
        "category, categories, keywords, key words, keyword, kategorie, classifications, class, section"
    ),
    "source": "source, publisher, from, downloaded from, original url, via, site of origin",
}
LABELS = {label.strip(): name for name, labels in _LABELS.items() for label in labels.split(",")}
"""The canonical name of each label, the label in lower case without marks."""

_WEAK_LABELS = """
an, background, by, class, comment, complete, completed, content, couple, date, description, editor,
focus, from, important, key, legal, length, link, mail, name of story, note, part of, place, plot,
ps, rate, reviews, section, set, show, site, source, started, story, thank you, thanks, type,
update, verse, via, when, words, written, written by
"""
_WEAK = {label.strip() for label in _WEAK_LABELS.split(",")}
"""Labels that are also plain words, and count only among other fields or at the very top."""

_FIELD = re.compile(
    r"[^\w\"“‘'(]{0,6}(?P<label>[^\W\d_][\w'’/& .()\-]{0,32}?)\s?"
    r"(?P<mark>[*_]{0,2}(?:[:：]|\s?[-–—]{1,2}>|=+>|\s[-–—]{1,2}(?=\s))[*_]{0,2})\s*(?P<value>.*)"
)


@lru_cache(maxsize=4096)
def canonical(label: str) -> str | None:
    """The canonical name of a label as written, misspellings forgiven."""
    words = letters(label)
    found = LABELS.get(words) or LABELS.get(words.removeprefix("the ").removeprefix("story "))
    if found or len(words) < 6 or len(words) > 24:
        return found
    return _misspelt(words)


def _misspelt(words: str) -> str | None:
    import difflib

    long = [label for label in LABELS if len(label) >= 5]
    close = difflib.get_close_matches(words, long, 1, 0.83)
    return LABELS[close[0]] if close else None


def is_weak(label: str) -> bool:
    """Whether a label may as well be an ordinary word before a colon."""
    return letters(label) in _WEAK


def match_field(text: str) -> re.Match[str] | None:
    """A line read as ``label: value``; groups ``label``, ``mark`` and ``value``."""
    head = text[:60]
    if (
        ":" not in head
        and "：" not in head
        and "-" not in head
        and "–" not in head
        and "—" not in head
        and "=" not in head
    ):
        return None
    return _FIELD.match(text)
