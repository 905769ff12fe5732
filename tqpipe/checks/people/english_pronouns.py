"""English pronouns by person and sex, in small letters: their subject, object, possessive and reflexive forms."""

from __future__ import annotations

I = frozenset(["i", "me", "my", "mine", "myself"])  # noqa: E741
WE = frozenset(["we", "us", "our", "ours", "ourselves"])
YOU = frozenset(["you", "your", "yours", "yourself", "yourselves", "ya", "thou", "thee", "thy", "thine"])
HE = frozenset(["he", "him", "his", "himself"])
SHE = frozenset(["she", "her", "hers", "herself"])
THEY = frozenset(["they", "their", "theirs", "them", "themselves"])
