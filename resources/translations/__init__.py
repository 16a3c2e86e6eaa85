"""Translations of the interface: `.ts` files to be edited, and what Qt makes of them to be read (`.qm`)."""
