"""Statistics: what is read is recorded, and shown in a window of its own."""
