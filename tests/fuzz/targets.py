"""Every way into the program that is attacked."""

from __future__ import annotations

from tests.fuzz import archives, interface, profiles, starting, texts

TARGETS = {
    target.name: target
    for target in (
        *texts.TARGETS,
        *archives.TARGETS,
        *profiles.TARGETS,
        *interface.TARGETS,
        *starting.TARGETS,
    )
}
