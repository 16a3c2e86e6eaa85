"""Themes, icons and other files the program reads at run time."""

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where they lie: plain files, installed as such."""
