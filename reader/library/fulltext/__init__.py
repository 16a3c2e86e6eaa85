"""Searching the whole text of all stories."""
