"""Attacks whatever reads what strangers wrote: `python -m tests.fuzz [SECONDS] [TARGET…]`.

The seconds are divided among the targets. What raised is kept in a folder, which is named at the end.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.fuzz.attack import Outcome, attack
from tests.fuzz.targets import TARGETS


def main(arguments: list[str]) -> int:
    """Attack, tell what came of it, and return 1 if anything was raised or slow."""
    seconds = float(arguments.pop(0)) if arguments and arguments[0].replace(".", "").isdigit() else 60.0
    chosen = [TARGETS[name] for name in arguments] or list(TARGETS.values())
    _application = QApplication([])
    # It tells of every file that is not as it should be.
    qInstallMessageHandler(lambda _kind, _context, _text: None)
    kept, seed, failed = Path(tempfile.mkdtemp(prefix="inglenook-raised-")), time.time_ns(), False
    sys.stdout.write(f"seed {seed}; what raises is kept in {kept}\n")
    for target in chosen:
        outcome = attack(target, seed, seconds / len(chosen))
        failed |= bool(outcome.raises or outcome.slow)
        _tell(outcome, kept)
    return int(failed)


def _tell(outcome: Outcome, kept: Path) -> None:
    sys.stdout.write(f"{outcome}\n")
    (kept / f"{outcome.target.name}.slowest").write_bytes(outcome.slowest_input)
    for number, content in enumerate(outcome.slow, start=1):
        (kept / f"{outcome.target.name}.slow.{number}").write_bytes(content)
    for number, (what, content) in enumerate(outcome.raises.items(), start=1):
        name = f"{outcome.target.name}.{number}"
        (kept / name).write_bytes(content)
        sys.stdout.write(f"  {name}: {what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
