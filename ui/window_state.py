"""How the window stood when it was left: its size and place, the widths and the panel in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QSettings

USUAL_WIDTH = 310
"""Pixels of the list and of a panel beside the page."""
_MOST_DIGITS = 5
"""Of a width: no screen has more."""


class WindowState(NamedTuple):
    """What comes back with the next start."""

    geometry: QByteArray | None = None
    """As Qt packs it, maximised or not; of a full screen what was before."""
    library_width: int = USUAL_WIDTH
    panel_width: int = USUAL_WIDTH
    """In pixels."""
    panel: str = ""
    """The panel that was open, or was when the page took the whole screen."""
    full_screen: bool = False


def load_window_state(settings: QSettings) -> WindowState:
    """Read how the window stood; whatever is missing or faulty is as usual."""
    geometry = settings.value("geometry")
    return WindowState(
        geometry if type(geometry).__name__ == "QByteArray" else None,
        _width(settings.value("library_width")),
        _width(settings.value("panel_width")),
        str(settings.value("panel") or ""),
        settings.value("full_screen") == "true",
    )


def keep_window_state(state: WindowState, settings: QSettings) -> None:
    """Write down how the window stands."""
    settings.setValue("geometry", state.geometry)
    settings.setValue("library_width", state.library_width)
    settings.setValue("panel_width", state.panel_width)
    settings.setValue("panel", state.panel)
    settings.setValue("full_screen", "true" if state.full_screen else "false")
    settings.sync()


def _width(value: object) -> int:
    digits = str(value or "")
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else USUAL_WIDTH
