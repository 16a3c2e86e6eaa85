"""The style sheet of what is written: a book's page, in the reader's own face, size and colours."""

from __future__ import annotations

BOOK = """\
body { margin: 0 5%; line-height: 1.4; }
h1, h2 { font-weight: bold; text-align: center; line-height: 1.2; hyphens: none; }
h1 { margin: 3em 0 0.5em; font-size: 1.6em; }
h2 { margin: 3em 0 1.5em; font-size: 1.25em; page-break-after: avoid; break-after: avoid; }
h2 .label { font-size: 0.7em; font-weight: normal; letter-spacing: 0.08em; }
p { margin: 0; text-indent: 1.3em; text-align: justify; hyphens: auto; orphans: 2; widows: 2; }
p.opening, p.first { text-indent: 0; }
p.after-gap { margin-top: 1em; }
p.byline { margin-bottom: 2em; text-indent: 0; text-align: center; }
p.summary { margin: 1em 8%; text-indent: 0; font-style: italic; }
p.field, p.contents, p.small, p.end { text-indent: 0; text-align: left; hyphens: none; }
p.field .label { font-weight: bold; }
p.note { margin: 0.6em 4%; text-indent: 0; font-size: 0.9em; }
p.contents, p.small { font-size: 0.8em; }
p.field + p.opening, p.summary + p.opening, p.note + p.opening, p.contents + p.opening { margin-top: 2em; }
p.lines { margin: 0.8em 0 0.8em 1.3em; text-indent: 0; text-align: left; hyphens: none; }
p.break { margin: 1em 0; text-indent: 0; text-align: center; }
p.sign-off { margin-top: 1em; text-indent: 0; text-align: right; }
p.end { margin-top: 2em; text-align: center; }
ol.stories, ol.stories ol { list-style: none; padding-left: 1.3em; }
"""

SCREEN = """\
body { max-width: 34em; margin: 0 auto; padding: 2em 1.2em 6em;
  font-family: "Source Serif Pro", Georgia, serif; font-size: 1.15em; color: #2a2620; background: #fbf9f4; }
nav { margin: 3em 0; }
a { color: #7a4a21; }
section.volume { margin-top: 6em; }
@media (prefers-color-scheme: dark) { body { color: #d6cfc2; background: #1d1b18; } a { color: #d9a066; } }
@media print { body { max-width: none; color: black; background: white; } }
"""
"""Added where there is no reading program around the page."""
