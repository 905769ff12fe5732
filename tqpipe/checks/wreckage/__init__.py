"""What is left of broken sentences: glued and split words, repetitions, lost words, pieces of pages."""
