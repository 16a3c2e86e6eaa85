"""Sample stories, each in one family of conventions of plain-text stories."""
