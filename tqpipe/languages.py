"""Language codes, their names, and what the encoder covers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from tqpipe.types import TqpipeError

T = TypeVar("T")

#: The languages multilingual-e5-small was trained on (XLM-R's list, Conneau et al. 2020, table 6),
#: by ISO 639-1 code where there is one.
NAMES: dict[str, str] = {
    "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "as": "Assamese", "az": "Azerbaijani", "be": "Belarusian",
    "bg": "Bulgarian", "bn": "Bengali", "br": "Breton", "bs": "Bosnian", "ca": "Catalan", "cs": "Czech",
    "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "eo": "Esperanto",
    "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "fy": "Western Frisian", "ga": "Irish", "gd": "Scottish Gaelic", "gl": "Galician", "gu": "Gujarati",
    "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian",
    "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "jv": "Javanese", "ka": "Georgian",
    "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz",
    "la": "Latin", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mg": "Malagasy", "mk": "Macedonian",
    "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi", "ms": "Malay", "my": "Burmese", "ne": "Nepali",
    "nl": "Dutch", "no": "Norwegian", "om": "Oromo", "or": "Odia", "pa": "Punjabi", "pl": "Polish",
    "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sa": "Sanskrit", "sd": "Sindhi",
    "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian", "so": "Somali", "sq": "Albanian", "sr": "Serbian",
    "su": "Sundanese", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai",
    "tl": "Tagalog", "tr": "Turkish", "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek",
    "vi": "Vietnamese", "xh": "Xhosa", "yi": "Yiddish", "zh": "Chinese",
}  # fmt: skip
#: The code of a language by its English name in small letters.
BY_NAME: dict[str, str] = {name.casefold(): code for code, name in NAMES.items()}

#: Other codes of the same languages: those of ISO 639-2 and 639-3 (of the individual language, too, that FLORES means
#: by "arb" or "zsm"), and retired ones.
_SAME = {
    other: code
    for code, others in {
        "af": "afr", "am": "amh", "ar": "ara arb", "as": "asm", "az": "aze azj", "be": "bel", "bg": "bul", "bn": "ben",
        "br": "bre", "bs": "bos", "ca": "cat", "cs": "ces cze", "cy": "cym wel", "da": "dan", "de": "deu ger",
        "el": "ell gre", "en": "eng", "eo": "epo", "es": "spa", "et": "est ekk", "eu": "eus baq", "fa": "fas per pes",
        "fi": "fin", "fr": "fra fre", "fy": "fry", "ga": "gle", "gd": "gla", "gl": "glg", "gu": "guj", "ha": "hau",
        "he": "heb iw", "hi": "hin", "hr": "hrv", "hu": "hun", "hy": "hye arm", "id": "ind in", "is": "isl ice",
        "it": "ita", "ja": "jpn", "jv": "jav", "ka": "kat geo", "kk": "kaz", "km": "khm", "kn": "kan", "ko": "kor",
        "ku": "kur kmr", "ky": "kir", "la": "lat", "lo": "lao", "lt": "lit", "lv": "lav lvs", "mg": "mlg plt",
        "mk": "mkd mac", "ml": "mal", "mn": "mon khk", "mr": "mar", "ms": "msa may zsm", "my": "mya bur",
        "nb": "nob", "ne": "nep npi", "nl": "nld dut", "nn": "nno", "no": "nor", "om": "orm gaz", "or": "ori ory",
        "pa": "pan", "pl": "pol", "ps": "pus pbt", "pt": "por", "ro": "ron rum", "ru": "rus", "sa": "san", "sd": "snd",
        "si": "sin", "sk": "slk slo", "sl": "slv", "so": "som", "sq": "sqi alb als", "sr": "srp", "su": "sun",
        "sv": "swe", "sw": "swa swh", "ta": "tam", "te": "tel", "th": "tha", "tl": "tgl fil", "tr": "tur", "ug": "uig",
        "uk": "ukr", "ur": "urd", "uz": "uzb uzn", "vi": "vie", "xh": "xho", "yi": "yid ydd", "zh": "zho chi cmn",
    }.items()
    for other in others.split()
}  # fmt: skip
#: Written standards of a language: two variants of a file, and one language to the models.
_STANDARDS = {"nb": "no", "nn": "no"}

#: Vowel signs, points and accents that belong to the letter before them (most of them are no `\w`), and the joiners of
#: Indic and Persian spelling: for a class of a regular expression.
MARKS = "\u200c\u200d" + "".join(
    chr(c) for c in (*range(0x300, 0x1E00), *range(0xA600, 0xAC00)) if unicodedata.category(chr(c))[0] == "M"
)

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def normalise(code: str, option: str = "language", *, force: bool = False) -> str:
    """'EN-us' -> 'en'. Raises TqpipeError for a code the encoder was not trained on; with `force`, for what cannot
    be one.
    """
    base = known(code)
    if base is None and force and re.fullmatch("[a-z]{2,3}", base_language(code)):
        return base_language(code)
    if base is None:
        raise TqpipeError(
            f"{option} {code!r} is not a language the encoder covers{guess_of(code)}; valid codes: "
            f"{', '.join(NAMES)}; with force_languages ([quality], --force-languages) any code of two or three letters"
        )
    return base


def guess_of(name: str) -> str:
    """The code that was meant where a language is called by its English name, as " (did you mean 'ca'?)"; else ""."""
    code = BY_NAME.get(name.strip().casefold())
    return "" if code is None else f" (did you mean {code!r}?)"


@lru_cache(maxsize=256)
def base_language(code: str) -> str:
    """The language without region or script: "pt-BR" is "pt", "sr@latin" is "sr"."""
    return subtags(code)[0]


#: How scripts are called in the names of POSIX's locales: "sr@latin".
_SCRIPTS = {"latin": "latn", "cyrillic": "cyrl"}


@lru_cache(maxsize=256)
def subtags(code: str) -> tuple[str, ...]:
    """The parts of a code as BCP 47, POSIX or Android spell it, in small letters: "zh-Hant-TW", "sr@latin",
    "de_DE.UTF-8", "zh-rTW", "b+sr+Latn".
    """
    parts = re.split(r"[-_@+]", code.strip().removeprefix("b+").partition(".")[0])
    return tuple(
        _SCRIPTS.get(
            part.casefold(), part.removeprefix("r") if re.fullmatch("r[A-Z]{2}", part) else part
        ).casefold()
        for part in parts
    )


def tag(code: str) -> str:
    """A code in one spelling, with its region and script: "zh_TW", "sr_Latn", "ca_valencia", "pt". The language is one
    that is covered where it is known by another code.
    """
    first, *rest = subtags(code)
    lengths = {2: str.upper, 4: str.title}
    return "_".join([known(first) or first, *(lengths.get(len(part), str.lower)(part) for part in rest)])


def known(code: str) -> str | None:
    """'EN-us' -> 'en'; None for what is no code of a language that the encoder covers."""
    base = of_models(base_language(code))
    return base if base in NAMES else None


def of_models(base: str) -> str:
    """The models' code for any of a language: of two letters, "no" for either standard of Norwegian; else itself."""
    base = _SAME.get(base, base)
    return _STANDARDS.get(base, base)


@lru_cache(maxsize=4096)
def speaks(code: str, wanted: str) -> bool:
    """Whether a text in `code` is one in the language `wanted`, with the region and script that that names: "ca-ES" and
    "cat" are "ca", "pt" is not "pt-BR".
    """
    there, asked = _canonical(code), _canonical(wanted)
    return there[: len(asked)] == asked


def spelt(codes: Iterable[str], wanted: str) -> str | None:
    """The one of several codes that means a language: the code itself, in this spelling or another, else the first one
    of that language ("pt" is "pt" before "pt_BR", wherever they stand); None where there is none.
    """
    there = list(codes)
    if wanted in there:
        return wanted
    asked = _canonical(wanted)
    same = (code for code in there if _canonical(code) == asked)
    return next(same, None) or next((code for code in there if speaks(code, wanted)), None)


@lru_cache(maxsize=4096)
def _canonical(code: str) -> tuple[str, ...]:
    first, *rest = subtags(code)
    return (_SAME.get(first, first), *rest)


_CODE = re.compile("[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)


def is_code(text: str) -> bool:
    """Whether a text is nothing but the code of a language that is covered, with or without script and region."""
    return _CODE.fullmatch(text) is not None and known(text) is not None


#: Codes of three letters that stand beside those of two: the platforms' own, or a language without a code of two.
_BESIDE = frozenset({"cmn", "fil", "kmr"})


def words_among(codes: Iterable[str]) -> frozenset[str]:
    """Those of several files' codes that are words: where two of them or more have two letters, one of three (mac, may,
    sun) is none of a language.
    """
    first = {code: subtags(code)[0] for code in codes}
    if len({base for base in first.values() if len(base) == 2}) < 2:
        return frozenset()
    return frozenset(code for code, base in first.items() if len(base) == 3 and base not in _BESIDE)


def same(code: str, other: str) -> bool:
    """Whether two codes are of one language, whatever their regions."""
    return (known(code) or base_language(code)) == (known(other) or base_language(other))


#: Stands for any language in the name of a pair: "*-ca" for all into Catalan.
ANY = "*"


def of_pair(known: Mapping[str, T], source: str, target: str) -> T | None:
    """What is known of a language pair ("en-ca"), else of its target language ("*-ca"), else of any ("*-*"); None where
    no target is named, or none of them is known.
    """
    if not target:
        return None
    names = (f"{source}-{target}", f"{ANY}-{target}", f"{ANY}-{ANY}")
    return next((known[name] for name in names if name in known), None)


def name_of_code(code: str) -> str:
    """A language's English name for a code of any spelling, the code where it is not known."""
    return name(known(code) or code)


def name(code: str) -> str:
    """English name of a language code; the code itself where it is unknown."""
    return NAMES.get(code, code)
