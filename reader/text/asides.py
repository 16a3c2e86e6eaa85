"""Whether a paragraph is the author speaking about the story, not the story.

Authors of fan fiction talk to their readers around a chapter, in habits that the archives and
mailing lists of the 1990s and 2000s made common: disclaimers, thanks, pleas for reviews.
"""

from __future__ import annotations

import re
from collections import defaultdict

from reader.text.lines import OPENING_QUOTES, letters

EXCERPT = 800
"""Characters of a paragraph that are looked at."""
LONG = 500
"""Characters from which on one clear sign is not enough."""

_STRONG = """
disclaimer*, diclaimer*, dislaimer*, copyright*, infring*, property of, fanfic*, fan fic*, dont own, do
not own, didnt own, never own, feedback, feed back, please review, review please, read and review, r r,
reviews welcome, reviews are, reviews make, email me, e mail me, http*, www, all rights reserved,
without permission, freely distribut*, do not distribut*, may be distribut*, repost*, work of fiction,
any resemblance, living or dead, archive this, archive it, to archive, beta, betas, betaed, beta d,
betaing, beta reader, this fic, this chapter, this story, leave a review, leave a comment, my story, my
fic, my first fic, my first story, my first attempt, is my first, crossover*, cross over, sequel,
constructive, are based on, is based on, based upon, hope you enjoy, hope you like, hope you will, hope
youll, hope you all, sue me, suing, on with the show, on with the story, on with the fic, on with the
chapter, next chapter, next update, a story about, a story set, a tale of, a vignette, characters are,
characters is, characters belong, rated pg, rated g, rated r, rated nc, rated m, rated t, is rated,
usual disclaim*, what follows is, pov, authors note*, author note*, spoiler*, comments are, comments
and, comments to, comments welcome, any comments, criticism, for mature, produced by, translated by,
transcriber*, story is set, dedicated to, stay tuned, original characters, no profit, no money, making
money, making any money, what you think, what do you think, what did you think, what you thought, tell
me what, tell me if, drop me a, thats all folks, next one will, cliffhanger, cliffie, cliffy, downloaded
from, sysop, baud, bbs, uploaded by, special thanks, thanks to everyone, thanks for reading, thanks to
my, thanks for all, au where, one shot, oneshot, drabble, songfic, to be continued, gehören nicht mir,
ne mappartien*, no flames, flames will, flames are, flames arent, flame me, until next time, till next
time, thats all for, thats it for, thats a wrap, see you next, see you in the next, a lot of you, some
of you, many of you, most of you, those of you, you guys, all of you who, happy halloween, happy new
year, happy holidays, merry christmas, happy easter, bear with me, drop a line, this fanfic, this one
shot, thank you all, thank you for reading, thanks again, sorry for the wait, sorry about the wait,
sorry for the delay, sorry about the delay, sorry for the long, dont kill me, dont hate me, anyone who
reviews, everyone who reviews
"""
_WEAK = """
story, stories, fic, fics, ficlet, chapter, chapters, update, updates, updated, updating, thanks, thank,
enjoy, let me know, character, characters, reader, readers, post, posted, posting, posts, message,
message*, email, e mail, ftp, usenet, newsgroup, tale, part 1, part 2, review, reviews, reviewers,
reviewer, author, writing, wrote, written, title, series, episode, episodes, season, belongs to, belong
to, plot, canon, au, pairing, pairings, comments, apologise, apologize, typo, typos, edit, edited,
edits, editing, grammar, the end of, inspired, hey, geschichte, kapitel, histoire, chapitre, fiction,
prompt, challenge, published, thoughts, button, recap, last time, last chapter, first chapter, flames,
slash, used with, not mine
"""
_LEGEND = re.compile(
    r"(?:.{1,40}|)\W(?:(?:is|are|=|means?) ?)?(?:\w{1,12} ){0,3}"
    r"(?:speaking|speech|talking|thinking|thoughts?|dialogue|flashbacks?|telepathy)\W{0,4}",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:he|she|i|they|we|you|it|said|was|were|had)\b", re.IGNORECASE)
"""What stands in a story's sentence about speech or thoughts, and in no legend."""
_CLOSER = re.compile(
    r"\W{0,4}(?:(?:so|now|well|anyway|okay|ok|please|and|but|just)\b,? ?){0,3}"
    r"(?:enjoy\b.{0,40}|on with .{0,40}|here (?:goes|we go|it is|you go|ya go)\b.{0,20}"
    r"|read on\b.{0,30}|happy reading\b.{0,20}"
    r"|thanks?\b.{0,20}|let'?s (?:begin|start|get)\b.{0,30}|without further ado\b.{0,40}|hope you\b.{0,50})",
    re.IGNORECASE,
)
"""What authors say last before they begin: ``Enjoy!``, ``On with the show``."""
_VOICE = re.compile(
    r"\b(?:i|i'm|i'll|i've|i'd|me|my|you|your|you're|you'll|you'd|u|we|ya|r&r)\b", re.IGNORECASE
)
_READERS = re.compile(r"\b(?:you|your|guys|everyone|everybody|y'all|ya)\b|\(c\)|©|:\)", re.IGNORECASE)
_REPORTED = re.compile(r"\b(?:said|asked|replied|whispered|answered)\b", re.IGNORECASE)
"""What stands where a story reports what somebody says."""
_MARKS = re.compile(r"(?:^|\s)(?:\(c\)|©)", re.IGNORECASE)
_NAME = r"(?P<name>[A-Z][\w.'’\-]{1,20}(?: [A-Z][\w.'’\-]{0,20}){0,2})"
_INTRODUCTION = re.compile(
    rf"(?:^|[,.!?] |\b(?:this is|[Ii]t'?s) ){_NAME} here\b"
    rf"|\b[Mm]y name(?: is|'s) {_NAME.replace('name', 'full')}"
)
_NO_NAME_WORDS = "back still right over out up down in and so new we they not"
_NO_NAMES = set(_NO_NAME_WORDS.split())
"""Words that stand before ``here`` and are no names."""
_SMILEY = re.compile(r"[:;=8xX]['^-]?[)DPp(](?!\w)|\^_?\^|<3")


class _Phrases:
    """Phrases looked up by their first words: a paragraph holds few of many."""

    def __init__(self, listed: str) -> None:
        """Take phrases parted by commas; a star stands for any ending."""
        self._by_word = defaultdict[str, list[str]](list)
        self._begun: list[str] = []
        for phrase in (" ".join(phrase.split()) for phrase in listed.split(",")):
            if phrase.endswith("*"):
                self._begun.append(f" {phrase[:-1]}")
            else:
                self._by_word[phrase.partition(" ")[0]].append(f" {phrase} ")

    def count(self, words: str) -> int:
        """How many of the phrases stand in words parted, begun and ended by spaces."""
        first = self._by_word.keys() & set(words.split())
        found = sum(phrase in words for word in first for phrase in self._by_word[word])
        return found + sum(map(words.__contains__, self._begun))


STRONG, WEAK = _Phrases(_STRONG), _Phrases(_WEAK)


def is_aside(text: str, least: int = 2) -> bool:
    """Whether a paragraph is about the story; what the story's people say is not.

    ``least`` is how much must hint at it: a clear sign counts two, a weak one counts one.
    """
    if is_legend(text) or (len(text) < 70 and text[0] not in OPENING_QUOTES and _CLOSER.fullmatch(text)):
        return True
    words = f" {letters(text[:EXCERPT])} "
    signs = 2 * STRONG.count(words) + WEAK.count(words)
    signs += bool(_SMILEY.search(text[:EXCERPT])) + 2 * ("@" in text[:EXCERPT])
    signs += 2 * bool(_MARKS.search(text[:EXCERPT]))
    return signs >= least + (2 if text[0] in OPENING_QUOTES else 0) + (len(text) > LONG)


def is_legend(text: str) -> bool:
    """Whether a line explains how speech, thoughts or the like are written."""
    told = text[-2:-1] in ".!?" or _TOLD.search(text[:120])
    return not told and bool(_LEGEND.fullmatch(text[:120]))


def is_plainly_aside(text: str) -> bool:
    """Whether a paragraph has a clear sign of being about the story, or speaks to its readers."""
    if _REPORTED.search(text[:EXCERPT]):
        return False
    words = f" {letters(text[:EXCERPT])} "
    clear = STRONG.count(words) > 0 or "@" in text or _MARKS.search(text[:EXCERPT])
    return bool(clear) or (bool(_READERS.search(text[:EXCERPT])) and is_aside(text, 4))


def is_addressed(text: str) -> bool:
    """Whether somebody speaks of himself or to the reader: ``I hope``, ``your reviews``."""
    return bool(_VOICE.search(text[:EXCERPT]))


def introduced(text: str) -> str | None:
    """The name of an author who says hello: ``Hi, this is Ann Bell here with my first story.``"""
    found = _INTRODUCTION.search(text[:120])
    name = found["name"] or found["full"] if found else ""
    return name if name and name.split()[0].lower() not in _NO_NAMES else None
