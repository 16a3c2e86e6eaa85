"""The arithmetic of the page, without a screen."""
