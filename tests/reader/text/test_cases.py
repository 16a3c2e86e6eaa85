"""Each file in ``tests/cases/stories`` is understood as the text beside it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.read import read
from reader.story import Block, Story
from reader.text.inspect import LineNumbers
from reader.text.runs import runs

CASES = sorted((Path(__file__).parents[2] / "cases" / "stories").glob("*.txt"))


def described(story: Story) -> str:
    """A story as a person would note down what it is made of, one block a line."""
    number = LineNumbers(story.text)
    body = number.of(story.body_start, story.body_end)
    return "\n".join(
        [
            f"title: {story.title} ({story.title_from})",
            f"author: {story.author}",
            f"layout: {story.layout.value}",
            f"body: {body['line']}-{body['end_line']}",
            *(f"field: {field.name} ({field.label}) = {field.value}" for field in story.fields),
            *(
                f"chapter: {c.heading.level} {c.heading.name}" if c.heading else "chapter: -"
                for c in story.chapters
            ),
            *(_described_block(story, block, number) for block in story.blocks),
            "",
        ]
    )


def _described_block(story: Story, block: Block, number: LineNumbers) -> str:
    span = number.of(block.start, block.end)
    lines = f"{span['line']}-{span['end_line']}" if span["line"] != span["end_line"] else str(span["line"])
    shown = "".join(run.text for run in runs(story.text, block)).replace("\u2028", " | ")
    excerpt = shown if len(shown) <= 60 else f"{shown[:36]} ... {shown[-19:]}"
    return f"{lines:>7}  {block.kind.value:<11} {excerpt}".rstrip()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_file_is_understood_as_described_beside_it(path: Path) -> None:
    assert described(read(path)) == path.with_suffix(".expected").read_text(encoding="utf-8")


def test_every_description_belongs_to_a_file() -> None:
    described_files = {path.stem for path in CASES[0].parent.glob("*.expected")}
    assert described_files == {path.stem for path in CASES}
