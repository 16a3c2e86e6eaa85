"""From bytes to a story: small passes, each knowing one family of conventions."""
