"""Themes, icons and other files the program reads at run time."""
