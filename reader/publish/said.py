"""What a piece of a page says: its label, and its words with what is emphasised in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from reader.page.piece import Piece
from reader.story import Run


def label_and_runs(piece: Piece) -> tuple[str, tuple[Run, ...]]:
    """Return the label of a piece and the runs behind it; an empty label where it has none."""
    if not piece.label:
        return "", piece.runs
    first = next(index for index, run in enumerate(piece.runs) if run.text)
    # Behind the label stands a run that sets its value apart on a page.
    return piece.runs[first].text, piece.runs[first + 2 :]


def by_emphasis(runs: Iterable[Run]) -> Iterator[tuple[str, bool]]:
    """Yield the text that runs show, and whether it is emphasised; blanks alone are not."""
    for emphasis, group in groupby((run for run in runs if run.text), key=lambda run: run.emphasis):
        text = "".join(run.text for run in group)
        yield text, emphasis and not text.isspace()
