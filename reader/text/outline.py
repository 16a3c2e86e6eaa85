"""Which of a file's would-be headings are its headings: those that are regular and stand by themselves."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from itertools import pairwise

from reader.story import BlockKind
from reader.text.candidates import find_candidates
from reader.text.contents import find_contents
from reader.text.draft import Draft, Mark
from reader.text.headings import CHAPTER, VOLUME, Candidate
from reader.text.headlines import FARTHEST, as_headings, with_titles
from reader.text.lines import is_capitals, is_sentence, letters
from reader.text.matter import with_matter
from reader.text.unnumbered import with_capitals, with_framed, with_listed, with_stories

ENTRY = 600
"""Characters from one entry of a table of contents to the next, at most."""
BARE = 100
"""Characters from one entry to the next, at most, where nothing stands between them."""
STANZA = 700
"""Characters from one numeral to the next, at most, where they count stanzas or paragraphs of a chapter."""
NEAR = 120
"""Characters between two headings that say the same, at most."""
INTERRUPTING = 0.25
"""Share of the numerals in a row that stand in the middle of a sentence where they are page numbers."""
_DOUBTFUL_WORDS = """story tale day night entry letter brief band book act log arc vol tom del bind pars caput sketch
lesson phase epoch carta chant"""
_DOUBTFUL = set(_DOUBTFUL_WORDS.split())
"""Words that begin a heading only in a row of such headings, or in capitals."""


def find_headings(draft: Draft) -> Draft:
    """Mark the headings, the tables of contents and the page numbers."""
    contents = find_contents(draft)
    candidates = [c for c in find_candidates(draft) if c.line not in contents.lines]
    repeated = _repeated(draft, candidates) | _listed(draft, candidates)
    pages = _page_numbers(draft, candidates)
    excluded = repeated | pages
    chosen = [c for c in candidates if c.line not in excluded]
    for choose in CHOICES:
        chosen = choose(draft, chosen)
    chosen = with_stories(
        draft, with_capitals(draft, with_framed(draft, with_listed(draft, chosen, contents)))
    )
    chosen = with_matter(draft, chosen)
    chosen = with_titles(draft, chosen)
    marks = [Mark(BlockKind.HEADING, c.line, c.last) for c in chosen]
    marks += [Mark(BlockKind.BOILERPLATE, index, index) for index in sorted(pages - repeated)]
    headed = {index for c in chosen for index in range(c.line, c.last + 1)}
    marks += [
        Mark(BlockKind.CONTENTS, index, index) for index in sorted((contents.lines | repeated) - headed)
    ]
    return replace(draft.marked(*marks), headings=as_headings(draft, chosen))


def _repeated(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """Candidates close to each other that all come again further down: a table of contents."""
    keys = [(c.key, c.number or letters(draft.lines[c.line].text[slice(*c.label)])) for c in candidates]
    final = {key: index for index, key in enumerate(keys)}
    lengths = [draft.lines[b.line].start - draft.lines[a.line].end for a, b in pairwise(candidates)]
    found: list[int] = []
    row: list[int] = []
    for index, key in enumerate(keys):
        again = final[key] > index
        if again and (not row or lengths[index - 1] < ENTRY):
            row.append(index)
            continue
        found += _long_row(row, lengths)
        row = [index] if again else []
    found += _long_row(row, lengths)
    return frozenset(candidates[index].line for index in found)


def _long_row(row: list[int], lengths: list[int]) -> list[int]:
    """The row, if it is long enough to be a list and dense enough to hold no chapters."""
    return row if len(row) >= 3 and all(lengths[index] < ENTRY for index in row[:-1]) else []


def _listed(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """Candidates of a kind that count up with nothing between them: a list, though nothing comes again."""
    found = set[int]()
    row: list[Candidate] = []
    for candidate in [*candidates, None]:
        close = candidate and row and draft.lines[candidate.line].start - draft.lines[row[-1].line].end < BARE
        if candidate and (close or not row):
            row.append(candidate)
            continue
        found |= {c.line for c in _list_part(row)}
        row = [candidate] if candidate else []
    return frozenset(found)


def _list_part(row: list[Candidate]) -> list[Candidate]:
    """The row without the headings at its end that a chapter of its own follows, if it is a list."""
    last = len(row)
    while last and row[last - 1].key not in {c.key for c in row[last:]}:
        last -= 1
    counts = Counter(key for key, number in {(c.key, c.number) for c in row[:last]} if number is not None)
    return row[:last] if max(counts.values(), default=0) >= 3 else []


def _rows(candidates: list[Candidate]) -> list[list[Candidate]]:
    """The bare numerals that count up from one, those written alike together."""
    rows: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.bare:
            rows[candidate.shape.replace("numbered", "numeral").rstrip(".: )-")].append(candidate)
    return [_counting(row) for row in rows.values()]


def _is_stanzas(draft: Draft, row: list[Candidate]) -> bool:
    """Whether many numerals stand as close together as those of stanzas or verses do."""
    lengths = sorted(draft.lines[b.line].start - draft.lines[a.line].end for a, b in pairwise(row))
    return len(lengths) >= 8 and lengths[len(lengths) // 2] < STANZA


def _page_numbers(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """The lines of numerals that count up, but stand in the middle of sentences too often to be headings."""
    rows = _rows(candidates)
    return frozenset(
        c.line
        for row in rows
        if sum(_is_inside_sentence(draft, c.line) for c in row) > len(row) * INTERRUPTING
        for c in row
    )


def _in_sequence(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Bare numerals only where they count up from one, and do not number the stanzas of larger parts."""
    outer = sum(1 for c in candidates if c.rank <= CHAPTER and c.number is not None) > 1
    kept = {c.line for row in _rows(candidates) if not (outer and _is_stanzas(draft, row)) for c in row}
    return [c for c in candidates if not c.bare or c.line in kept]


def _counting(row: list[Candidate]) -> list[Candidate]:
    """The candidates that continue a count from one, or from two where the story's title stands for it; a number misprinted or left out breaks none."""
    kept: list[Candidate] = []
    first = 1 if any(c.number == 1 for c in row) else 2
    for position, candidate in enumerate(row):
        expected = (kept[-1].number or 0) + 1 if kept else first
        following = row[position + 1].number if position + 1 < len(row) else None
        skipped = len(kept) > 1 and candidate.number == expected + 1 and following in (None, expected + 2)
        if candidate.number == expected or (candidate.number == 1 and following == 2) or skipped:
            kept.append(candidate)
        elif kept and following == expected + 1:
            kept.append(replace(candidate, number=expected))
    return kept if len(kept) > first else []


def _is_inside_sentence(draft: Draft, index: int) -> bool:
    """Whether the text above a line goes on below it."""
    if not draft.first < index < draft.last - 1:
        return False
    return not is_sentence(draft.lines[index - 1].text) and draft.lines[index + 1].text[0].islower()


def _sure(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Doubtful keywords only in rows or capitals; any other word only once at the top, or often."""
    counts = Counter(c.key for c in candidates)
    loose: dict[str, list[int | None]] = defaultdict(list)
    others: dict[str, list[int | None]] = defaultdict(list)
    for candidate in candidates:
        if candidate.loose:
            loose[candidate.key].append(candidate.number)
        if candidate.key == "other":
            others[candidate.shape].append(candidate.number)
    rows = {shape for shape, numbers in others.items() if _counts_up(numbers)}

    def is_sure(candidate: Candidate) -> bool:
        if candidate.loose:
            return loose[candidate.key][:2] == [1, 2]
        if candidate.key == "other":
            return candidate.shape in rows or (
                len(others) == 1 and candidate.titled and candidate.line < draft.first + 12
            )
        doubtful = candidate.key in _DOUBTFUL and counts[candidate.key] < 2
        return not doubtful or is_capitals(draft.lines[candidate.line].text)

    return [c for c in candidates if is_sure(c)]


def _counts_up(numbers: list[int | None]) -> bool:
    """Whether three numbers or more each say one more than the one before."""
    steps = [b - a for a, b in pairwise(filter(None, numbers))]
    return len(steps) >= 2 and steps.count(1) >= len(steps) * 0.8


def _volumes(_: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """A volume by itself is what the title page says, not a part of the file."""
    volumes = [c for c in candidates if c.rank == VOLUME]
    return [c for c in candidates if c.rank != VOLUME] if len(volumes) == 1 else candidates


def _one_marker(_: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """A downloader's marker, the same through the whole file and counting without a break, stands for all."""
    rows: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if not candidate.bare and candidate.number is not None and candidate.shape[0] in "*=-#[~_":
            rows[candidate.shape].append(candidate)
    for row in rows.values():
        complete = [c.number for c in row] == list(range(row[0].number or 1, len(row) + (row[0].number or 1)))
        common = row[0] is candidates[0] or len(row) >= len(candidates) / 4
        if complete and len(row) >= 2 and common:
            return row
    return candidates


def _said_once(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Of two headings with the same number close together the first, of two prefaces the second."""
    kept: list[Candidate] = []
    for candidate in candidates:
        above = kept[-1] if kept else None
        same = above is not None and (candidate.key, candidate.number) == (above.key, above.number)
        same = same and (not candidate.bare or candidate.shape == above.shape)
        if above is None or not same:
            kept.append(candidate)
            continue
        apart = draft.lines[candidate.line].start - draft.lines[above.line].end
        if candidate.number is None and apart < ENTRY and _words(draft, candidate) != _words(draft, above):
            kept[-1] = candidate
        elif candidate.number is None or apart >= NEAR:
            kept.append(candidate)
    return kept


def _running(_: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """``[Part One]`` again and again below ``PART ONE`` is a running head, not another part."""
    latest: dict[str, Candidate] = {}
    kept: list[Candidate] = []
    for candidate in candidates:
        above = latest.get(candidate.key)
        again = above and candidate.number and above.number == candidate.number
        if not (again and above and above.shape != candidate.shape) or candidate.bare:
            kept.append(candidate)
            latest[candidate.key] = candidate
    return kept


def _words(draft: Draft, candidate: Candidate) -> str:
    return letters(draft.lines[candidate.line].text)


def _no_titles(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """``Epilogue`` right below ``Chapter X`` is the title of that chapter."""
    numbered = {c.line for c in candidates if c.number is not None and c.rank >= CHAPTER and not c.titled}
    return [
        c
        for c in candidates
        if not c.solo or c.line - 1 not in numbered or draft.lines[c.line].gap > FARTHEST
    ]


CHOICES = (_in_sequence, _sure, _volumes, _no_titles, _one_marker, _said_once, _running)
