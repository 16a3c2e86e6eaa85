"""What the program says of itself: the welcome, the manual, what it is made of, how it fares."""
