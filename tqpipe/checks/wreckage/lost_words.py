"""Small words that need another one behind them, by language: what a lost word leaves ("the in", "de .", "au est").

Two tables: words of which none can follow any of the other (_PAIRS), and words that no mark can follow (_BEFORE_MARKS).
Closed classes from the grammars of the eight languages (Quirk et al. 1985; NGLE 2009; GIEC 2016; Grevisse; Serianni;
Cunha and Cintra; GALR 2005; Duden 4), and only what people's text was seen never to have. Left out is what has a second
reading: Romance articles that are pronouns (la ha visto), numerals (un per un), German articles before an attribute
(des in Berlin lebenden), English prepositions that a verb leaves behind (came in to help).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from tqpipe.checks.reading.texts import RECENT, gaps, lower_pairs, lower_words, word_at

_PAIRS_TEXT = {
    "en": """
        the my our their | including
        the | of to for from with by at as in on into during against among until upon is was are were be been has had
            did would and or but than that who whom which whose we he she it because my our your their
        a an | of to for from with by at as in on into among be been has had but than we he she it because
            that who whom which whose although
        an | is was and or
        the a an my our your their its | they there despite although whether without throughout unless along
        to | been
        my our their your its | of to for from with by at as in on into among during against is was were be been has
            had have would than and or we he she it because who whom which whose the an
        my our their | are a
        every | of to in for with by from at on is was and
        very | of to for
        of with for by from at into in | of
        from with to | to
        to | of with from
        I we he she they | him them us
        I | my
        we | our
        he | his
        they | their
        would should could must cannot | him them us
        cannot | of
    """,
    "es": """
        un del al su sus | ante con desde en hacia hasta tras y o pero es son fue era ha han está están había fueron
            el la los las una
        un | de
        el los | con y es fue está ha había han en
        las | fue está ha en
        de en con por para sin a desde hasta | es son fue ha han está están había fueron
        con por para sin desde hasta | era eran
        en con | de por para en con sin
        de | con en del
        a | de
        su sus | de
        han hemos | el la los las un una que a en con por para y
        ha | el la los las un una que
        se | a de en con por para y que un una el
        el los la las | y o
    """,
    "ca": """
        del dels al als pel pels | a amb en per o però és són era eren ha va van el la els les un una es
        amb de per sense a | és són eren ha han va van
        seu seva seus seves | és
        a en | de
        de | en amb del dels
        el la les | a
        hem heu | el la els les un una que a amb en per
        va vaig vam van vau | que un una
        el la els les | i o
    """,
    "fr": """
        du au aux | de à en dans avec et ou mais est sont était étaient a ont avait que qui il elle ils le la les un une
        de à dans par avec chez | est sont était ont avait
        sa ces cet cette | de à dans par est sont a ont et ou en que qui avec pour
        une | est
        un une | dans pour
        le la les | de du des
        le la | a est était
        de | en à du
        se | à de en dans par pour avec un une des du que et
        le la les | et ou
    """,
    "it": """
        del dello della dei degli delle allo alla ai agli alle nel nello nella nei negli nelle sul sullo sulla sui sugli
            sulle dal dallo dalla dai dagli dalle al | in con per e ed o è sono erano ha hanno il la lo gli le un una si
        del dello della dei degli delle allo alla ai agli alle nel nello nella nei negli nelle sul sullo sulla sui sugli
            sulle dal dallo dalla dai dagli dalle | di
        di da in con per su tra | è sono ha hanno aveva
        il la le gli lo i un | di del della dei delle degli dello
        il i | in con per è ha da
        i | sono non che
        a | di
        di | in del della dei delle degli dello
        il lo la gli le i | e o
    """,
    "pt": """
        do da dos das na nas ao à aos às pelo pela pelos pelas num numa | é são foi tem têm está estão o os
        ao à às | e ou em
        de em com por para | é são foi está estão tem têm
        um | foi é em
        de | em do da dos das
    """,
    "ro": """
        un unui unei | de cu pentru prin sau este sunt care
        din cu pe pentru prin în la | sunt au
        din cu pe pentru prin în | este
        în cu pentru prin din | din pentru prin
    """,
    "de": """
        im am zum zur vom beim ins des | ist war hat hatte sind waren haben wird wurde wurden werden
        von mit für bei aus | ist war hat hatte sind waren
    """,
}
_BEFORE_MARKS_TEXT = {
    "en": "the an my our your their its every whose among despite",
    "es": "el la los las un del al su sus",
    "ca": "el la els les del dels al als pel pels",
    "fr": "le la les du au aux des sa ses ces cet cette dont",
    "it": "il gli la del dello della dei degli delle al allo alla ai agli alle nel nello nella nei negli nelle sul "
    "sullo sulla sui sugli sulle dal dallo dalla dai dagli dalle",
    "pt": "os do da dos das na nas ao à aos às pelo pela pelos pelas",
    "ro": "unui unei ale",
    "de": "im am zum zur vom beim ins des den",
}
#: Words that no full stop can follow, but a comma before a parenthesis (y, sin embargo, ...; de, em 2010, ...).
_BEFORE_STOPS_TEXT = {
    "en": "and or",
    "es": "y de a en con por desde hasta tras",
    "ca": "i de a en per",
    "fr": "et de à en dans par chez",
    "it": "e che di con a in per",
    "pt": "e de em com",
    "ro": "și din la cu pe prin către despre dintre în",
    "de": "und in von",
}  # fmt: skip


def _pairs(rows: str) -> frozenset[tuple[str, str]]:
    joined = re.sub(r"\n {12}", " ", rows).strip()
    both = ([side.lower().split() for side in row.split("|")] for row in joined.split("\n"))
    return frozenset((a, b) for firsts, seconds in both for a in firsts for b in seconds if a != b)


_PAIRS = {lang: _pairs(rows) for lang, rows in _PAIRS_TEXT.items()}
_BEFORE_MARKS = {
    lang: (frozenset(words.split()), frozenset(_BEFORE_STOPS_TEXT[lang].split()))
    for lang, words in _BEFORE_MARKS_TEXT.items()
}
_EITHER = {lang: words | stops for lang, (words, stops) in _BEFORE_MARKS.items()}

_SENTENCE = re.compile(r"(?:^|[.!?:…][\"”’»)]?\s)[\"“‘«(¿¡]?$")
_BEHIND = re.compile(r"[\w'’/·-]|[.&]\w")
_MARK = re.compile(r"\s?(?:(?P<stop>[.;?!])(?=\s|[\"”»]|$)|,(?=\s))")
#: What makes of the comma no parenthesis: the next mark is no comma, or is far.
_NO_PARENTHESIS = re.compile(r"\s?,\s(?:[^,;.]{25}|[^,]*(?:[.;]|$))")
#: English has no parenthesis there but in speech (the, uh, thing).
FILLERS = r" (?:u[hm]+|e[hr]m?|well|you know|like|I mean)\b"
_FILLER = re.compile(rf"\s?,{FILLERS}")
#: et al., i. e., a. m.; the letter a.
_SHORT_TEXT = (
    "et a p letra lletra lettera lettre vitamina vitamine grupo grup gruppo groupe clase classe tipo tipus"
)
_SHORT = frozenset(_SHORT_TEXT.split())
#: The conjunction may join two articles of one noun (los y las catalanes), or be a letter (la i grega, de la a a la z).
_JOINED = frozenset(["i", "o", "y", "e", "et", "ou"])
_ARTICLES_TEXT = "el la els les los las le lo il gli i l un una unes uns unos unas une grega llatina griega"
_ARTICLES = frozenset(_ARTICLES_TEXT.split())


def known(lang: str) -> bool:
    """Whether there are tables for the language."""
    return lang in _PAIRS


def unfinished(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Ranges where a small word lacks the word behind it."""
    low = lower_words(text)
    if not _PAIRS[lang].isdisjoint(lower_pairs(text)):
        yield from _side_by_side(text, low, _PAIRS[lang])
    if not _EITHER[lang].isdisjoint(before_marks(text)):
        yield from _at_marks(text, low, lang)


@lru_cache(maxsize=RECENT)
def before_marks(text: str) -> tuple[str, ...]:
    """The words, in small letters, that something else than a space follows."""
    return tuple([w for w, gap in zip(lower_words(text), gaps(text)[1:], strict=True) if gap != " "])


def _side_by_side(
    text: str, low: Sequence[str], wrong: frozenset[tuple[str, str]]
) -> Iterator[tuple[int, int]]:
    between = gaps(text)
    for i, both in enumerate(pairwise(low)):
        if both not in wrong or between[i + 1] != " " or between[i][-1:] in tuple("'’.&/@-·"):
            continue
        third = low[i + 2] if i + 2 < len(low) else ""
        if (both[1] in _JOINED and third in _ARTICLES) or len(both[1]) == len(third) == 1:
            continue
        first, second = word_at(text, i), word_at(text, i + 1)
        plain = first.text.islower() or first.text == "I" or _SENTENCE.search(text, 0, first.start)
        if plain and second.text.islower() and not _BEHIND.match(text, second.end):
            yield first.start, second.end


def _at_marks(text: str, low: Sequence[str], lang: str) -> Iterator[tuple[int, int]]:
    between = gaps(text)
    always, at_stops = _BEFORE_MARKS[lang]
    for i, word in enumerate(low):
        if between[i + 1] == " " or not (word in always or word in at_stops):
            continue
        here = word_at(text, i)
        mark = _MARK.match(text, here.end)
        if mark is None or not (between[i].isspace() or not i) or (i and low[i - 1] in _SHORT):
            continue
        if not here.text.islower() and (len(word) == 1 or not _SENTENCE.search(text, 0, here.start)):
            continue
        if mark["stop"] or (word in always and _ends_it(text, here.end, lang)):
            yield here.start, mark.end()


def _ends_it(text: str, at: int, lang: str) -> bool:
    """Whether the comma there opens no parenthesis, behind which the word would come (en, al menos, dos)."""
    return not _FILLER.match(text, at) if lang == "en" else _NO_PARENTHESIS.match(text, at) is not None
