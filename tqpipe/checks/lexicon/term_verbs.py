"""Forms of verbs that a translation may have where a glossary wants the infinitive.

Endings: the regular conjugations of the languages' grammars, without accents, with the pronouns that Spanish and
Italian write as one with them, and what the end of a stem becomes before them. German and Dutch verbs leave their first
part behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from tqpipe.checks.lexicon.term_words import bare

_VOWELS = frozenset("aeiou")


def _themes(text: str) -> tuple[str, ...]:
    return tuple(text.split())


#: Endings of verbs without accents, by the end of the infinitive.
_VERBS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "es": {
        "ar": _themes(
            "o as a amos ais an e es emos eis en aste asteis aron aba abas abamos abais aban are ara aras "
            "aremos areis aran aria arias ariamos ariais arian aramos arais ase ases asemos aseis asen ando "
            "ado ada ados adas ad ar"
        ),
        "er": (
            _er := _themes(
                "o es e emos eis en a as amos ais an i iste io imos isteis ieron ia ias iamos iais ian ere "
                "era eras eremos ereis eran eria erias eriamos eriais erian iera ieras ieramos ierais ieran "
                "iese ieses iesemos iesen iendo yendo ido ida idos idas ed er ire ira iras iremos ireis iran "
                "iria irias iriamos irian is id ir"
            )
        ),
        "ir": _er,
    },
    "pt": {
        "ar": _themes(
            "o as a amos ais am e es emos eis em ei aste ou astes aram ava avas avamos aveis avam arei aras "
            "ara aremos areis arao aria arias ariamos ariam asse asses assemos assem ares armos arem ando "
            "ado ada ados adas ai ar"
        ),
        "er": (
            _er_pt := _themes(
                "o es e emos eis em a as amos ais am i este eu estes eram ia ias iamos ieis iam erei eras era "
                "eremos erao eria eriam esse essem eres ermos erem endo ido ida idos idas er imos is iste iu "
                "istes iram irei ira iremos irao iria iriam isse issem ires irmos irem indo ir"
            )
        ),
        "ir": _er_pt,
    },
    "ca": {
        "ar": _themes(
            "o es a em eu en i is in ava aves avem aveu aven are aras ara arem areu aran aria aries ariem "
            "arieu arien es essis essim essin ant at ada ats ades ar"
        ),
        "er": (
            _er_ca := _themes(
                "o s em eu en i is in ia ies iem ieu ien e es eixo eix eixes eixen eixi eixin ire iras ira "
                "irem ireu iran iria iries irien ere era eran eria erien re ra ran ria rien essin issin ent "
                "int ut uda uts udes it ida its ides im iu ir er re"
            )
        ),
        "re": (*_er_ca, ""),
        "ir": (*_er_ca, ""),
    },
    "fr": {
        "er": _themes(
            "e es ons ez ent eons eais eait eaient ai as a ames ates erent ais ait ions iez aient erai eras "
            "era erons erez eront erais erait erions eriez eraient ant eant ee ees er"
        ),
        "ir": _themes(
            "is it issons issez issent issais issait issions issiez issaient irai iras ira irons irez iront "
            "irais irait irions iraient issant i ie ies isse s t ons ez ent e es ais ait ions iez aient ant "
            "ert erte erts ertes u ir"
        ),
        "re": (*_themes("s ons ez ent ais ait ions iez aient is it irent rai ras ra rons rez ront rais rait rions riez "
                        "raient ant u ue us ues e es re"), ""),
    },
    "it": {
        "are": _themes(
            "o i a iamo ate ano avo avi ava avamo avate avano ai asti o ammo aste arono ero erai era eremo "
            "erete eranno erei eresti erebbe eremmo erebbero ino assi asse assimo assero ando ato ata ati "
            "are ar iate"
        ),
        "ere": (
            _ere := _themes(
                "o i e iamo ete ono evo evi eva evamo evate evano ei esti ette emmo este erono ettero ero "
                "erai era eremo erete eranno erei eresti erebbe erebbero a ano essi esse endo uto uta uti ute "
                "ere er iate ite ivo iva ivano ii iste irono iro irai ira iremo irete iranno irei irebbe "
                "irebbero isca isco isci isce iscono iscano isse issero ito ita iti ire ir so sa si se"
            )
        ),
        "ire": _ere,
    },
}  # fmt: skip
#: Pronouns that are written as one with a verb.
_ENCLITIC = {
    "es": re.compile(r"(?:se|me|te|nos|os)?(?:l[aeo]s?)?$"),
    "it": re.compile(r"(?:gli|glie|ce|me|te|se|ve|ci|mi|ti|si|vi)?(?:l[aeio]|ne)?$"),
}
#: How the last letters of a stem are written before other vowels, in and out.
_RESPELT = {
    "es": (("c", "qu"), ("z", "c"), ("g", "gu"), ("g", "j"), ("c", "zc"), ("gu", "g")),
    "pt": (("c", "qu"), ("g", "gu"), ("g", "j")),
    "ca": (("c", "qu"), ("g", "gu"), ("j", "g"), ("n", "ng")),
    "fr": (("y", "i"), ("l", "ll"), ("t", "tt"), ("v", "")),
    "it": (("c", "ch"), ("g", "gh"), ("i", "")),
}
#: Vowels of a stem that change under stress.
_STRESSED = {"es": (("e", "ie"), ("o", "ue"), ("e", "i"), ("u", "ue"))}


def conjugated(term: str, word: str, lang: str) -> bool:
    """Whether a word, without accents, is a form of a regular verb or of one whose stem changes as many do."""
    for infinitive, endings in _VERBS.get(lang, {}).items():
        stem = term.removesuffix(infinitive)
        if stem == term or len(stem) < 2 or word[0] != stem[0]:
            continue
        forms = {word}
        if lang in _ENCLITIC and (m := _ENCLITIC[lang].search(word)):
            forms |= {word[: m.start()], word[: m.start()] + "e"} if m[0] else set()
        if any(
            form.startswith(s) and form[len(s) :] in endings for s in _stems(stem, lang) for form in forms
        ):
            return True
    return False


def _stems(stem: str, lang: str) -> Iterator[str]:
    yield stem
    for end, respelt in _RESPELT.get(lang, ()):
        if stem.endswith(end) and len(stem) > 2:
            yield stem[: len(stem) - len(end)] + respelt
    for vowel, stressed in _STRESSED.get(lang, ()):
        head, found, tail = stem.rpartition(vowel)
        if found and not _VOWELS.intersection(tail):
            yield head + stressed + tail


def participle(stem: str, word: str, lang: str) -> bool:
    """Whether a word is a form of a verb with this stem: de laden, lädt, geladen."""
    if lang not in ("de", "nl"):
        return False
    return re.fullmatch(rf"(?:ge|zu|te)?{re.escape(stem)}(?:e?(?:n|st|t|te|ten)?)", word) is not None


_PARTICLES = {
    "de": "zurück|vorbei|zusammen|herunter|hinzu|heraus|ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|statt|um|"
    "vor|weg|weiter|zu",
    "nl": "terug|samen|aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|weg",
}


@lru_cache(maxsize=16)
def _separable(lang: str) -> re.Pattern[str]:
    return re.compile(rf"({_PARTICLES[lang]})(\w{{2,}}?)(?:en|n)")


@lru_cache(maxsize=4096)
def parted(term: str, lang: str) -> tuple[str, re.Pattern[str], re.Pattern[str]] | None:
    """Of a verb whose first part leaves it (de anmelden: melden Sie sich an): that part, what is left of the verb when
    it does, and the forms in which it stays (anzumelden, angemeldet); None of other words.
    """
    if lang not in _PARTICLES or not (m := _separable(lang).fullmatch(bare(term) if lang == "nl" else term)):
        return None
    stem = re.escape(m[2])
    apart = re.compile(rf"{stem}(?:e|et|en|est|t|te|ten|n|st)?")
    return m[1], apart, re.compile(rf"{m[1]}(?:ge|zu|te){stem}(?:e[nt]?|t|d)?")
