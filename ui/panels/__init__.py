"""Panels beside the page, each of which knows none of the others."""
