"""The languages that a row of a file says it is in: fields such as `src_lang` and `tgt_lang`, or `lp` with "en-de"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

from tqpipe import languages

#: Rows at the head of a file that are looked at for one that says its languages.
LOOK = 1000

#: A code for either side as the row has it, "" where it says nothing.
Langs = tuple[str, str]

_SIDES = {"source": ("source", "src"), "target": ("target", "tgt", "trg", "mt")}
_SIDE_NAMES = {
    name: side
    for side, words in _SIDES.items()
    for word in words
    for lang in ("lang", "language", "langcode", "languagecode", "locale")
    for name in (f"{word}{lang}", f"{lang}{word}")
}
_PAIR_NAMES = {
    "lp", "langs", "languages", "langpair", "languagepair", "languagedirection", "langdirection", "direction",
    "translationdirection",
}  # fmt: skip
#: May name one language as well.
_EITHER_NAMES = {"lang", "language"}
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Z]{2}|[0-9]{3}))?")


def said(fields: Mapping[str, Any]) -> Langs:
    """What a row's fields, its texts left out, say of its languages; one for a side counts more than one for both."""
    found = {"source": "", "target": ""}
    for name, value in fields.items():
        role = role_of(name)
        if role is None or not isinstance(value, str):
            continue
        if role in found:
            found[role] = languages.BY_NAME.get(value.strip().casefold(), value.strip()) or found[role]
        elif (both := _both(value, may_be_one=role == "either")) is not None:
            found["source"], found["target"] = found["source"] or both[0], found["target"] or both[1]
    return found["source"], found["target"]


@lru_cache(maxsize=1024)
def role_of(name: str) -> Literal["source", "target", "pair", "either"] | None:
    """What a field of this name says: the language of a side, of both, or perhaps of both; None for any other field."""
    plain = re.sub(r"[^a-z]", "", name.casefold())
    if plain in _SIDE_NAMES:
        return "source" if _SIDE_NAMES[plain] == "source" else "target"
    return "pair" if plain in _PAIR_NAMES else "either" if plain in _EITHER_NAMES else None


@lru_cache(maxsize=1024)
def _both(value: str, *, may_be_one: bool) -> Langs | None:
    """The two codes of "en-de", "en-zh_CN", "eng_Latn-deu_Latn", "en>de"; None for what is not two."""
    value = value.strip()
    if may_be_one and re.fullmatch("[a-z]{2,3}[-_][A-Z]{2}", value):
        return None  # a locale: "pt-BR"
    # Regions are in capitals nearly always; where they are not, "en-pt-br" tells them by their place alone.
    for capital in (True, False):
        for mark in re.finditer(r"\s*(?:->|→|=>|[-_>|/,:;])\s*|\s+(?:to\s+)?", value):
            left, right = value[: mark.start()], value[mark.end() :]
            if all(
                languages.is_code(code) and (not capital or _TAG.fullmatch(code)) for code in (left, right)
            ):
                return left, right
    return None


def elsewhere(fields: Mapping[str, Any], langs: Langs) -> str | None:
    """Why a row is none of the language pair that is read: it says that it is in another; None where it is."""
    for code, wanted in zip(told := said(fields), langs, strict=True):
        if code and wanted and not languages.same(code, wanted):
            return f"the row says that it is in {'-'.join(told):.40}, and {'-'.join(langs)} is read"
    return None


def says_of(names: Sequence[str]) -> list[int]:
    """The columns that say what languages a row is in."""
    return [k for k, name in enumerate(names) if role_of(name) is not None]


def of_first(rows: Iterable[Mapping[str, Any]], langs: Langs) -> Langs:
    """The languages of the first row that says both, and no other ones than `langs` where these are given."""
    for fields in rows:
        told = said(fields)
        if all(told) and elsewhere(fields, langs) is None:
            return langs[0] or told[0], langs[1] or told[1]
    return langs
