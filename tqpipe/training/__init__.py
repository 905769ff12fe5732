"""Recipes for the models that ship, and for fine-tuning on a user's own reviewed decisions."""
