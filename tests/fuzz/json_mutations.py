"""Ways to spoil JSON that leave it JSON: other values, kinds and depths where others were."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from tests.fuzz.mutations import mutated

HOSTILE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**53, 2**63, 2**64, -(2**63) - 1, 10**400, 0.5, -0.0, 1e308, 1e-320, float("inf"),
    float("nan"), "", " ", "\0", "a\0b", "\ud800", "\udcff", "\u202ex", "<img src=file:///x>", "x\ny", "x" * 70_000, "[" * 5_000,
    '{"a":' * 5_000, "9" * 5_000, "1e999", "/dev/zero", "../../x", "2026-02-30", "9999-12-31T23:59:59.999Z", "0000-00-00",
    [], {}, [[]], [None] * 50, {"": {}}, {"a": None}, [[[[[[]]]]]],
)  # fmt: skip


def mutated_json(content: bytes, other: bytes, chance: Random) -> bytes:
    """A document with one to many of its values changed; now and then no JSON any more."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return mutated(content, other, chance)
    for _ in range(chance.choice((1, 2, 5, 30))):
        found = _changed(found, chance)
    written = json.dumps(found).encode("ascii")
    return mutated(written, other, chance) if chance.random() < 0.2 else written


def _changed(value: Any, chance: Random) -> Any:
    """The value with one inside it changed, somewhere."""
    inside = (
        list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    )
    if not inside or chance.random() < 0.08:
        return _another(value, chance)
    value = value.copy()
    at = chance.choice(inside)
    act = chance.randrange(12)
    if act == 0:
        del value[at]
    elif act == 1:
        value[at] = value[chance.choice(inside)]
    elif act == 2 and isinstance(value, list):
        value.extend(value[:200])
    elif act == 2:
        value[str(chance.choice(HOSTILE))[:90]] = value[at]
    else:
        value[at] = _changed(value[at], chance)
    return value


def _another(value: Any, chance: Random) -> Any:
    """Something else in the place of a value: rather of its own kind, for others are turned away soon."""
    if isinstance(value, str) and chance.random() < 0.4:
        return mutated(value.encode("utf-8", "surrogatepass"), b"", chance)[:9000].decode("utf-8", "replace")
    alike = [each for each in HOSTILE if type(each) is type(value)]
    return chance.choice(alike) if alike and chance.random() < 0.5 else chance.choice(HOSTILE)
