"""Makes the enumerations of a library in a fraction of the time that Python takes.

PySide has some two hundred of them that a first page needs, which Python makes member by member through
code that is ready for anything: a sixth of a start. Nearly all of theirs are plain names for whole numbers,
so that their classes differ in nothing but their members. The others are left to Python, and all of them
are where a Python makes of a sample anything else than this does.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any

_EnumType: Any = type(enum.Enum)
_BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_OWN = {"__dict__", "__weakref__", "__module__", "__qualname__"}
"""What each class has of its own, or is given by whoever makes it."""
_CONTAINERS = {
    "_member_names_",
    "_member_map_",
    "_value2member_map_",
    "_hashable_values_",
    "_unhashable_values_",
    "_unhashable_values_map_",
}
"""Where the versions of Python that are known keep members and values; each class has its own."""
_SAMPLE = {"Four": 4, "One": 1, "Uno": 1, "Both": 5, "Nothing": 0, "Mask": 0xF0}
"""What could be made in more than one way: an order, another name, several bits, and such without a name."""
_plain = _EnumType._create_
_like: dict[tuple[type, Any], dict[str, Any] | None] = {}
"""What Python puts into a class without members, by base and boundary."""


def make_quickly() -> None:
    """From now on make quickly what is made by a call of the base, which is how libraries make them."""
    _EnumType._create_ = _create


def _create(base: Any, class_name: str, names: Any, *, module: str | None = None, **how: Any) -> Any:
    """Stand for ``EnumType._create_``, with its arguments; since 3.12 they are given by name."""
    module = module or sys._getframe(2).f_globals.get("__name__")
    members = _plain_members(base, names)
    asked_more = how.get("qualname") is not None or how.get("type") is not None
    held = None if members is None or asked_more else _held(base, how.get("boundary"))
    if members is None or held is None:
        return _plain(base, class_name, names, module=module, **how)
    return _made(base, class_name, members, {**held, "__module__": module})


def _plain_members(base: Any, names: Any) -> dict[str, int] | None:
    """Return the members, or None where Python has to look at them."""
    if base not in _BASES or isinstance(names, str):
        return None
    try:
        members = dict(names)
    except (TypeError, ValueError):
        return None
    lowest = 0 if issubclass(base, enum.Flag) else None
    plain = all(
        type(value) is int and (lowest is None or value >= lowest) and name[:1] != "_"
        for name, value in members.items()
    )
    return members if plain and members.keys().isdisjoint(_names_of(base)) else None


@cache
def _names_of(base: type) -> frozenset[str]:
    return frozenset(name for each in base.__mro__ for name in vars(each)) | {"mro"}


def _held(base: Any, boundary: Any) -> dict[str, Any] | None:
    key = base, boundary
    if key not in _like:
        how = {} if boundary is None else {"boundary": boundary}
        without = vars(_plain(base, "Without", {}, module=__name__, **how))
        held = {name: value for name, value in without.items() if name not in _OWN}
        python_makes = _look(_plain(base, "Sample", _SAMPLE, module=__name__, **how))
        made_here = _look(_made(base, "Sample", _SAMPLE, {**held, "__module__": __name__}))
        _like[key] = held if made_here == python_makes else None
    return _like[key]


def _look(made: Any) -> dict[str, Any]:
    """Return what is in a class; members by what they hold, for each class has its own."""

    def shown(value: Any) -> Any:
        if isinstance(value, dict):
            return [(key, shown(each)) for key, each in value.items()]
        if isinstance(value, made):
            return {**vars(value), "__objclass__": None}
        return getattr(value, "__func__", value)

    return {name: shown(value) for name, value in vars(made).items() if name not in _OWN}


def _made(base: Any, name: str, members: Mapping[str, int], held: dict[str, Any]) -> Any:
    held.update((each, type(held[each])()) for each in _CONTAINERS & held.keys())
    made = type.__new__(_EnumType, name, (base,), held)
    is_int, is_ordered = issubclass(base, int), hasattr(enum, "KEEP")
    make: Any = int.__new__ if is_int else object.__new__
    by_name, by_value, names = held["_member_map_"], held["_value2member_map_"], held["_member_names_"]
    # Since 3.11 a flag of several bits is a name for them, and no member one comes by.
    singles_only = is_ordered and issubclass(base, enum.Flag)
    for member_name, value in members.items():
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = make(made, value) if is_int else make(made)
            own = member.__dict__
            own["_value_"], own["_name_"], own["__objclass__"] = value, member_name, made
            if is_ordered:
                own["_sort_order_"] = len(names)
            if not singles_only or _is_single_bit(value):
                names.append(member_name)
        by_name[member_name] = member
        type.__setattr__(made, member_name, member)
    if "_hashable_values_" in held:
        held["_hashable_values_"].extend(by_value)
    if singles_only:
        _set_bits(made, by_value)
    return made


def _is_single_bit(value: int) -> bool:
    return value > 0 and not value & (value - 1)


def _set_bits(made: Any, by_value: Mapping[int, Any]) -> None:
    every = 0
    for value in by_value:
        every |= value
    singles = [value for value in by_value if _is_single_bit(value)]
    if hasattr(made, "_singles_mask_"):
        type.__setattr__(made, "_flag_mask_", every)
        type.__setattr__(made, "_singles_mask_", sum(singles))
    else:  # before 3.11.3
        type.__setattr__(made, "_flag_mask_", sum(singles))
    type.__setattr__(made, "_all_bits_", 2 ** every.bit_length() - 1)
    if singles != sorted(singles):
        type.__setattr__(made, "_iter_member_", made._iter_member_by_def_)
