"""Quality as a check that can fail a build: limits, baselines, comparisons that are statistically honest."""
