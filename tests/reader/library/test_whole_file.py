"""A file is written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.whole_file import write_whole


def test_a_file_holds_all_pieces_in_utf_8(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.md", ["Grüße\n", "…\n"])
    assert (tmp_path / "a.md").read_bytes() == "Grüße\n…\n".encode()


def test_a_disk_that_is_full_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "a.md"
    path.write_text("before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(OSError, match=r".+"):
            write_whole(path, ["a" * 100] * 100)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_in_the_middle_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("before")

    def pieces() -> Iterator[str]:
        yield "half"
        raise OSError(28, os.strerror(28))

    with pytest.raises(OSError, match=r".+"):
        write_whole(path, pieces())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_a_link_stays_one_and_its_target_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "target.md", tmp_path / "link.md"
    link.symlink_to(target)
    write_whole(link, ["words"])
    assert link.is_symlink()
    assert target.read_text() == "words"
