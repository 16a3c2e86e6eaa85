"""Words that end with a stop and no sentence, in the languages whose stories are read most."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


TITLES = _words(
    # English
    "mr mrs ms messrs mme dr drs prof rev hon fr br ste capt cpt cmdr cdr col gen lt sgt cpl pvt maj adm"
    " gov sen rep pres supt insp det"
    # French, German, Spanish, Italian, Portuguese
    " mm mlle mlles mgr me hr hrn frl dipl ing hl sra srta sres dra dn dña ud uds vd vds sig dott avv exmo"
)  # fmt: skip
"""With a capital, a name follows them, whatever that begins with."""
ALWAYS_TITLES = frozenset(("mr", "mrs", "dr"))
"""They are no other words, however they are written."""

NUMBERED = _words("no nos nr núm num vol vols ch chap cap kap fig figs p pp pg pag art sec § bd s")
"""They end no sentence before a number."""

SHORTENED = _words(
    "jr sr st mt ft esq inc ltd co corp bros etc vs viz cf al ave blvd rd ca approx dept"
    " jan feb apr aug sept oct nov dec tues thurs"
    " usw bzw evtl ggf inkl str tel vgl zit env éd ej pág págs"
)  # fmt: skip
"""They may end a sentence: what follows decides."""

BEGINNINGS = _words(
    "the a an he she it they we i you his her its their our my your this that these those there here who what"
    " when where why how but and so then now no not yes if as at in on for from after before once even still"
    " only nobody everyone someone nothing something all one"
    " der die das ein eine er sie es wir ich ihr sein seine und aber dann doch da hier nun als wenn was wer"
    " le la les un une il elle ils elles nous vous je on ce cette et mais puis alors quand que qui où"
    " el los las una ella ellos nosotros yo y pero entonces cuando qué quién"
)  # fmt: skip
"""Words that in the middle of a sentence begin with a small letter: with a capital, they begin one."""

MONTHS = _words(
    "januar jänner februar märz april mai juni juli august september oktober november dezember"
    " jahrhundert jahrhunderts klasse stock kapitel"
)
"""In German a stop before them makes a number an ordinal."""
