"""The dialog in which the program is set up as one likes it."""
