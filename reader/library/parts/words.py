"""The words in names of files that say what part of a story a file is."""

from __future__ import annotations

from reader.text.eastern import OUTER
from reader.text.keywords import BETWEEN, CHAPTER, CLOSING, DOUBTFUL, OPENING, PART, RANKS, VOLUME
from reader.text.number_words import plain

FRONT, COUNTED, MIDDLE, BACK = range(4)
"""Where a part stands: before the numbered ones, among them, between them, after them."""

_HALVES = (("上 前編 前篇", FRONT), ("中 中編", MIDDLE), ("下 後編 后篇", BACK))
_PLACES = ((OPENING, FRONT), (BETWEEN, MIDDLE), (CLOSING, BACK))
_SOLO = {word: place for words, place in _PLACES for word in words.split("|")}
SOLO = {plain(word): place for word, place in _SOLO.items()}
SOLO |= {plain(word): place for words, place in _HALVES for word in words.split()}
"""Words that name a part by themselves, and where it stands."""

_STORIES = DOUBTFUL - {"book", "vol", "tom", "band", "act", "bind", "del"}
"""``Day 2`` and ``Letter 3`` are names of stories as often as of chapters."""
_SHORT = (
    ("vols volumes", VOLUME),
    ("bk books parts pts", PART),
    ("chapters chs chp chpt cap kap ep eps episodes гл ч", CHAPTER),
)
_KEYS = {word: rank for word, rank in RANKS.items() if word not in _STORIES}
_KEYS |= {word: rank for words, rank in _SHORT for word in words.split()}
_KEYS |= dict.fromkeys("章回節节話话集幕封夜장화회편", CHAPTER) | dict.fromkeys(OUTER + "권부", PART)
KEYS = {plain(word): rank for word, rank in _KEYS.items() if plain(word) not in SOLO}
"""Words that stand with a number, and their rank as in :mod:`reader.text.keywords`."""
