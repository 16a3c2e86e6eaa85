"""What is attacked: samples, how they are spoilt, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.fuzz.mutations import mutated

LINEAR = 4_000
"""Nanoseconds of a byte that reading takes, at most, on a slow machine: a rule that is quadratic takes more."""


@dataclass(frozen=True)
class Target:
    """A way into the program."""

    name: str
    samples: Callable[[Path], Sequence[bytes]]
    """Made once in an empty folder: what is spoilt."""
    take: Callable[[bytes, Path], object]
    """Does with bytes in a folder all that the program would; raises nothing if it is right."""
    spoil: Callable[[bytes, bytes, Random], bytes] = mutated
    linear: int = LINEAR
    """Nanoseconds of a byte that an input may take before it is told of."""
