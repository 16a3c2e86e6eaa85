"""The dialog in which the reader says how a file is to be read."""
