"""Texts by language in one value, as `datasets` calls a translation: {"ca": "Bon dia", "en": "Good day"}."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tqpipe.languages import speaks, spelt


def by_language(value: Any) -> Mapping[str, Any] | None:
    """A translation by language, an empty one for null: a dictionary, a list of pairs (Arrow's map) or two lists
    (TranslationVariableLanguages of `datasets`), of which the first of a language counts. None for anything else.
    """
    if value is None:
        return {}
    if isinstance(value, Mapping) and value.keys() == {"language", "translation"}:
        value = list(zip(value["language"] or (), value["translation"] or (), strict=False))
    if isinstance(value, list):
        found: dict[str, Any] = {}
        for pair in value:
            if not isinstance(pair, tuple) or len(pair) != 2:
                return None
            found.setdefault(str(pair[0]), pair[1])
        return found
    return value if isinstance(value, Mapping) else None


def key_of(both: Iterable[str], wanted: str) -> str:
    """The key of a language: the one that `languages.spelt` finds, else the code itself."""
    return spelt(both, wanted) or wanted


def two_languages(keys: Iterable[str], langs: tuple[str, str]) -> tuple[str, str]:
    """The languages to read of texts by language, `langs` where both are said: else the only two, in their order."""
    there = list(keys)
    if all(langs) or len(there) != 2:
        return langs
    if langs[0]:
        others = [key for key in there if not speaks(key, langs[0])]
        return (langs[0], others[0]) if len(others) == 1 else langs
    if langs[1]:
        others = [key for key in there if not speaks(key, langs[1])]
        return (others[0], langs[1]) if len(others) == 1 else langs
    return there[0], there[1]
