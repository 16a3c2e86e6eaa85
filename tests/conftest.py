"""Windows are tested without a screen unless a test asks for one, and with the same examples on every CI run."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# New examples are looked for where somebody can look at what they find.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
