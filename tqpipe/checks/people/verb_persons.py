"""Who acts, told by the ending of a verb: "Hem de diferenciar" is no "He has to differentiate".

Catalan, Spanish, Portuguese, Italian and Romanian leave the pronoun out, but a verb in the first person has a form of
its own. Where such a verb begins a clause, and the clause at the same place of an English text, which has no word of
that person, begins with another person's pronoun, somebody else acts. Compiled by hand from each language's
conjugations; left out are forms that another person or word shares (es "hablo", a word in -o; ro "cred", they believe),
and third persons, which as often stand for nobody ("em van dir": I was told; "s'ha de": they must).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.people.english_pronouns import WE, I
from tqpipe.checks.reading.reporting import REPORTING
from tqpipe.checks.reading.texts import lower_set, lower_words, word_at
from tqpipe.types import Word


class _Language(NamedTuple):
    """Verbs in the first person plural and singular; words that are like one; what may stand before a verb in its
    clause, and what begins a clause within another.
    """

    we: str
    i: str
    others: str
    before: str
    heads: str


_LANGUAGES: Mapping[str, _Language] = {
    "ca": _Language(
        r"hem|som|vam|vàrem|érem|fem|anem|\w*tenim|\w*venim|dormim|vivim|sentim|servim|seguim|decidim|permetim|sortim"
        r"|obrim|escrivim|compartim|assumim|oferim|preferim|siguem|\w{2,}éssim|\w{3,}(?:em|àrem|írem)",
        r"soc|sóc|estic|tinc|vull|puc|crec|vaig|he|dic|faig|veig|penso|voldria|\w{2,}(?<!t)ré",
        """
        extrem suprem crem harem tòtem ítem tàndem rèquiem diadem bolxem jerusalem salem betlem sistem poem problem
        mòdem guillem harlem willem eminem carré
        """,
        """
        nosaltres jo no ja i però ara també així doncs ho ens en hi el la els les li em es us n s l m a avui ahir
        després tots totes sempre mai només encara
        """,
        "que què si quan com on perquè",
    ),
    "es": _Language(
        r"\w{2,}(?:[aeií]mos)|vemos",
        r"soy|estoy|tengo|creo|quiero|puedo|voy|he|hago|digo|pienso|dije|hice|\w{2,}ré",
        """
        ramos tramos gramos reclamos extremos supremos remos memos demos ánimos mínimos máximos próximos últimos
        legítimos íntimos anónimos racimos óptimos pésimos marítimos sinónimos décimos ínfimos primos timos polígamos
        lemos álamos vamos podemos andré honoré desiré
        """,
        """
        nosotros nosotras yo no ya y pero ahora también así entonces lo nos la los las le les se hoy ayer luego después
        todos todas siempre nunca solo sólo aún todavía me te
        """,
        "que qué si cuando como cómo donde porque quién quiénes quien",
    ),
    "pt": _Language(
        r"\w{2,}(?:[aáeêií]mos)|somos|vemos|pomos",
        r"sou|estou|tenho|posso|quero|acho|vou|faço|digo|penso|creio|sei|\w{3,}ei",
        """
        ramos tramos extremos supremos remos ânimos mínimos máximos próximos últimos legítimos íntimos anônimos anónimos
        óptimos ótimos péssimos marítimos sinônimos décimos primos ínfimos mimos empréstimos acréscimos lemos vamos
        hóquei jóquei vôlei vólei andrei sergei matei aleksei alexei brunei pompei
        """,
        """
        nós eu não já e mas agora também assim então nos o a os as lhe lhes se hoje ontem depois todos todas sempre
        nunca só ainda me te
        """,
        "que se quando como onde porque quem",
    ),
    "it": _Language(
        r"\w{2,}(?:iamo|[aei]vamo|ammo|emmo|immo)|(?:sa|fa|sta|da|av|pot|dov|ved|sap|and|vor|ver|ter)remo|\w{2,}[ei]remo",
        r"ho|voglio|posso|credo|sto|faccio|penso|devo|sarò|avrò|farò|potrò|dovrò|andrò|vado|dico",
        "richiamo chiamo proclamo estremo supremo programmo grammo chilogrammo dilemmo andiamo adriamo priamo",
        """
        noi io non già e ma ora adesso anche così allora lo ci c la li l le gli si ne v poi oggi ieri tutti tutte sempre
        mai solo ancora mi ti
        """,
        "che se quando come dove perché chi",
    ),
    "ro": _Language(
        r"\w{2,}ăm|suntem|avem|vom|putem|vrem|facem|mergem|spunem|vedem|credem|știm|dorim|vorbim|simțim|venim",
        "vreau",
        "",
        """
        noi eu nu deja și dar acum de asemenea așa atunci o ne îl îi le se azi ieri apoi mai toți toate mereu doar
        încă să l i îmi mă
        """,
        "că dacă când cum unde care ce cine",
    ),
}
_BEFORE_TEXT = """
    and but so then now today yesterday also yes no here well there do does did are is have has can will would should
    could must even though although sometimes
"""
_BEFORE = frozenset(_BEFORE_TEXT.split())
_HEADS = frozenset(
    ["that", "if", "when", "as", "because", "what", "who", "which", "how", "where", "why", "than"]
)
_WE = WE | {"let", "lets"}
_HE = frozenset(["he", "she", "they"])
#: Pronouns of English that are the subject of a clause.
SUBJECTS = frozenset([*_HE, "i"])
_CLAUSE = re.compile(r"[.;:!?…–—\"“”«»„()\n]|,\s|(?<=\s)-\s")
#: How far apart two clauses may begin, as a share of their texts; and the first words of a text.
_NEAR, _FIRST = 0.15, 3
#: Words before a verb or pronoun in its clause.
_LEAD = 3


class _Read(NamedTuple):
    we: re.Pattern[str]
    i: re.Pattern[str]
    #: The last two letters of such verbs.
    ends: frozenset[str]
    before: frozenset[str]
    heads: frozenset[str]


@lru_cache(maxsize=8)
def _of(lang: str) -> _Read:
    row = _LANGUAGES[lang]
    other = "|".join(row.others.split())
    no = rf"(?!(?:{other})$|\w*[íi]s?simos$)" if other else ""
    return _Read(
        re.compile(f"{no}(?:{row.we})"),
        re.compile(f"{no}(?:{row.i})"),
        frozenset(re.findall(r"[^\W\d_]{2}(?=[|)]|$)", f"{row.we}|{row.i}")),
        frozenset(row.before.split()),
        frozenset(row.heads.split()),
    )


def in_first_person(lang: str) -> Callable[[str], bool] | None:
    """What tells whether a word is such a verb; None of languages without a table."""
    if lang not in _LANGUAGES:
        return None
    read = _of(lang)

    def is_one(form: str) -> bool:
        form = form.lower()
        if form[-2:] not in read.ends:
            return False
        return read.we.fullmatch(form) is not None or read.i.fullmatch(form) is not None

    return is_one


def exchanged(other: str, lang: str, english: str) -> tuple[Word, Word, str] | None:
    """A verb in the first person in `other` (composed), the pronoun of somebody else in its place of the English text,
    and the pronoun (we, I) that the verb says; None where there is none.
    """
    said = lower_set(english)
    if lang not in _LANGUAGES or SUBJECTS.isdisjoint(said) or not said.isdisjoint(_WE):
        return None
    read = _of(lang)
    kinds = [(read.we, SUBJECTS, "we"), (read.i, _HE, "I")][: 1 if said & I else 2]
    pronouns: list[tuple[int, Word, bool]] | None = None
    for verb, persons, says in kinds:
        for at, form in enumerate(lower_words(other)):
            if verb.fullmatch(form) is None:
                continue
            word = word_at(other, at)
            # A capital within a sentence is a name's.
            within = _begins(other, at, read.before, read.heads) if at == 0 or word.text == form else None
            if within is None:
                continue
            pronouns = list(_subjects(english)) if pronouns is None else pronouns
            for place, pronoun, inner in pronouns:
                near = abs(pronoun.start / len(english) - word.start / len(other)) <= _NEAR
                first = at < _FIRST and place < _FIRST
                if inner is within and pronoun.text.lower() in persons and (near or first):
                    return word, pronoun, says
    return None


def _subjects(english: str) -> Iterator[tuple[int, Word, bool]]:
    """Pronouns that begin a clause, but for those who only say what somebody said; with their index, and whether the
    clause is within another.
    """
    forms = lower_words(english)
    for at, form in enumerate(forms):
        if form in SUBJECTS and not REPORTING["en"].intersection(forms[at + 1 : at + 2]):
            word = word_at(english, at)
            within = _begins(english, at, _BEFORE, _HEADS) if form != "i" or word.text == "I" else None
            if within is not None:
                yield at, word, within


def _begins(text: str, at: int, before: frozenset[str], heads: frozenset[str]) -> bool | None:
    """Whether the clause that a word begins is within another; None where it begins none."""
    forms, word = lower_words(text), word_at(text, at)
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, word.start)), default=0)
    for back in range(1, _LEAD + 2):
        if at < back or word_at(text, at - back).start < start:
            return False
        if forms[at - back] in heads:
            return True
        if forms[at - back] not in before or back > _LEAD:
            return None
    return None
