"""What a side of a pair denies: the places of its negations, and of the phrases that hold one and deny nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks.negation.negation import APART, EMPTY, HALF, PLAIN
from tqpipe.checks.reading.table_rows import one_line
from tqpipe.checks.reading.texts import RECENT, forms

CLAUSE = re.compile(r"[.;:!?…–—\"“”«»\n]|, ")
ALONE = re.compile(r"(?:sense|sin|sans|sem|senza|fără|ohne)$", re.I)
#: What says "without", and may begin a group of words that deny together: "sin ningún".
WITHOUT = re.compile(r"\b(?:without|sense|sin|sans|sem|senza|fără|ohne)\b", re.I)
#: A plain negation of a verb, which denies by itself behind a "without": "sin permiso no se puede entrar".
_OF_VERB = re.compile(r"(?:no|não|non|nu|n|pas|n(?:e |['’]).+|ne .+|nicht|nie|niemals|kein\w*)$", re.I)
#: Behind a "without": what follows is no noun, and its "no" says no more (ca "sense que no").
_THAT = re.compile(r" (?:qu|che |să |ca |dass |daß )")
#: An "if" right before a negation: the one behind, "si no paga no entra", is of another verb.
_RIGHT_IF = re.compile(r"\b(?:si|se|dacă) $", re.I)
#: Language -> an "if", whose verb is denied by itself: "no es visible si la opción no está marcada".
_IF = {
    lang: re.compile(rf"\b(?:{words})\b", re.I)
    for lang, words in {
        "ca": "si",
        "es": "si",
        "fr": "si (?:l|les?|la|vous|on|ils?|elles?|nous|tu|je?|ce?|une?|votre|vos|son|sa)",
        "pt": "se",
        "it": r"se(?! n)",  # "se non" is "only"
        "ro": "dacă",
        "de": "wenn|falls",
    }.items()
}
#: An option of a command: "--no-cache", "--[no-]tags", "-no-warn".
OPTION = r"--[\w\[\]=-]+|-\w+-[\w=-]+"
#: Characters within which words of one clause deny together.
TOGETHER = 40


@dataclass(frozen=True, slots=True)
class Denials:
    """A composed text; half-open places of its negations, and of phrases that deny nothing."""

    text: str
    lang: str
    negations: tuple[tuple[int, int], ...]
    empty: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> float:
        """Where the middle of a range stands, as a share of the text."""
        return (start + end) / 2 / len(self.text)


@lru_cache(maxsize=16)
def patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What a language denies with, the phrases that deny nothing, the words that may answer a negation."""
    plain, empty, half = (one_line(table[lang]).replace("||", "|") for table in (PLAIN, EMPTY, HALF))
    return (
        re.compile(rf"\b(?:{plain})\b", re.I),
        re.compile(rf"(?<!\w)(?:{empty}|{OPTION})(?!\w)", re.I),
        re.compile(rf"\b(?:{half})\b", re.I),
    )


class _Deniers(dict[str, bool]):
    """Whether a word may be a plain negation, or a part of one, found out when it is first asked."""

    def __init__(self, lang: str) -> None:
        self._plain, self._apart = patterns(lang)[0], APART.get(lang, ())
        # What they begin with; what begins with \w has an apostrophe, as "isn't" has. The t is the one of "isn't".
        self._begin = frozenset(re.findall(r"(?:^|[|(:])([a-z])", "|".join((PLAIN[lang], *self._apart, "t"))))

    def __missing__(self, form: str) -> bool:
        if len(self) > 200_000:
            self.clear()
        if form.isalpha() and form.isascii() and form[0].lower() not in self._begin:
            self[form] = False
            return False
        # Alone or before a hyphen, as in "n-am"; the t of "isn't". A word of letters has no word within.
        look = self._plain.match if form.isalpha() else self._plain.search
        found = (
            look(f"{form}-")
            or (form[0] in "tT" and self._plain.search(f"xn'{form}"))
            or form.lower() in self._apart
        )
        self[form] = known = bool(found)
        return known


deniers = lru_cache(maxsize=16)(_Deniers)


def negations(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The places of the negations of a composed text; none in a language without a table."""
    return read(text, lang).negations if lang in PLAIN else ()


@lru_cache(maxsize=RECENT)
def read(text: str, lang: str) -> Denials:
    """What a composed text in a language with a table denies."""
    if not any(map(deniers(lang).__getitem__, forms(text))):
        return Denials(text, lang, (), ())
    plain, empty, _ = patterns(lang)
    if not plain.search(text):
        return Denials(text, lang, (), ())
    empties = tuple([m.span() for m in empty.finditer(text)])
    blank = text
    for start, end in empties:
        blank = blank[:start] + " " * (end - start) + blank[end:]
    out: list[tuple[int, int]] = []
    for m in plain.finditer(blank):
        near = out and lang != "en" and m.start() - out[-1][1] < TOGETHER and not ALONE.match(m[0])
        apart = (
            near
            and _OF_VERB.match(m[0])
            and (
                (WITHOUT.match(text, *out[-1]) and not _THAT.match(text, out[-1][1]))
                or _IF[lang].search(text, out[-1][1], m.start() + 1)
                or _RIGHT_IF.search(text, max(0, out[-1][0] - TOGETHER), out[-1][0])
            )
        )
        if near and not apart and not CLAUSE.search(text, out[-1][1], m.start()):
            out[-1] = out[-1][0], m.end()  # they deny together
            continue
        out.append(m.span())
    return Denials(text, lang, tuple(out), empties)
