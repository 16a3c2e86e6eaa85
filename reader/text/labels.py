"""The names of header fields, and the many labels people write for them.

The names are those of the header blocks that fan fiction archives and news groups asked for, and of
FanFicFare's, AO3's and Project Gutenberg's files.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.lines import letters

_LABELS = {
    "title": (
        "title, 标题, 书名, タイトル, story, titel, titre, título, titolo, название, name of story, titile"
    ),
    "author": (
        "author, 作者, authors, author name, authors name, written by, writer, writers, pen name, penname, "
        "autor, autora, autorin, auteur, autore, автор, story by, by, author pen name, authoress, username"
    ),
    "fandom": (
        "fandom, fandoms, show, series fandom, based on, universe, crossover, crossovers, xover, crossover "
        "with, фандом, base"
    ),
    "pairing": (
        "pairing, pairings, paring, parings, ship, ships, couple, couples, relationship, relationships, "
        "shippers, pairings characters, characters pairings, coupling, couplings, parejas, pareja, casal, "
        "配对, пейринг, пэйринг"
    ),
    "characters": (
        "characters, character, cast, cast of characters, dramatis personae, starring, focus, featuring, "
        "personen, charaktere, personnages, personajes, personaggi, персонажи"
    ),
    "summary": (
        "summary, 简介, 内容简介, 文案, synopsis, description, blurb, chapter summary, zusammenfassung, "
        "inhalt, résumé, plot, teaser, overview, resumen, resumo, sinopse, riassunto, samenvatting, "
        "описание, саммари, аннотация"
    ),
    "rating": "rating, rated, rate, ratings, rated for, freigabe, clasificación, рейтинг, mpaa, 分级",
    "genre": "genre, genres, type, género, genere, gênero, жанр, жанры",
    "spoilers": "spoilers, spoiler, spoiler warning, spoiler warnings, spoiler alert, spoils",
    "warnings": (
        "warning, warnings, content warning, content warnings, content statement, caution, trigger warning, "
        "trigger warnings, triggers, warnungen, warnung, tags, squicks, kinks, advisory, archive warning, "
        "archive warnings, advertencia, advertencias, avertissement, avertissements, avisos, avvertimenti, "
        "предупреждения, 警告, tw, cw"
    ),
    "disclaimer": (
        "disclaimer, disclaimers, disclaimor, legal, legal stuff, legal crap, legal junk, legal disclaimer, "
        "legalities, legal notice, copyright notice, legalese, copyright, declaimer, disclamer, "
        "ownership, descargo, "
        "дисклеймер, отказ"
    ),
    "notes": (
        "note, notes, an, a n, author note, author notes, authors note, authors notes, authors, authoress "
        "note, chapter notes, chapter note, beginning notes, writers note, writers notes, side note, "
        "thanks, thank you, thanks to, dedication, dedications, dedicated to, acknowledgments, "
        "acknowledgements, apology, shout outs, shout out, shoutouts, shout, apologies, comments, comment, "
        "anmerkung, anmerkungen, kommentar, note de lauteur, notas, nota, nota de la autora, nota del "
        "autor, preface note, important note, ps, background, words from the author, credits, credit, "
        "inspiration, inspired by, explanation, final note, opening note, notes from the author, note from "
        "the author, special thanks, nb, key, important, reviews, review replies, reviewers, to reviewers, "
        "hinweis, transcribers note, translator, translators note, prompt, challenge, for, written for, "
        "request, legend, примечания, примечание, pov, point of view, song, music, theme, aclaraciones"
    ),
    "series": (
        "series, sequel to, sequel, sequels, part of, arc, saga, prequel to, sequence, series title, verse"
    ),
    "status": "status, complete, completed, wip, статус",
    "words": "words, word count, wordcount, length, wörter, размер",
    "chapters": "chapters, chapter count, content, parts, part, number of chapters",
    "language": "language, sprache, langue, character set encoding",
    "published": (
        "published, date, posted, release date, publication date, first published, date posted, posting "
        "date, date written, written, datum, first posted, date published, packaged, completed on, started, "
        "finished"
    ),
    "updated": (
        "updated, last updated, update, revised, last update, date updated, last modified, last revised, "
        "edited"
    ),
    "timeline": (
        "timeline, time line, timeframe, time frame, takes place, time period, when, continuity, time, "
        "season, episode, set during, set after"
    ),
    "setting": "setting, set in, place, location, settings, set, ort",
    "archive": (
        "archive, archived, archiving, distribution, distro, archive at, permission to archive, archival, "
        "distribute, permissions, permission, posted to, cross posted to, crossposted to, archives"
    ),
    "feedback": (
        "feedback, feed back, feeback, feedbacks, comments to, send comments to, flames, reviews welcome, "
        "comments flames, fb, send feedback to"
    ),
    "contact": (
        "contact, email, e mail, author email, authors email, email address, e mail address, mail, homepage "
        "of author, author e mail, authorlink, author link, addy, contact email, author url, email addy, e "
        "mail addy, authors e mail, web address"
    ),
    "beta": (
        "beta, betas, beta reader, beta readers, betaed by, beta by, beta read by, edited by, editor, "
        "betareader, beta d by, beta thanks, betad by, betaed, бета, betas"
    ),
    "url": (
        "url, storylink, story link, link, website, web site, site, homepage, web page, webpage, home page, "
        "story url, story id"
    ),
    "category": (
        "category, categories, keywords, key words, keyword, kategorie, classifications, classification, "
        "class, section, категория, categoría"
    ),
    "source": "source, publisher, from, downloaded from, original url, via, site of origin",
}
LABELS = {label.strip(): name for name, labels in _LABELS.items() for label in labels.split(",")}
"""The canonical name of each label, the label in lower case without marks."""

_WEAK_LABELS = """
an, archives, authors, background, base, by, class, comment, complete, completed, content, couple, date,
description, edited, editor, episode, finished, focus, for, from, important, key, legal, legend, length,
link, location, mail, music, name of story, note, part, part of, parts, place, plot, ps, rate, reviews,
season, section, set, show, site, song, source, started, story, thank you, thanks, theme, time, type, update,
verse, via, when, words, written, written by, written for, request, nota, notas, kommentar, sequels
"""
_WEAK = {label.strip() for label in _WEAK_LABELS.split(",")}
"""Labels that are also plain words, and count only among other fields or at the very top."""

_QUALIFIER_WORDS = """
a additional all brief extra fan fanfic fanfiction fic fics ficlet full general information info last main my
obligatory other overall primary quick same secondary short standard statement statements stories story
the this total usual
"""
_QUALIFIERS = set(_QUALIFIER_WORDS.split())
"""Words that may stand beside the word that names a field: ``Usual Disclaimer``, ``Spoiler Statement``."""


@lru_cache(maxsize=4096)
def canonical(label: str) -> str | None:
    """The canonical name of a label as written, misspellings forgiven."""
    words = letters(re.sub(r"\([^()]*\)?", "", label.replace("(s)", "s")))
    found = LABELS.get(words) or LABELS.get(_core(words))
    if found or len(words) > 40:
        return found
    parts = [LABELS.get(_core(letters(part))) for part in re.split(r"[/&+,]|\band\b|\bor\b", label)]
    if len(parts) > 1 and parts[0]:
        return parts[0]
    if words[-1:].isdecimal():
        unnumbered = LABELS.get(words.rstrip("0123456789 "))
        return None if unnumbered in ("title", "chapters") else unnumbered
    return _misspelt(words) if 6 <= len(words) <= 24 else None


def is_weak(label: str) -> bool:
    """Whether a label may as well be an ordinary word before a colon; ``AN`` in capitals is none."""
    return letters(label) in _WEAK and label.strip("*_ ") != "AN"


def _core(words: str) -> str:
    """The words of a label without those that only qualify it."""
    return " ".join(word for word in words.split() if word not in _QUALIFIERS)


def _misspelt(words: str) -> str | None:
    """The name of the label that these words nearly are, both beginning with the same letter."""
    import difflib

    like = [label for label in LABELS if label[0] == words[0] and abs(len(label) - len(words)) <= 3]
    close = difflib.get_close_matches(words, [label for label in like if len(label) >= 5], 1, 0.83)
    return LABELS[close[0]] if close else None
