"""A desktop that says whether programs may move: run by the system's own Python, which has gi.

It is given ``true`` or ``false``, and prints a line once it can be asked.
"""

from __future__ import annotations

import sys

from gi.repository import Gio, GLib

SETTINGS = """
<node><interface name="org.freedesktop.portal.Settings"><method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method></interface></node>
"""


def on_asked(_bus, _sender, _path, _interface, _method, asked, answer) -> None:
    if asked.unpack() == ("org.gnome.desktop.interface", "enable-animations"):
        moves = GLib.Variant("b", sys.argv[1] == "true")
        answer.return_value(GLib.Variant("(v)", (GLib.Variant("v", moves),)))
    else:
        answer.return_dbus_error("org.freedesktop.portal.Error.NotFound", "There is no such setting.")


def on_bus(bus, _name) -> None:
    interface = Gio.DBusNodeInfo.new_for_xml(SETTINGS).interfaces[0]
    bus.register_object("/org/freedesktop/portal/desktop", interface, on_asked, None, None)


if __name__ == "__main__":
    Gio.bus_own_name(
        Gio.BusType.SESSION,
        "org.freedesktop.portal.Desktop",
        Gio.BusNameOwnerFlags.NONE,
        on_bus,
        lambda _bus, _name: print("ready", flush=True),
        None,
    )
    GLib.MainLoop().run()
