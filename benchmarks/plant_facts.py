"""Errors of fact planted in English: numbers, units, dates, polarity, comparison, gender, names, false friends."""

from __future__ import annotations

import random
import re

from plants import Make, Plant, Planted, cased, replaced, swap

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fifteen sixteen eighteen twenty"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February March April June July August September October November December"
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth"
_UNITS = (
    ("miles", "kilometres"), ("kilometres", "metres"), ("kilometers", "meters"), ("km", "m"), ("feet", "metres"),
    ("feet", "yards"), ("pounds", "euros"), ("pounds", "dollars"), ("dollars", "euros"), ("kilos", "pounds"),
    ("hours", "minutes"), ("hours", "days"), ("days", "weeks"), ("weeks", "months"), ("months", "years"),
    ("minutes", "seconds"), ("hour", "minute"), ("day", "week"), ("month", "year"), ("percent", "points"),
    ("per cent", "points"), ("mph", "km/h"), ("inches", "centimetres"), ("tonnes", "kilos"),
)  # fmt: skip
_NEGATIONS = (
    (r"\bcannot\b", "can"), (r"\bcan['’]t\b", "can"), (r"\bwon['’]t\b", "will"), (r"\b(is|are|was|were|has|have"
    r"|had|does|do|did|would|could|should|must)n['’]t\b", r"\1"), (r"\bnot ", ""), (r"\bnever\b", "always"),
    (r"\bno longer\b", "still"), (r"\bnobody\b", "everybody"), (r"\bno one\b", "everyone"), (r"\bnone\b", "all"),
    (r"\bnothing\b", "everything"), (r"\bwithout\b", "with"), (r"\bneither\b", "both"), (r"\bno\b", "some"),
    (r"\bunable\b", "able"), (r"\bimpossible\b", "possible"), (r"\bunlikely\b", "likely"),
    (r"\bun(known|happy|clear|successful|fair|safe|certain|usual|aware|employed|expected|willing)\b", r"\1"),
)  # fmt: skip
_AUXILIARY = (
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did)\b"
    r"(?! not\b|n['’])"
)
_COMPARED = (
    ("more than", "less than"), ("more", "less"), ("most", "least"), ("higher", "lower"), ("larger", "smaller"),
    ("bigger", "smaller"), ("before", "after"), ("increase", "decrease"), ("increased", "decreased"),
    ("increases", "decreases"), ("increasing", "decreasing"), ("rise", "fall"), ("rose", "fell"),
    ("risen", "fallen"), ("rising", "falling"), ("over", "under"), ("above", "below"), ("better", "worse"),
    ("best", "worst"), ("older", "younger"), ("oldest", "youngest"), ("earlier", "later"),
    ("at least", "at most"), ("maximum", "minimum"), ("highest", "lowest"), ("longer", "shorter"),
    ("growth", "decline"), ("grew", "shrank"), ("win", "loss"), ("victory", "defeat"), ("won", "lost"),
    ("won", "lost"), ("first", "last"), ("north", "south"), ("east", "west"), ("northern", "southern"),
    ("eastern", "western"), ("left", "right"), ("majority", "minority"), ("open", "closed"), ("buy", "sell"),
)  # fmt: skip
#: A stem of the source word, the right English word, the wrong one.
_FALSE_FRIENDS = {
    "ca": """
        actual/current/actual actualment/currently/actually actual/present/actual actualment/now/actually
        notíci/news/notices jornad/day/journey èxit/success/exit assist/attend/assist sensible/sensitive/sensible
        llibreri/bookshop/library fàbri/factory/fabric parent/relative/parent eventualment/possibly/eventually
        conductor/driver/conductor polític/politician/politic col·legi/school/college argument/plot/argument
        pretén/intends/pretends editor/publisher/editor titular/headline/titular extern/foreign/extern
        carpet/folder/carpet casualitat/coincidence/casualty idiom/language/idiom lectur/reading/lecture
        discuss/argument/discussion decepci/disappointment/deception
    """,
    "es": """
        actual/current/actual actualmente/currently/actually actual/present/actual actualmente/now/actually
        notici/news/notices jornad/day/journey éxito/success/exit asist/attend/assist sensible/sensitive/sensible
        librer/bookshop/library fábri/factory/fabric pariente/relative/parent eventualmente/possibly/eventually
        conductor/driver/conductor suces/incident/success carpeta/folder/carpet pretend/intends/pretends
        colegi/school/college editor/publisher/editor discusi/argument/discussion soport/bear/support
        decepci/disappointment/deception casualidad/coincidence/casualty idiom/language/idiom
        lectura/reading/lecture ropa/clothes/ropes
    """,
}
#: Things, people and buildings of one kind in a row: one is planted for another.
_THINGS = """
    carrot potato onion tomato lettuce / bread cheese rice butter / horse goat sheep dog / shirt coat dress shoes
    kitchen bathroom garden roof / chair table bed carpet / train ship plane lorry / bridge tunnel harbour airport
    guitar piano violin drum / lawyer dentist teacher farmer carpenter plumber nurse / judge journalist soldier engineer
    hospital school library church prison museum / earthquake flood drought hurricane / knee shoulder elbow ankle
    asthma diabetes cancer malaria / mortgage invoice salary pension / novel poem diary biography
    snow fog rain wind / gold silver copper iron / football tennis basketball swimming / river mountain island desert
    wedding funeral birthday / king bishop mayor ambassador / murder theft fraud kidnapping / laptop phone camera
"""
_NOUNS = """
    River Tower Garden Bread Mountain Winter Bridge Mirror Forest Church King Rose Castle Wolf Stone Hill
"""
_STRANGERS = """
    Ferguson Kowalczyk Delacroix Oyelaran Brennan Petrossian Valdivia Hashimoto Lindqvist Abernathy Castellane
    Novotny Rasmussen Okonkwo Whitlock Zubiria Marchetti Fontaine Drummond Salvatierra Bratislava Montevideo
    Katowice Islamabad Wellington Ljubljana Kinshasa Bergamo Tirana Cardiff
"""


def _digit(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"(?<![\w.,:])\d[\d.,:]*\d|(?<![\w.,:])\d(?![\w.,:]*\d)", target))
    if not hits:
        return None
    m = rng.choice(hits)
    places = [i for i, c in enumerate(m[0]) if c.isdigit()]
    at = rng.choice(places)
    new = rng.choice([d for d in "123456789" if d != m[0][at]])
    text = m[0][:at] + new + m[0][at + 1 :]
    return None if text in source else replaced(source, target, *m.span(), text)


def _magnitude(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """A nought more or fewer, or million for billion."""
    hits = [(m, m[0] + "0") for m in re.finditer(r"(?<![\w.,:])[1-9]\d{1,3}(?![\w.,:]*\d)", target)]
    hits += [
        (m, m[0].replace(",000", "0", 1)) for m in re.finditer(r"(?<![\w.,])\d{1,3},000(?![\d,])", target)
    ]
    for a, b in (
        ("million", "billion"),
        ("billion", "million"),
        ("thousand", "million"),
        ("hundred", "thousand"),
    ):
        hits += [(m, b) for m in re.finditer(rf"\b{a}\b", target)]
    hits = [(m, new) for m, new in hits if new not in source]
    if not hits:
        return None
    m, new = rng.choice(hits)
    return replaced(source, target, *m.span(), new)


def _word(table: str) -> Make:
    items = table.split()

    def make(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
        hits = [m for w in items for m in re.finditer(rf"\b{w}\b", target, 0 if w[0].isupper() else re.I)]
        if not hits:
            return None
        m = rng.choice(hits)
        new = rng.choice([w for w in items if w.lower() != m[0].lower()])
        return replaced(source, target, *m.span(), cased(m[0], new))

    return make


def _number_word(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    items = _ONES.split()[1:] + _TENS.split()[1:]
    hits = [m for w in items for m in re.finditer(rf"(?<![\w-]){w}(?![\w-])", target, re.I)]
    if not hits:
        return None
    m = rng.choice(hits)
    new = rng.choice([w for w in items if w != m[0].lower()])
    return replaced(source, target, *m.span(), cased(m[0], new))


def _year(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d,/-]|\.\d)", target))
    if not hits:
        return None
    m = rng.choice(hits)
    new = str(int(m[0]) + rng.choice((-20, -10, -3, -1, 1, 2, 4, 10)))
    return None if new in source or new in target else replaced(source, target, *m.span(), new)


def _negation_lost(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = [(m, new) for pattern, new in _NEGATIONS for m in re.finditer(pattern, target)]
    hits = [
        (m, n)
        for m, n in hits
        if not re.match(r"\s*(?:only|just|least|surprising|matter)", target[m.end() :])
    ]
    if not hits:
        return None
    m, new = rng.choice(hits)
    # Where in the source it was is guessed from its place in the sentence.
    place, reach = len(source) * m.start() / len(target), max(20, len(source) // 4)
    lost = (max(0, round(place - reach)), min(len(source), round(place + reach)))
    return replaced(source, target, *m.span(), m.expand(new), lost)


def _negation_added(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    if re.search(r"\b(?:not|no|never|nor|without|nothing|none|nobody)\b|n['’]t\b", target):
        return None
    hits = list(re.finditer(_AUXILIARY, target))
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(source, target, m.end(), m.end(), rng.choice((" not", " not", " never")))


def _unit(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Another unit after a number or after this, last, next, every.

    A unit alone ("the day that it closes", "p.m.") is left as it is: the source may say it without any unit.
    """
    pairs = [(old, new) for a, b in _UNITS for old, new in ((a, b), (b, a))]
    amounts = "|".join(f"{_ONES} {_TENS} hundred thousand million this last next every".split())
    before = rf"(?:\d|\b(?:{amounts}))[ -]"
    hits = [
        (m, new)
        for old, new in pairs
        for m in re.finditer(rf"{before}({re.escape(old)})(?!\w)", target, re.I)
    ]
    if not hits:
        return None
    m, new = rng.choice(hits)
    return replaced(source, target, *m.span(1), cased(m[1], new))


_HE = {"he": "she", "his": "her", "him": "her", "himself": "herself", "man": "woman", "father": "mother",
       "son": "daughter", "brother": "sister", "husband": "wife", "boy": "girl"}  # fmt: skip
_SHE = {"she": "he", "her": "his", "herself": "himself", "woman": "man", "mother": "father", "daughter": "son",
        "sister": "brother", "wife": "husband", "girl": "boy"}  # fmt: skip


#: Words that tell a woman's sex and a man's, by language.
_TOLD = {
    "ca": ("ella|senyora|sra|dona|mare|filla|germana|muller|àvia|noia|presidenta|reina",
           "ell|senyor|sr|home|pare|fill|germà|marit|avi|noi|rei"),
    "es": ("ella|señora|sra|mujer|madre|hija|hermana|esposa|abuela|chica|presidenta|reina",
           "él|señor|sr|hombre|padre|hijo|hermano|marido|abuelo|chico|rey"),
}  # fmt: skip


def _gender(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Every pronoun of one gender turned into the other one's, where the source tells the person's sex.

    Catalan and Spanish leave most pronouns out, and "seva" or "su" is anybody's: nobody can see that "she said" ought
    to be "he said" for "va dir". So the source must have a pronoun, a title or a word of kinship of one sex.
    """
    told = [bool(re.search(rf"(?<!\w)(?:{words})(?!\w)", source, re.I)) for words in _TOLD[lang]]
    if told[0] == told[1]:
        return None
    he = re.compile(r"\b(?:he|his|him|himself)\b", re.I)
    she = re.compile(r"\b(?:she|her|herself)\b", re.I)
    found = [(p, t) for p, t in ((he, _HE), (she, _SHE)) if p.search(target)]
    if len(found) != 1:
        return None
    pattern, table = found[0]
    first = pattern.search(target)
    assert first
    out, at, spans = "", 0, []
    for m in pattern.finditer(target):
        out += target[at : m.start()]
        new = cased(m[0], table[m[0].lower()])
        spans.append((len(out), len(out) + len(new)))
        out += new
        at = m.end()
    return Planted(source, out + target[at:], tuple(spans))


def _kin(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    table = [
        (a, b)
        for t in (_HE, _SHE)
        for a, b in t.items()
        if len(a) > 2 and a not in ("his", "him", "her", "she")
    ]
    table = [(a, b) for a, b in table if a not in ("himself", "herself")]
    return swap(table, both=False)(source, target, lang, rng)


def _names(source: str, target: str) -> list[re.Match[str]]:
    """Capitalised words inside a sentence that the source has too, letter by letter."""
    known = set(re.findall(r"\w+", source))
    return [
        m
        for m in re.finditer(r"(?<=[a-z,] )[A-Z][a-zà-ÿ]{3,}\b", target)
        if m[0] in known and m[0] not in _DAYS and m[0] not in _MONTHS
    ]


def _name_replaced(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = _names(source, target)
    if not hits:
        return None
    m = rng.choice(hits)
    new = rng.choice(_STRANGERS.split())
    return None if new in source else replaced(source, target, *m.span(), new)


def _name_lost(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = [m for m in _names(source, target) if target[m.end() : m.end() + 1] == " "]
    if not hits:
        return None
    m = rng.choice(hits)
    at = source.index(m[0])
    return replaced(source, target, m.start(), m.end() + 1, "", (at, at + len(m[0])))


def _name_translated(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = _names(source, target)
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(source, target, *m.span(), rng.choice(_NOUNS.split()))


def _name_mangled(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """A letter of a name changed, lost or doubled."""
    hits = [m for m in _names(source, target) if len(m[0]) > 4]
    if not hits:
        return None
    m = rng.choice(hits)
    at = rng.randrange(1, len(m[0]) - 1)
    how = rng.randrange(3)
    letter = rng.choice([c for c in "aeioulnrst" if c != m[0][at]])
    new = m[0][:at] + (letter if how == 0 else "" if how == 1 else m[0][at] + letter) + m[0][at + 1 :]
    return replaced(source, target, *m.span(), new)


def _false_friend(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = [
        (m, wrong)
        for pattern, right, wrong in (item.split("/") for item in _FALSE_FRIENDS[lang].split())
        if re.search(rf"\b{pattern}", source, re.I)
        for m in re.finditer(rf"\b{right}\b", target, re.I)
    ]
    if not hits:
        return None
    m, wrong = rng.choice(hits)
    return replaced(source, target, *m.span(), cased(m[0], wrong))


def _acronym(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Letters of an acronym changed or swapped."""
    known = set(re.findall(r"\w+", source))
    hits = [m for m in re.finditer(r"\b[A-Z]{3,5}\b", target) if m[0] in known]
    if not hits:
        return None
    m = rng.choice(hits)
    at = rng.randrange(len(m[0]))
    new = m[0][:at] + rng.choice([c for c in "BCDFGKLMNPRST" if c != m[0][at]]) + m[0][at + 1 :]
    return None if new in source else replaced(source, target, *m.span(), new)


#: Who is spoken of; "her" may be "him" or "his", the commoner one is taken.
_SEX = (("he", "she"), ("his", "her"), ("himself", "herself"))
_PERSON = (("we", "they"), ("our", "their"), ("ourselves", "themselves"))


#: "We" with the verbs that bend, in the words of others.
_WE_VERBS = (("we are", "I am", "he is", "they are"), ("we were", "I was", "he was", "they were"),
             ("we've", "I've", "he's", "they've"), ("we're", "I'm", "he's", "they're"),
             ("we have", "I have", "he has", "they have"), ("we", "I", "he", "they"))  # fmt: skip


def _subject(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Every "we" is somebody else, the same all along."""
    who, new, spans, at = rng.choice((1, 2, 3)), "", [], 0
    forms = {forms[0]: forms[who] for forms in _WE_VERBS}
    for m in re.finditer(rf"\b(?:{'|'.join(forms)})\b(?!['’])", target, re.I):
        new += target[at : m.start()]
        said = forms[m[0].lower()]
        said = said[0].upper() + said[1:] if m[0][0] == "W" else said
        spans.append((len(new), len(new) + len(said)))
        new, at = new + said, m.end()
    return Planted(source, new + target[at:], tuple(spans)) if spans else None


def _full_names(source: str, target: str) -> list[re.Match[str]]:
    """Two or more capitalised words in a row that the source has in the same order, letter by letter."""
    return [m for m in re.finditer(r"\b[A-Z][a-zà-ÿ]{2,}(?: [A-Z][a-zà-ÿ]{2,})+\b", target) if m[0] in source]


def _name_part_lost(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """The second part of a name deleted."""
    hits = _full_names(source, target)
    if not hits:
        return None
    m = rng.choice(hits)
    start = m.start() + m[0].index(" ")
    return replaced(source, target, start, start + 1 + len(m[0].split()[1]), "")


def _names_exchanged(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """The first parts of two names exchanged, or the two parts of one."""
    hits = _full_names(source, target)
    if not hits:
        return None
    m = rng.choice(hits)
    first, second, *rest = m[0].split()
    others = [h for h in hits if h[0].split()[0] != first and h.start() > m.end()]
    if not others:
        return replaced(source, target, *m.span(), " ".join([second, first, *rest]))
    h = rng.choice(others)
    stranger, *tail = h[0].split()
    new = " ".join([stranger, second, *rest]) + target[m.end() : h.start()] + " ".join([first, *tail])
    return replaced(source, target, m.start(), h.end(), new)


def _thing(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """A noun for another of its row, in the singular or in the plural."""
    kinds = [kind.split() for row in _THINGS.strip().splitlines() for kind in row.split(" / ")]
    hits = [(m, kind) for kind in kinds for m in re.finditer(rf"\b(?:{'|'.join(kind)})(s?)\b", target, re.I)]
    if not hits:
        return None
    m, kind = rng.choice(hits)
    plural = m[1] if m[0].lower() not in kind else ""
    new = rng.choice([word for word in kind if word != m[0].lower().removesuffix(plural)])
    return replaced(source, target, *m.span(), cased(m[0], new + plural))


PLANTS: dict[str, Plant] = {
    "digit": Plant(("numbers",), _digit, "a digit changed"),
    "magnitude": Plant(("numbers",), _magnitude, "a nought more or fewer"),
    "number word": Plant(("numbers",), _number_word, "another number word"),
    "ordinal": Plant(("ordinals",), _word(_ORDINALS), "another ordinal"),
    "year": Plant(("numbers",), _year, "a year some years off"),
    "unit": Plant(("units",), _unit, "another unit or currency"),
    "weekday": Plant(("dates",), _word(_DAYS), "another weekday"),
    "month": Plant(("dates",), _word(_MONTHS), "another month"),
    "negation lost": Plant(("polarity",), _negation_lost, "a negation lost"),
    "negation added": Plant(("polarity",), _negation_added, "a negation added"),
    "comparison": Plant(("opposites",), swap(_COMPARED), "a comparison or direction turned around"),
    "thing": Plant(("concepts",), _thing, "a thing, person or building for another of its kind"),
    "pronoun": Plant(("gender",), _gender, "he for she and back", ("ca", "es")),
    "kin": Plant(("gender",), _kin, "a mother for a father"),
    "pronoun's sex": Plant(("pronouns",), swap(_SEX), "she for he, whatever the sentence says"),
    "person": Plant(("persons",), swap(_PERSON), "they for we and back"),
    "name part lost": Plant(("name_parts",), _name_part_lost, "the second part of a name lost"),
    "subject": Plant(("persons",), _subject, "I, he or they for we"),
    "names exchanged": Plant(("name_parts",), _names_exchanged, "parts of names exchanged"),
    "name replaced": Plant(("names",), _name_replaced, "a name replaced by another"),
    "name lost": Plant(("name_lost",), _name_lost, "a name left out"),
    "name translated": Plant(("names_translated",), _name_translated, "a name turned into a word"),
    "name mangled": Plant(("name_variants",), _name_mangled, "a letter of a name changed"),
    "acronym": Plant(("acronyms",), _acronym, "a letter of an acronym changed"),
    "false friend": Plant(("false_friends",), _false_friend, "a false friend", ("ca", "es")),
}
