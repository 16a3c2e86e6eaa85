"""Copies of stories for elsewhere: EPUB 3, HTML, clean text. Pure functions from stories to bytes."""
