"""What makes the program known to a Linux desktop: its menu, its file manager, its icon."""
