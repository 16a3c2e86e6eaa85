"""Guessing the language of a story from its commonest short words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.story import Story

SAMPLE = 20_000
"""Characters, from the middle of the text: a header is often in English whatever the story is in."""
_OF_STORY = 6_000
"""Characters of a story from which its language is guessed."""
_FEWEST = 8
"""Short words of a language that must be found before it is believed."""
_SHARE = 0.15
"""The least share of all words; running prose has 0.3 to 0.5."""
_LEAD = 2
"""How many times as common as in any other language the words must be that the two do not share."""

_WORD = re.compile(r"[^\W\d_]+")

_COMMON_WORDS = {
    "en_US": "the and of to a in was he that it his her with as had she for on at but they said you i not is",
    "de_DE": "der die und das in den von zu ich er sie es nicht mit dem sich auf ein ist war eine als hatte",
    "fr": "le la les de et un une des que qui il elle je ne pas dans en est était au du se son pour sur vous",
    "es": "el la de que y los las en un una no se por con su lo para como más había era le del al pero sus",
    "it_IT": "il la di che e un una non in era si del della per con lo gli le da al ma come più nel sono",
    "pt_PT": "o a de que e os as um uma não em se do da por com para como mais era ele ela mas dos na seu",
    "nl_NL": "de het een en van ik te dat die in hij niet zijn was op met ze maar als voor er aan haar je",
    "sv": "och att det i en han var på hon som inte jag för med den hade är sig till av om ett så mig ut",
    "da_DK": "og at det i en han var på hun som ikke jeg for med den havde er sig til af om et så mig ud der",
    "nb_NO": "og at det i en han var på hun som ikke jeg for med den hadde er seg til av om et så meg ut å",
    "pl_PL": "i w nie na się z że to do jest jak był po ale co od za już tak jego o by go było mnie ją jej",
    "cs_CZ": "a se v na je že to s z do si jsem ale jak by byl za co tak už ho jeho po když jako byla bylo i",
    "hu_HU": "a az és hogy nem egy is volt de meg csak már ez mint azt el még ha mert vagy ki nagy én te ő",
    "ru_RU": "и в не на что он с как это я но она его к по а у из то было был за все так же от бы ее",
    "uk_UA": "і в не на що він з як це я але вона його до та у із було був за все так же від б її й є",
    "el_GR": "και το να η ο την της του δεν που με τα θα στο για από μου ήταν είναι τον μια ένα σου οι των",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()}


def language_of(story: Story) -> str | None:
    """Return the language a story begins in, guessed as :func:`guess_language` does."""
    return guess_language(story.text[story.body_start : story.body_start + _OF_STORY])


def guess_language(text: str) -> str | None:
    """Return a language code such as ``en_US`` or ``de_DE``, or None if nothing is clear enough.

    It never guesses a country: English is ``en_US`` wherever it was written.
    """
    start = max(0, (len(text) - SAMPLE) // 2)
    counts = Counter(_WORD.findall(text[start : start + SAMPLE].lower()))
    best = max(_WORDS, key=lambda language: _hits(counts, _WORDS[language]))
    believed = _hits(counts, _WORDS[best]) >= max(_FEWEST, _SHARE * counts.total())
    clear = believed and all(_leads(counts, best, other) for other in _WORDS if other != best)
    return best if clear else None


def _leads(counts: Counter[str], language: str, other: str) -> bool:
    own, others = _WORDS[language] - _WORDS[other], _WORDS[other] - _WORDS[language]
    return _hits(counts, own) >= _LEAD * _hits(counts, others)


def _hits(counts: Counter[str], words: Iterable[str]) -> int:
    return sum(counts[word] for word in words)
