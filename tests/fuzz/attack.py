"""Gives a target spoilt samples for a time, and keeps what it raised and how long it took."""

from __future__ import annotations

import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType

from tests.fuzz.target import Target

ROOT = Path(__file__).resolve().parents[2]
_LONGEST = 30
"""Seconds that one input may take; more hangs."""
_TOLD_FROM = 0.5
"""Seconds of the processor below which nothing is called slow."""


class Hangs(BaseException):
    """An input takes longer than anybody would wait."""


@dataclass
class Outcome:
    """What has come of an attack."""

    target: Target
    inputs: int = 0
    raises: dict[str, bytes] = field(default_factory=dict)
    """By where it was raised and what: the first input that did."""
    slow: list[bytes] = field(default_factory=list)
    """Inputs that took longer than goes with their size."""
    slowest: float = 0.0
    """Seconds of the processor."""
    slowest_input: bytes = b""

    def __str__(self) -> str:
        each = 1e9 * self.slowest / max(1, len(self.slowest_input))
        return (
            f"{self.target.name:10} {self.inputs:9,} inputs {len(self.raises):4} raises {len(self.slow):4} slow;"
            f" slowest {self.slowest:6.3f} s, {len(self.slowest_input):7,} bytes, {each:9,.0f} ns a byte"
        )


def attack(target: Target, seed: int, seconds: float = 1e9, inputs: int = 1 << 60) -> Outcome:
    """Attack a target for some seconds or with so many inputs, whatever ends first; a seed makes them again."""
    outcome, chance, end = Outcome(target), Random(seed), time.monotonic() + seconds
    with _folder() as folder:
        samples = target.samples(folder)
    with _folder() as folder:
        while outcome.inputs < inputs and time.monotonic() < end:
            _try(target.spoil(chance.choice(samples), chance.choice(samples), chance), folder, outcome)
    return outcome


def _try(content: bytes, folder: Path, outcome: Outcome) -> None:
    outcome.inputs += 1
    began = time.process_time()
    try:
        with _limit():
            outcome.target.take(content, folder)
    except (Exception, Hangs) as error:  # noqa: BLE001 what nobody expected is what is looked for
        outcome.raises.setdefault(_where(error), content)
        shutil.rmtree(folder)
        folder.mkdir()
    took = time.process_time() - began
    if took > max(_TOLD_FROM, 1e-9 * outcome.target.linear * len(content)):
        outcome.slow.append(content)
    if took > outcome.slowest:
        outcome.slowest, outcome.slowest_input = took, content


def _where(error: BaseException) -> str:
    """The kind of an error, and the last line of ours it came through."""
    trace = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in trace if str(ROOT) in frame.filename and ".venv" not in frame.filename]
    return f"{type(error).__name__} at {ours[-1].filename}:{ours[-1].lineno}"


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="inglenook-fuzz-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _limit() -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise Hangs

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, _LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
