"""Themes: the colours of the whole window, ours and the user's own."""
