from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.files import Unreadable
from reader.library import understood
from reader.library.understood import Understood
from reader.overrides import Overrides
from reader.read import read
from reader.story import Story

NOVEL = "The Kiln Road\nby Ada Merrow\n\nRated: PG\n\nChapter 1\n\nShe went out.\n\n* * *\n\nShe came back.\n\nChapter 2\n\nThe end of it.\n"


@pytest.fixture
def memory(tmp_path: Path) -> Understood:
    return Understood(tmp_path / "understood")


def written(tmp_path: Path, content: bytes, name: str = "kiln.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251"])
def test_a_story_read_again_is_the_same_story(memory: Understood, tmp_path: Path, encoding: str) -> None:
    text = NOVEL.replace("Kiln", "Käln" if encoding != "cp1251" else "Кильн") * 3
    path = written(tmp_path, text.encode(encoding))
    assert memory.read(path) == memory.read(path) == read(path)


def test_a_story_read_again_need_not_be_understood_again(
    memory: Understood, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, NOVEL.encode())
    story = memory.read(path)

    def fail(content: bytes, name: str, said: Overrides) -> Story:
        raise AssertionError("understood again")

    monkeypatch.setattr(understood, "_understand", fail)
    assert memory.read(path) == story


def test_a_story_is_remembered_once_it_was_read_and_until_it_is_edited(
    memory: Understood, tmp_path: Path
) -> None:
    path = written(tmp_path, NOVEL.encode())
    assert memory.remembered(path) is None
    opened = memory.open(path)
    assert memory.remembered(path) == opened == memory.open(path)
    path.write_bytes(NOVEL.replace("Chapter 2", "Chapter Two").encode())
    assert memory.remembered(path) is None


def test_an_edited_story_is_understood_anew(memory: Understood, tmp_path: Path) -> None:
    path = written(tmp_path, NOVEL.encode())
    memory.read(path)
    path.write_bytes(NOVEL.replace("Chapter 2", "Chapter Two").encode())
    assert memory.read(path) == read(path)


def test_a_renamed_story_gets_the_title_its_new_name_gives(memory: Understood, tmp_path: Path) -> None:
    text = b"She went out, and it rained, and she came back in.\n"
    memory.read(written(tmp_path, text, "the_long_rain.txt"))
    assert memory.read(written(tmp_path, text, "the_short_rain.txt")).title == "The short rain"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(junk=st.binary(max_size=60), at=st.integers(0, 400))
def test_a_damaged_memory_is_as_good_as_none(
    memory: Understood, tmp_path: Path, junk: bytes, at: int
) -> None:
    path = written(tmp_path, NOVEL.encode())
    story = memory.read(path)
    (remembered,) = (tmp_path / "understood").glob("*.json")
    kept = remembered.read_bytes()
    remembered.write_bytes(kept[:at] + junk + kept[at + len(junk) :])
    assert memory.read(path) == story


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    path = written(tmp_path, NOVEL.encode())
    assert Understood(tmp_path / "file" / "below").read(path) == read(path)


def test_only_so_many_stories_are_remembered(
    memory: Understood, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(understood, "KEPT", 3)
    for number in range(6):
        memory.read(written(tmp_path, f"Story {number}\n\nShe went out.\n".encode()))
    assert len(list((tmp_path / "understood").iterdir())) == 3


def test_what_cannot_be_read_raises_its_sentence(memory: Understood, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="empty"):
        memory.read(written(tmp_path, b""))
