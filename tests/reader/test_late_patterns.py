from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from reader.late_patterns import LatePattern, compile_late

USER = "import re\nword = re.compile('[a-z]+')\n"


@pytest.fixture(autouse=True)
def _patterns_of_the_library_are_late(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as afterwards:
        afterwards.setattr(re, "compile", re.compile)
        compile_late("library", libraries=["binding"])
        yield


def made_by(module: str, source: str = USER) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": module}
    exec(source, names)
    return names


def test_a_pattern_of_the_package_is_not_compiled_before_it_is_used() -> None:
    assert isinstance(made_by("library.part")["word"], LatePattern)
    made_by("library.part", "import re\nbad = re.compile('(')\n")


def test_a_late_pattern_does_what_a_pattern_does() -> None:
    word = made_by("library.part")["word"]
    assert isinstance(word, LatePattern)
    assert word.findall("ab 12 cd") == ["ab", "cd"]
    assert word.pattern == "[a-z]+"


def test_everybody_else_gets_real_patterns() -> None:
    assert isinstance(made_by("librarian")["word"], re.Pattern)


def test_what_a_function_compiles_is_a_pattern_for_it_may_be_somebodys_and_wrong() -> None:
    source = "import re\ndef look_for(words):\n    return re.compile(words)\n"
    look_for = made_by("library.part", source)["look_for"]
    assert isinstance(look_for("weir"), re.Pattern)
    with pytest.raises(re.error):
        look_for("(")


def test_a_class_that_holds_a_late_pattern_does_not_compile_it() -> None:
    made_by("library.part", "import abc, re\nclass Writer(abc.ABC):\n    bad = re.compile('(')\n")


def test_a_method_taken_from_a_late_pattern_does_not_compile_it_either() -> None:
    names = made_by(
        "library.part", "import re\nbad = re.compile('(').search\nword = re.compile('[a-z]+').search\n"
    )
    word = names["word"]
    assert callable(word)
    assert word("12 ab").group() == "ab"


def test_once_used_a_late_pattern_is_no_slower_than_a_pattern() -> None:
    word = made_by("library.part")["word"]
    assert isinstance(word, LatePattern)
    word.match("ab")
    assert word.match.__self__.pattern == "[a-z]+"


def test_of_a_library_what_its_functions_compile_is_late_too() -> None:
    source = "import re\ndef prepare():\n    return re.compile('(')\nword = prepare()\n"
    assert isinstance(made_by("binding.part", source)["word"], LatePattern)
