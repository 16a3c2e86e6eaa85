"""The search box of the library: what is typed, and which stories it means."""
