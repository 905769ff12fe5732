"""The initials of names, which are no end of a sentence: T. Livio, I. L. Caragiale."""

from __future__ import annotations

import re

_INITIAL = re.compile(r"(?<![\w.'’])(?:[^\W\d_]\.[\s-]*)*([^\W\d_])\.$")
_SURNAME = re.compile(r"(?:[^\W\d_]\.[\s-]*)*[^\W\d_]['’]?[^\W\d_]")
#: Acronyms, vitamins, plans, groups and the numerals of kings have no name after them.
_ACRONYM = re.compile(
    r"(?:(?:[^\W\d_]\.){3,}|\b(?:[US]\.S|U\.K|[UE]\.[UE]|[SN]\.[AYV]|S\.L|L\.A|D\.C|R\.U|B\.C|A\.D)\.)$"
)
_LETTERED = re.compile(
    r"(?:vitamin|hepatit|plan|grade?|gr[uo]u?p|t[iy]p|[ck]las|categor|kategor|let|lett|llet|lit"
    r"|витамин|план|групп|тип|класс)\w*\s+\w\.$",
    re.IGNORECASE,
)
_KING = re.compile(r"([^\W\d_])\w+\s+[IVX]\.$")


def goes_on(before: str, after: str) -> bool:
    """Whether `before` ends in an initial and `after` begins with the name that it belongs to."""
    found = _INITIAL.search(before)
    if not found or not found[1].isupper() or not _SURNAME.match(after):
        return False
    # A name is in one script. The letters before U+0370 are Latin.
    if not after[0].isupper() or (found[1] < "\u0370") != (after[0] < "\u0370"):
        return False
    king = _KING.search(before)
    return not (_LETTERED.search(before) or _ACRONYM.search(before) or (king and king[1].isupper()))
