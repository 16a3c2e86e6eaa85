"""What a screen reader is told, over AT-SPI: run by the system's own Python, which has pyatspi.

Each line it is given asks for something, and is answered by one line of JSON. ``tree`` is all of the program
that is on the screen, ``text NAME`` what is written in a part, and ``said`` what was announced till now.
"""

from __future__ import annotations

import json
import sys

import pyatspi
from gi.repository import GLib

SPOKEN = {
    pyatspi.STATE_FOCUSABLE: "focusable",
    pyatspi.STATE_FOCUSED: "focused",
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_SELECTED: "selected",
}
said: list[str] = []


def program():
    found = (each for each in pyatspi.Registry.getDesktop(0) if each and each.name == "inglenook")
    inglenook = next(found, None)
    if inglenook is not None:
        # What it remembers of a program may be older than what is on the screen.
        inglenook.set_cache_mask(pyatspi.Accessibility.Atspi.Cache.NONE)
        inglenook.clear_cache()
    return inglenook


def shown(part):
    """Yield what is on the screen of a part, from it down."""
    if part.getState().contains(pyatspi.STATE_SHOWING):
        yield part
    for child in part:
        if child and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from shown(child)


def parts():
    return [part for window in program() or () if window for part in shown(window)]


def told(part) -> dict[str, object]:
    states = part.getState().getStates()
    labels = [
        each for each in part.getRelationSet() if each.getRelationType() == pyatspi.RELATION_LABELLED_BY
    ]
    return {
        "role": part.getRoleName(),
        "name": part.name,
        "label": labels[0].getTarget(0).name if labels else "",
        "description": part.description,
        "states": [SPOKEN[state] for state in states if state in SPOKEN],
    }


def written(name: str) -> dict[str, object] | None:
    for part in parts():
        if part.name == name and "Text" in pyatspi.listInterfaces(part):
            text = part.queryText()
            caret = text.caretOffset
            line = text.getTextAtOffset(caret, pyatspi.TEXT_BOUNDARY_LINE_START)[0]
            return {"text": text.getText(0, -1), "caret": caret, "line": line}
    return None


def answer(line: str) -> object:
    asked, _, name = line.strip().partition(" ")
    if asked == "text":
        return written(name)
    return said if asked == "said" else [told(part) for part in parts()]


def on_line(channel, _condition) -> bool:
    line = channel.readline()
    if not line:
        pyatspi.Registry.stop()
        return False
    try:
        answered = answer(line)
    except GLib.GError:  # a part went away while it was looked at
        answered = None
    print(json.dumps(answered), flush=True)
    return True


if __name__ == "__main__":
    pyatspi.Registry.registerEventListener(
        lambda event: said.append(str(event.any_data)), "object:announcement"
    )
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, on_line)
    pyatspi.Registry.start()
