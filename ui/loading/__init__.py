"""What makes loading Qt and the first window quicker; nothing of it is needed for them to work."""
