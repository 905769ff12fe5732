"""Words and phrases that cannot stand for each other: opposites, turned comparisons, who did what to whom."""
