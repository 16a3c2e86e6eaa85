"""Spans of the story's text are marked on the page."""

from __future__ import annotations

from collections.abc import Callable

from reader.story import Story
from ui.page.page_view import PageView

MakePage = Callable[..., PageView]


def marked(page: PageView) -> list[str]:
    return [each.cursor.selectedText() for each in page.extraSelections()]


def span(story: Story, words: str) -> tuple[int, int]:
    start = story.text.index(words)
    return start, start + len(words)


def test_a_span_is_marked_and_unmarked(page: PageView, long_story: Story) -> None:
    page.marks.put("line", [span(long_story, "Thursdays she walked")])
    assert marked(page) == ["Thursdays she walked"]
    page.marks.put("line", [])
    assert marked(page) == []


def test_one_kind_leaves_the_others_alone(page: PageView, long_story: Story) -> None:
    page.marks.put("line", [span(long_story, "Thursdays she walked")])
    page.marks.put("found", [span(long_story, "the upper road")])
    page.marks.put("line", [])
    assert marked(page) == ["the upper road"]


def test_a_mark_is_painted(page: PageView, long_story: Story) -> None:
    before = page.grab().toImage()
    page.marks.put("line", [span(long_story, "Thursdays she walked")])
    assert page.grab().toImage() != before


def test_a_mark_elsewhere_is_there_when_its_page_is(page: PageView, long_story: Story) -> None:
    last = long_story.text.rindex("That was 29.")
    page.marks.put("found", [(last, last + 12)])
    assert marked(page) == []
    page.go_to(last)
    assert marked(page) == ["That was 29."]


def test_a_mark_goes_over_what_wraps_in_the_file(make_page: MakePage) -> None:
    from tests.ui.page.conftest import understood

    text = (
        "It rained all day and\nnobody came to the gate,\nwhich stood open as ever\nuntil the evening.\n\n"
        * 6
    )
    page = make_page()
    page.show_story(understood(text), 0)
    start = text.index("day and")
    page.marks.put("found", [(start, start + len("day and\nnobody"))])
    assert marked(page) == ["day and nobody"]
