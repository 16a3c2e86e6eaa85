"""What a chapter's heading looks like: each way of writing one is a function in an ordered tuple."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.text.decoration import bare
from reader.text.lines import OPENING_QUOTES, Line, is_capitals, is_sentence
from reader.text.numerals import chinese_number, number, roman, word_number
from reader.text.title import is_date

LONGEST = 100
"""Characters a heading may take on one line."""

VOLUME, PART, CHAPTER, SECTION = range(4)
_KEYWORDS = {
    VOLUME: "volume vol tome tomo band deel том tom kötet bind",
    PART: "part pt book partie livre teil buch parte libro livro act akt acte atto acto period epoch boek arc часть "
    "книга część księga część díl část kniha osa osasto del avdelningen rész könyv liber pars phase",
    CHAPTER: "chapter chap ch chapitre kapitel kapitlet kapittel capítulo capitulo capitolo caput hoofdstuk canto "
    "letter brief lettre carta lettera narrative stave episode folge story tale day night entry interlude adventure "
    "log luku глава rozdział kapitola fejezet chant gesang ĉapitro lesson sketch",
    SECTION: "section scene szene scène scena escena abschnitt",
}
RANKS = {word: rank for rank, words in _KEYWORDS.items() for word in words.split()}
_KEYS = "|".join(sorted(RANKS, key=len, reverse=True))
_SOLO = (
    "prologue|prolog|epilogue|epilog|épilogue|preface|préface|vorwort|nachwort|foreword|introduction|einleitung|"
    "interlude|intermission|afterword|conclusion|postscript|appendix|coda|prelude|postlude|finale|envoi|"
    "avant-propos|prologo|prólogo|epilogo|epílogo|introducción|introduzione|introdução|introducção|prefacio|"
    "prefácio|prefazione|conclusión|conclusione|conclusão|vorrede|vorspiel|nachspiel|schluss|schluß|inleiding|"
    "voorwoord|voorrede|inledning|förord|efterord|forord|johdanto|esipuhe|prologi|epilogi|пролог|эпилог|"
    "предисловие|введение|послесловие|wstęp|zakończenie|úvod|předmluva|előszó|utószó|"
    "序章|序|楔子|终章|尾声|後記|后记|番外|プロローグ|エピローグ"
)
_OPEN = r"(?P<open>(?:_|[^\w\"“„«‘'(]){0,12})"
_WHOSE = r"(?:(?:the|an?)\s)?(?:(?:\w{1,14}['’]s?|first|second|third|last)\s)?(?:and last\s)?"
"""Words before ``Preface`` or ``Epilogue`` that say whose or which it is."""
_KEYWORD_FIRST = re.compile(
    rf"{_OPEN}(?P<key>{_KEYS})(?P<mid>[\s.:#*_\-–—]{{0,4}})(?P<number>the\s+[^\W_]+|[^\W_]+)(?P<rest>.*)",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(
    rf"{_OPEN}(?:(?:the|das|der|la|il)\s+)?(?P<number>\d{{1,3}}(?:st|nd|rd|th|er|e|ª|º)?\.?|[^\W\d_]{{3,22}}(?:-[^\W\d_]{{3,8}})?)\s+"
    rf"(?P<key>{_KEYS})(?![^\W_])(?P<rest>.*)",
    re.IGNORECASE,
)
_FRONT = re.compile(r"(?:DEDICATION|NOTE|NOTICE|EXPLANATORY|ARGUMENT|WIDMUNG|ZUEIGNUNG)\.?")
_SOLO_LINE = re.compile(rf"{_OPEN}{_WHOSE}(?P<key>{_SOLO})(?![^\W_])(?P<rest>.*)", re.IGNORECASE)
_BARE = re.compile(
    r"(?P<open>(?:_|[^\w\"“„«‘'(]){0,10})"
    r"(?P<number>\d{1,3}|[^\W\d_]{1,12}(?:[- ][^\W\d_]{3,6})?)(?P<rest>(?:_|[^\w\"”]){0,10})"
)
_NUMBERED = re.compile(
    r"(?P<open>[*_~=\-]{0,3}\s?)(?P<number>\d{1,3}|[IVXLC]{1,8})(?P<sep>\s?[.:)]|\s[-–—]{1,2}|)\s+(?P<rest>\S.*)"
)
_CHINESE = re.compile(
    r"第\s?(?P<number>[零〇一二三四五六七八九十百千两\d]{1,7})\s?(?P<key>[章回節节卷巻部篇编編话話集幕封夜])(?P<rest>.*)"
)
_AOZORA = re.compile(
    r"(?:［＃[^［］]{1,16}］){0,2}(?P<title>[^［］]{1,60})［＃(?:「[^」]{1,60}」は)?(?P<size>[大中小])見出し(?:終わり)?］"
)
_SIZES = {"大": PART, "中": CHAPTER, "小": SECTION}
_KANJI = set("一二三四五六七八九十百〇")
_TITLE_FIRST = re.compile(
    r"(?P<title>[^\W\d_].{1,60}?)(?:\s?[-–—:,]{1,3}\s?|\s)[(\[]?"
    rf"(?P<key>{_KEYS})[\s.:#]{{1,3}}(?P<number>\w+)[)\]]?\W{{0,4}}",
    re.IGNORECASE,
)
_OTHER_WORD = re.compile(
    r"(?P<key>[^\W\d_]{3,15}) (?P<number>\d{1,3}|[^\W\d_]{1,12}(?:-[^\W\d_]{3,6})?)(?P<rest>(?:[.:,]| -).*|)"
)
_NO_PARTS = set("page fig figure plate note footnote table illustration line verse item number room".split())
"""Words that number something else than the parts of a story."""
_UNITS = re.compile(r"[- ][^\W\d_]{3,8}")
_OF = re.compile(r"\s+of\s+\w+", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s?[*_~=\s]{0,4}[.:)\]\-–—,|/]{1,3}[*_~=\s\-–—]{0,6}|[*_~=]{1,4}\s{0,4}|\s+")


_NAMELESS = {"listed", "capitals", "framed", "marked", "story"}
"""Keys of headings that are nothing but a title."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may be a heading. Its spans are offsets into the line."""

    line: int
    last: int
    """The last line of its title."""
    key: str
    """``chapter``, ``part``, ``numeral``, ``prologue``, ``listed`` …"""
    rank: int
    number: int | None
    shape: str
    """How it is written, its number and title left out."""
    label: tuple[int, int]
    title: tuple[int, int]
    loose: bool = False
    """Whether it reads like the beginning of a sentence, and is a heading only in a row of such."""

    @property
    def titled(self) -> bool:
        """Whether its title stands on its own line."""
        return self.title[0] < self.title[1]

    @property
    def solo(self) -> bool:
        """Whether it is a word such as ``Prologue``, which takes no number."""
        return self.number is None and self.key not in _NAMELESS

    @property
    def bare(self) -> bool:
        """Whether nothing but a numeral says that it is a heading."""
        return self.key in ("numeral", "numbered")


def parse(line: Line, index: int) -> Candidate | None:
    """What the line would be as a heading, judged by itself."""
    if line.text[0] in OPENING_QUOTES and line.text[1:2] not in OPENING_QUOTES:
        return None
    for way in WAYS:
        candidate = way(line.text, index)
        if candidate:
            return candidate
    return None


def _keyword_first(text: str, index: int) -> Candidate | None:
    """``Chapter Four: Of Something``, ``PART II``, ``*Chapter 5*: Title``."""
    found = _KEYWORD_FIRST.match(text)
    if not found:
        return None
    end = found.end("number")
    word = found["number"]
    longer = _UNITS.match(text, end)
    if longer and word_number(word + longer[0]) is not None:
        word, end = word + longer[0], longer.end()
    value = number(word.split()[-1] if word.lower().startswith("the") else word)
    if value is None or (not found["mid"] and not word.isdigit()) or not _upper(found["key"]):
        return None
    return _candidate(text, index, found["key"].lower(), value, found.start("key"), end)


def _number_first(text: str, index: int) -> Candidate | None:
    """``FIRST PART``, ``3. Kapitel``, ``Erstes Kapitel``."""
    found = _NUMBER_FIRST.match(text)
    if not found:
        return None
    value = number(found["number"].rstrip("."))
    digits = found["number"][0].isdigit()
    if value is None or not (_upper(found["number"]) or digits) or (digits and found["rest"][:1] == " "):
        return None
    return _candidate(text, index, found["key"].lower(), value, found.start("number"), found.end("key"))


def _solo(text: str, index: int) -> Candidate | None:
    """``Prologue``, ``Epilogue: Title``, ``PREFACE TO THE FIRST EDITION``."""
    if _FRONT.fullmatch(text):
        return _candidate(text, index, text.strip(".").lower(), None, 0, len(text))
    found = _SOLO_LINE.match(text)
    if not found or not _upper(text[found.end("open")]):
        return None
    capitals = is_capitals(text) and found["rest"][:1] == " "
    if found["rest"][:1] == " " and not capitals and found["rest"].strip()[:1].isalnum():
        return None
    end = len(text) if capitals else found.end("key")
    return _candidate(text, index, found["key"].lower(), None, found.end("open"), end)


def _chinese(text: str, index: int) -> Candidate | None:
    """``第十二章 Title``."""
    found = _CHINESE.match(text)
    if not found or len(text) > 40:
        return None
    # ``第一卷 第二章``: the innermost counts.
    inner = _CHINESE.match(found["rest"].lstrip())
    if inner:
        start = len(text) - len(found["rest"].lstrip())
        value = chinese_number(inner["number"])
        return _candidate(text, index, inner["key"], value, 0, start + inner.end("key"), CHAPTER)
    rank = PART if found["key"] in "卷巻部篇编編" else CHAPTER
    value = chinese_number(found["number"])
    return _candidate(text, index, found["key"], value, 0, found.end("key"), rank)


def _aozora(text: str, index: int) -> Candidate | None:
    """``［＃５字下げ］一［＃「一」は中見出し］``, as Aozora Bunko marks its headings."""
    found = _AOZORA.fullmatch(text) if text[-1] == "］" else None
    if not found:
        return None
    rank = _SIZES[found["size"]]
    return Candidate(index, index, "marked", rank, None, "marked", found.span("title"), (len(text),) * 2)


def _bare(text: str, index: int) -> Candidate | None:
    """``IV``, ``12.``, ``- 3 -``, ``TWENTY-ONE``."""
    found = _BARE.fullmatch(text)
    if not found:
        return None
    word = found["number"]
    value = int(word) if word.isdecimal() else roman(word) if word.isupper() else None
    if value is None and word[0].isupper():
        value = word_number(word)
    if value is None and _KANJI.issuperset(word):
        value = chinese_number(word)
    if not value or value > 400:
        return None
    return _candidate(text, index, "numeral", value, found.start("number"), len(text), SECTION, _style(word))


def _numbered(text: str, index: int) -> Candidate | None:
    """``1. The Lamp``, ``IV. A Letter``, ``3 - Rain``, ``12 THE FERRY``."""
    found = _NUMBERED.match(text) if len(text) <= LONGEST else None
    if not found or found["rest"].lstrip("\"“'‘*_")[:1].islower():
        return None
    value = number(found["number"])
    capitals = is_capitals(found["rest"])
    if not value or not (capitals or (found["sep"] and not is_sentence(text))):
        return None
    label = found.span("number")
    return _candidate(text, index, "numbered", value, *label, SECTION, _style(found["number"]))


def _title_first(text: str, index: int) -> Candidate | None:
    """``The Story's Title - Chapter 12``."""
    found = _TITLE_FIRST.fullmatch(text) if len(text) <= 80 else None
    if not found or is_sentence(text) or not _upper(text) or not _upper(found["key"]):
        return None
    value = number(found["number"])
    if value is None:
        return None
    key = found["key"].lower()
    return Candidate(index, index, key, RANKS[key], value, f"title {key}", (0, len(text)), (len(text),) * 2)


def title_before(text: str) -> str | None:
    """The title in ``The Story's Title - Chapter 12``."""
    found = _TITLE_FIRST.fullmatch(text) if _title_first(text, 0) and not _keyword_first(text, 0) else None
    return bare(found["title"]) or None if found else None


def _other_word(text: str, index: int) -> Candidate | None:
    """``Riddle Nine: Guests``, ``FABLE IV.``, ``Third Song``: any word with a number."""
    found = _OTHER_WORD.fullmatch(text) if len(text) <= LONGEST else None
    if not found or not _upper(found["key"]) or not (_upper(found["number"]) or found["number"].isdecimal()):
        return None
    words = found["key"].lower(), found["number"].lower()
    values = number(found["key"]), number(found["number"])
    if (values[0] is None) == (values[1] is None):
        return None
    key = words[0] if values[0] is None else words[1]
    if key in _NO_PARTS or is_date(text[: found.end("number")]):
        return None
    value = values[1] if values[0] is None else values[0]
    return _candidate(text, index, "other", value, found.start("key"), found.end("number"), CHAPTER, key)


WAYS = (_keyword_first, _number_first, _solo, _chinese, _aozora, _bare, _numbered, _title_first, _other_word)


def _upper(word: str) -> bool:
    return word[0].isupper() or not word[0].islower()


def _style(word: str) -> str:
    return "digits" if word.isdecimal() else "roman" if roman(word) else "words"


def _candidate(
    text: str,
    index: int,
    key: str,
    value: int | None,
    start: int,
    end: int,
    rank: int | None = None,
    style: str = "",
) -> Candidate | None:
    """A candidate whose label is ``text[start:end]``, unless what follows the label cannot be a title."""
    of = _OF.match(text, end)
    end = of.end() if of and number(of[0].split()[-1]) is not None else end
    separator = _SEPARATOR.match(text, end)
    parted = bool(separator and separator[0].strip())
    title = separator.end() if separator else end
    rest = text[title:].strip("*_~=- \t.:")
    if not rest:
        title = len(text)
    loose = bool(rest) and key != "numeral" and not _may_be_title(text, rest, parted, separator is not None)
    if loose and (parted or value is None or len(text) > LONGEST or is_sentence(text)):
        return None
    capitals = "capitals " if text[start:end].isupper() else ""
    shape = f"{text[:start]}{capitals}{key}{style}{text[end:title] if rest else ''}"
    rank = RANKS.get(key, CHAPTER) if rank is None else rank
    return Candidate(index, index, key, rank, value, shape, (start, end), (title, len(text)), loose)


def _may_be_title(text: str, rest: str, parted: bool, apart: bool) -> bool:
    """Whether the words after a label can be a title and not the rest of a sentence."""
    if not apart:
        return rest[0] == "(" or not rest[0].isalnum()
    if parted:
        return len(text) <= LONGEST or is_capitals(text)
    first = rest.lstrip(OPENING_QUOTES + "([")[:1]
    return len(text) <= 70 and not first.islower() and not is_sentence(rest.rstrip("!?…"))
