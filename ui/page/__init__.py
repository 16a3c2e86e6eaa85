"""The page: a section of a story set like a book."""
