from __future__ import annotations

import builtins
import inspect
import shutil
from pathlib import Path
from typing import Any

import pytest

from ui.loading.bytecode import remembered_in

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

    def spy(source: object, name: str, mode: str, *arguments: object, **named: object) -> object:
        compiled.append(name)
        return plain(source, name, mode, *arguments, **named)

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
    monkeypatch.setattr("reader.remembered.MAGIC_NUMBER", b"else")
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


def test_what_is_executed_from_text_is_remembered_too(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = count_compiling(monkeypatch)
    for _ in range(2):
        found: dict[str, int] = {}
        with remembered_in(file):
            exec(SOURCE, {}, found)
        assert found == {"answer": 42}
    assert compiled == ["<string>"]


def test_an_expression_is_remembered_apart_from_a_program_of_the_same_words(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = count_compiling(monkeypatch)
    for _ in range(2):
        with remembered_in(file):
            assert eval("  6 * 7", {}) == 42
            assert eval(compile("6 * 7", "<string>", "eval")) == 42
            exec("6 * 7")
    assert compiled == ["<string>", "<string>"]


def test_an_expression_sees_the_names_around_it_or_those_it_is_given(file: Path) -> None:
    weir = 7
    with remembered_in(file):
        assert eval("weir") == weir
        assert eval("mill", {"mill": 8}) == 8
        with pytest.raises(NameError):
            eval("weir", {})


def test_a_class_of_named_tuples_is_the_same_made_from_memory(file: Path) -> None:
    source = "from typing import NamedTuple\nclass Mill(NamedTuple):\n    name: 'str'\n    weirs: int = 1\n"
    made = []
    for _ in range(2):
        names: dict[str, Any] = {"__name__": "mills"}
        with remembered_in(file):
            exec(source, names)
        made.append(names["Mill"])
    first, again = made
    assert first("Old") == again(name="Old") == ("Old", 1)
    assert first.__annotations__ == again.__annotations__
    assert str(inspect.signature(first)) == str(inspect.signature(again))


def test_text_executed_without_names_of_its_own_sees_those_around_it(file: Path) -> None:
    seen: list[int] = []
    with remembered_in(file):
        exec("seen.append(7)")
    assert seen == [7]


def test_annotations_are_what_the_one_who_compiles_means_by_them(file: Path) -> None:
    names: dict[str, object] = {}
    with remembered_in(file):
        # Executed by a module that has not imported the annotations of the future.
        exec(compile("exec('x: int = 1', names)", "plain.py", "exec", 0, True), {"names": names})
    assert names["__annotations__"] == {"x": int}


def test_the_last_room_on_a_disk_is_left_free(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type(shutil.disk_usage(file.parent))(1_000_000, 500_000, 500_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    assert answer(file) == 42
    assert not file.exists()


def test_where_nothing_can_be_kept_nothing_new_is_looked_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    monkeypatch.setattr("ui.loading.bytecode.imported", lambda *asked: looked.append(asked) or {})
    monkeypatch.setattr("os.access", lambda _path, _wanted: False)
    assert answer(file) == 42
    assert looked == []
    assert not file.exists()
