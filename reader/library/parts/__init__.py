"""Which files are the parts of one story, which hold the same text, and how several are read as one."""
