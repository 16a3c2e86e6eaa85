"""``--install-desktop`` and ``--uninstall-desktop``: what they do, and the sentence they say."""

from __future__ import annotations

import sys

from ui.desktop.entry import command
from ui.desktop.install import install, uninstall


class DesktopUnchanged(Exception):
    """Nothing could be put in place or taken away; its text is one plain sentence."""


def change_desktop(*, put_in_place: bool) -> str:
    """Put the program into the menu of this user's desktop, or take it out; return what was done.

    Raises:
        DesktopUnchanged: where there is no such desktop, or a file cannot be changed.
    """
    if sys.platform in ("win32", "darwin"):
        raise DesktopUnchanged("Only desktops of Linux need this.")
    from platformdirs import user_data_path

    home = user_data_path()
    try:
        if put_in_place:
            install(home, command())
            return "Inglenook is in the menu of your desktop now, and offered for opening text files."
        if uninstall(home):
            return "Inglenook is no longer in the menu of your desktop; your stories and places stay."
    except OSError as error:
        raise DesktopUnchanged(f"{error.filename} cannot be changed: {error.strerror}.") from error
    return "Inglenook was not in the menu of your desktop."
