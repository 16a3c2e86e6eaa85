"""What regular expressions were compiled to is remembered from one run of the program to the next."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import pattern_memory
from reader.pattern_memory import PatternMemory

SOURCES = (
    r"(?P<title>[^\W\d_]+)(?:\s+by\s+(?P<author>.+))?",
    "[\u0300-\u036f\u0590-\u1cff\u200d\U0001f1e6-\U0001faff]",
    r"(?x) \b salt [ ] road \b  # as it is written",
    rb"\x1b(?:\$[@B]|\$\(D|\(I)",
    r"(?i:the) (?<!a )(?=mill)m(i)ll\1?",
)
TEXTS = ("The Salt Road by A. Miller", "salt road", "cafe\u0301", "the mill, The mill", "\U0001f600", "")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "patterns"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What has been compiled anew since."""
    sources: list[Any] = []
    plain = re.compile

    def spy(source: Any, flags: int = 0) -> re.Pattern[Any]:
        sources.append(source)
        re.purge()
        return plain(source, flags)

    monkeypatch.setattr(pattern_memory.re, "compile", spy)
    return sources


def in_the_next_run(file: Path, memory: PatternMemory) -> PatternMemory:
    memory.keep()
    return PatternMemory(file)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.MULTILINE | re.DOTALL])
def test_a_pattern_is_remembered_as_python_compiles_it(
    file: Path, compiled: list[Any], source: str | bytes, flags: int
) -> None:
    memory = PatternMemory(file)
    memory.compile(source, flags)
    again = in_the_next_run(file, memory).compile(source, flags)
    assert compiled == [source]
    assert again == re.compile(source, flags)
    assert (again.flags, again.groups, dict(again.groupindex)) == (
        (found := re.compile(source, flags)).flags,
        found.groups,
        dict(found.groupindex),
    )


@given(
    st.sampled_from([each for each in SOURCES if isinstance(each, str)]), st.sampled_from(TEXTS), st.text()
)
def test_a_remembered_pattern_finds_what_it_found(source: str, text: str, more: str) -> None:
    file = Path("/nonexistent/patterns")
    memory = PatternMemory(file)
    memory.compile(source)
    remembered = memory.compile(source)
    for each in (text, more, text + more):
        found = [(match.span(), match.groups()) for match in remembered.finditer(each)]
        assert found == [(match.span(), match.groups()) for match in re.finditer(source, each)]


def test_what_two_programs_keep_one_after_the_other_is_all_there(file: Path, compiled: list[Any]) -> None:
    window, scan = PatternMemory(file), PatternMemory(file)
    window.compile("weir")
    scan.compile("mill")
    scan.keep()
    memory = in_the_next_run(file, window)
    memory.compile("weir")
    memory.compile("mill")
    assert compiled == ["weir", "mill"]


def test_patterns_compiled_by_threads_at_once_are_all_remembered(file: Path, compiled: list[Any]) -> None:
    memory = PatternMemory(file)
    sources = [f"week {number}" for number in range(200)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(memory.compile, sources))
    before = len(compiled)
    memory = in_the_next_run(file, memory)
    assert [memory.compile(source).pattern for source in sources] == sources
    assert len(compiled) == before


def test_a_faulty_pattern_is_refused_as_ever(file: Path) -> None:
    with pytest.raises(re.error):
        PatternMemory(file).compile("(")


@pytest.mark.parametrize("damage", [b"", b"junk", b"junk\n\x00\x01", None])
def test_a_damaged_memory_is_not_believed(file: Path, compiled: list[Any], damage: bytes | None) -> None:
    memory = PatternMemory(file)
    memory.compile("weir")
    memory.keep()
    kept = file.read_bytes()
    file.write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]) if damage is None else damage)
    assert PatternMemory(file).compile("weir").search("the weir")
    assert compiled == ["weir", "weir"]


def test_where_nothing_can_be_kept_patterns_are_compiled_all_the_same(tmp_path: Path) -> None:
    memory = PatternMemory(tmp_path / "no folder" / "patterns")
    assert memory.compile("weir").search("the weir")
    memory.keep()
