"""Every sample story, and the given ones where they are at hand, gone through from cover to cover."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.read import read
from ui.page.page_view import PageView
from ui.page.typography import Typography

ROOT = Path(__file__).resolve().parents[3]
STORIES = [
    *sorted((ROOT / "seeds").glob("*.txt")),
    *sorted((ROOT.parent / "shared" / "stories").glob("*.txt")),
]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
@pytest.mark.parametrize(("width", "height", "pixels"), [(1130, 780, 19), (420, 500, 40)])
def test_a_story_is_shown_from_cover_to_cover(
    make_page: Callable[[int, int], PageView],
    monkeypatch: pytest.MonkeyPatch,
    path: Path,
    width: int,
    height: int,
    pixels: int,
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: pytest.fail(str(error)))
    story = read(path)
    page = make_page(width, height)
    page.set_type(Typography(), pixels)
    page.show_story(story, 0)
    while (shown := page.shown()) is not None and shown.end < len(story.text):
        page.grab()
        page.turn(1)
        after = page.shown()
        assert after is not None
        assert after.start == shown.end
    page.grab()
