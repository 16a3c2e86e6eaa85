"""Windows are tested without a screen unless a test asks for one, and with the same examples on every CI run."""

import gc
import os
import sys
from pathlib import Path

# Where Python may not write down what it compiled, each of the many programs that tests start would do it again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

from hypothesis import settings  # noqa: E402

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # A usual screen: Qt's own without one is smaller than the window.
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('desk.json')}"

# New examples are looked for where somebody can look at what they find.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

# Thousands of tests are made and kept to the end: Python's collector need not walk over them again and again.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()
