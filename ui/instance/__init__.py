"""One window for each profile: a later start hands what it was asked for to the one that runs."""
