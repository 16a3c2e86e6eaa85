"""Finding a command by its name and running it."""
