from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from ui.bytecode import remembered_in

SOURCE = "answer = 6 * 7\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "bytecode"


def answer(file: Path, source: str = SOURCE, name: str = "embedded.py") -> object:
    with remembered_in(file):
        code = compile(source, name, "exec")
    found: dict[str, object] = {}
    exec(code, found)
    return found["answer"]


def count_compiling(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    compiled: list[str] = []
    plain = builtins.compile

    def spy(source: str, name: str, mode: str) -> object:
        compiled.append(name)
        return plain(source, name, mode)

    monkeypatch.setattr(builtins, "compile", spy)
    return compiled


def test_what_was_compiled_once_is_not_compiled_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = count_compiling(monkeypatch)
    assert [answer(file), answer(file)] == [42, 42]
    assert compiled == ["embedded.py"]


def test_a_source_that_changed_is_compiled_again(file: Path) -> None:
    assert [answer(file), answer(file, "answer = 6 * 8\n")] == [42, 48]


def test_one_source_under_two_names_is_two(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = count_compiling(monkeypatch)
    answer(file)
    answer(file, name="other.py")
    assert compiled == ["embedded.py", "other.py"]


@pytest.mark.parametrize("damage", [b"", b"junk", b"junk\n\x00\x01", None])
def test_a_damaged_memory_is_not_believed(file: Path, damage: bytes | None) -> None:
    answer(file)
    kept = file.read_bytes()
    file.write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]) if damage is None else damage)
    assert answer(file) == 42


def test_the_bytecode_of_another_python_is_not_believed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(file)
    monkeypatch.setattr("ui.bytecode.MAGIC_NUMBER", b"else")
    compiled = count_compiling(monkeypatch)
    assert answer(file) == 42
    assert compiled == ["embedded.py"]


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    assert answer(tmp_path / "no folder" / "bytecode") == 42


def test_compiling_is_as_it_was_afterwards(file: Path) -> None:
    before = builtins.compile
    with pytest.raises(ZeroDivisionError), remembered_in(file):
        raise ZeroDivisionError
    assert builtins.compile is before
