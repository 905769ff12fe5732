"""Whether two forms may be one foreign name spelt by two languages' ear: Putin and Poutine, Zelenski and Zelenskyy.

A name from another script is written anew in every language (transliterated), and a letter or two that differ say
nothing. A name from this script is copied, and they are a slip.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks.reading.texts import fold

# One sound, spelt in the ways of the languages covered; order matters (longer first).
_SPELLINGS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"^y?e(?=[^aeiou])", "e"),
        (r"tsch|tch|dsch|tsj|tx|tj|cz|sch|sh|ch|sz|sj|zh|dj|dzh|ix|j|x|g(?=[eiy])", "s"),
        (r"ph", "f"),
        (r"kh|gh|h", ""),
        (r"ts|tz|[cçzß](?=[eiy])|[zçß]", "s"),
        (r"qu(?=[ei])|q|ck|c|kk", "k"),
        (r"ou|oo|w", "u"),
        (r"v|ff", "f"),
        (r"yo|io|jo", "e"),
        (r"iy|yi|ij|ii|yy|ia|ya|y", "i"),
        (r"ei|ai|ay|ey", "e"),
        (r"(?<=[^aeiou])e$", ""),
        (r"(?<=i)[iej]+$", ""),
    )
)
# What names of Slavic, Caucasian, Arabic, Persian and Turkic languages look like in Latin letters.
_FOREIGN = re.compile(
    r"(?:[oeyi][vf]f?a?|[aiy]n|sk[iy]+|skij|sky?j?|ska[iy]?a?|[ck]yj?|enko|ts?chuk|[ck]huk|tjuk|xuk|iu?k|[iy]t?[csćč]h?|"
    r"vitx|yan|ian|shvili|[dz]ze|ullah?|oull?ah|udd?in|ed?din|zadeh?|oglu|bek|baev|ayev|adze)$"
    r"|kh|zh|dj|aa|q(?!u)|^(?:al|el|abd|abu|ben|bin|ibn|haj|mu[hs]|mo[hu]|ah?m|has|hus|kad|gad|qad|yus|os[ae]m|us[ae]m)"
)


def looks_foreign(name: str) -> bool:
    """Whether a (folded) name may come from another script, by how it ends or what is in it."""
    return _FOREIGN.search(name) is not None


@lru_cache(maxsize=65536)
def respelt(a: str, b: str) -> bool:
    """Whether the two may be spellings of one name from another script."""
    x, y = fold(a), fold(b)
    if x[-1:] != y[-1:] and {x[-1:], y[-1:]} == {"s", "z"} and "t" not in (x[-2:-1], y[-2:-1]):
        return False  # Díaz and Días: no transliteration ends so.
    if _FOREIGN.search(x) and _FOREIGN.search(y):
        return _heard(x, vowels=False) == _heard(y, vowels=False)
    # A doubled letter at the beginning is spelling, not sound: Llarena, Larena.
    return x[:2] != y[0] * 2 and y[:2] != x[0] * 2 and _heard(x) == _heard(y)


@lru_cache(maxsize=65536)
def _heard(form: str, *, vowels: bool = True) -> str:
    for pattern, to in _SPELLINGS:
        form = pattern.sub(to, form)
    if not vowels:
        form = re.sub(r"[aeiou]", "", form)
    return "".join(c for i, c in enumerate(form) if i == 0 or form[i - 1] != c)
