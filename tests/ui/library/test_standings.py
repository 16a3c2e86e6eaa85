"""The list knows at once which story is being read, whatever the clock says."""

from __future__ import annotations

import pytest

from reader.library.locator import Locator
from reader.library.place import StoryKey
from reader.library.standing import Standing
from tests.ui.library.conftest import entry
from ui.library.standings import Standings
from ui.library.works import to_read

WEIR, KILN = StoryKey("a" * 64, b"/weir.txt"), StoryKey("b" * 64, b"/kiln.txt")
ENTRIES = {key: entry(key.path, text_sha256=key.text_sha256) for key in (WEIR, KILN)}


@pytest.mark.parametrize("last", [WEIR, KILN])
def test_of_several_parts_one_goes_on_in_the_one_read_last_though_the_clock_went_back(
    monkeypatch: pytest.MonkeyPatch, last: StoryKey
) -> None:
    known = Standings({WEIR.text_sha256: Standing(0.5, 7), KILN.text_sha256: Standing(0.5, 3)})
    monkeypatch.setattr("time.time", lambda: 0.0)
    known.read(last, Locator(10, "Nobody had been up the road", "", "", 0, "", 0, 0.6))
    assert to_read([(ENTRIES[WEIR],), (ENTRIES[KILN],)], known.of) == last.path
