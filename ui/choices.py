"""Menus in which one of several is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


def choice_button(parent: QWidget, spoken: str) -> QToolButton:
    """Return a button of words with a menu; ``spoken`` says what is chosen in it."""
    button = QToolButton(parent)
    button.setMenu(QMenu(button))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(spoken)
    return button


def name_button(button: QToolButton, name: str, more: str = "") -> None:
    """Say on a button what is chosen in its menu."""
    button.setText(f"{name}  {more} ▾" if more else f"{name} ▾")
    button.setAccessibleName(f"{button.toolTip()}: {name} {more}".rstrip())


def add_choices(
    menu: QMenu, names: Mapping[str, str], on_chosen: Callable[[str], object]
) -> Mapping[str, QAction]:
    """Add an action for each value, of which one is checked; ``names`` says what each is called."""
    group = QActionGroup(menu)
    actions = {}
    for value, name in names.items():
        action = actions[value] = menu.addAction(name)
        action.setCheckable(True)
        action.setData(value)
        group.addAction(action)
    group.triggered.connect(lambda action: on_chosen(action.data()))
    return actions
