"""Which of a file's would-be headings are its headings: those that are regular and stand by themselves."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from reader.story import BlockKind, Heading
from reader.text.contents import NAMES as CONTENTS_NAMES
from reader.text.contents import Contents, entry_words, find_contents
from reader.text.draft import Draft, Mark
from reader.text.endings import is_end_mark
from reader.text.headings import CHAPTER, LONGEST, SECTION, Candidate, parse
from reader.text.lines import Line, gap_after, is_capitals, is_rule, is_sentence, is_speech, letters

_DOUBTFUL = {"story", "tale", "day", "night", "entry", "letter", "brief", "band", "book", "act", "fit", "log", "arc", "vol"}
"""Words that begin a heading only in a row of such headings, or in capitals."""

_APPARATUS = {"footnotes", "notes", "illustrations", "index", "preparers", "transcribers", "footnote", "translators", "glossary"}
"""Words that begin the name of something around a book, not of a part of it."""


def find_headings(draft: Draft) -> Draft:
    """Mark the headings, the tables of contents and the page numbers."""
    contents = find_contents(draft)
    candidates = [c for c in _candidates(draft) if c.line not in contents.lines]
    listed = _repeated(draft, candidates)
    chosen = [c for c in candidates if c.line not in listed]
    for choose in CHOICES:
        chosen = choose(draft, chosen)
    chosen = _with_listed(draft, chosen, contents)
    chosen = _with_capitals(draft, chosen)
    chosen = _with_matter(draft, chosen)
    chosen = _with_titles(draft, chosen)
    marks = [Mark(BlockKind.HEADING, c.line, c.last) for c in chosen]
    entries = (contents.lines | listed) - {i for c in chosen for i in range(c.line, c.last + 1)}
    marks += [Mark(BlockKind.CONTENTS, index, index) for index in sorted(entries)]
    return replace(draft.marked(*marks), headings=_headings(draft, chosen))


def _candidates(draft: Draft) -> list[Candidate]:
    """Lines that read like headings and stand by themselves."""
    taken = draft.taken()
    found = []
    for index in range(draft.first, draft.last):
        line = draft.lines[index]
        if len(line.text) > LONGEST * 2 or index in taken or not _begins(draft, index):
            continue
        candidate = parse(line, index)
        if candidate and _ends(draft, candidate) and not is_end_mark(line.text):
            found.append(candidate)
    return found


def _begins(draft: Draft, index: int) -> bool:
    """Whether nothing stands right above a line."""
    line = draft.lines[index]
    if line.gap or index == draft.first:
        return True
    above = draft.lines[index - 1]
    return is_rule(above.text) or (draft.setting.layout.value == "line" and not draft.setting.gap)


def _ends(draft: Draft, candidate: Candidate) -> bool:
    """Whether nothing but a title stands right below."""
    index = candidate.line
    if gap_after(draft.lines, index) or index + 1 == draft.last:
        return True
    below = draft.lines[index + 1]
    if is_rule(below.text) or (draft.setting.layout.value == "line" and not draft.setting.gap):
        return True
    if candidate.bare:
        return False
    if candidate.title[0] < candidate.title[1]:
        return _wrapped_title(draft, candidate) is not None or below.indent > 1 and draft.setting.indent
    return len(below.text) <= LONGEST


def _wrapped_title(draft: Draft, candidate: Candidate) -> int | None:
    """The last line of a title that goes on below its first line, if it is no paragraph."""
    last = candidate.line
    while not gap_after(draft.lines, last) and last + 1 < draft.last:
        last += 1
        if last - candidate.line > 3:
            return None
    group = draft.lines[candidate.line : last + 1]
    if len(group) <= 2 or is_capitals(group[-1].text):
        return last
    return last if group[-1].gap == 0 and gap_after(draft.lines, last) > draft.setting.gap else None


def _repeated(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """Candidates close to each other that all come again further down: a table of contents."""
    keys = [(c.key, c.number, letters(draft.lines[c.line].text[c.label[0] : c.label[1]])) for c in candidates]
    final = {key: index for index, key in enumerate(keys)}
    lengths = [
        draft.lines[b.line].start - draft.lines[a.line].end for a, b in zip(candidates, candidates[1:], strict=False)
    ]
    found: list[int] = []
    row: list[int] = []
    for index, key in enumerate(keys):
        again = final[key] > index
        if again and (not row or lengths[index - 1] < 600):
            row.append(index)
            continue
        found += _long_row(row, lengths)
        row = [index] if again else []
    found += _long_row(row, lengths)
    return frozenset(candidates[index].line for index in found)


def _long_row(row: list[int], lengths: list[int]) -> list[int]:
    """The row, if it is long enough to be a list and dense enough to hold no chapters."""
    return row if len(row) >= 3 and all(lengths[index] < 600 for index in row[:-1]) else []


def _in_sequence(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Bare numerals only where they count up from one and do not stand in the middle of a sentence."""
    dropped: set[int] = set()
    rows: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.bare:
            rows[candidate.shape.replace("numbered", "numeral").rstrip(".: )-")].append(candidate)
    for row in rows.values():
        kept = _counting(row)
        pages = sum(1 for c in kept if _inside_sentence(draft, c.line)) > len(kept) * 0.25
        dropped |= {c.line for c in row} - (set() if pages else {c.line for c in kept})
    return [c for c in candidates if c.line not in dropped]


def _counting(row: list[Candidate]) -> list[Candidate]:
    """The candidates that continue a count from one; one wrong number in between is a printer's error."""
    kept: list[Candidate] = []
    for position, candidate in enumerate(row):
        expected = (kept[-1].number or 0) + 1 if kept else 1
        following = row[position + 1].number if position + 1 < len(row) else None
        if candidate.number == expected:
            kept.append(candidate)
        elif candidate.number == 1 and following == 2:
            kept.append(candidate)
        elif kept and following == expected + 1:
            kept.append(replace(candidate, number=expected))
    return kept if len(kept) >= 2 else []


def _inside_sentence(draft: Draft, index: int) -> bool:
    """Whether the text above a line goes on below it."""
    if not draft.first < index < draft.last - 1:
        return False
    return not is_sentence(draft.lines[index - 1].text) and draft.lines[index + 1].text[0].islower()


def _sure(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Doubtful keywords only in rows, or in capitals."""
    counts = Counter(c.key for c in candidates)

    def is_sure(candidate: Candidate) -> bool:
        text = draft.lines[candidate.line].text
        if candidate.key == "other":
            return counts["other"] == 1 and candidate.line < draft.first + 12 or counts["other"] >= 3
        if candidate.loose:
            return [c.number for c in candidates if c.loose and c.key == candidate.key][:2] == [1, 2]
        return candidate.key not in _DOUBTFUL or counts[candidate.key] >= 2 or is_capitals(text)

    return [c for c in candidates if is_sure(c)]


def _one_marker(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """A downloader's marker, the same through the whole file and counting without a break, stands for all."""
    rows: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if not candidate.bare and candidate.number is not None and candidate.shape[0] in "*=-#[~_":
            rows[candidate.shape].append(candidate)
    for row in rows.values():
        complete = [c.number for c in row] == list(range(1, len(row) + 1))
        if complete and len(row) >= 2 and len(row) >= len(candidates) / 4:
            return row
    return candidates


def _said_once(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Of two headings with the same number close together, the first."""
    kept: list[Candidate] = []
    for candidate in candidates:
        near = kept and draft.lines[candidate.line].start - draft.lines[kept[-1].line].end < 120
        if near and candidate.number is not None and (candidate.key, candidate.number) == (kept[-1].key, kept[-1].number):
            continue
        kept.append(candidate)
    return kept


CHOICES = (_in_sequence, _sure, _one_marker, _said_once)


def _with_listed(draft: Draft, chosen: list[Candidate], contents: Contents) -> list[Candidate]:
    """Lines that repeat an entry of the table of contents are headings too."""
    if not contents.entries:
        return chosen
    near = {index + step for c in chosen for index in (c.line, c.last) for step in (-1, 0, 1)}
    start = max(contents.lines, default=draft.first)
    found = [
        Candidate(index, index, "listed", CHAPTER, None, "listed", (0, 0), (0, len(draft.lines[index].text)))
        for index in range(start + 1, draft.last)
        if index not in near and _may_be_listed(draft, index) and entry_words(draft.lines[index].text) in contents.entries
    ]
    return sorted([*chosen, *found], key=lambda c: c.line)


def _may_be_listed(draft: Draft, index: int) -> bool:
    text = draft.lines[index].text
    return _alone(draft, index) and text[0].isalnum() and (is_capitals(text) or not is_sentence(text))


def _with_capitals(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """Where chapters have no numbers, lines of capitals that stand far apart in the same space are headings."""
    if sum(1 for c in chosen if c.rank >= CHAPTER and c.number is not None) >= 2 or any(c.key == "listed" for c in chosen):
        return chosen
    near = {index + step for c in chosen for index in (c.line, c.last) for step in (-1, 0, 1)}
    alone = [
        index
        for index in range(draft.first, draft.last)
        if index not in near and index not in draft.dividers and _set_apart(draft, index)
    ]
    far = [a for a, b in zip(alone, [*alone[1:], draft.last], strict=False) if _length(draft, a, b) > 1500]
    if len(far) < 3 or len(far) < len(alone) * 0.7:
        return chosen
    found = [Candidate(i, i, "capitals", CHAPTER, None, "capitals", (0, 0), (0, len(draft.lines[i].text))) for i in far]
    return sorted([*chosen, *found], key=lambda c: c.line)


def _with_matter(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """A preface or a note in capitals, before the first chapter or in the last, spaced as the chapters are."""
    numbered = [c for c in chosen if c.number is not None and c.rank <= CHAPTER]
    if len(numbered) < 3:
        return chosen
    space = sorted(draft.lines[c.line].gap for c in numbered[1:])[(len(numbered) - 1) // 2]
    if space <= draft.setting.gap:
        return chosen
    starts = sorted({c.line for c in chosen} | {draft.last})
    inside = range(numbered[0].line, numbered[-1].line + 3)
    found = []
    for index in range(draft.first, draft.last):
        line = draft.lines[index]
        if index in inside or line.gap < space or not is_capitals(line.text) or len(line.text) > 60 or index in starts:
            continue
        following = next(start for start in starts if start > index)
        if _alone(draft, index) and index not in draft.dividers and _is_long(draft, index, following) and not _is_apparatus(draft, line.text):
            found.append(Candidate(index, index, "matter", CHAPTER, None, "matter", (0, len(line.text)), (len(line.text),) * 2))
    return sorted([*chosen, *found], key=lambda c: c.line)


def _is_apparatus(draft: Draft, text: str) -> bool:
    """Whether a line in capitals is no preface but the book's title, its end, or the name of its notes."""
    titles = {letters(draft.subject or ""), *(letters(field.value) for field in draft.fields)}
    words = letters(text)
    return is_end_mark(text) or words in titles or words in CONTENTS_NAMES or words.split()[0] in _APPARATUS


def _is_long(draft: Draft, first: int, last: int) -> bool:
    """Whether prose follows a line before the next wide gap."""
    below = draft.lines[first + 1 : first + 4]
    return _length(draft, first, last) > 400 and len(below) == 3 and not any(is_capitals(line.text) for line in below[:2]) and (
        max(len(line.text) for line in below) > 50
    )


def _length(draft: Draft, first: int, last: int) -> int:
    return draft.lines[min(last, len(draft.lines)) - 1].end - draft.lines[first].end


def _alone(draft: Draft, index: int) -> bool:
    return bool(draft.lines[index].gap and gap_after(draft.lines, index))


def _set_apart(draft: Draft, index: int) -> bool:
    line = draft.lines[index]
    return line.gap > draft.setting.gap + 1 and len(line.text) <= 60 and is_capitals(line.text) and _alone(draft, index)


def _with_titles(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """Each heading with the title that stands on the lines below it, where that is the file's habit."""
    starts = {c.line for c in chosen}
    below = {c.line: _title_below(draft, c, starts) for c in chosen}
    waiting = [c for c in chosen if c.title[0] >= c.title[1]]
    titled = [c for c in waiting if below[c.line]]
    habit = len(titled) >= max(1, len(waiting) * 0.6)
    titled_all = [_titled(draft, c, below[c.line], habit) for c in chosen]
    ends = [*(c.line for c in chosen[1:]), draft.last]
    return [replace(c, last=min(c.last, end - 1)) for c, end in zip(titled_all, ends, strict=False)]


def _titled(draft: Draft, candidate: Candidate, last: int | None, habit: bool) -> Candidate:
    if candidate.title[0] < candidate.title[1]:
        return replace(candidate, last=_wrapped_title(draft, candidate) or candidate.line) if last is not None else candidate
    if last is None or not (habit or is_capitals(draft.lines[candidate.line + 1].text)):
        return candidate
    return replace(candidate, last=last)


def _title_below(draft: Draft, candidate: Candidate, starts: set[int]) -> int | None:
    """The last line of a title below a heading, if there is one."""
    first = candidate.line + 1
    if candidate.title[0] < candidate.title[1]:
        attached = first < draft.last and not draft.lines[first].gap and first not in starts
        return _wrapped_title(draft, candidate) if attached else None
    last = first
    while last + 1 < draft.last and not draft.lines[last + 1].gap:
        last += 1
        if last - first > 2:
            return None
    group = draft.lines[first : last + 1]
    if last + 1 >= draft.last or not starts.isdisjoint(range(first, last + 2)) or draft.lines[first].gap > 5:
        return None
    return last if all(map(_may_be_title, group)) else None


def _may_be_title(line: Line) -> bool:
    if is_capitals(line.text) and len(line.text) <= LONGEST:
        return not is_speech(line.text)
    if is_rule(line.text) or is_speech(line.text) or is_sentence(line.text) or len(line.text) > 70 or ": " in line.text[:20]:
        return False
    words = [word for word in line.text.split() if word[0].isalpha()]
    return bool(words) and sum(1 for word in words if word[0].isupper() or len(word) < 4) > len(words) * 0.7


def _headings(draft: Draft, chosen: list[Candidate]) -> tuple[Heading, ...]:
    """The chosen candidates as headings, their ranks made levels from 1."""
    solo = [c for c in chosen if c.number is None and c.key not in ("listed", "capitals", "matter")]
    ranks = sorted({c.rank for c in chosen if c not in solo}) or [CHAPTER]
    # Several parts divide one number row each; numerals below chapters are their sections.
    level = {rank: position for position, rank in enumerate(ranks, 1)}
    return tuple(_heading(draft, c, level.get(c.rank, 1) if c.rank != SECTION else level.get(SECTION, 1)) for c in chosen)


def _heading(draft: Draft, candidate: Candidate, level: int) -> Heading:
    line, last = draft.lines[candidate.line], draft.lines[candidate.last]
    label = line.start + candidate.label[0], line.start + candidate.label[1]
    title = line.start + candidate.title[0]
    if candidate.last > candidate.line and candidate.title[0] >= candidate.title[1]:
        title = draft.lines[candidate.line + 1].start
    if title >= line.end and candidate.last == candidate.line:
        title = line.end
    words = " ".join(draft.text[title : last.end].split()).strip("*_~=-|# ")
    if not words:
        title = last.end
    name = " ".join(draft.text[slice(*label)].strip("*_~=-:.|# ").split())
    start = line.start if label[0] == label[1] else line.start
    end = start if label[0] == label[1] else label[1]
    return Heading(start, last.end, name, words, end, title, level)
