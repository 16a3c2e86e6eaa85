"""Highlights that overlap, taken apart into pieces of which each looks the same all through."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Layer(NamedTuple):
    """A highlight: offsets of the text, and its style."""

    start: int
    end: int
    style: str


class Piece(NamedTuple):
    """A part of the text and the styles that lie over it, the one that begins first lowest."""

    start: int
    end: int
    styles: tuple[str, ...]


def pieces(layers: Iterable[Layer]) -> list[Piece]:
    """Take layers, in order of the text, apart where any begins or ends.

    It is linear in the number of pieces, each of which holds as many styles as overlap there.
    """
    found: list[Piece] = []
    open_: list[Layer] = []
    for layer in layers:
        if layer.end > layer.start:
            _close(open_, layer.start, found)
            open_.append(layer)
    if open_:
        _close(open_, max(layer.end for layer in open_), found)
    return found


def _close(layers: list[Layer], until: int, found: list[Piece]) -> None:
    """Add the pieces of open layers up to an offset, and drop the layers that end there."""
    start = max([layer.start for layer in layers] + ([found[-1].end] if found else []), default=until)
    while layers and start < until:
        end = min(until, *(layer.end for layer in layers))
        if end > start:
            found.append(Piece(start, end, tuple(layer.style for layer in layers)))
            start = end
        layers[:] = [layer for layer in layers if layer.end > end]
    layers[:] = [layer for layer in layers if layer.end > until]
