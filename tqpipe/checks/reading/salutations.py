"""What opens a letter: "Dear Customer," behind which many begin the first sentence with a capital."""

from __future__ import annotations

import re

#: Letters of a salutation, at most, behind its first word.
_LONG = 60
_SALUTATION = re.compile(
    r"\W*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|to whom|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|hola"
    r"|benvolgu(?:t|da|ts|des)|benvolgut/da|apreciat|bon dia|cher|chère|chers|chères|bonjour|madame|monsieur|mesdames"
    r"|gentil[ei]|egregi[oa]?|spettabil[ei]|car[oaie]|buongiorno|prezad[oa]s?|car[oa]s|exm[oa]s?|bom dia|olá"
    r"|stimat[ăe]?|stimați|dragă|bună|sehr geehrte[rsn]?|liebe[rsn]?|guten (?:tag|morgen)|hallo)\b"
    rf"[^.!?,;:\n]{{0,{_LONG}}},\s*",
    re.I,
)


def follows_salutation(text: str, at: int) -> bool:
    """Whether a place is right behind the comma of a salutation that the text, or its line, begins with."""
    line = text.rfind("\n", 0, at) + 1
    return _SALUTATION.fullmatch(text, line, at) is not None
