"""What a golden case says of a story: one view for each family of conventions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reader.story import Block, BlockKind, Story
from reader.text.runs import runs

PROSE = (BlockKind.PARAGRAPH, BlockKind.LINES)


def shown(story: Story, block: Block, emphasis: tuple[str, str] = ("", "")) -> str:
    """A block as it is shown; kept line ends are bars."""
    before, behind = emphasis
    pieces = (f"{before}{run.text}{behind}" if run.emphasis else run.text for run in runs(story.text, block))
    return "".join(pieces).replace(f"{behind}{before}" or "\0", "").replace("\u2028", " | ").strip()


def excerpt(words: str) -> str:
    """A text that may be long, its middle left out."""
    return words if len(words) <= 60 else f"{words[:36]} ... {words[-19:]}"


def front(story: Story) -> Iterator[str]:
    """Title, author and fields, whatever else stands before the story, and how the story begins."""
    yield f"title: {story.title} ({story.title_from})"
    yield f"author: {story.author}"
    yield from (f"field: {field.name} ({field.label}) = {field.value}" for field in story.fields)
    spoken_for = (BlockKind.FIELD, BlockKind.TITLE, BlockKind.BYLINE)
    for block in story.blocks:
        if block.end <= story.body_start and block.kind not in (*spoken_for, BlockKind.BREAK):
            yield f"{block.kind.value}: {excerpt(shown(story, block))}"
    first = next((b for b in story.blocks if b.start >= story.body_start and b.kind in PROSE), None)
    yield f"story: {shown(story, first)[:36] if first else '-'}"


def headings(story: Story) -> Iterator[str]:
    """Every heading with its level, its label and its title."""
    for heading in filter(None, (chapter.heading for chapter in story.chapters)):
        yield f"{heading.level} {heading.label or '-'} / {heading.title or '-'}"


def breaks(story: Story) -> Iterator[str]:
    """The marks between scenes, blank space as ``(blank)`` or ``(gap)``."""
    names = {BlockKind.BREAK: "(blank)", BlockKind.GAP: "(gap)"}
    for block in story.blocks:
        if block.kind in names and story.body_start <= block.start < story.body_end:
            yield story.text[block.start : block.end] or names[block.kind]


def endings(story: Story) -> Iterator[str]:
    """How the story ends, and everything that stands below it."""
    yield f"author: {story.author}"
    last = [block for block in story.blocks if block.start < story.body_end and block.kind in PROSE][-1]
    yield f"story: {shown(story, last)[-36:]}"
    for block in story.blocks:
        if block.start >= story.body_end:
            yield f"{block.kind.value}: {excerpt(shown(story, block))}"


def layout(story: Story) -> Iterator[str]:
    """How paragraphs are set, and every block as it is shown."""
    yield f"layout: {story.layout.value}"
    for block in story.blocks:
        kind = "continued" if block.continued else block.kind.value
        yield f"{kind}: {shown(story, block)}".strip()


def emphasis(story: Story) -> Iterator[str]:
    """The story's paragraphs, emphasis between angle brackets."""
    yield from (shown(story, block, ("‹", "›")) for block in story.blocks if block.kind in PROSE)


VIEWS: Mapping[str, Callable[[Story], Iterator[str]]] = {
    view.__name__: view for view in (front, headings, breaks, endings, layout, emphasis)
}
