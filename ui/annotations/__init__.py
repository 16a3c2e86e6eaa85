"""Bookmarks and highlights: on the page, in their panel, and how they are set and changed."""
