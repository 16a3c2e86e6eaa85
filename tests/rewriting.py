"""What is done to a story's file by people and programs who mean to leave its words as they are."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from reader.story import BlockKind, Story

Rewriting = Callable[[Story], str]
"""Gives the text of a story other lines."""


def paragraphs(story: Story) -> list[str]:
    """The words of each block, the lines of prose joined; what a page's end has cut in two is one again."""
    found: list[str] = []
    # What stands between two blocks goes with the first: it is blank to the eye, but no blank space.
    ends = (*(block.start for block in story.blocks[1:]), len(story.text))
    for block, end in zip(story.blocks, ends, strict=False):
        words = story.text[block.start : end].strip()
        if block.kind is BlockKind.PARAGRAPH:
            words = " ".join(words.split())
        if block.continued and found:
            found[-1] += f" {words}"
        elif words:
            found.append(words)
    return found


def _wrapped(width: int) -> Rewriting:
    def wrap(story: Story) -> str:
        return "\n\n".join(_lines(each, width) for each in paragraphs(story))

    return wrap


def _lines(paragraph: str, width: int, indent: str = "") -> str:
    if "\n" in paragraph:
        return textwrap.indent(paragraph, indent)
    return textwrap.fill(paragraph, width, initial_indent=indent, break_on_hyphens=False)


def _unwrapped(story: Story) -> str:
    return "\n\n".join(paragraphs(story))


def _a_line_a_paragraph(story: Story) -> str:
    return "\n".join(paragraphs(story))


def _indented(story: Story) -> str:
    return "\n".join(_lines(each, 70, "    ") for each in paragraphs(story))


def _indented_with_tabs(story: Story) -> str:
    return "\n".join(_lines(each, 70, "\t") for each in paragraphs(story))


def _indented_as_in_print(story: Story) -> str:
    return "\n".join(f"\u3000\u3000{each}" for each in paragraphs(story))


def _blank_lines_doubled(story: Story) -> str:
    return re.sub(r"\n(?=[^\S\n]*\n)", "\n\n", story.text)


def _every_line_end_doubled(story: Story) -> str:
    return story.text.replace("\n", "\n\n")


def _trailing_spaces(story: Story) -> str:
    return story.text.replace("\n", "   \n")


def _tabs(story: Story) -> str:
    return re.sub(r"^ +|  +", "\t", story.text, flags=re.MULTILINE)


def _wide_margin(story: Story) -> str:
    return textwrap.indent(story.text, "        ")


LAYOUTS: dict[str, Rewriting] = {
    "wrapped at 60": _wrapped(60),
    "wrapped at 72": _wrapped(72),
    "unwrapped": _unwrapped,
    "a line a paragraph": _a_line_a_paragraph,
    "indented": _indented,
    "indented with tabs": _indented_with_tabs,
    "indented as in print": _indented_as_in_print,
    "blank lines doubled": _blank_lines_doubled,
    "every line end doubled": _every_line_end_doubled,
    "trailing spaces": _trailing_spaces,
    "tabs": _tabs,
    "a wider margin": _wide_margin,
}
LINE_ENDS = {"\\n": "\n", "\\r\\n": "\r\n", "\\r": "\r"}
ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "iso8859-15", "mac_roman", "cp1250", "koi8-r", "cp1251",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip


def encoded(text: str, encoding: str, line_end: str = "\n") -> bytes | None:
    """The bytes of a file with a text; None where the encoding cannot hold it."""
    try:
        content = text.replace("\n", line_end).encode(encoding)
        held = content.decode(encoding).replace(line_end, "\n") == text
    except UnicodeError:
        return None
    return content if held else None
