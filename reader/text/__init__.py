"""From bytes to a story: small passes, each knowing one family of conventions."""

RULES = 4
"""Raised whenever stories come to be understood differently: what was remembered of them is void then."""
