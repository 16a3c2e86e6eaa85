"""How a section goes by in the window, whatever the way: what a page needs to know and to ask."""

from __future__ import annotations

from typing import Protocol


class Flow(Protocol):
    """Shows a laid-out section; positions are those of its document."""

    @property
    def first(self) -> int | None:
        """The position the first line shown begins with; None at the section's start."""

    @property
    def end(self) -> int | None:
        """The position after the last line shown; None at the section's end."""

    @property
    def page(self) -> int | None:
        """The page shown, counted from 0; None while it is not known."""

    @property
    def pages(self) -> int:
        """How many pages there are, as far as they are set."""

    def first_of(self, page: int) -> int | None:
        """The position one of the pages begins with; None at the section's start."""

    def show_first(self, position: int | None) -> None:
        """Show the line that holds a position first; None is the section's start."""

    def show_last(self) -> None:
        """Show the end of the section."""

    def is_next_set(self) -> bool:
        """Say whether all is set that :meth:`turn` would show next, were there more to come."""

    def turn(self, direction: int) -> bool:
        """Show what comes next (1) or before (-1); say if there was more of the section."""

    def reveal(self, position: int) -> bool:
        """Show a position wherever it is best to see; say if it was not to be seen before."""

    def scroll(self, pixels: int) -> bool:
        """Show what is so far below (or above); say if that could be done at all."""

    def follow(self) -> bool:
        """Take up where somebody else has scrolled to, or undo it; say if something else is shown now."""

    def put(self) -> None:
        """Bring the window to where the flow stands."""
