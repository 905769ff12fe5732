"""Whether the first line of a glossary says what its columns are, in the words that people and programs have for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tqpipe.languages import BY_NAME, known


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


#: Words of a header for the two columns of terms, in small letters.
_SOURCE = _listed(
    "source|src|source term|source text|source language|original|term|entry|origen|término|término origen|"
    "término de origen|terme|terme font|terme original|quelle|ausgangssprache|quellbegriff|begriff|terme source|"
    "termine|termine di origine|origem|termo|termo de origem|termen|termen sursă|sursă|source_term|sourceterm"
)
_TARGET = _listed(
    "target|tgt|trg|target term|target text|target language|translation|preferred|preferred term|required|destino|"
    "traducción|término destino|término meta|término de destino|destí|traducció|terme meta|ziel|zielsprache|"
    "zielbegriff|übersetzung|terme cible|traduction|cible|traduzione|termine di arrivo|tradução|termo de destino|"
    "traducere|țintă|target_term|targetterm"
)
#: The first of them alone made a header of a line at all times.
_ALONE = frozenset(("source term", "src", "source_term", "sourceterm"))
#: Words for the other two columns.
_OTHER = _listed(
    "forbidden|forbidden term|forbidden terms|deprecated|avoid|do not use|not|prohibido|prohibidos|prohibit|prohibits|"
    "verboten|interdit|interdits|vietato|vietati|proibido|proibidos|interzis|note|notes|comment|comments|remark|"
    "definition|context|nota|notas|notes|comentario|comentari|bemerkung|kommentar|anmerkung|commentaire|remarque|"
    "commento|comentário|notă|comentariu"
)
#: What languages are called by their speakers and in the languages of the tool.
_CALLED = {
    "ca": "català|catalan|catalán|katalanisch|catalano|catalão|catalană",
    "de": "deutsch|alemany|alemán|allemand|tedesco|alemão|germană",
    "en": "anglès|inglés|anglais|englisch|inglese|inglês|engleză",
    "es": "español|castellano|espanyol|castellà|espagnol|spanisch|spagnolo|espanhol|spaniolă",
    "eu": "euskara|euskera|basc|vasco|basque|baskisch",
    "fr": "français|francès|francés|französisch|francese|francês|franceză",
    "gl": "galego|gallego|gallec|galicien|galicisch",
    "it": "italiano|italià|italien|italienisch|italiană",
    "ja": "日本語|japonès|japonés|japonais|japanisch|giapponese|japonês",
    "ko": "한국어|coreà|coreano|coréen|koreanisch",
    "nl": "nederlands|neerlandès|neerlandés|holandés|néerlandais|niederländisch|olandese|holandês",
    "pl": "polski|polonès|polaco|polonais|polnisch|polacco|polonês",
    "pt": "português|portuguès|portugués|portugais|portugiesisch|portoghese|portugheză",
    "ro": "română|romanès|rumano|roumain|rumänisch|rumeno|romeno",
    "ru": "русский|rus|ruso|russe|russisch|russo|rusă",
    "sv": "svenska|suec|sueco|suédois|schwedisch|svedese",
    "tr": "türkçe|turc|turco|türkisch",
    "uk": "українська|ucraïnès|ucraniano|ukrainien|ukrainisch",
    "zh": "中文|汉语|漢語|xinès|chino|chinois|chinesisch|cinese|chinês|chineză",
    "ar": "العربية|àrab|árabe|arabe|arabisch|arabo",
}
_LANGUAGES = BY_NAME | {name: code for code, names in _CALLED.items() for name in names.split("|")}
#: What stands beside the language that a column is called by: "English (US)", "EN term", "Source: English".
_BESIDE = re.compile(
    r"\([^()]*\)|\[[^\[\]]*\]|\b(?:terms?|language|text|source|target|translation)\b|[:_-](?=\s|$)", re.I
)
#: The same of "Term (EN)".
_WORDS = re.compile(r"[()\[\]]|\bterms?\b", re.I)
_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})*")
#: "Source (English)", "Source: English".
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|:.*")


def is_header(cells: Sequence[str]) -> bool:
    """Whether the cells of a first line are names of columns: words for them, or two languages."""
    if len(cells) < 2:
        return False
    first, second = (cell.strip().casefold() for cell in cells[:2])
    if first in _ALONE:
        return True
    one, other = _language(cells[0]), _language(cells[1])
    if one and other:
        # "German" and "alemán" are a term and its translation.
        return one != other
    says = [_says(first, _SOURCE) or one is not None, _says(second, _TARGET) or other is not None]
    return all(says) or (any(says) and any(cell.strip().casefold() in _OTHER for cell in cells[2:4]))


def _says(cell: str, words: frozenset[str]) -> bool:
    return cell in words or _BRACKETED.sub("", cell).strip() in words


def _language(cell: str) -> str | None:
    """The code of the language that a cell names, with or without a region or a word for the column beside it."""
    name = " ".join(_BESIDE.sub(" ", cell).split()) or " ".join(_WORDS.sub(" ", cell).split())
    found = _LANGUAGES.get(name.casefold())
    return known(name) if found is None and _CODE.fullmatch(name) else found
