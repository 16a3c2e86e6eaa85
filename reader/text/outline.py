"""The outline of a file: its headings, its table of contents, and the numbers of its pages."""

from __future__ import annotations

from dataclasses import replace

from reader.story import BlockKind
from reader.text.candidates import find_candidates
from reader.text.choices import CHOICES
from reader.text.contents import find_contents
from reader.text.draft import Draft, Mark
from reader.text.headlines import as_headings, with_titles
from reader.text.lists import listed, repeated
from reader.text.matter import with_matter
from reader.text.overruled import overrule_headings
from reader.text.rows import page_numbers
from reader.text.unnumbered import with_capitals, with_framed, with_listed, with_stories

ADDITIONS = (with_framed, with_capitals, with_stories, with_matter)
"""What is added to the lines that were chosen: headings without a number."""


def find_headings(draft: Draft) -> Draft:
    """Mark the headings, the tables of contents and the page numbers."""
    contents = find_contents(draft)
    candidates = [c for c in find_candidates(draft) if c.line not in contents.lines]
    entries = repeated(draft, candidates) | listed(draft, candidates)
    pages = page_numbers(draft, candidates)
    excluded = entries | pages
    chosen = [c for c in candidates if c.line not in excluded]
    for choose in CHOICES:
        chosen = choose(draft, chosen)
    chosen = with_listed(draft, chosen, contents)
    numbers = pages - {c.line for c in chosen}
    for add in ADDITIONS:
        chosen = [c for c in add(draft, chosen) if c.line not in numbers]
    chosen = with_titles(draft, overrule_headings(draft, chosen))
    marks = [Mark(BlockKind.HEADING, c.line, c.last) for c in chosen]
    headed = {index for c in chosen for index in range(c.line, c.last + 1)}
    marks += [Mark(BlockKind.BOILERPLATE, index, index) for index in sorted(pages - entries - headed)]
    marks += [Mark(BlockKind.CONTENTS, index, index) for index in sorted((contents.lines | entries) - headed)]
    return replace(draft.marked(*marks), headings=as_headings(draft, chosen))
