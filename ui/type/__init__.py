"""How stories are set: what is chosen, for all or for one, and the parts it is chosen with."""
