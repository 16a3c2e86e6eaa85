"""Whatever a story or a person has written is shown by Markdown as it is."""

from __future__ import annotations

import html

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.clean import one_line
from reader.library.exchange.escape import escaped, escaped_lines

MARKUP = (
    "*", "_", "`", "**", "[a](b)", "![x](y)", "[a]: b", "[^1]", "<b>", "<!--", "<a@b.c>", "&amp;", "&#64;", "\\",
    "http://a.b/c", "www.a.de", "a@b.de", "mailto:a@b.de", "a.b.com/x", "https:a", "# h", "- x", "+ x", "1. x", "1) x",
    "~~~", "```", "===", "---", "* * *", "|a|b|", "|-|-|", "\n", "\n\n", "    code", "\t", "> q", "$x$", ":smile:",
    "- [ ] t", "==h==", "@user", "=1+2", "\r", "word", " ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(MARKUP), max_size=10).map("".join) | st.text(max_size=20)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a *b* [c](d) <i>", r"a \*b\* \[c\](d) \<i\>"),
        ("At 9.30, e.g. here. Then there.", r"At 9\.30, e\.g. here. Then there."),
        ("see https://example.org", r"see https\://example\.org"),
        ("=1+2", r"\=1\+2"),
        ("- a", r"\- a"),
        ("12. a", r"12\. a"),
        ("well-known", "well-known"),
        ("a\u202eb\nc", "ab c"),
    ],
)
def test_what_means_something_stands_behind_a_backslash(text: str, written: str) -> None:
    assert escaped(text) == written


def test_lines_stay_lines_without_their_indents() -> None:
    assert escaped_lines("  one\r\n\n    # two\n") == ["one", "", r"\# two"]


@given(TEXTS)
@example("a@b.de")
@example("1.\nb")
@pytest.mark.parametrize("flavour", ["commonmark", "gfm-like"])
def test_a_reader_of_markdown_finds_nothing_but_the_text(flavour: str, text: str) -> None:
    markdown = pytest.importorskip("markdown_it").MarkdownIt(flavour)
    line = one_line(text, 1_000)
    shown = html.unescape(markdown.render(escaped(text))).replace("@\u2060", "@")
    assert shown == (f"<p>{line}</p>\n" if line else "")


@given(TEXTS)
def test_no_line_begins_as_a_formula_does(text: str) -> None:
    for line in (escaped(text), *escaped_lines(text)):
        assert not line.startswith(("=", "+", "-", "@", "\t", "\r"))
