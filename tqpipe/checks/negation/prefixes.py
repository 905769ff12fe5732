"""Words that a prefix denies, in eight languages: legal and illegal, known and desconegut, bekannt and unbekannt.

A line of `STEMS` holds the beginnings (folded: small letters, no accents) that say one thing in these languages, so
that a prefix of denial before one of them says the contrary. Beginnings stay out where the word without the prefix
has a second meaning of its own (certain, just, appear). Compiled by hand for this project, with the prefixes of
Quirk et al. 1985, I.21; GIEC 2016, 9.3; NGLE 2009, 10.9; Duden 4.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.reading.texts import fold, forms, word_at

#: What denies a word from the front.
PREFIX: Mapping[str, str] = {
    "en": r"un|in|im|ir|il|dis|non",
    "ca": r"in|im|ir|il|des|dis",
    "es": r"in|im|ir|i|des|dis",
    "fr": r"in|im|ir|il|des?|dis|mal",
    "pt": r"in|im|ir|i|des|dis",
    "it": r"in|im|ir|il|dis|s",
    "ro": r"ne|in|im|i|dez|des|de",
    "de": r"un|in|im|ir|il|des|dis",
}

#: What denies a word from behind.
_SUFFIX: Mapping[str, tuple[str, ...]] = {"de": ("los", "widrig"), "en": ("less",)}

STEMS = """
constitucional constitutional constitutionnel costituzional verfassungs(?:gem|m)ass verfassungs(?=widrig)
legal lawful legitim rechtmassig gesetzmassig rechts(?=widrig) gesetzes(?=widrig)
regular regulier regolar regulat regelmassig
responsab responsib responsav verantwort
possib posib possiv moglich
proba[bv] likely wahrscheinlich
perfect perfeit perfett parfait perfekt
patien pacien pazien geduld
moral
popular popolar populaire beliebt
capab capac capaz fahig
certaint certes[ae] certez certitud certidumbre gewissheit
complet vollstandig
correct corret corect korrekt richtig(?!stell)
dependen dependien dipenden abhangig
exact esatt exakt genau(?!so) prazis accura
flexib
formal formell
human uman menschlich
justici justica justice giustizi justitie gerechtigkeit
necessar necesari notwendig necessair necesar notig(?!en|te|ung) erforderlich
satisf soddisf zufrieden
security seguridad seguretat seguranca securite sicurezza securitate sicherheit
sufficien suficien suffis ausreichend zureichend hinreichend genugend
toleran tolerab tolerav
valid gultig
visib sichtbar
volunt volont freiwillig
stable stabil estable estabil
equalit igualdad igualtat igualdade egalit uguaglian egalitat gleichheit
compatib kompatib vereinbar
competen kompeten
conscious consciente conscient consciencia bewusst
comprehensib comprensib compreensiv verstandlich
adequa adecuad adegua adecvat angemessen
admissib admisib ammissib
appropri apropria apropiad angebracht
efficien eficien effizien
eligib elegib eleggib
fertil fruchtbar
frequen frecuen
gratitud gratidao
partial parcial parzial parteiisch
prudent
pertinen
honest onest ehrlich
official oficial officiel ufficial offiziell
acceptab aceptab aceitav accettab akzeptab annehmbar
reversib umkehrbar
sustainab sostenib sustentav
limited limitad limitat begrenzt beschrankt
active activ attiv ativ aktiv
known conegu conocid connu conhecid conosciut cunoscut bekannt
happy feli[czs] heureu fericit glucklich
comfortab confortab comod bequem
usual habitual abitual obisnuit ublich gewohnlich
documentad documentat documented
advantage avantatge ventaja avantage vantagg vantage avantaj
obedien gehorsam
justified gerechtfertigt
fair gerecht
expected esperat esperad attendu attes[oaie] aspettat erwartet asteptat
pleasant angenehm agradab agreab agradav piacevol
important wichtig
healthy gesund(?!heit)
successful erfolg(?=los|reich)
friendly freundlich
clear(?!an|ing|ed) klar(?=$|e[nmrs]?$)
inhabited bewohnt
damaged beschadigt
injured harmed verletzt
solved resolved gelost geklart
paid pagat pagad paye bezahlt platit
published veroffentlicht
married verheiratet
changed verandert geandert
armed bewaffnet
authori[sz]ed befugt
reliab fiab fiav confiab confiav affidab zuverlassig verlasslich
realist
democratic demokratisch
ethical ethisch
productiv produktiv
suitab geeignet
prepared vorbereitet
noticed bemerkt
attractiv atractiv attrattiv attraktiv
predictab previsib predecib predicib prevedib previziv vorhersehbar
avoidab evitab evitav vermeidbar
affordab erschwinglich
imaginab vorstellbar
curab curav heilbar
controlled kontrolliert
disputed umstritten
restricted eingeschrankt
manned bemannt
protected geschutzt
born geboren
desirab desitjab deseab desejav desiderab erwunscht
impressed beeindruckt
comparab vergleichbar
accessib accesib acessiv zuganglich
availab verfugbar
intentional absichtlich
solvab losbar
viab viav
sincer aufrichtig
variab variav
solub soluv loslich
discret discreet diskret
profitab rentab rentav
recogni[sz]ed reconegu reconocid reconnu reconhecid riconosciut recunoscut anerkannt
"""


class Denied(NamedTuple):
    """A word with or without its prefix: the number of the line of `STEMS`, the place in the text."""

    stem: int
    prefixed: bool
    text: str
    start: int
    end: int


_MIDDLE_DOT = re.compile(r"[^\W\d_]+(?:·[^\W\d_]+)*")


class _Known(dict[str, tuple[int, bool] | None]):
    """Word -> (line of `STEMS`, whether a prefix denies it), found out when it is first asked."""

    def __init__(self, lang: str) -> None:
        lines = [line.split() for line in STEMS.strip().splitlines()]
        self._pattern = re.compile(
            f"({PREFIX[lang]})?(?:" + "|".join(f"({'|'.join(words)})" for words in lines) + ")"
        )
        self._suffix = _SUFFIX.get(lang, ())
        # Four letters that a stem begins with, at the word's beginning or behind a prefix of one to three letters.
        self._begins = frozenset(word[:4] for words in lines for word in words)
        self._prefix = frozenset(prefix[0] for prefix in PREFIX[lang].split("|"))

    def __missing__(self, form: str) -> tuple[int, bool] | None:
        if len(self) > 200_000:
            self.clear()
        known = None
        if len(form) > 4:
            folded = fold(form)
            if not form.isascii():
                folded = folded.replace("·", "").replace("ß", "ss")
            if folded[:4] in self._begins or (
                folded[0] in self._prefix
                and not self._begins.isdisjoint((folded[1:5], folded[2:6], folded[3:7]))
            ):
                m = self._pattern.match(folded)
                if m is not None and m.lastindex is not None:
                    # bewusstlos denies as unbewusst does
                    behind = folded.startswith(self._suffix, m.end())
                    known = (m.lastindex - 2, m[1] is not None or behind)
        self[form] = known
        return known


#: Language -> word -> the line of STEMS that it is in, and whether a prefix denies it; None of other words.
of_stems = lru_cache(maxsize=16)(_Known)


def denied(text: str, lang: str) -> list[Denied]:
    """The words of a (composed) text that are in `STEMS`, with a prefix that denies them or without."""
    if lang not in PREFIX:
        return []
    known = of_stems(lang)
    if "·" in text:  # il·legal is two words elsewhere
        return [
            Denied(*item, m[0], *m.span())
            for m in _MIDDLE_DOT.finditer(text)
            if (item := known[m[0]]) is not None
        ]
    items = list(map(known.__getitem__, forms(text)))
    if not any(items):
        return []  # as in most texts
    places = ((item, word_at(text, i)) for i, item in enumerate(items) if item is not None)
    return [Denied(*item, word.text, word.start, word.end) for item, word in places]


def exchanged(source: Sequence[Denied], target: Sequence[Denied]) -> list[tuple[Denied, Denied]]:
    """Pairs (source word, target word) of one line of which one has the prefix, where neither side has both."""
    found = []
    for a in source:
        b = next((b for b in target if b.stem == a.stem), None)
        if b is None or any(t.stem == a.stem and t.prefixed is a.prefixed for t in target):
            continue
        if not any(s.stem == a.stem and s.prefixed is b.prefixed for s in source):
            found.append((a, b))
    return found
