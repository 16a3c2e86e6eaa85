"""What a person has to read, and where they are in it."""
