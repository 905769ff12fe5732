"""Bounds of a number: at least 20, more than 20; at most 20, under 20. One cannot stand for the other.

Compiled by hand for this project from the same dictionaries as contraries/opposites.py; of the languages after the
first eight only what is said of numbers alone (sv "under" is during, too). A number's bound stands before it, or
behind what it counts (20 personas como mínimo). What is neither ("about", "nearly") is not here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.amounts import numbers_far, numerals
from tqpipe.checks.amounts.number import Key, Number, values_of
from tqpipe.checks.reading.texts import RECENT, composed, lower_set
from tqpipe.languages import base_language

#: Language -> the words before and behind what says that a measure is more than a number, and what says less.
_MORE = {
    "en": ("", "than", "taller longer heavier older higher larger bigger deeper wider faster",
           "shorter lighter younger smaller slower"),
    "ca": ("més", "de", "alt alts alta altes llarg llargs llarga llargues pesat vell vells vella velles gran grans"
           " ample profund ràpid",
           "baix baixos baixa baixes curt curts curta curtes jove joves petit petits petita petites lent"),
    "es": ("más", "de", "alto altos alta altas largo largos larga largas pesado viejo viejos grande grandes ancho"
           " profundo rápido",
           "bajo bajos baja bajas corto cortos corta cortas joven jóvenes pequeño pequeños pequeña pequeñas lento"),
    "fr": ("plus", "de", "haut hauts haute hautes long longs longue longues lourd âgé âgés âgée âgées grand grands"
           " grande grandes",
           "bas basse court courts courte courtes jeune jeunes petit petits petite petites"),
    "pt": ("mais", "de", "alto altos alta altas longo longos longa longas comprido pesado velho velhos grande grandes",
           "baixo baixos baixa baixas curto curtos curta curtas jovem jovens pequeno pequenos pequena pequenas"),
    "it": ("più", "di", "alto alti alta alte lungo lunghi lunga lunghe pesante vecchio vecchi grande grandi",
           "basso bassi bassa basse corto corti corta corte giovane giovani piccolo piccoli piccola piccole"),
    "ro": ("mai", "de", "înalt înalți înaltă înalte lung lungi lungă mare mari vechi",
           "scund scurt scurți scurtă scurte tânăr tineri mic mici mică"),
    "de": ("", "als", "höher länger schwerer älter größer tiefer breiter schneller",
           "kürzer leichter jünger kleiner niedriger langsamer"),
}  # fmt: skip
#: Language -> what says a floor and what says a ceiling: before a number; after the bar, before it or behind.
_FLOORS = {
    "en": "not fall below, not drop below, not go below, not be below, not be lower than,"
    " not be less than, no lower than, not lower than,"
    " no younger than, no shorter than, no smaller than,"
    " more than, over, above, exceeds, exceeded, exceed, surpassed, surpasses, topped, exceeding, in excess of,"
    " upwards of, a minimum of, no less than, not less than,"
    " no fewer than, not fewer than, greater than, minimum dose is, minimum dose of | at least, or more, minimum,"
    " and over, or over, and above, and older, or older, and upwards, or upwards",
    "ca": "a partir de, a partir dels, no ha de baixar de, no pot baixar de, no baixi de,"
    " no inferior a, no inferiors a,"
    " més de, més d', més del, va superar, supera, superen, ultrapassa, superior a, superiors a, per sobre de,"
    " per sobre del, per sobre dels,"
    " per damunt de, majors de, major de, un mínim de, no menys de,"
    " no menys d', no menys del, no menys dels | almenys, com a mínim, pel cap baix, o més,"
    " en endavant",
    "es": "a partir de, a partir de los, no debe bajar de, no puede bajar de, no baje de, no bajar de, no descender de,"
    " no inferior a, no inferiores a, no sea inferior a, no ser inferior a,"
    " más de, superó, supera, superan, superaron, rebasa, rebasó, superior a, superiores a, por encima de, por"
    " encima de los, por encima del, mayores de, mayor de,"
    " un mínimo de, no menos de, no menos del |"
    " al menos, por lo menos,"
    " como mínimo, o más, cuando menos, en adelante",
    "fr": "à partir de, pas descendre en dessous de, pas descendre au-dessous de,"
    " pas descendre sous, pas être inférieure à,"
    " pas être inférieur à, pas inférieure à, pas inférieur à,"
    " plus de, plus d', dépasse, dépassent, a dépassé, ont dépassé, supérieur à, supérieure à, supérieurs à,"
    " supérieures à, au-dessus de, un minimum de,"
    " pas moins de, pas moins d' | au moins, au minimum, minimum, ou plus, et plus",
    "pt": "a partir de, a partir dos, não deve descer abaixo de, não deve ser inferior a,"
    " não inferior a, não inferiores a, não desça"
    " abaixo de,"
    " mais de, supera, superou, superaram, ultrapassa, ultrapassou, ultrapassaram, superior a, superiores a,"
    " acima de, acima dos, maiores de, maior de,"
    " um mínimo de, não menos de | pelo menos,"
    " ao menos, no mínimo,"
    " ou mais, em diante",
    "it": "a partire da, a partire dai, non deve scendere sotto i, non scendere sotto i,"
    " non inferiore a, non inferiori a,"
    " non deve essere inferiore a, non scenda sotto i,"
    " più di, oltre, supera, superano, ha superato, hanno superato, superiore a, superiori a, al di sopra di, al"
    " di sopra dei, sopra i, maggiori di,"
    " un minimo di,"
    " non meno di, non meno del |"
    " almeno, come minimo,"
    " o più, in su",
    "ro": "începând cu, începând de la, nu trebuie să scadă sub, nu scadă sub, nu scădea sub, nu mai mic de,"
    " depășește, depășesc, a depășit, au depășit, mai mult de, mai mulți de, mai multe de, peste, superior, nu"
    " mai puțin de, un minim de | cel puțin, minimum,"
    " sau mai mult, sau mai mulți, sau mai multe",
    "de": "ein minimum von, einem minimum von, nicht unter, nicht weniger als, nicht niedriger als,"
    " nicht kälter als, nicht jünger als, nicht kürzer als,"
    " überstieg, übersteigt, übersteigen, überschreitet, überschritt, mehr als, über, oberhalb von, nicht"
    " weniger als, ab | mindestens, wenigstens, zumindest, oder mehr,"
    " mindestdosis beträgt, und älter, und mehr, nicht unterschreiten, nicht unterschritten werden",
    "ru": "более, более чем, больше, больше чем, свыше, старше, не менее, не меньше"
    " | как минимум, минимум, по меньшей мере,"
    " по крайней мере, и более, или более",
    "uk": "понад, більше, більш ніж, більше ніж, не менше | щонайменше, принаймні, мінімум, і більше, або більше",
    "pl": "więcej niż, ponad, powyżej, nie mniej niż | co najmniej, przynajmniej, minimum, lub więcej",
    "cs": "více než, víc než | nejméně, alespoň, minimálně, a více, nebo více",
    "nl": "meer dan, ruim, niet minder dan | minstens, ten minste, tenminste, minimaal, op zijn minst, of meer",
    "sv": "mer än, fler än, inte mindre än, barn över, personer över, ungdomar över, den över,"
    " dig över | minst, åtminstone, eller fler, eller mer",
    "da": "mere end, flere end, ikke mindre end, børn over, personer over, unge over | mindst, minimum,"
    " eller flere, eller mere",
    "no": "mer enn, flere enn, ikke mindre enn | minst, minimum, eller flere, eller mer",
    "fi": "yli, enemmän kuin | vähintään, ainakin, tai enemmän",
    "zh": "超过, 超過, 多于, 多於, 大于, 不少于, 不少於, 不低于, 高于, 至少, 最少 | 以上, 及以上",
    "ja": "最低, 少なくとも | 以上, を超える, を超えた, より多い",
    "ko": "최소, 적어도 | 이상, 초과",
}
_CEILINGS = {
    "en": "no higher than, not higher than, no greater than, not be above, not go above, not rise above, no older than,"
    " no longer than, no taller than, no heavier than, no larger than,"
    " must not exceed, may not exceed, should not exceed,"
    " less than, fewer than, lower than, under, below, no more than, not more than, up to, a maximum of,"
    " do not exceed, does not exceed, did not exceed, not exceed, never exceed, not exceeding, not to exceed, maximum"
    " dose is, maximum dose of,"
    " as many as, as much as, within | at most, at the most, or less, or fewer, maximum,"
    " and under, or under, and younger, or younger",
    "ca": "no ha de superar, no ha de superar els, no ha de passar de,"
    " no superior a, no superiors a, no superi els, no superi les, no excedeixi,"
    " no excedeixi de, no pot superar,"
    " menys de, menys d', menys del, inferior a, inferiors a, per sota de, per sota del, per sota dels,"
    " no superi, no supera, no superen, no superis, no supereu, no superar, no passeu de, no excediu, no sobrepasseu,"
    " dosi màxima de,"
    " un màxim de, no més de, no més d',"
    " no més del, no més dels,"
    " fins a, fins als, fins a les, menor de, menors de | com a màxim, com a molt, a tot estirar, pel cap alt, o menys",
    "es": "no debe superar los, no debe exceder de, no debe rebasar, no puede superar,"
    " no superior a, no superiores a, que no superen, no exceda los, no exceda de los, no excedan,"
    " no debe superar, no debe exceder,"
    " menos de, inferior a, inferiores a, por debajo de, por debajo de los, por debajo del,"
    " no supere, no superar, no supera, no superó, no superan, no supere los, no exceda, no exceder, no exceda de, no"
    " sobrepase, no sobrepasar,"
    " dosis máxima de, dosis máxima es de,"
    " un máximo de, no más de, hasta, hasta los, hasta las, menor de, menores de |"
    " como máximo, como mucho, a lo sumo, o menos",
    "fr": "pas être supérieur à, pas être supérieure à, pas supérieur à, pas supérieure à,"
    " ne dépassant pas, n'excédant pas, n’excédant pas, ne doit pas dépasser,"
    " ne doivent pas dépasser, ne doit pas excéder,"
    " moins de, moins d', inférieur à, inférieure à, inférieurs à, inférieures à, au-dessous de, en dessous de,"
    " ne pas dépasser, ne dépasse pas, ne dépassent pas, ne dépassez pas, ne dépassez jamais, ne pas excéder, dose"
    " maximale de, dose maximale est de,"
    " un maximum de, pas plus de, jusqu'à, jusqu’à | au plus, tout au plus, au maximum, maximum, ou moins",
    "pt": "não deve ser superior a,"
    " não superior a, não superiores a, não exceda os, não exceda as, não deve exceder, não deve ultrapassar,"
    " menos de, inferior a, inferiores a, abaixo de, abaixo dos, um máximo de, não mais de, até, até aos, até os,"
    " não supera, não superou, não ultrapassa, não exceda, não exceder, não ultrapasse, não ultrapassar, dose máxima"
    " de, dose máxima é de,"
    " menor de, menores de |"
    " no máximo, quando muito, ou menos",
    "it": "non deve superare i, non deve essere superiore a,"
    " non superiore a, non superiori a, non superi i, non superi le, non superino, non deve superare,"
    " meno di, inferiore a, inferiori a, al di sotto di, al di sotto dei, un massimo di, non più di,"
    " fino a, fino ai, fino alle, fino agli,"
    " sotto i, minore di, non supera, non superano, non superare, non superare le, non superare i, non"
    " superi, dose massima di,"
    " minori di | al massimo, al più, tutt'al più, o meno",
    "ro": "nu trebuie să depășească,"
    " nu mai mare de, nu mai mari de, nu depășească, nu trebuie să depășească,"
    " mai puțin de, mai puțini de, mai puține de, sub, inferior, nu mai mult de, nu mai mulți de, până la,"
    " nu depășește, nu depășesc, nu depășiți, nu depăși, doza maximă este de,"
    " un maxim de | cel mult, maximum, sau mai puțin, sau mai puțini, sau mai puține",
    "de": "ein maximum von, einem maximum von, nicht älter als, nicht länger als, nicht größer als, nicht schwerer als,"
    " nicht über, nicht wärmer als, nicht höher als,"
    " weniger als, unter, unterhalb von, nicht mehr als, bis zu, kinder bis,"
    " jugendliche bis, personen bis, höchstdosis beträgt, höchstdosis von |"
    " höchstens, maximal, oder weniger, als höchstdosis, nicht überschreiten, nicht überschritten werden",
    "ru": "менее, менее чем, меньше, меньше чем, младше, моложе, не более, не больше | максимум,"
    " самое большее, или менее, и менее",
    "uk": "менше, менш ніж, менше ніж, не більше | щонайбільше, максимум, або менше",
    "pl": "mniej niż, poniżej, nie więcej niż | co najwyżej, najwyżej, maksymalnie, maksimum, lub mniej",
    "cs": "méně než, míň než | nejvýše, nanejvýš, maximálně, nebo méně",
    "nl": "minder dan, niet meer dan, overschrijd niet | hoogstens, ten hoogste, op zijn hoogst, maximaal, of minder",
    "sv": "mindre än, färre än, inte mer än, barn under, personer under, ungdomar under, den under,"
    " dig under | högst, maximalt, som mest, eller färre, eller mindre",
    "da": "mindre end, færre end, ikke mere end, børn under, personer under, unge under | højst, maksimalt,"
    " eller færre, eller mindre",
    "no": "mindre enn, færre enn, ikke mer enn | høyst, maksimalt, maks, eller færre, eller mindre",
    "fi": "alle, vähemmän kuin | enintään, korkeintaan, tai vähemmän",
    "zh": "不超过, 不超過, 少于, 少於, 小于, 低于, 不多于, 不高于, 不足, 不到, 未满, 未滿, 最多 |"
    " 以下, 以内, 以內, 及以下",
    "ja": "最大, 多くとも | 以下, 以内, 未満",
    "ko": "최대, 많아야 | 이하, 미만, 이내",
}
#: Languages whose phrases are parts of longer words, and characters of which those that stand behind a number have one.
_PARTS = frozenset(["zh", "ja", "ko"])
_PART = frozenset("上下内內超過过满滿未多少于於低至이상초과하미만최小大到足")
#: What begins a phrase that stands behind its number alone: "6 and over".
_AND = frozenset(
    [
        "and",
        "or",
        "o",
        "ou",
        "oder",
        "und",
        "of",
        "eller",
        "sau",
        "lub",
        "nebo",
        "или",
        "и",
        "або",
        "і",
        "tai",
    ]
)
#: The longest word of a phrase lets most texts be passed by.
_WORD = re.compile(r"[^\W\d_]+")
#: During a time, until then: no bounds.
_TIMES_TEXT = """
    second seconds minute minutes hour hours day days week weeks weekend month months year years decade decades
    century centuries
"""
_TIMES = frozenset(_TIMES_TEXT.split())
#: Characters between a phrase and its number: "more than the 20", "at least another 20".
_REACH = 14
_BEHIND, _BEHIND_PART = 30, 5


#: The least of the numbers before which an article stands: a dozen, a hundred, a million.
_SCALE = 12

#: What is forbidden to those under a number is for those over it.
_BANNED = re.compile(
    r"\b(?:prohib\w+|forbidden|interdit\w*|proibid\w*|viet[ao]t\w*|interzis\w*|verboten|verboden|förbjud\w*|forbudt"
    r"|zabronion\w*|запрещ\w*|заборон\w*|banned|barred)",
    re.I,
)


class Bound(NamedTuple):
    """`floor`: the number is the least; else the most. The range of the phrase, in the composed text."""

    start: int
    end: int
    floor: bool
    values: frozenset[Key]


class _Phrases(NamedTuple):
    find: re.Pattern[str]
    floor: frozenset[str]
    behind: frozenset[str]
    triggers: frozenset[str]


@lru_cache(maxsize=16)
def _phrases(lang: str) -> _Phrases | None:
    if lang not in _FLOORS:
        return None
    (before, behind), (less, less_behind) = (
        [[p.strip() for p in part.split(",")] for part in table[lang].split("|")]
        for table in (_FLOORS, _CEILINGS)
    )
    if lang in _MORE:
        first, last, *sizes = _MORE[lang]
        for phrases, words in zip((before, less), sizes, strict=True):
            phrases += [f"{first} {word} {last}".strip() for word in words.split()]
    every = sorted({*before, *behind, *less, *less_behind}, key=len, reverse=True)
    any_of_them = "|".join(map(re.escape, every))
    if lang in _PARTS:
        find, longest = re.compile(any_of_them), frozenset[str]()
    else:
        find = re.compile(rf"(?<![\w])(?:{any_of_them})(?![^\W\d_]|(?<=[^'])['’-])", re.I)
        longest = frozenset(max(_WORD.findall(p), key=len).lower() for p in every)
    return _Phrases(find, frozenset([*before, *behind]), frozenset([*behind, *less_behind]), longest)


def words(lang: str, other: str) -> frozenset[str]:
    """Of each phrase, the word by which it is looked for; of a language without spaces none (`part`)."""
    phrases = _phrases(lang)
    return phrases.triggers if phrases is not None else frozenset()


def part(char: str) -> bool:
    """Whether a phrase of a language without spaces may have a character."""
    return char in _PART


def may_bound(text: str, lang: str) -> bool:
    """Whether a text has a word of a phrase."""
    phrases = _phrases(lang)
    if phrases is None:
        return False
    if not phrases.triggers:
        return phrases.find.search(text) is not None
    return not lower_set(composed(text)[0]).isdisjoint(phrases.triggers)


@lru_cache(maxsize=RECENT)
def bounds(text: str, lang: str) -> tuple[Bound, ...]:
    """The bounded numbers of a text, in order."""
    lang = base_language(lang)
    phrases = _phrases(lang)
    text = composed(text)[0]
    if phrases is None:
        return ()
    matches = list(phrases.find.finditer(text))
    numbers = _all_numbers(text, lang) if matches else ()
    found = []
    for m in matches:
        phrase = m[0].lower()
        only_behind = phrase in phrases.behind and (lang in _PARTS or phrase.split()[0] in _AND)
        number = None if only_behind else _before(text, m.end(), numbers)
        if number is not None and lang == "en" and phrase == "over" and _of_time(text, number):
            continue
        if number is None and phrase in phrases.behind:
            number = _behind(text, m.start(), numbers, _BEHIND_PART if lang in _PARTS else _BEHIND)
        if number is not None:
            found.append(Bound(*m.span(), phrase in phrases.floor, number.keys))
    return tuple(found)


def _all_numbers(text: str, lang: str) -> list[Number]:
    """Figures and number words, in order, of the languages too whose words are in a table of their own."""
    numbers = numerals.numbers(text, lang)
    more = numbers_far.in_words(text, lang) if numbers_far.reads(lang) else ()
    apart = [n for n in more if not any(n.start < o.end and o.start < n.end for o in numbers)]
    return sorted((*numbers, *apart), key=lambda n: n.start)


def _before(text: str, end: int, numbers: Sequence[Number]) -> Number | None:
    """The number that begins right behind a phrase, a word or two between at most."""
    behind = [n for n in numbers if n.start >= end][:2]
    if not behind:
        return None
    number = behind[0]
    # "At least a hundred": the article is no number.
    if (
        len(behind) > 1
        and number.keys == {1.0}
        and not number.figure
        and behind[1].start - number.end == 1
        and min(values_of(behind[1]), default=0) >= _SCALE
    ):
        number = behind[1]
    if number.start - end > _REACH:
        return None
    between = text[end : number.start]
    return number if not set(between) & set(".,;:()，。、；") and len(between.split()) <= 2 else None


def _behind(text: str, start: int, numbers: Sequence[Number], reach: int) -> Number | None:
    number = next((n for n in reversed(numbers) if n.end <= start), None)
    if number is None or start - number.end > reach:
        return None
    return None if set(text[number.end : start]) & set(".;:()，。、；") else number


def _of_time(text: str, number: Number) -> bool:
    following = re.match(r"[\s-]+(?:\w+\s)?(\w+)", text[number.end : number.end + 30])
    return following is not None and not _TIMES.isdisjoint(following[0].lower().replace("-", " ").split())


def one_apart(number: Number, text: str, other: str, langs: tuple[str, str]) -> bool:
    """Whether the other text bounds the number next to one on the same side: under 26, 25 or younger."""
    if not (may_bound(text, langs[0]) and may_bound(other, langs[1])):
        return False
    mine = [b for b in bounds(text, langs[0]) if b.values & number.keys]
    return any(
        a.floor is b.floor and any(_next(x, y) for x in a.values for y in b.values)
        for a in mine
        for b in bounds(other, langs[1])
    )


def _next(x: Key, y: Key) -> bool:
    return isinstance(x, float) and isinstance(y, float) and abs(x - y) == 1


def compared(
    source: str, target: str, langs: tuple[str, str]
) -> tuple[list[tuple[Bound, Bound]], list[tuple[Bound, Bound]]]:
    """(those that agree, those that were turned round): bounds of one number, the source's and the target's."""
    if not (may_bound(source, langs[0]) and may_bound(target, langs[1])):
        return [], []
    theirs = bounds(target, langs[1])
    ours = bounds(source, langs[0]) if theirs else ()
    if (_BANNED.search(source) is None) != (_BANNED.search(target) is None):
        return [], []
    agree = [(a, b) for b in theirs for a in ours if a.values & b.values and a.floor is b.floor]
    turned = []
    for b in theirs:
        same = [a for a in ours if a.values & b.values]
        if same and not any(b is t or a is s for s, t in agree for a in same):
            turned.append((same[0], b))
    return agree, turned
