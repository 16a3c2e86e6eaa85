"""Lines made by Qt are the lines that were planned."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.page.conftest import understood
from ui.page.page_view import PageView


def test_a_word_is_parted_inside_a_ligature(make_page: Callable[..., PageView]) -> None:
    page = make_page(500, 500)
    page.show_story(
        understood(
            "He said that it was in the affluent officer's difficult offices that she had suffered effluent traffic. "
            * 12
        ),
        0,
    )
    layout, hyphens = page._layout, 0
    for width in range(420, 700, 7):
        page.resize(width, 500)
        page.complete()
        for number, plan in layout._plans.items():
            block = layout._blocks[number]
            layout.blockBoundingRect(block)
            lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
            assert [line.textStart() for line in lines] == [span.start for span in plan]
            hyphens += sum(
                block.text()[span.end - 1 : span.end + 1] == "ff" for span in plan if span.hyphenated
            )
    assert hyphens
