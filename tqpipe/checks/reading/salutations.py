"""What opens and closes a letter: "Dear Customer," behind which many begin the first sentence with a capital, and "Kind
regards,".
"""

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


#: Where a letter ends in a comma before the name: "Kind regards,", "Dans l'attente de votre réponse,".
_CLOSING = re.compile(
    r"\b(?:regards|sincerely|faithfully|(?:best|warm|good) wishes|yours truly|respectfully"
    r"|cheers|best|thanks|love|yours"
    r"|cordialement|salutations|sentiments|amicalement|bien à vous|attente de (?:votre|vos|ta|te)\b[^.,;:!?]{0,40}"
    r"|remerciant\b[^.,;:!?]{0,60}|atentamente|saludos?|abrazo|espera de (?:su|sus|tu|tus)\b[^.,;:!?]{0,40}|atentament"
    r"|cordialment|salutacions|abraçada|espera de (?:la seva|les seves|la vostra)\b[^.,;:!?]{0,40}|saluti|cordialmente"
    r"|attesa di\b[^.,;:!?]{0,40}|atenciosamente|cumprimentos|respeitosamente|cu (?:stimă|respect|considerație)"
    r"|așteptarea\b[^.,;:!?]{0,40}|mit (?:freundlichen|besten|herzlichen) grüßen)"
    r"(?: (?:cordiales|cordials|atentos|distinguées|cordiali|distinti|cordiais|atentes))?,\s*$",
    re.I,
)


def closes_letter(text: str) -> bool:
    """Whether a text ends with the closing of a letter and its comma."""
    return _CLOSING.search(text, max(0, len(text) - 100)) is not None
