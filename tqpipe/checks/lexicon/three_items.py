"""A list of three that has become two: "milk, nuts and soya" told as "leite e soja".

Two words joined by "and" are no list that could be counted. Here the third item of single words must be known and be
told nowhere in the other text, and the two that are left must stand there side by side. Rule: our own, with the table
of concepts.
"""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.checks.lexicon.concept_table import lexicon, read
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import alike, words
from tqpipe.types import Range, Word

#: Words of lists that the table of concepts has not, since each is common or may be more: a row for each, its words in
#: English, Catalan, Spanish, French, Italian, Portuguese, Romanian, German.
_ROWS = """
salt | sal | sal | sel | sale | sal | sare sarea | salz
pepper | pebre | pimienta | poivre | pepe | pimenta | piper piperul | pfeffer
nuts nut | nous fruits avellanes ametlles | nueces frutos avellanas | noix fruits noisettes | noci frutta nocciole |
 nozes frutos avelãs | nuci nucile | nüsse nüssen schalenfrüchte
english | anglès anglesa angles | inglés inglesa ingleses | anglais anglaise | inglese inglesi | inglês inglesa
 ingleses |
 engleză engleza engleze | englisch englische englischen
french | francès francesa francesos | francés francesa franceses | français française | francese francesi | francês
 francesa franceses | franceză franceza | französisch französische französischen
german | alemany alemanya | alemán alemana alemanes | allemand allemande | tedesco tedesca tedeschi | alemão alemã |
 germană germana | deutsch deutsche deutschen
spanish | castellà espanyol | español castellano española | espagnol castillan | spagnolo | espanhol castelhano |
 spaniolă
 spaniola | spanisch spanische
italian | italià italiana | italiano italiana | italien italienne | italiano italiana | italiano | italiană italiana |
 italienisch italienische
portuguese | portuguès | portugués | portugais | portoghese | português | portugheză portugheza | portugiesisch
water | aigua | agua | eau | acqua | água | apă apa | wasser
oil | oli | aceite | huile | olio | óleo azeite | ulei uleiul | öl
vinegar | vinagre | vinagre | vinaigre | aceto | vinagre | oțet oțetul | essig
red | vermell vermella roig | rojo roja | rouge rouges | rosso rossa rosse | vermelho vermelha encarnado | roșu
 roșie | rot
 rote roten
green | verd verda | verde verdes | vert verte | verde verdi | verde verdes | verde | grün grüne grünen
blue | blau blava | azul azules | bleu bleue | blu azzurro azzurra | azul azuis | albastru albastră | blau blaue blauen
"""
_CODES = ("en", "ca", "es", "fr", "it", "pt", "ro", "de")


def _by_language() -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {code: {} for code in _CODES}
    for number, row in enumerate(rows(_ROWS)):
        for code, forms in zip(_CODES, row.split("|"), strict=True):
            found[code].update(dict.fromkeys(forms.split(), -1 - number))
    return found


_LISTED = _by_language()
#: Letters of an article, which may stand before the second of two.
_ARTICLE = 3


def _named(word: str, lang: str) -> frozenset[int]:
    """What a word names, by its numbers in both tables."""
    low = word.lower()
    own = _LISTED.get(lang, {}).get(low)
    return frozenset(lexicon(lang).of[low].usual) | (frozenset() if own is None else frozenset([own]))


def lost(
    items: Sequence[str], target: str, langs: tuple[str, str], joints: frozenset[str]
) -> tuple[str, Range] | None:
    """The item of three that a (composed) target lacks, and the place of the two others, joined by one of `joints`."""
    if len(items) != 3:
        return None
    there = words(target)
    answers = [next((k for k, w in enumerate(there) if _answers(item, w, langs)), None) for item in items]
    if answers.count(None) != 1:
        return None
    missing = items[answers.index(None)]
    kept = sorted(k for k in answers if k is not None)
    between = [w.text.lower() for w in there[kept[0] + 1 : kept[1]]] if len(set(kept)) == 2 else []
    beside = between and all(form in joints or len(form) <= _ARTICLE for form in between)
    if not beside or joints.isdisjoint(between) or not _unsaid(missing, target, langs):
        return None
    if "," in target[there[kept[0]].end : there[kept[1]].start]:
        return None
    if kept[1] + 1 < len(there) and there[kept[1] + 1].text.lower() in joints:
        return None  # one more follows
    return missing, (there[kept[0]].start, there[kept[1]].end)


def _answers(item: str, word: Word, langs: tuple[str, str]) -> bool:
    if not _named(item, langs[0]).isdisjoint(_named(word.text, langs[1])):
        return True
    return len(item) > 3 and len(word.text) > 3 and alike(item, word.text)


def _unsaid(item: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether the table knows an item and no word of the target may name it."""
    if (own := _LISTED.get(langs[0], {}).get(item.lower())) is not None:
        return all(_LISTED.get(langs[1], {}).get(w.text.lower()) != own for w in words(target))
    names = lexicon(langs[0]).of[item.lower()]
    return bool(names.sure) and read(target, langs[1]).may.isdisjoint(names.usual)
