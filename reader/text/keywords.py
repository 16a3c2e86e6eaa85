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
SOLO = (
    "prologue|prolog|epilogue|epilog|épilogue|preface|préface|vorwort|nachwort|foreword|introduction|introductory|einleitung|"
    "interlude|intermission|afterword|conclusion|postscript|appendix|coda|prelude|postlude|finale|envoi|"
    "avant-propos|prologo|prólogo|epilogo|epílogo|introducción|introduzione|introdução|introducção|prefacio|"
    "prefácio|prefazione|conclusión|conclusione|conclusão|vorrede|vorspiel|nachspiel|schluss|schluß|inleiding|"
    "voorwoord|voorrede|inledning|förord|efterord|forord|johdanto|esipuhe|prologi|epilogi|пролог|эпилог|"
    "предисловие|введение|послесловие|wstęp|zakończenie|úvod|předmluva|előszó|utószó|"
    "مقدمة|المقدمة|تمهيد|خاتمة|الخاتمة|مقدمه|پیشگفتار|پایان سخن|פתח דבר|הקדמה|מבוא|פרולוג|אפילוג|סוף דבר|"
    "序章|序|楔子|终章|尾声|後記|后记|番外|プロローグ|エピローグ"
)
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
