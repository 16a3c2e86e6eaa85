"""The words for numbers that headings are counted with, in the languages stories are found in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

LAST = 999
"""The number of a chapter called the last."""

_CARDINALS = (
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty""",
    """- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
    dix-huit dix-neuf vingt""",
    """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
    siebzehn achtzehn neunzehn zwanzig""",
    """cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
    diecisiete dieciocho diecinueve veinte""",
    "- uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici",
    "- um dois três quatro cinco seis sete oito nove dez onze doze treze",
    "- een twee drie vier vijf zes zeven acht negen tien elf twaalf",
)
"""Rows that count from 0 on, a dash where a row has no word."""
_ORDINALS = (
    """zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""",
    """- premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième
    douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième""",
    """- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo
    decimotercero decimocuarto decimoquinto""",
    """- primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo
    quattordicesimo quindicesimo""",
    "- primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo",
    """- eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende
    veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste""",
    "- första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde",
    "- første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende",
    "- ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes yhdestoista",
    "- primus secundus tertius quartus quintus sextus septimus octavus nonus decimus undecimus duodecimus",
    "- первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый",
    """- первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая
    тринадцатая четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая двадцатая""",
    "- pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty",
    "- první druhý třetí čtvrtý pátý šestý sedmý osmý devátý desátý jedenáctý dvanáctý",
    "- الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
    "- الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
    """- یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم
    هجدهم نوزدهم بیستم""",
    "- ראשון שני שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי",
    "- első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik",
)
_GERMAN = "- erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"
_GERMAN_TENS = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_GERMAN_UNITS = "- ein zwei drei vier fünf sechs sieben acht neun"
_TENS = (
    "- - twenty thirty forty fifty sixty seventy eighty ninety",
    "- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
)
_ARABIC_UNITS = "- الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع"
"""Before the word for ten."""
_GENDERS = {"o": "a", "us": "a um", "y": "a", "ý": "á", "er": "ère"}
"""Endings that change with what is counted."""


def plain(word: str) -> str:
    """A word in small letters without its accents, which capitals are often printed without."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part)).replace("ß", "ss")


def counted(words: str, step: int = 1) -> dict[str, int]:
    """The words of a row and what they stand for."""
    return {plain(word): place * step for place, word in enumerate(words.split()) if word != "-"}


def _in_genders(word: str) -> Iterator[str]:
    yield word
    for ending, others in _GENDERS.items():
        if word.endswith(ending):
            yield from (word.removesuffix(ending) + other for other in others.split())


def _german() -> dict[str, int]:
    """German ordinals, which also end in r, s, n and m."""
    table = counted(_GERMAN) | {"siebente": 7}
    table |= {f"{word}te": value for word, value in counted(_CARDINALS[2]).items() if 12 < value < 20}
    for tens, value in counted(_GERMAN_TENS, 10).items():
        table[f"{tens}ste"] = value
        table |= {f"{unit}und{tens}ste": value + more for unit, more in counted(_GERMAN_UNITS).items()}
    return {word + ending: value for word, value in table.items() for ending in ("", "r", "s", "n", "m")}


def _table() -> dict[str, int]:
    table = {"primer": 1, "tercer": 3, "second": 2, "seconde": 2, "last": LAST, "dernier": LAST}
    # Misspellings printers and typists make.
    table |= {"twelth": 12, "fourty": 40}
    table |= {"اول": 1, "نخست": 1}
    table |= {f"{unit} عشر": 10 + value for unit, value in counted(_ARABIC_UNITS).items()}
    for words in _CARDINALS:
        table |= counted(words)
    for words in _ORDINALS:
        table |= {plain(form): n for word, n in counted(words).items() for form in _in_genders(word)}
    for words in _TENS:
        table |= counted(words, 10)
    return table | _german()


WORDS = _table()
"""Every word for a number, in small letters and without accents."""
TENS = counted(_TENS[0], 10)
"""The words that take a unit after a hyphen or a space."""
