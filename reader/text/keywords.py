"""The words that begin headings, and how far out the parts stand that they name."""

from __future__ import annotations

VOLUME, PART, CHAPTER, SECTION = range(4)

_KEYWORDS = {
    VOLUME: """volume vol tome tomo band deel том tom kötet bind
    المجلد جلد כרך""",
    PART: """part pt book partie livre teil buch parte libro livro act akt acte atto acto period epoch boek
    arc часть книга część księga díl část kniha osa osasto del avdelningen rész könyv liber pars phase
    الجزء الباب القسم بخش חלק""",
    CHAPTER: """chapter chap ch chapitre kapitel kapitlet kapittel capítulo capitulo capitolo caput hoofdstuk
    canto letter brief lettre carta lettera narrative stave episode folge story tale day night entry interlude
    adventure log luku глава rozdział kapitola fejezet chant gesang ĉapitro lesson sketch
    الفصل الحلقة فصل قسمت פרק""",
    SECTION: "section scene szene scène scena escena abschnitt",
}
RANKS = {word: rank for rank, words in _KEYWORDS.items() for word in words.split()}
"""Words that take a number, and the rank of the part they name."""
KEYS = "|".join(sorted(RANKS, key=len, reverse=True))
"""The same as an alternation of a pattern."""
OPENING = (
    "prologue|prolog|preface|préface|vorwort|foreword|introduction|introductory|einleitung|prelude|"
    "avant-propos|prologo|prólogo|introducción|introduzione|introdução|introducção|prefacio|"
    "prefácio|prefazione|vorrede|vorspiel|inleiding|"
    "voorwoord|voorrede|inledning|förord|forord|johdanto|esipuhe|prologi|пролог|"
    "предисловие|введение|wstęp|úvod|předmluva|előszó|"
    "مقدمة|المقدمة|تمهيد|مقدمه|پیشگفتار|פתח דבר|הקדמה|מבוא|פרולוג|"
    "序章|序|楔子|プロローグ"
)
"""Words that head a part by themselves, before the first that is counted."""
BETWEEN = "interlude|intermission|番外"
"""The same, between those that are counted."""
CLOSING = (
    "epilogue|epilog|épilogue|nachwort|afterword|conclusion|postscript|appendix|coda|postlude|finale|envoi|"
    "epilogo|epílogo|conclusión|conclusione|conclusão|nachspiel|schluss|schluß|"
    "efterord|epilogi|эпилог|послесловие|zakończenie|utószó|"
    "خاتمة|الخاتمة|پایان سخن|אפילוג|סוף דבר|"
    "终章|尾声|後記|后记|エピローグ"
)
"""The same, after the last."""
SOLO = f"{OPENING}|{BETWEEN}|{CLOSING}"
"""Words that head a part by themselves."""
_DOUBTFUL_WORDS = """story tale day night entry letter brief band book act log arc vol tom del bind pars caput
sketch lesson phase epoch carta chant"""
DOUBTFUL = set(_DOUBTFUL_WORDS.split())
"""Words that begin a heading only in a row of such headings, or in capitals."""
ASIDES = {"note", "notice", "argument"}
"""Words that head a part where they stand once, and something within every chapter where they recur."""
_COUNTED_WORDS = "page fig figure plate note footnote table illustration line verse item number room"
NO_PARTS = set(_COUNTED_WORDS.split())
"""Words that number something else than the parts of a story."""
