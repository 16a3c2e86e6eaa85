"""Sample stories, each in one family of conventions of plain-text stories."""

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where they lie: plain files, installed as such."""
