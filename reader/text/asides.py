"""Whether a paragraph is the author speaking about the story, not the story."""

from __future__ import annotations

import re

from reader.text.lines import OPENING_QUOTES

_STRONG = re.compile(
    r"disc?laime[rd]|copyright|infringement|intended for|property of|fan ?-?fic|(?:do not|don't|dont|didn't|never) own\b|"
    r"not mine\b|feed ?back|please review|read (?:and|&) review|r ?& ?r\b|\breviews?\b.{0,30}(?:welcome|appreciated|happy|please)|"
    r"\bflames\b|\be-?mail me|\S@\S+\.\w|https?:|www\.|all rights reserved|without permission|(?:freely|not|be) distribut|distribut\w+ (?:freely|this)|archive (?:this|it|at|if|any)|to archive|\bbeta(?:'?d|ed|ing|-read|s)?\b|"
    r"this (?:fic|chapter|story|is my first|is a story|one-?shot)|my (?:story|fic|first (?:fic|story|attempt|posting))|the (?:author|writer) of this|cross-?over|\bsequel\b|"
    r"\bconstructive\b|are based (?:up)?on|hope you(?:'ll| will)? (?:all )?(?:like|enjoy)|\benjoy!|suing|\bsue me|"
    r"on with the (?:show|story|fic|chapter)|next chapter|next update|an? (?:story|vignette|tale|scene) (?:about|set|based)|"
    r"characters (?:are|is|and|in) |is rated|\brated (?:pg|g|r|nc|m|t|k)\b|standard disclaimers?|what follows is|fourth chapter|first chapter|last chapter|"
    r"\bn?pov\b|\bauthor's|authors? notes?|\bslash\b|\bspoilers?\b|\bcomments? (?:are|is|and|to|welcome)|any comments|criticism|"
    r"for mature|produced by|translated by|transcriber|story is (?:set|a)|sequel|dedicat(?:ed|ion)|\bonegai\b|to be continued|stay tuned|"
    r"original characters|no (?:profit|money)|making (?:any )?(?:money|profit)|special thanks|thanks (?:to|for) (?:everyone|all|my|reading|the|your)",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\bstory\b|\bstories\b|\bfic(?:s|let)?\b|\bchapters?\b|\bupdat(?:e|es|ed|ing)\b|\bthanks?\b|\benjoy|let me know|\bcharacters?\b|\breaders?\b|"
    r"\bpost(?:s|ed|ing)?\b|\bmessages?\b|\be-?mail|\bftp\b|usenet|newsgroup|\btale\b|fanfic|part \d|\breviews?\b|\breviewers?\b|\bauthor\b|\bwriting\b|\bwrote\b|\bwritten\b|\btitle\b|\bseries\b|\bepisodes?\b|\bseason\b|[:;]-?[\)D(P]|"
    r"\bbelongs? to\b|\bplot\b|\bcanon\b|\bau\b|\bpairings?\b|\bcomments?\b|\bapologi[sz]e|\btypos?\b|\bedit(?:ed|ing|s)?\b|\bgrammar\b|\bthe end of\b|\binspired\b|\bhey\b.{0,20}\bhere\b",
    re.IGNORECASE,
)
_LEGEND = re.compile(
    r".{1,40}\W(?:(?:is |are |= ?|means? )?(?:normal |regular )?(?:\w+ ){0,3}(?:speaking|speech|talking|thinking|thoughts?|dialogue|flashbacks?|telepathy))\W{0,3}\.?",
    re.IGNORECASE,
)
EXCERPT = 1500
"""Characters of a paragraph that are looked at."""


def is_aside(text: str, least: int = 2) -> bool:
    """Whether a paragraph is about the story. Speech of the story's people is not.

    ``least`` is how much must hint at it.
    """
    words = text[:EXCERPT]
    if _LEGEND.fullmatch(words[:120]):
        return True
    hits = 2 * len(set(map(str.lower, _STRONG.findall(words)))) + len(set(map(str.lower, _WEAK.findall(words))))
    return hits >= least + (2 if words[0] in OPENING_QUOTES else 0) + (len(words) > 500)
