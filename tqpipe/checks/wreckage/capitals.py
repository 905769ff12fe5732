"""Words that take a small letter inside a sentence and are no names, beyond the closed lists of `_freq`."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ADVERBS: Mapping[str, str] = {
    "en": """
        late early soon later already almost often never always together today tomorrow yesterday quickly slowly finally
        recently really probably perhaps maybe immediately suddenly usually clearly simply especially again
        said says went came took gave made did does having
        rather however instead although though because while whereas moreover therefore meanwhile unless
    """,
    "ca": "tard aviat després ja sempre mai avui ahir demà finalment recentment potser gairebé ràpidament",
    "es": "tarde pronto después ya siempre nunca jamás hoy ayer mañana finalmente recientemente quizás casi",
    "fr": "tard bientôt déjà toujours jamais hier demain finalement récemment presque rapidement souvent",
    "it": "tardi presto dopo già sempre mai oggi ieri domani finalmente recentemente forse quasi rapidamente",
    "pt": "tarde cedo depois já sempre nunca hoje ontem amanhã finalmente recentemente talvez quase rapidamente",
    "ro": "târziu curând deja mereu niciodată astăzi ieri mâine recent poate aproape repede",
}

#: Adverbs and verb forms that no name begins with, by language.
#: English words that no name of a thing begins with, nor any button.
_NO_NAMES_TEXT = """
    the a an this these those it he she they we his her their there however rather instead although because
"""
NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
ADVERBS: Mapping[str, frozenset[str]] = {lang: frozenset(text.split()) for lang, text in _ADVERBS.items()}

_DAYS: Mapping[str, str] = {
    "ca": "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "it": "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
}
_MONTHS: Mapping[str, str] = {
    "ca": "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
}
_PEOPLES: Mapping[str, str] = {
    "ca": "espanyol|espanyola|francès|francesa|anglès|anglesa|alemany|català|catalana|italià|italiana|americà|americana"
    "|europeu|europea|rus",
    "es": "español|española|francés|francesa|inglés|inglesa|alemán|alemana|catalán|catalana|italiano|italiana|americano"
    "|americana|europeo|europea|ruso|chino|mexicano|mexicana|argentino",
}
_BEFORE_DAY: Mapping[str, str] = {
    "ca": "el|els|aquest|cada|passat|proper", "es": "el|los|este|cada|pasado|próximo", "fr": "le|ce|chaque",
    "it": "il|ogni|scorso|prossimo",
}  # fmt: skip


def _initial(words: str) -> str:
    """The alternatives with a capital."""
    return "|".join(w[0].upper() + w[1:] for w in words.split("|"))


def _pattern(lang: str) -> re.Pattern[str]:
    """A weekday after an article, a month after a day's number, a people's adjective after a noun (group "word").

    No capital may follow ("Viernes Santo", "Domingo Faustino"), nor a year that makes a name of it.
    """
    parts = [
        rf"(?<!\w)(?i:{_BEFORE_DAY[lang]})\s(?P<day>{_initial(_DAYS[lang])})"
        r"(?!\s(?:de|del)\s[A-ZÀ-Þ])(?=[,.;]?\s[^\W\d_A-ZÀ-Þ]|[.,]?$|[.,]?\s\d)",
        rf"(?<!\w)(?:el|del|al|le|du|au|il|dal)\s\d{{1,2}}(?:er)?\s(?:(?:de|d['’])\s?)?(?P<month>{_initial(_MONTHS[lang])})(?=[,.;]?$|[,.;]?\s(?![A-ZÀ-Þ]))",
    ]
    if lang in _PEOPLES:
        parts.append(
            rf"(?<![\w.])(?!(?:de|del|en|con|amb|por|per|como|com|entre|para|sobre|san|los|las|els|les|una?)\s)[a-zà-ÿ]{{3,}}\s"
            rf"(?P<people>{_initial(_PEOPLES[lang])})(?=[,.;]?$|[,.;]?\s(?![A-ZÀ-Þ]))"
        )
    return re.compile("|".join(parts))


#: The words that it looks for, by language.
CAPITALISED: Mapping[str, frozenset[str]] = {
    lang: frozenset(
        form[0].upper() + form[1:]
        for words in (_DAYS[lang], _MONTHS[lang], _PEOPLES.get(lang, ""))
        for form in words.split("|")
        if form
    )
    for lang in _DAYS
}
#: Weekdays, months and adjectives of peoples with a capital that the language does not give them.
FOREIGN_CAPITAL: Mapping[str, re.Pattern[str]] = {lang: _pattern(lang) for lang in _DAYS}
