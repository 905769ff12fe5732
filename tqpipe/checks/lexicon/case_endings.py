"""Names without their case endings, in languages that join them on: Islannista (fi) and Izlandtól (hu) are Iceland.

Word lists know the name and few of its cases, so that a country would look as rare as a surname; and a translation has
the name as it is called: Rebane for "Rebase" (et), Havel for "Havla" (cs). Endings: Karlsson,
Finnish: An Essential Grammar, 1999, 3 and 15 (consonant gradation); Rounds, Hungarian: An Essential Grammar, 2001, 7;
Moseley, Colloquial Estonian, 1994 (the genitive of -ne, gradation); Naughton, Czech: An Essential Grammar, 2005, 2
(fleeting vowels).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks.lexicon.freq import zipf
from tqpipe.languages import base_language

#: Languages that decline names: the last letters change.
DECLINES = frozenset(
    ("be", "bg", "cs", "et", "fi", "hr", "hu", "is", "la", "lt", "lv", "pl", "ro", "ru", "sk", "sl", "sr", "tr", "uk")
)  # fmt: skip
#: Of languages that have a word list: elsewhere no form has a frequency.
_ENDINGS = {
    "fi": re.compile(r"(?:st[aä]|ss[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|iin|[aäeio]n|h[aäeiou]n|n|t[aä]|[aä])$"),
    "hu": re.compile(
        r"(?:b[ae]n|b[óő]l|b[ae]|t[óő]l|n[ae]k|[a-z]?[ae]l|v[ae]l|r[ae]|r[óő]l|h[oeö]z|n[áé]l|[oeö]?n|[oeaö]?t|ig|ért|i)$"
    ),
}
#: Finnish strong grades of the weak ones that end a stem: Islanni-: Islanti, Helsingi-: Helsinki.
_GRADES = (("nn", "nt"), ("ng", "nk"), ("mm", "mp"), ("ll", "lt"), ("rr", "rt"), ("d", "t"), ("v", "p"))


def _fleeting(vowels: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The vowel that a name without an ending has before its last consonant."""
    stem = re.compile(r"(?<=.[^aeiouy])([^aeiouy])[aeiouy]\w{0,2}$")
    return tuple((stem, vowel + r"\1") for vowel in vowels)


#: How a stem before an ending is called, of folded words.
_CALLED = {
    "fi": ((re.compile(r"(?<=..)se\w{0,3}$"), "nen"),),
    "et": (
        (re.compile(r"(?<=..)se\w{0,3}$"), "ne"),
        (re.compile(r"nna\w{0,3}$"), "nd"),
        (re.compile(r"(?<=[aeiou])([kpt])[aeiou]\w{0,3}$"), r"\1\1"),
        (re.compile(r"(?<=[aeiou])g[aeiou]\w{0,3}$"), "k"),
    ),
    **dict.fromkeys(("be", "bg", "cs", "pl", "ru", "sk", "uk"), _fleeting("e")),
    **dict.fromkeys(("bs", "hr", "sl", "sr"), _fleeting("ae")),
}


def is_case_of(form: str, name: str, lang: str) -> bool:
    """Whether a folded form may be a case of a folded name, whose stem differs: Rebase and Rebane, Havla and Havel."""
    return any(
        pattern.sub(called, form) in (name, name + "s")
        for pattern, called in _CALLED.get(base_language(lang), ())
    )


def zipf_of_name(form: str, lang: str) -> float:
    """The Zipf frequency of a form, or of the name that it is a case of if that is more common."""
    if (base := base_language(lang)) not in _ENDINGS:
        return zipf(form, lang)
    return max((zipf(f, lang) for f in (form, *_nominatives(form, base))), default=0.0)


def _nominatives(form: str, lang: str) -> Iterator[str]:
    ending = _ENDINGS[lang]
    while (m := ending.search(form)) and m.start() >= 4:
        form = form[: m.start()]
        yield form
        if lang == "hu" and form[-1] in "áé":
            yield form[:-1] + {"á": "a", "é": "e"}[form[-1]]
        if lang == "fi":
            for weak, strong in _GRADES:
                if weak in form[-4:]:
                    head, _, tail = form.rpartition(weak)
                    yield head + strong + tail
