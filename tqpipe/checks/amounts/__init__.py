"""Numbers in figures and in words, what they count, and whether two of them are one."""
