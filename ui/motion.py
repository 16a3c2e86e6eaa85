"""Whether the desktop asks programs to move less."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QStyle

_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
    "Read",
)
_WISHES = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Where a Linux desktop keeps the wish, and the value it has then."""
_PATIENCE = 200
"""Milliseconds the desktop has for an answer."""


def is_motion_reduced() -> bool:
    """Say whether less motion is asked for, or none at all.

    Qt tells from 6.12 on where it knows; that it has nothing to tell is no answer of the desktop's.
    """
    hints = QApplication.styleHints()
    told = getattr(getattr(hints, "accessibility", lambda: None)(), "motionPreference", str)
    if "Reduced" in str(told()):
        return True
    if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return True
    return sys.platform == "linux" and any(_kept(*place) == wish for *place, wish in _WISHES)


def _kept(namespace: str, key: str) -> object:
    """Return what the desktop keeps somewhere; None if it keeps nothing there, or does not answer."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    asking = QDBusMessage.createMethodCall(*_PORTAL)
    asking.setArguments([namespace, key])
    answer = QDBusConnection.sessionBus().call(asking, QDBus.CallMode.Block, _PATIENCE)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    value: object = answer.arguments()[0]
    # It comes wrapped once or twice.
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
