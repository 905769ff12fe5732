"""One reader called du and Sie, tú and usted, tu and vous: "Introduzca su contraseña y confirma tu correo".

Catches: familiar and polite (or plural) forms of "you" side by side in the translation of an English text that speaks
to its reader. Why: each clause alone is right, but no person writes so; a system that translates clause by clause, or
from a memory of several clients, does. Rule: our own; the pronouns and possessives of each language that can be
nothing else, where "su", "seu" are the reader's only if English has "your" and no third person. Minor, but major where
both ways come twice.

Not flagged: dialogue, quotations and long texts, in which two may speak; English that speaks to several (all, both,
guys).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.people.english_pronouns import HE, SHE, THEY, YOU
from tqpipe.checks.reading.texts import both_filled, composed, given_span, lower_set
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Word


@dataclass(frozen=True, slots=True)
class Options:
    """`longest`: characters of a translation in which only one may speak."""

    longest: int = 400


#: Language -> familiar forms, polite forms, possessives that are polite ones if they are the reader's.
_FORMS: Mapping[str, tuple[str, str, str]] = {
    "es": ("tú|tus?|ti|contigo|tuy[oa]s?|puedes|tienes|debes|quieres|podrás|tendrás", "usted", "sus?"),
    "ca": (
        "teu|teus|tev[ae]s?|teva|teves|tu|pots|tens|vols|podràs|tindràs",
        "vostè|vostr[ae]|vostres|podeu|teniu|voleu|podreu|tindreu", "",
    ),
    "fr": (r"tu|toi|tes|ta|(?<!\ble )(?<!\bun )(?<!\bdu )(?<!\bce )(?<!\bde )(?<!\bau )ton", "vous|votre|vos", ""),
    "pt": ("tu|teus?|tuas?|contigo|podes|tens|queres|deves|poderás|terás", "você", "(?:seu|sua)s?"),
    "it": ("tu|tuo|tua|tuoi|tue|puoi|vuoi|devi|potrai|dovrai", "vostr[oaie]|potete|dovete|volete|potrete|dovrete", ""),
    "ro": ("tu|tău|tăi|tale|ție|poți|vrei", "dumneavoastră|dvs|puteți|doriți|veți", ""),
    "de": ("[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?", "(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)", ""),
}  # fmt: skip
#: English that speaks to several, or of them.
_SEVERAL = frozenset(
    ["all", "both", "guys", "folks", "everyone", "everybody", "friends", "children", "yourselves"]
)
_THIRD = HE | SHE | THEY | {"it", "its"}
_QUOTED = re.compile('["“”«»„‹›‘]|--|—|(?:^|\n)\\s*[-–]')

_YOU = _needs.Words(lambda lang, other: YOU if lang == "en" and other in _FORMS else ())
NEEDS = (*_needs.FILLED, _needs.source(_YOU))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield the two ways in which a translation calls its reader, the rarer first."""
    lang, target = base_language(context.target_lang), pair.target_text
    if base_language(context.source_lang) != "en" or lang not in _FORMS or not both_filled(pair):
        return
    said = lower_set(pair.source_text)
    if said.isdisjoint(YOU) or not said.isdisjoint(_SEVERAL) or len(target) > options.longest:
        return
    if _QUOTED.search(pair.source_text) or _QUOTED.search(target):
        return
    text, places = composed(target)
    theirs = not said.isdisjoint(_THIRD) or said.isdisjoint(["your", "yours"])
    familiar, polite = (
        [Word(m[0], *m.span()) for m in pattern.finditer(text)] for pattern in _patterns(lang, theirs)
    )
    if not familiar or not polite:
        return
    rarer, other = sorted((familiar, polite), key=len)
    yield Flag(
        "register", "style", "major" if len(rarer) > 1 else "minor", 0.6,
        (given_span("target", target, places, rarer[0].start, rarer[0].end),
         given_span("target", target, places, other[0].start, other[0].end)),
        f"“{rarer[0].text}” and “{other[0].text}” call one reader in two ways.",
        {"familiar": [w.text for w in familiar], "polite": [w.text for w in polite]},
    )  # fmt: skip


@lru_cache(maxsize=32)
def _patterns(lang: str, theirs: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is familiar and what is polite; `theirs`: a possessive may be a third person's."""
    familiar, polite, owned = _FORMS[lang]
    flags = re.I if lang != "de" else 0
    polite = polite if theirs or not owned else f"{polite}|{owned}"
    first, second = (re.compile(rf"(?<!\w)(?:{words})(?!\w)", flags) for words in (familiar, polite))
    return first, second
