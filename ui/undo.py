"""What takes back the last things done."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class _Step(NamedTuple):
    take_back: Callable[[], bool]
    of_story: bool


class Undo:
    """The last things done, the latest at the end."""

    def __init__(self) -> None:
        self._steps: list[_Step] = []

    def add(self, take_back: Callable[[], bool], *, of_story: bool = False) -> None:
        """Note what takes back the thing just done, and says if it could.

        ``of_story`` says that it needs the story that is on the page.
        """
        self._steps.append(_Step(take_back, of_story))

    def undo(self) -> None:
        """Take back what was done last; what cannot be taken back now can be later."""
        if self._steps:
            step = self._steps.pop()
            if not step.take_back():
                self._steps.append(step)

    def leave_story(self) -> None:
        """Forget what needs the story that was on the page."""
        self._steps = [step for step in self._steps if not step.of_story]
