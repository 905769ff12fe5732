"""Words by themselves: how common they are, lists of them, misspellings, false friends, other scripts."""
