"""How long something takes, as far as it is what takes it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import thread_time


@dataclass
class Taken:
    """The processor time something has taken, once it has ended."""

    seconds: float = 0.0


@contextmanager
def timed() -> Iterator[Taken]:
    """Time what is done within.

    Python's collector rests meanwhile: it would walk over all that the tests before have left, and does
    so the sooner the more is made, so that twice the work would seem to take four times as long.
    """
    taken, was_on = Taken(), gc.isenabled()
    gc.disable()
    began = thread_time()
    try:
        yield taken
    finally:
        taken.seconds = thread_time() - began
        if was_on:
            gc.enable()


def seconds(act: Callable[[], object], times: int = 1) -> float:
    """How long ``act`` takes, the shortest of some times."""
    return min(_once(act) for _ in range(times))


def _once(act: Callable[[], object]) -> float:
    with timed() as taken:
        act()
    return taken.seconds
