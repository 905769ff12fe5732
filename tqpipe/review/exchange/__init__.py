"""A review out of the tool and back in: one file a format.

`gather` joins an open review into plain values (`model`), a format writes them as text, and reads a text as what it
says of each segment (`incoming`), which `bring` compares with a review and saves as events.
"""
