"""Stories in zips and gzips are read in place, and nothing in them is trusted."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import time
import tracemalloc
import zipfile
from pathlib import Path
from typing import IO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.archive import archive_of, kept_open, members
from reader.files import Unreadable, read_bytes, state_of
from reader.library.describe import describe
from reader.library.walk import story_files

STORY = b"The Weir\n\nby A. Miller\n\nThe weir was low, and the kettle sang.\n\nNobody came.\n"


@pytest.fixture
def box(tmp_path: Path) -> Path:
    box = tmp_path / "box.zip"
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("weir.txt", STORY)
        archive.writestr("inner/mill.md", b"The Mill\n\nIt stood still.\n")
        for name in ("cover.jpg", ".hidden.txt", "__MACOSX/weir.txt", "nested.zip"):
            archive.writestr(name, b"x")
    return box


def walked(path: Path) -> list[str]:
    found = story_files(os.fsencode(path), lambda path, error: pytest.fail(str(error)))
    return [os.fsdecode(file.path) for file in found]


def test_the_stories_in_a_zip_are_listed_as_in_a_folder(box: Path) -> None:
    inside = [f"{box}/weir.txt", f"{box}/inner/mill.md"]
    assert walked(box.parent) == inside
    assert walked(box) == inside


def test_a_member_is_walked_to_by_its_own_path(box: Path) -> None:
    assert walked(box / "weir.txt") == [f"{box}/weir.txt"]


def test_what_is_not_in_the_archive_is_no_folder(box: Path) -> None:
    failed: list[bytes] = []
    gone = os.fsencode(box / "gone.txt")
    assert list(story_files(gone, lambda path, error: failed.append(path))) == []
    assert failed == [gone]


def test_a_zip_is_opened_once_for_all_its_stories(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    class Counted(zipfile.ZipFile):
        def __init__(self, file: IO[bytes]) -> None:
            opened.append(file)
            super().__init__(file)

    monkeypatch.setattr(zipfile, "ZipFile", Counted)
    with kept_open():
        for path in walked(box):
            describe(os.fsencode(path))
    assert len(opened) == 1


def test_a_zip_that_is_kept_open_is_opened_anew_when_it_has_changed(box: Path) -> None:
    with kept_open():
        assert len(walked(box)) == 2
        with zipfile.ZipFile(box, "a") as archive:
            archive.writestr("kiln.txt", b"The Kiln\n")
        assert read_bytes(f"{box}/kiln.txt") == b"The Kiln\n"


def test_of_two_members_with_one_name_the_latter_is_the_story(box: Path) -> None:
    with zipfile.ZipFile(box, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("weir.txt", b"The Weir, again\n")
    assert walked(box).count(f"{box}/weir.txt") == 1
    assert read_bytes(f"{box}/weir.txt") == b"The Weir, again\n"


def test_a_member_is_read_and_understood(box: Path) -> None:
    assert read_bytes(f"{box}/weir.txt") == STORY
    entry = describe(os.fsencode(f"{box}/weir.txt"))
    assert (entry.title, entry.author, entry.size) == ("The Weir", "A. Miller", len(STORY))


def test_the_archive_is_as_it_was(box: Path) -> None:
    before = (
        hashlib.sha256(box.read_bytes()).hexdigest(),
        box.stat().st_mtime_ns,
        sorted(box.parent.iterdir()),
    )
    for path in walked(box.parent):
        describe(os.fsencode(path))
    assert (
        hashlib.sha256(box.read_bytes()).hexdigest(),
        box.stat().st_mtime_ns,
        sorted(box.parent.iterdir()),
    ) == before


def test_a_changed_archive_changes_only_what_changed_in_it(box: Path) -> None:
    paths = [os.fsencode(path) for path in walked(box)]
    before = [state_of(path) for path in paths]
    with zipfile.ZipFile(box, "a") as archive:
        archive.writestr("kiln.txt", b"The Kiln\n")
    os.utime(box, (1, 1))
    assert [state_of(path) for path in paths] == before
    assert len(walked(box)) == 3


def test_a_gzip_is_one_story(tmp_path: Path) -> None:
    for name in ("weir.txt.gz", "weir.gz", "page.html.gz"):
        (tmp_path / name).write_bytes(gzip.compress(STORY))
    assert walked(tmp_path) == [f"{tmp_path}/weir.gz", f"{tmp_path}/weir.txt.gz"]
    assert read_bytes(tmp_path / "weir.txt.gz") == STORY


def test_a_folder_called_like_a_zip_is_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "box.zip"
    folder.mkdir()
    (folder / "weir.txt").write_bytes(STORY)
    assert archive_of(os.fsencode(folder / "weir.txt")) is None
    assert read_bytes(folder / "weir.txt") == STORY
    assert walked(tmp_path) == [str(folder / "weir.txt")]


def test_names_that_are_not_utf_8_keep_their_bytes(tmp_path: Path) -> None:
    box = tmp_path / "box.zip"
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("XXXX.txt", STORY)
    box.write_bytes(box.read_bytes().replace(b"XXXX", b"\xc2\xeb\xee\xf1"))
    (path,) = walked(box)
    assert os.fsencode(path).endswith(b"/\xc2\xeb\xee\xf1.txt")
    assert read_bytes(path) == STORY


def test_a_name_that_leads_out_of_the_archive_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    box = tmp_path / "in" / "box.zip"
    box.parent.mkdir()
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("../../secret.txt", STORY)
    assert walked(box) == [str(box)] or all(read_bytes(path) == STORY for path in walked(box))


@pytest.mark.parametrize("member", ["gone.txt", "inner"])
def test_what_is_not_in_the_archive_is_said(box: Path, member: str) -> None:
    with pytest.raises(Unreadable, match="no longer in its archive"):
        read_bytes(f"{box}/{member}")


def test_a_locked_story_says_so(box: Path) -> None:
    content = bytearray(box.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + flags] |= 1
    box.write_bytes(content)
    with pytest.raises(Unreadable, match="password"):
        read_bytes(f"{box}/weir.txt")


def test_a_damaged_archive_is_listed_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "box.zip").write_bytes(b"PK\x03\x04 and no more")
    assert walked(tmp_path) == [f"{tmp_path}/box.zip"]
    assert describe(os.fsencode(tmp_path / "box.zip")).problem == "This archive is damaged."


def test_a_member_without_a_name_is_damage(tmp_path: Path) -> None:
    content = zipped().replace(len(b"weir.txt").to_bytes(2, "little"), b"\0\0")
    (tmp_path / "box.zip").write_bytes(content)
    assert describe(os.fsencode(tmp_path / "box.zip")).problem == "This archive is damaged."


@pytest.mark.parametrize("packed", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_cannot_be_unpacked_is_damage_however_it_was_packed(tmp_path: Path, packed: int) -> None:
    box = tmp_path / "box.zip"
    with zipfile.ZipFile(box, "w", packed) as archive:
        archive.writestr("weir.txt", STORY * 9)
    content = bytearray(box.read_bytes())
    start = content.index(b"weir.txt") + len(b"weir.txt") + 10
    content[start : start + 20] = b"\xff" * 20
    box.write_bytes(content)
    with pytest.raises(Unreadable, match="damaged"):
        read_bytes(box / "weir.txt")


def test_a_bomb_is_refused_at_once(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", bytes(300_000_000))
    with gzip.open(tmp_path / "bomb.gz", "wb") as file:
        file.write(bytes(300_000_000))
    began = time.monotonic()
    tracemalloc.start()
    for path in (tmp_path / "bomb.zip" / "bomb.txt", tmp_path / "bomb.gz"):
        with pytest.raises(Unreadable, match="too large"):
            read_bytes(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000_000
    assert time.monotonic() - began < 5


def test_an_archive_of_far_too_many_files_is_refused(tmp_path: Path) -> None:
    box = tmp_path / "box.zip"
    with zipfile.ZipFile(box, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}.txt", b"")
    with pytest.raises(Unreadable, match="too many"):
        members(os.fsencode(box))


def zipped() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("weir.txt", STORY)
    return made.getvalue()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=6), st.integers(0, 400)
)
def test_a_spoilt_archive_gives_bytes_or_a_sentence(
    tmp_path: Path, spoilt: list[tuple[int, int]], length: int
) -> None:
    for name, sound in (("box.zip", zipped()), ("weir.gz", gzip.compress(STORY))):
        content = bytearray(sound)
        for place, byte in spoilt:
            content[place % len(content)] = byte
        (tmp_path / name).write_bytes(content[: max(1, len(content) - length // 8)])
        for path in (tmp_path / name, tmp_path / name / "weir.txt"):
            try:
                read_bytes(path)
            except Unreadable as sentence:
                assert str(sentence).endswith(".")  # noqa: PT017
        list(story_files(os.fsencode(tmp_path), lambda path, error: None))


@pytest.mark.parametrize(
    ("name", "content", "is_story"),
    [
        ("story", STORY, True),
        ("geschichte", "Das Wehr war tief.\n".encode("utf-16"), True),
        ("program", b"\x7fELF\x02\x01\x01\x00\x00", False),
        ("empty", b"", False),
        ("notes.md", b"# The Weir\n", True),
        ("post.asc", STORY, True),
        ("README.md", STORY, False),
        ("page.html", STORY, False),
    ],
)
def test_what_has_no_extension_is_looked_into(
    tmp_path: Path, name: str, content: bytes, is_story: bool
) -> None:
    (tmp_path / name).write_bytes(content)
    assert (walked(tmp_path) == [str(tmp_path / name)]) is is_story
