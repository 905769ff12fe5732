"""Sex and person: pronouns, titles, trades, verbs."""
