"""Days that one language calls by their date and another by a name: 14-Juillet, Bastille Day; 25 December, Christmas.

Feasts of fixed dates that all of ca, es, fr, pt, it, ro, de, en name; which day each is follows the general Roman
calendar and the national holidays. Dates of lists have one month: "24, 25 y 31 de diciembre". Compiled by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.calendars.calendar import months
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import RECENT, fold, folded_words
from tqpipe.types import Range

#: Days (day/month) and their names, folded, as patterns. Of names at one place the upper one counts, and of two that
#: overlap the one that begins first: "víspera de Navidad" is no "Navidad".
_NAMES = r"""
24/12: christmas eve
 |(?:noche|nit|noite|notte|soir|vispera|vespera|vigilia|veille|reveillon) (?:d[ei] )?(?:navidad|nadal|natale?|noel)
 |ajunul (?:de )?craciun\w*|nochebuena|heilig(?:er )?abend|weihnachtsabend|consoada|mos ajun
26/12: boxing day|(?:saint|st\.?) stephen['’]?s?(?: day)?|(?:second|2nd) (?:day of christmas|christmas day)
 |sant esteve|san esteban|la saint-etienne|santo stefano|stephanstag|stefanstag
 |(?:zweite[rn]?|2\.) weihnachts(?:feier)?tag|(?:a doua|2-a) zi de craciun|second jour de noel|santo estevao
25/12: (?:erste[rn]?|1\.) weihnachts(?:feier)?tag|christmas(?: day)?|x-?mas(?: day)?|navidad|nadal|noel|natal|natale
 |craciun(?:ul|ului)?|weihnacht(?:en|stag|sfeiertag|sfest)?
31/12: new year['’]?s['’]? eve|nochevieja
 |(?:nit|noche|noite|notte|ultim dia) (?:de )?(?:cap d['’]any|san silvestro|fin de ano)|fin de ano
 |(?:vispera|vespera|vigilia) d[eoi]l? (?:ano nuevo|ano novo|capodanno)|san silvestr[eo]|(?:la )?saint-sylvestre
 |reveillon(?! de noel)(?: du (?:nouvel an|jour de l['’]an))?|veille du (?:nouvel an|jour de l['’]an)|passagem de ano
 |passagem do ano|sao silvestre|silvester(?:abend)?|altjahr(?:s)?abend|revelion\w*|ajunul anului nou|hogmanay
1/1 31/12: cap d['’]any
1/1: new year['’]?s['’]?(?: day)?|new year(?: day)?|ano nuevo|any nou|(?:jour de l['’]|le premier de l['’]|nouvel )an
 |ano novo|capodanno|primo dell['’]anno|neujahr(?:stag|s)?|anul(?:ui)? nou
6/1: epiphany|three kings['’]?(?: day)?|twelfth night|(?:dia de (?:los )?)?reyes(?: magos)?|epifania
 |(?:dia de |els )?reis(?: mags)?|epiphanie|fete des rois|befana|dreikonigs(?:tag|fest)?|heilige[nr]? drei konige
 |epiphanias|boboteaza|bobotezei
14/2: (?:saint |st\.? )?valentine['’]?s?(?: day)?|san valentin\w*|sant valenti|saint-valentin|sao valentim
 |dia dos namorados|valentinstag|sfantul(?:ui)? valentin|ziua indragostitilor|dia de los enamorados
 |dia dels enamorats
8/3: (?:international )?women['’]?s day
 |dia (?:internacional )?d[eao]s? (?:la |las |les |l)?(?:mujer(?:es)?|dona|dones|mulher(?:es)?)
 |journee (?:internationale )?(?:des droits )?d(?:e la|es) femmes?|festa della donna
 |ziua (?:internationala a )?femeii|(?:welt|internationale[rn]? )?frauentag|giornata (?:internazionale )?della donna
17/3: (?:saint|st\.?) patrick['’]?s?(?: day)?|san patricio|sant patrici|saint-patrick|san patrizio|sao patricio
19/3: (?:saint|st\.?) joseph['’]?s?(?: day)?|san jose|sant josep|saint-joseph|san giuseppe|sao jose|josefstag
1/4: april fools?['’]?(?: day)?|poisson d['’]avril|pesce d['’]aprile|dia das mentiras|ziua pacalelilor|aprilscherz
23/4: sant jordi|(?:saint|st\.?) george['’]?s?(?: day)?|san jorge|sao jorge|san giorgio|georgstag
 |sfantul(?:ui)? gheorghe
25/4: liberation day|carnation revolution|freedom day|festa della liberazione|dia da liberdade|tag der befreiung
1/5: (?:labou?r|workers['’]?) day|may day
 |(?:dia|festa|fiesta|fete|journee)(?: internacional| internationale)? d[aeiou]l? (?:travail|trabajo|treball|trabalho)
 |(?:dia|festa)(?: internacional)? d(?:e los|os|ei) (?:trabajadores|trabalhadores|lavoratori)|festa del lavoro
 |ziua muncii|tag der arbeit|maifeiertag
9/5: europe day|dia d['’]europa|dia de europa|journee de l['’]europe|festa dell['’]europa|dia da europa|europatag
 |ziua europei
2/6: republic day|festa della repubblica
23/6: (?:saint|st\.?) john['’]?s eve|revetlla de sant joan|nit de sant joan|noche de san juan|vispera de san juan
24/6: (?:saint|st\.?) john['’]?s?(?: day)?|midsummer(?:['’]s)?(?: day)?|sant joan|san juan|la saint-jean|sao joao
 |san giovanni|johanni(?:s|stag)?|sanziene(?:le)?
4/7: independence day|fourth of july|dia de la independ[ei]ncia|dia da independencia|jour de l['’]independance
 |(?:fete|fiesta|festa) de l(?:a |['’])independ[ae]nc[ei]a?|unabhangigkeitstag|giorno dell['’]indipendenza
14/7: bastille(?: day)?|fiesta nacional (?:de francia|francesa)|festa nacional francesa
 |french national (?:day|holiday)|franzosische[rn]? nationalfeiertag
15/8: assumption(?: day)?|(?:feast|solemnity) of the assumption|asuncion|assumpcio|mare de deu d['’]agost
 |virgen de agosto|assomption|assuncao|assunta|assunzione|ferragosto|maria himmelfahrt|adormirea maicii domnului
 |sfanta maria mare
11/9: (?:national day of catalonia|catalan national day|catalonia['’]s national day|diada)
3/10: (?:day of )?german unity(?: day)?|tag der deutschen einheit|dia de la unidad alemana
 |jour de l['’]unite allemande
12/10: columbus day|(?:dia de la )?hispanidad|(?:dia de la )?hispanitat|dia del pilar|virgen del pilar
 |spanish national (?:day|holiday)|spain['’]s national (?:day|holiday)
31/10: hallowe['’]?en|reformationstag|reformation day|all hallows['’]? eve
1/11: all (?:saints|hallows)['’]?(?: day)?|todos los santos|tots sants|toussaint|todos os santos|ognissanti
 |tutti i santi|allerheiligen|toti sfintii|tuturor sfintilor
2/11: all souls['’]?(?: day)?|day of the dead|(?:fieles )?difuntos|dia de (?:los )?muertos
 |(?:dia dels? )?(?:fidels )?difunts|jour des morts|finados|fieis defuntos|giorno dei morti|allerseelen|ziua mortilor
11/11: armistice(?: day)?|remembrance day|veterans['’]? day|armisticio|armistici|armistizio|waffenstillstandstag
 |(?:saint|st\.?) martin['’]?s?(?: day)?|martinmas|martinstag|sant marti|san martin|san martino|sao martinho
 |saint-martin
1/12: great union day|marea unire|marii uniri|romania['’]s national day|ziua nationala a romaniei
6/12: (?:saint|st\.?) nicholas['’]?(?: day)?|(?:spanish )?constitution day|dia de la constituci[oó]n?
 |nikolaus(?:tag)?|san nicolas|sant nicolau|saint-nicolas|san nicola|sfantul(?:ui)? nicolae|mos nicolae
8/12: (?:feast of the )?immaculate conception|inmaculada(?: concepcion)?|immaculada(?: concepcio)?
 |immaculee conception|imaculada conceicao|immacolata(?: concezione)?|maria empfangnis|la purisima|la purissima
28/12: (?:holy )?innocents['’]?(?: day)?|(?:santos|sants) in+ocente?s|saints innocents
"""
#: Every name has one of these (folded) words.
_WORDS_TEXT = """
    christmas xmas x noel nadal natal natale navidad nochebuena heilig heiliger heiligen heilige heiligabend
    consoada ajun ajunul boxing stephen stephens esteve esteban etienne stefano stephanstag stefanstag estevao
    year years nochevieja any ano an anno silvestro silvestre sylvestre silvester silvesterabend reveillon
    altjahrabend altjahrsabend revelion revelionul hogmanay capodanno neujahr neujahrs neujahrstag anul anului
    epiphany kings twelfth reyes epifania reis epiphanie rois befana konige dreikonigstag dreikonigsfest
    epiphanias boboteaza bobotezei valentine valentines valentin valenti valentim valentino valentinstag
    namorados indragostitilor enamorados enamorats women womens mujer mujeres dona dones mulher mulheres femme
    femmes donna femeii frauentag weltfrauentag patrick patricks patricio patrici patrizio joseph josephs jose
    josep giuseppe josefstag april avril aprile mentiras pacalelilor aprilscherz jordi george georges jorge
    giorgio georgstag gheorghe liberation carnation freedom liberazione liberdade befreiung labour labor workers
    may travail trabajo treball trabajador trabajadores trabalho trabalhador trabalhadores lavoro lavoratori
    muncii arbeit maifeiertag europe europa europatag europei republic repubblica john johns joan juan jean joao
    giovanni midsummer midsummers johanni johannis johannistag sanziene sanzienele independence july
    independencia independance unabhangigkeitstag indipendenza bastille nacional national nationalfeiertag
    assumption asuncion assumpcio agost agosto assomption assuncao assunta assunzione ferragosto himmelfahrt
    adormirea sfanta diada german einheit alemana allemande columbus hispanidad hispanitat pilar halloween
    hallowe reformationstag reformation hallows saints santos sants toussaint ognissanti santi allerheiligen
    sfintii sfintilor souls dead difuntos muertos difunts morts finados defuntos morti allerseelen mortilor
    armistice remembrance veterans armisticio armistici armistizio waffenstillstandstag martin martins martinmas
    martinstag marti martino martinho union unire uniri nationala nicholas constitution constitucion constitucio
    nikolaus nikolaustag nicolas nicolau nicola nicolae immaculate inmaculada immaculada immaculee imaculada
    immacolata empfangnis purisima purissima innocents inocentes craciun craciunul craciunului weihnacht
    weihnachten weihnachtstag weihnachtsfeiertag weihnachtsfest weihnachtsabend
"""
_WORDS = frozenset(_WORDS_TEXT.split())
#: Days in words or with a mark behind them, as they stand before a month, folded.
_ORDINALS = {
    "first": 1, "primero": 1, "primer": 1, "premier": 1, "primeiro": 1, "primo": 1, "ersten": 1, "erster": 1,
    "intai": 1, "once": 11, "onze": 11, "quatorze": 14, "vinticinque": 25, "vinte e cinco": 25, "veinticinco": 25,
    "vint-i-cinc": 25, "vingt-cinq": 25, "twenty-fifth": 25,
}  # fmt: skip
_DAY = rf"(?:3[01]|[12]?\d)(?:st|nd|rd|th|er|r|o|a|°|\.)?|{'|'.join(_ORDINALS)}"
_AND = (
    r"(?:\s?[,/–-]\s?|,?\s(?:and|y|i|et|e|und|si|to|a|al|bis|o|or)\s(?:(?:the|el|l['’]|le|il|o|am|de)\s?)?)"
)
_MONTH = "|".join(sorted(months(), key=len, reverse=True))
_DAY_FIRST = re.compile(
    rf"(?<![\w.,/])(?P<days>(?:{_DAY})(?:{_AND}(?:{_DAY})){{0,5}})[\s-](?:de |of |d['’])?(?P<month>{_MONTH})\b"
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_MONTH})\.?[\s-](?:the )?(?P<days>(?:{_DAY})(?:{_AND}(?:{_DAY})){{0,5}})(?![\w/]|[.,:]\d)"
)
_A_DAY = re.compile(rf"(?<!\w)(?:{_DAY})")
#: 25.12., 25/12, 12/25
_NUMERIC = re.compile(r"(?<![\d.,/])(\d{1,2})(?:\.\s?(\d{1,2})\.|/(\d{1,2}))(?![\d/]|\.\d)")

#: (day, month)
_Day = tuple[int, int]


class _Name(NamedTuple):
    """A name of a day, or of one of several, and where it stands."""

    start: int
    end: int
    days: frozenset[_Day]


@lru_cache(maxsize=1)
def _names() -> tuple[re.Pattern[str], tuple[frozenset[_Day], ...]]:
    """All names as one pattern, with a group a row, and the days of each group."""
    parts, days = [], []
    for row in rows(_NAMES):
        dates, _, names = row.partition(": ")
        days.append(frozenset((int(d), int(m)) for d, m in (date.split("/") for date in dates.split())))
        parts.append(names.replace(" |", "|"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(f'({part})' for part in parts)})(?!\w)"), tuple(days)


@lru_cache(maxsize=RECENT)
def _plain(text: str) -> str:
    """A text in small letters without accents, of the same length."""
    return "".join(c if len(small := fold(c)) != 1 else small for c in text)


def _named(text: str) -> list[_Name]:
    pattern, days = _names()
    return [_Name(*m.span(), days[(m.lastindex or 1) - 1]) for m in pattern.finditer(_plain(text))]


def _dated(text: str) -> Iterator[tuple[_Day, Range]]:
    """The days of a text by their dates; the range of a date alone has its month."""
    plain = _plain(text)
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for m in pattern.finditer(plain):
            for day in _A_DAY.finditer(plain, *m.span("days")):
                start = m.start() if day.start() == m.start("days") else day.start()
                end = m.end() if day.end() == m.end("days") else day.end()
                yield (
                    (_ORDINALS.get(day[0]) or int(re.sub(r"\D", "", day[0])), months()[m["month"]]),
                    (start, end),
                )
    for m in _NUMERIC.finditer(plain):
        first, second = int(m[1]), int(m[2] or m[3])
        yield (first, second), m.span()
        if m[3]:
            yield (second, first), m.span()


def _may_name(text: str, other: str) -> bool:
    """A quick look: whether one text has a word of a name, and the other a month."""
    return not _WORDS.isdisjoint(folded_words(text)) and (
        "/" in other or "." in other or not months().keys().isdisjoint(folded_words(other))
    )


def named_otherwise(text: str, other: str) -> list[Range]:
    """The dates and names of days in a text that the other side calls otherwise."""
    found: list[Range] = []
    if _may_name(other, text):
        days = {day for name in _named(other) for day in name.days}
        said = {day for day, _ in _dated(other)} if days else frozenset[_Day]()
        found += [place for day, place in (_dated(text) if days else ()) if day in days - said]
    if _may_name(text, other):
        names = _named(text)
        days = {day for day, _ in _dated(other)} if names else set()
        said = {day for name in _named(other) for day in name.days} if days else frozenset()
        found += [(name.start, name.end) for name in names if name.days & (days - said)]
    return found
