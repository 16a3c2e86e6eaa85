"""The list of stories beside the page."""
