"""A surname behind a title that is nearly another one: "Herrn Petersen" for "Mr Peters", "Dr Kellner" for "Dr Keller".

Between languages of one script a surname is copied letter for letter; what differs in its sound is another person. Told
where each side has one name behind a title. Names that look transliterated (Jelzin, Yeltsin) may be spelt in two ways,
and are told of only where lists know both. Also two short first names that differ by a letter (Tom, Tim) and are known
to be no forms of one name. Rule: our own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks.people.first_names import MEN, WOMEN
from tqpipe.checks.proper_names.family_names import FAMILY_NAMES
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES
from tqpipe.checks.proper_names.respelt import looks_foreign
from tqpipe.checks.reading.texts import fold, folded_words, lower_set, names, skeleton
from tqpipe.types import Range

_LANGUAGES = frozenset(["ca", "de", "en", "es", "fr", "it", "nl", "pt", "ro"])
_TITLED = re.compile(
    r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Sra|Sig|Mme|Mlle|Dl|Dna|M|D|[Hh]errn?|[Ff]rau|[Ss]eñora?|[Ss]enhora?"
    r"|[Ss]enyora?|[Mm]onsieur|[Mm]adame|[Ss]ignora?|[Dd]omnul(?:ui)?|[Dd]oamn(?:a|ei)|[Dd]octora?|[Dd]ottor(?:essa)?"
    r"|[Dd]oktor|[Mm]eneer|[Mm]evrouw|[Dd]e heer)\.? (?P<name>[A-ZÀ-ÞȘȚĂ][^\W\d_]{2,})\b(?![ -][A-ZÀ-ÞȘȚĂ])"
)
#: A word of every title, in small letters.
_TITLES_TEXT = """
    mr mrs ms miss dr prof sr sra sig mme mlle dl dna m d herr herrn frau señor señora senhor senhora senyor senyora
    monsieur madame signor signora domnul domnului doamna doamnei doctor doctora dottor dottoressa doktor meneer mevrouw
    heer
"""
_TITLES = frozenset(_TITLES_TEXT.split())
#: What is an office behind "Mr": Mr President, señor Presidente.
_OFFICE = re.compile(
    r"(?:presid|präsid|pr[eé]sid|minist|ambass|embaj|ambaix|embaix|botsch|secret|sekret|segret|direc|dire[ct]|re[ck]tor|[ck]onsul"
    r"|[ck]api|[ck]olon|oberst|general|profes|deput|dipu|abgeord|sena|[ck]om+is+|delega|prefe|präf|notar|inspe|kommis|chair"
    r"|speaker|mayor|chan|kanzl|cancel|judge|juez|juge|giud|richt|jutge|juiz|jude|darling|foreman|warden|bürger|alcal|maire"
    r"|doktor|docto|dottor|doutor|nachbar|kolleg)",
    re.I,
)
_ENDS_SLAVIC = re.compile(r"(?:[oe](?:v|w|ff?)a?|sk[iyj]+|ska[iy]?a?)$")
#: Short first names that are no forms of one another.
_APART_TEXT = "tom-tim jim-tim jack-james dan-don ben-ken emma-emily jane-joan tina-nina mark-mike paul-saul"
_APART = frozenset(frozenset(pair.split("-")) for pair in _APART_TEXT.split())
_SHORT_FIRST = frozenset(name for pair in _APART for name in pair)


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The places of two names that stand for each other, the source's first."""
    if not _LANGUAGES.issuperset(langs):
        return None
    here = _titled(source)
    there = _titled(target) if here else None
    if here and there:
        (said, place), (now, other) = here, there
        if _differ(said, now, langs) and said not in folded_words(target) and now not in folded_words(source):
            return place, other
    return _first_names(source, target)


def _titled(text: str) -> tuple[str, Range] | None:
    """The only name behind a title, folded, and its place."""
    found = (
        []
        if lower_set(text).isdisjoint(_TITLES)
        else [m for m in _TITLED.finditer(text) if not _OFFICE.match(m["name"])]
    )
    return (fold(found[0]["name"]), found[0].span("name")) if len(found) == 1 else None


@lru_cache(maxsize=4096)
def _differ(a: str, b: str, langs: tuple[str, str]) -> bool:
    if a == b or a[0] != b[0] or skeleton(a) == skeleton(b):
        return False
    for x, y, lang in ((a, b, langs[1]), (b, a, langs[0])):
        if lang == "de" and y == f"{x}s":
            return False  # "Frau Müllers Haus"
        if lang == "ro" and y in (f"{x}ului", f"{x}ei", f"{x}ul", f"{x}a"):
            return False
    known = FAMILY_NAMES | GIVEN_NAMES
    if a in known and b in known:
        return True
    return not any(looks_foreign(name) or _ENDS_SLAVIC.search(name) for name in (a, b))


def _first_names(source: str, target: str) -> tuple[Range, Range] | None:
    ours = folded_words(source) & _SHORT_FIRST
    theirs = folded_words(target) & _SHORT_FIRST
    if len(ours - theirs) != 1 or len(theirs - ours) != 1:
        return None
    (a,), (b,) = ours - theirs, theirs - ours
    if frozenset((a, b)) not in _APART or not ({a, b} <= MEN | GIVEN_NAMES or {a, b} <= WOMEN | GIVEN_NAMES):
        return None
    here, there = (
        [n for n in names(text) if fold(n.text) == name] for text, name in ((source, a), (target, b))
    )
    if len(here) != 1 or len(there) != 1:
        return None
    return (here[0].start, here[0].end), (there[0].start, there[0].end)
