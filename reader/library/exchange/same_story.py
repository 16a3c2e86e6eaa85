"""Which story of this library a story from elsewhere is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.store import Row


def story_here(
    texts: Iterable[Row], paths: Iterable[Row], known: Mapping[str, str], known_paths: Mapping[bytes, str]
) -> Callable[[str], str]:
    """What a story is called here, by what it is called elsewhere.

    As when a file is opened, a text that is known here says which story it belongs to, and else the path
    it lies at. ``known`` are the stories of the texts here, and ``known_paths`` the texts of the paths.
    """
    story_there = {str(text): str(story) for text, story in texts}
    called: dict[str, str] = {}
    for path, text in paths:
        before = known_paths.get(path)
        if before is not None:
            called[story_there.get(str(text), str(text))] = known.get(before, before)
    called.update({story: known[text] for text, story in story_there.items() if text in known})
    called.update({first: known[first] for first in story_there.values() if first in known})
    return lambda story: called.get(story, story)
