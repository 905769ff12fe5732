"""The words for numbers of a language: cardinals with their value, and words that may mean one number or another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.amounts import numeral_words_ru
from tqpipe.checks.amounts.number import Key, as_float
from tqpipe.checks.amounts.numeral_words import CARDINALS, LOOSE
from tqpipe.checks.reading.texts import fold
from tqpipe.languages import base_language

#: A person of sixty: fr "sexagénaire", es "sexagenario".
_AGES = {
    "quadragen": 40.0,
    "quinquagen": 50.0,
    "sexagen": 60.0,
    "septuagen": 70.0,
    "octogen": 80.0,
    "nonagen": 90.0,
}
_OF_AGE = {
    "en": "arian arians",
    "ca": "ari aria aris aries",
    "es": "ario aria arios arias",
    "pt": "ario aria arios arias",
    "fr": "aire aires",
    "ro": "ar ara ari are arul arului",
}
_ITALIAN_ONES = """
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
    sedici diciassette diciotto diciannove
"""
_ITALIAN_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_GERMAN_ONES = """
    null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn
    siebzehn achtzehn neunzehn
"""
_GERMAN_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig"
#: zwanzigjährig, dreifach, zweimal, siebte: a number with an ending
GERMAN_COMPOUND = re.compile(
    r"(.+?)(?:jahrig|fach|malig|stundig|tagig|wochig|kopfig|seitig|prozentig|mal|st|t)(?:e[nrms]?)?$"
)
#: Of languages that write a number as one word: its thousands, and the rest.
THOUSANDS = {
    "it": re.compile(r"(.*mila|mille)(.+)"),
    "de": re.compile(r"(?:(.*)tausend)(?:und)?(.*)"),
}


def covers(lang: str) -> bool:
    """Whether all that is said of numbers in words is known: times, shares, orders."""
    return base_language(lang) in CARDINALS


def reads_words(lang: str) -> bool:
    """Whether words for numbers are read."""
    return covers(lang) or base_language(lang) == "ru"


def is_number_word(form: str, lang: str) -> bool:
    """Whether a word is a cardinal or ordinal of the language, not a month or "a dozen"."""
    base, folded_form = base_language(lang), fold(form)
    lexicon = cardinals(base)
    if base == "de" and (compound := GERMAN_COMPOUND.match(folded_form)):
        return compound[1] in lexicon or folded_form in lexicon
    return folded_form in lexicon


@lru_cache(maxsize=16)
def cardinals(lang: str) -> Mapping[str, float]:
    """Folded form -> value, of the words that are added up; `lang` is without its region, here and below."""
    if lang == "it":
        return _italian()
    if lang == "de":
        return _german()
    return _listed(lang)


@lru_cache(maxsize=16)
def cardinal_words(lang: str) -> frozenset[str]:
    """The folded forms of `cardinals`."""
    return frozenset(cardinals(lang))


@lru_cache(maxsize=16)
def large_words(lang: str) -> frozenset[str]:
    """Those of three or more: a smaller one may be an article."""
    return frozenset(form for form, value in cardinals(lang).items() if value >= 3)


@lru_cache(maxsize=16)
def sure_words(lang: str) -> frozenset[str]:
    """Those that may surely be a number: of three or more, and one and a half."""
    return frozenset(form for form, value in cardinals(lang).items() if value >= 3 or value != int(value))


@lru_cache(maxsize=16)
def words_for_two(lang: str) -> frozenset[str]:
    """The folded forms of two."""
    return frozenset(form for form, value in cardinals(lang).items() if value == 2)


@lru_cache(maxsize=16)
def loose_values(lang: str) -> Mapping[str, frozenset[Key]]:
    """Folded form -> what it may be, of words that are not added up: ordinals, fractions, dozens, decades, ages."""
    data = numeral_words_ru.LOOSE if lang == "ru" else LOOSE.get(lang, "")
    items = (item.partition("=") for item in data.split())
    found: dict[str, frozenset[Key]] = {
        fold(form): frozenset(float(v) for v in values.split("/")) for form, _, values in items
    }
    if lang == "ru":
        found |= {fold(form): frozenset([n]) for form, n in numeral_words_ru.ordinals().items()}
    if lang == "it":  # venticinquesimo, ventitreesimo
        for word, value in cardinals("it").items():
            if 20 < value < 100:
                stem = word if word.endswith(("tre", "sei")) else word[:-1]
                found |= {f"{stem}esim{end}": frozenset([value]) for end in "oaie"}
            if 10 < value < 100:  # sedicenne, ventitreenne, trentenni
                stem = word if word.endswith(("tre", "sei")) else word[:-1]
                found |= {f"{stem}enn{end}": frozenset([value]) for end in "ei"}
    if lang == "de":  # die Achtziger, Achtzigerjahre
        for tens, ten in enumerate(_GERMAN_TENS.split(), 2):
            decade: frozenset[Key] = frozenset([10.0 * tens, 1900.0 + 10 * tens])
            found |= {f"{ten}er{end}": decade for end in ("", "n", "jahre", "jahren")}
    for stem, value in _AGES.items():
        found |= {f"{stem}{end}": frozenset([value]) for end in _OF_AGE.get(lang, "").split()}
    return found


@lru_cache(maxsize=16)
def loose_words(lang: str) -> frozenset[str]:
    """The folded forms of `loose_values`."""
    return frozenset(loose_values(lang))


@lru_cache(maxsize=16)
def larger_loose_words(lang: str) -> frozenset[str]:
    """Those that mean three or more in any case: fourth, a dozen."""
    return frozenset(
        form for form, values in loose_values(lang).items() if all(as_float(value) >= 3 for value in values)
    )


#: Language -> how its ordinals end, folded.
_ORDINALS = {
    "ca": ("e", "ena", "ieme"),
    "en": ("st", "nd", "rd", "th"),
    "fr": ("e", "ena", "ieme"),
    "ro": ("lea", "treia", "patra", "cincea", "sasea", "saptea", "opta"),
}


@lru_cache(maxsize=16)
def ordinal_values(lang: str) -> dict[str, float]:
    """Loose words that may end a number: the twenty-first, the hundred and twenty-fifth."""
    if lang == "ru":
        return {fold(form): n for form, n in numeral_words_ru.ordinals().items()}
    endings = _ORDINALS.get(lang)
    if endings is None:
        return {}
    found = {
        form: min(map(as_float, values))
        for form, values in loose_values(lang).items()
        if form.endswith(endings)
    }
    return {form: value for form, value in found.items() if value >= 1}


def _listed(lang: str) -> dict[str, float]:
    data = numeral_words_ru.cardinals() if lang == "ru" else CARDINALS.get(lang, "")
    return {fold(form): float(value) for form, _, value in (item.partition("=") for item in data.split())}


def _italian() -> dict[str, float]:
    ones = _ITALIAN_ONES.split()
    below: dict[int, list[str]] = {i: [w] for i, w in enumerate(ones)}
    for t, ten in enumerate(_ITALIAN_TENS.split(), 2):
        below[10 * t] = [ten]
        for u in range(1, 10):
            below[10 * t + u] = [(ten[:-1] if u in (1, 8) else ten) + ones[u]]
    out = {w: float(n) for n, forms in below.items() for w in forms} | {
        "un": 1.0,
        "una": 1.0,
        "cento": 100.0,
        "mille": 1e3,
    }
    for h in range(1, 10):
        head = ("" if h == 1 else ones[h]) + "cento"
        out[head] = 100.0 * h
        out.update({head + w: 100.0 * h + n for n, forms in below.items() if n for w in forms})
        # novecentottanta, centotto
        out.update(
            {head[:-1] + w: 100.0 * h + n for n, forms in below.items() for w in forms if w.startswith("ott")}
        )
    for k in range(2, 100):
        out.update({w + "mila": 1000.0 * k for w in below[k]})
    return out | _listed("it") | elided()


@lru_cache(maxsize=1)
def elided() -> dict[str, float]:
    """Italian numbers without their last vowel, as they stand before an apostrophe: vent'anni, ventiquattr'ore."""
    tens = _ITALIAN_TENS.split()
    found = {"cent": 100.0} | {ten[:-1]: 10.0 * t for t, ten in enumerate(tens, 2)}
    for value, stem in ((4.0, "quattr"), (5.0, "cinqu"), (8.0, "ott")):
        found[stem] = value
        for t, ten in enumerate(tens, 2):
            found[(ten[:-1] if stem == "ott" else ten) + stem] = 10.0 * t + value
    return found


def _german() -> dict[str, float]:
    ones = _GERMAN_ONES.split()
    below = {float(i): w for i, w in enumerate(ones)}
    for t, ten in enumerate(_GERMAN_TENS.split(), 2):
        below[10.0 * t] = ten
        below.update({10.0 * t + u: f"{ones[u]}und{ten}" for u in range(1, 10)})
    out = {w: n for n, w in below.items()} | {
        "eins": 1.0,
        "eine": 1.0,
        "einen": 1.0,
        "zwo": 2.0,
        "dreißig": 30.0,
    }
    for h in range(1, 20):
        for head in [f"{ones[h]}hundert"] if h > 1 else ["hundert", "einhundert"]:
            out[head] = 100.0 * h
            out.update(
                {f"{head}{mid}{w}": 100.0 * h + n for n, w in below.items() if n for mid in ("", "und")}
            )
    for k, w in below.items():
        out[f"{w}tausend" if k else "tausend"] = 1000.0 * (k or 1)
    out |= {f"{ones[u]}einhalb": u + 0.5 for u in range(1, 13)} | {"anderthalb": 1.5}
    out |= {"halbmillion": 5e5, "viertelmillion": 2.5e5, "dreiviertelmillion": 7.5e5}
    return out | _listed("de")


@lru_cache(maxsize=4096)
def in_one_word(form: str, lang: str) -> float | None:
    """Thousands with what is added to them: duemilaventitré, zweitausendfünfhundert, hundertfünfzigtausend.

    `lang` is one of `THOUSANDS`.
    """
    if not ("mil" in form or "tausend" in form) or (m := THOUSANDS[lang].fullmatch(form)) is None:
        return None
    lexicon = cardinals(lang)
    head = lexicon.get(m[1]) if lang == "it" else 1000 * lexicon.get(m[1] or "ein", -1.0)
    rest = lexicon.get(m[2]) if m[2] else 0.0
    return head + rest if head is not None and head > 0 and rest is not None and rest < 1000 else None


def writes_in_one_word(forms: frozenset[str], lang: str) -> bool:
    """Whether any of these words is a number by `in_one_word`."""
    return lang in THOUSANDS and any(in_one_word(form, lang) is not None for form in forms)


@lru_cache(maxsize=1)
def russian_compounds() -> tuple[re.Pattern[str], Mapping[str, float]]:
    """What a longer word may begin with (двухлетний), and the value of each beginning."""
    values = {fold(stem): value for stem, value in numeral_words_ru.compounds().items()}
    return re.compile(f"({'|'.join(values)})[^\\W\\d_]{{3}}"), values
