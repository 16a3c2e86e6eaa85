from __future__ import annotations

import enum
import pickle
from collections.abc import Iterator
from types import DynamicClassAttribute
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from ui.loading import enumerations
from ui.loading.enumerations import make_quickly

BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
KEEP = {"boundary": enum.KEEP} if hasattr(enum, "KEEP") else {}
CASES: dict[str, dict[str, Any]] = {
    "none": {},
    "in order": {"One": 1, "Two": 2, "Four": 4},
    "out of order": {"Four": 4, "One": 1},
    "aliases": {"One": 1, "Uno": 1, "Two": 2, "Zwei": 2},
    "several bits and none": {"Nothing": 0, "One": 1, "Both": 3, "Two": 2, "Mask": 0xFF},
}
HARD: dict[str, dict[str, Any]] = {
    "a name the base has": {"name": 1, "value": 2},
    "a name of numbers": {"real": 1, "One": 2},
    "a negative flag": {"All": -1, "One": 1},
    "no numbers": {"One": "1", "Two": (1, 2)},
    "truth": {"Yes": True},
}


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    plain = vars(type(enum.Enum))["_create_"]
    make_quickly()
    yield
    type(enum.Enum)._create_ = plain  # type: ignore[method-assign]


def plain_one(base: Any, members: Any) -> Any:
    return enumerations._plain(base, "Made", members, module="somewhere", **KEEP)


def look_of(made: Any) -> dict[str, Any]:
    """What is in a class, where a class of the same members has the same: members by what they hold."""
    return {
        name: shown(value) for name, value in vars(made).items() if name not in ("__dict__", "__weakref__")
    }


def shown(value: Any) -> Any:
    if isinstance(value, enum.Enum) and type(value).__name__ == "Made":
        held = {name: kept for name, kept in vars(value).items() if name != "__objclass__"}
        return repr(value), hash(value), held, type(value).__name__
    if isinstance(value, dict):
        return [(key, shown(each)) for key, each in value.items()]
    if isinstance(value, DynamicClassAttribute):
        return type(value), value.fget
    if callable(value) and hasattr(value, "__func__"):
        return value.__func__
    return value


def qt_enumerations() -> Iterator[Any]:
    for module in (QtCore, QtGui, QtWidgets):
        for owner in (module, *(each for each in vars(module).values() if isinstance(each, type))):
            yield from (each for each in vars(owner).values() if isinstance(each, type(enum.Enum)))


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("members", CASES.values(), ids=CASES)
@pytest.mark.usefixtures("quick")
def test_a_class_made_quickly_is_like_one_that_python_makes(base: Any, members: dict[str, int]) -> None:
    made = base("Made", members, module="somewhere", **KEEP)
    assert look_of(made) == look_of(plain_one(base, members))


@pytest.mark.usefixtures("quick")
def test_python_is_not_asked_to_make_what_qt_has(monkeypatch: pytest.MonkeyPatch) -> None:
    for base in BASES:
        base("Made", {}, **KEEP)
    monkeypatch.setattr(enumerations, "_plain", None)
    for base in BASES:
        assert len(base("Made", CASES["in order"], **KEEP)) == 3


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("members", HARD.values(), ids=HARD)
@pytest.mark.usefixtures("quick")
def test_what_is_no_plain_number_is_made_by_python(base: Any, members: dict[str, Any]) -> None:
    try:
        expected = look_of(plain_one(base, members))
    except (TypeError, ValueError) as error:
        with pytest.raises(type(error)):
            base("Made", members, module="somewhere", **KEEP)
    else:
        assert look_of(base("Made", members, module="somewhere", **KEEP)) == expected


@pytest.mark.usefixtures("quick")
def test_every_enumeration_of_qt_comes_out_as_python_would_make_it() -> None:
    seen = 0
    for each in qt_enumerations():
        base = each.__bases__[0]
        members = {name: member.value for name, member in each.__members__.items()}
        made = base("Made", members, module="somewhere", **KEEP)
        assert look_of(made) == look_of(plain_one(base, members)), each
        seen += 1
    assert seen > 200


@pytest.mark.usefixtures("quick")
def test_flags_are_joined_negated_and_taken_apart() -> None:
    made = enum.Flag("Made", CASES["several bits and none"], **KEEP)
    both = made["One"] | made["Two"]
    assert both is made["Both"]
    assert made["One"] in both
    assert both & ~made["One"] is made["Two"]
    assert both ^ made["Two"] is made["One"]


@pytest.mark.usefixtures("quick")
def test_members_are_found_by_value_and_name_and_refused_where_there_are_none() -> None:
    made = enum.IntEnum("Made", CASES["aliases"])
    assert made(2) is made["Zwei"] is made.__members__["Two"]
    assert [each.name for each in made] == ["One", "Two"]
    with pytest.raises(ValueError, match="not a valid"):
        made(7)
    with pytest.raises(AttributeError):
        made.One = 3  # type: ignore[attr-defined]


@pytest.mark.usefixtures("quick")
def test_a_class_knows_the_module_it_was_made_in_so_that_members_can_be_pickled() -> None:
    global Made
    Made = enum.IntEnum("Made", CASES["in order"])
    assert Made.__module__ == __name__
    assert pickle.loads(pickle.dumps(Made["Two"])) is Made["Two"]


@pytest.mark.usefixtures("quick")
def test_a_class_statement_is_left_to_python() -> None:
    class Colour(enum.Enum):
        RED = enum.auto()
        BLUE = "blue"

    assert [each.value for each in Colour] == [1, "blue"]


@pytest.mark.usefixtures("quick")
def test_a_python_that_makes_something_else_makes_all_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enumerations, "_like", {})
    monkeypatch.setattr(enumerations, "_set_bits", lambda *_: None)
    made = enum.Flag("Made", CASES["several bits and none"], module="somewhere", **KEEP)
    assert look_of(made) == look_of(plain_one(enum.Flag, CASES["several bits and none"]))


@pytest.mark.usefixtures("quick")
def test_arguments_may_be_given_in_order_or_by_name() -> None:
    create: Any = enum.Flag._create_  # type: ignore[attr-defined]
    for made in (create("Made", CASES["in order"]), create(class_name="Made", names=CASES["in order"])):
        assert [each.name for each in made] == ["One", "Two", "Four"]
