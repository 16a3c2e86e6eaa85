"""What a reader has read, added up: by day and week, in a row, how fast."""
