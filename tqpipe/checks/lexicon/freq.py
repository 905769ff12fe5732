"""Word frequencies (the wordfreq lists) and short closed lists of words.

`zipf` is log10 of occurrences per thousand million words: 3 is a word every reader knows, 5 is among
the few hundred most common, 0 means not in the list or no list for the language.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.lexicon import wordlists
from tqpipe.checks.lexicon.wordlists import WordList
from tqpipe.checks.reading.texts import RECENT, forms, word_at
from tqpipe.languages import base_language
from tqpipe.types import Word

#: Languages whose small I has no dot.
_DOTLESS = frozenset(["tr", "az"])


class _Frequencies(dict[str, float]):
    """Word form -> Zipf frequency in one language, looked up when it is first asked."""

    def __init__(self, lang: str) -> None:
        self.words: WordList = wordlists.load(lang)
        self.any = bool(self.words)
        self._dotless = base_language(lang) in _DOTLESS

    def __missing__(self, form: str) -> float:
        low = (form.replace("İ", "i").replace("I", "ı") if self._dotless else form).lower()
        # The lists hold words as str.casefold leaves them: de Straße is "strasse" there, el λόγος "λόγοσ".
        listed = (
            low if low.isascii() else unicodedata.normalize("NFC", low).replace("ß", "ss").replace("ς", "σ")
        )
        rarity = self.words.rarity(listed)
        if rarity is None and not form.isascii():  # fr XVIIᵉ is in the list as "xviie"
            plain = unicodedata.normalize("NFKC", low)
            rarity = None if plain == listed else self.words.rarity(plain)
        if len(self) >= 131_072:
            self.clear()
        self[form] = found = 0.0 if rarity is None else round(9 - rarity / 100, 2)
        return found


class _Languages(dict[str, _Frequencies]):
    """Language code, with or without a region -> the frequencies of its language."""

    def __missing__(self, lang: str) -> _Frequencies:
        base = base_language(lang)
        self[lang] = found = _Frequencies(lang) if base == lang else self[base]
        return found


_FREQUENCIES = _Languages()


def has_frequencies(lang: str) -> bool:
    """Whether there are word frequencies of a language."""
    return _FREQUENCIES[lang].any


@lru_cache(maxsize=256)
def floor(lang: str) -> float:
    """The Zipf frequency at which a language's list ends: 1 of the large lists, 3 of the small ones (Romanian).

    A word that is not in the list may be as frequent as that.
    """
    rarest = _FREQUENCIES[lang].words.rarest()
    return 9.0 if rarest is None else round(9 - rarest / 100, 2)


#: The Zipf frequency of `common_words`.
COMMON = 4.0


def common_words(lang: str, least: float = COMMON) -> frozenset[str]:
    """The words of a language's list of a Zipf frequency of `least` or more: of COMMON some thousands."""
    # The cache would keep the same words twice, with the default and with it given.
    return _common_words(lang, least)


@lru_cache(maxsize=32)
def _common_words(lang: str, least: float) -> frozenset[str]:
    return frozenset(wordlists.common(base_language(lang), round((9 - least) * 100)))


def zipf(word: str, lang: str) -> float:
    """Zipf frequency of one word form (case is ignored), 0.0 when unknown."""
    return _FREQUENCIES[lang][word]


@lru_cache(maxsize=RECENT)
def zipfs(text: str, lang: str) -> tuple[float, ...]:
    """The frequencies of a text's words, in order."""
    return tuple(map(_FREQUENCIES[lang].__getitem__, forms(text)))


@lru_cache(maxsize=RECENT)
def unknown_words(text: str, lang: str) -> tuple[Word, ...]:
    """The words of a text that the language's list does not have."""
    frequencies = zipfs(text, lang)
    if 0.0 not in frequencies:
        return ()
    return tuple([word_at(text, i) for i, f in enumerate(frequencies) if f == 0])


# Words that are written with a small letter inside a sentence unless they belong to a title. Words
# that are also names (Will, May, Mark) are left out.
_SMALL: Mapping[str, str] = {
    "en": """
        about according after against all already also although among an and another any are as at
        be because been before being between both but by can could did do does during each eight
        either eleven even every few first five for four from had has have he her here his how
        however hundred if in including into is it its just many might more moreover most much must
        my neither nine no nor not now of on one only onto or other our over second seven several
        she should since six so some still such ten than that the their them then there therefore
        these they third thirty this those though thousand three through thus to toward towards
        twelve twenty two under unless until very was we were what when where which while who whom
        whose why with within without would yet you your
    """,
    "ca": """
        això al algun alguna alguns als altra altre altres amb aquest aquesta aquestes aquests cada
        cinc com de del dels deu dos dues ell ella elles ells els en encara entre era eren fins ha
        han havia i les mentre menys molt més no nou o on per perquè però quan quatre que qui segons
        sense set si sis sobre sí són també tot tota totes tots tres un una unes uns va van vuit és
    """,
    "es": """
        al aunque cada cinco como con cuando cuatro de del diez donde dos ella ellas ellos en entre
        era eran es esa ese esta estas este esto estos fue fueron ha había han hasta las los menos
        mientras muy más no nueve o ocho otra otras otro otros para pero por porque que quien según
        seis si siete sin sobre son también toda todas todo todos tres un una unas unos y él
    """,
    "fr": """
        au aussi autre autres aux avait avec ce cela ces cette chaque cinq comme des deux dix du
        elle elles en entre est et huit il ils les mais moins ne neuf ont ou où par parce pas plus
        pour quand quatre que qui sans selon sept si six sont sur tandis tous tout toute toutes
        trois très un une étaient était
    """,
    "pt": """
        ao aos as até cada cinco com como da das dez do dois dos duas e ela elas ele eles em embora
        enquanto entre era eram essa esse esta estas este estes foi foram isto mais mas menos muito
        na nas no nos nove não oito onde os ou outra outras outro outros para por porque quando
        quatro que quem se segundo seis sem sete sobre são também tem toda todas todo todos três têm
        um uma umas uns é
    """,
    "it": """
        al alla altra altre altri altro anche aveva che chi cinque ciò come con dei del della delle
        di dieci dove due e era erano fino fra fu furono gli ha hanno in le lei loro lui ma meno
        mentre molto nel nella non nove o ogni otto per perché più quando quattro questa queste
        questi questo se secondo sei senza sette sono su tra tre tutta tutte tutti tutto un una uno
        è
    """,
    "ro": """
        aceasta această acest aceste acești alt alte altă alți are au avea care cinci cine cu cum
        când că dacă dar de deoarece despre deși din doi două după ea ei el ele era erau este
        fiecare foarte fără la mai nouă nu o opt patru pentru până sau sunt toate tot toți trei un
        unde zece în între șapte șase și
    """,
    "de": """
        aber acht alle andere anderen auch bis das dass dem den der des die diese dieser dieses drei
        ein eine einem einen einer er es fünf für haben hat hatte im in ist jede jeder jedes kein
        keine mehr mit nach neun nicht obwohl oder ohne sechs sehr sie sieben sind und vier vom von
        wann war waren weil wenn wer wie wir wo während zehn zu zum zur zwei zwischen über
    """,
}

#: The same as sets.
SMALL_WORDS: Mapping[str, frozenset[str]] = {lang: frozenset(text.split()) for lang, text in _SMALL.items()}


@lru_cache(maxsize=131072)
def is_content(word: str, lang: str) -> bool:
    """A word that carries meaning: not in the language's closed list, not among its most frequent words."""
    base = base_language(lang)
    low = word.lower()
    if low in SMALL_WORDS.get(base, frozenset()) or len(word) < 3:
        return False
    if has_frequencies(base):
        return zipf(word, base) < 5.7
    return len(word) > 3
