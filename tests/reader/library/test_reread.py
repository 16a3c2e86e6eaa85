"""A file understood anew: every place in it is found again, whatever its bytes are read as."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.files import Unreadable
from reader.library.locator import Certainty
from reader.library.reread import reread
from reader.library.understood import Opened, Understood
from reader.overrides import NOTHING, Overrides, Spot

TEXT = "La Rivière\npar Inès Calder\n\nChapter 1\n\n" + "\n\n".join(
    f"« Où est-elle ? » dit Zoë, à côté du café numéro {n}." for n in range(40)
)
SAID = st.builds(
    Overrides,
    encoding=st.sampled_from([None, "utf-8", "cp1252", "cp1251", "mac_roman", "gb18030", "utf-16-le"]),
    mended=st.booleans(),
)


class File:
    """A story file and how it was opened."""

    def __init__(self, folder: Path, content: bytes, said: Overrides = NOTHING) -> None:
        self.path, self._understood = folder / "river.txt", Understood(folder / "understood")
        self.path.write_bytes(content)
        story = self._understood.understand(content, self.path, said)
        self.opened = Opened.of(story, content, self.path, said)

    def overrule(self, said: Overrides, *words: str, lines_are_new: bool = False) -> list[str]:
        """What stands where words were."""
        text = self.opened.story.text
        offsets = [text.index(each) for each in words]
        now = reread(self._understood, self.path, self.opened, said, offsets, lines_are_new)
        self.opened, self.places = now.opened, now.places
        return [self.opened.story.text[place.offset :] for place in now.places]


def test_in_the_same_text_every_place_is_where_it_was(tmp_path: Path) -> None:
    file = File(tmp_path, TEXT.encode())
    (found,) = file.overrule(NOTHING.with_field("title", "X"), "Zoë, à côté du café numéro 7")
    assert found.startswith("Zoë, à côté du café numéro 7")
    assert file.opened.story.title == "X"
    assert {place.certainty for place in file.places} == {Certainty.EXACT}


def test_in_another_encoding_a_place_is_at_the_same_byte(tmp_path: Path) -> None:
    file = File(tmp_path, TEXT.encode())
    (found,) = file.overrule(Overrides(encoding="cp1252"), "café numéro 7")
    assert found.startswith("cafÃ© numÃ©ro 7")
    (back,) = file.overrule(NOTHING, "cafÃ© numÃ©ro 7")
    assert back.startswith("café numéro 7")


def test_lines_the_user_spoke_of_go_with_their_bytes(tmp_path: Path) -> None:
    heading = Spot(TEXT.index("« Où est-elle ? » dit Zoë, à côté du café numéro 9"), "«")
    file = File(tmp_path, TEXT.encode(), Overrides(headings=(heading,)))
    file.overrule(Overrides(encoding="cp850", headings=(heading,)))
    (moved,) = file.opened.said.headings
    line = TEXT[heading.offset :].split("\n")[0].encode().decode("cp850")
    assert moved == Spot(file.opened.story.text.index(line), line)


def test_the_entry_is_that_of_the_story_as_it_is_now(tmp_path: Path) -> None:
    path, understood, content = tmp_path / "river.txt", Understood(tmp_path / "u"), TEXT.encode()
    path.write_bytes(content)
    opened = Opened.of(understood.understand(content, path, NOTHING), content, path, NOTHING)
    entry = reread(understood, path, opened, NOTHING.with_field("title", "X"), ()).entry
    assert (entry.title, entry.size, entry.text_sha256) == ("X", len(content), opened.key.text_sha256)


def test_a_file_that_holds_nothing_that_way_is_a_sentence(tmp_path: Path) -> None:
    file = File(tmp_path, b"\x00 \x00 Hi.")
    file.path.write_bytes(b" \n \n")
    with pytest.raises(Unreadable, match="empty"):
        file.overrule(Overrides(encoding="utf-8"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SAID, SAID, st.lists(st.integers(0, len(TEXT)), min_size=1, max_size=5))
def test_whatever_is_said_every_place_stays_in_the_text(
    tmp_path: Path, first: Overrides, second: Overrides, offsets: list[int]
) -> None:
    file = File(tmp_path, TEXT.encode())
    understood = Understood(tmp_path / "understood")
    for said in (first, second):
        now = reread(understood, file.path, file.opened, said, offsets)
        file.opened, offsets = now.opened, [place.offset for place in now.places]
        assert all(0 <= offset <= len(now.opened.story.text) for offset in offsets)
