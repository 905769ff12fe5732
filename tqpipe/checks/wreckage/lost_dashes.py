"""Dashes that lost the spaces around them and read as hyphens: "antithrombotique-avec" for "therapy - with".

Told of a source that has a dash between two clauses and a translation that has none, by the small word behind the
hyphen, which no compound ends in. Portuguese, Catalan and Romanian join pronouns to verbs and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Small words that begin a clause or an aside.
_BEGIN_TEXT = {
    "en": "a according an are but for from it is such the these this was were where which who with",
    "es": "con el es la las los para pero por puede que son un una",
    "fr": "avec dans des doit du est la le les mais ont ou par peut pour que qui sont sur un une",
    "it": "che con gli il la le ma per un una è sono",
}
_GLUED = {
    lang: re.compile(rf"(?<![\w'’-])[^\W\d_]{{4,}}-(?:{'|'.join(text.split())})(?![\w'’-])")
    for lang, text in _BEGIN_TEXT.items()
}
_DASH = re.compile(r"\s[-–—]\s|[—―]|(?<=[^\W\d_])–(?=[^\W\d_])")


def lost_dashes(text: str, source: str, lang: str) -> Iterator[tuple[int, int]]:
    """Two words with a hyphen for the source's dash. `lang`: a base language."""
    pattern = _GLUED.get(lang)
    if pattern is None or "-" not in text or not _DASH.search(source) or _DASH.search(text):
        return
    for m in pattern.finditer(text):
        if m[0] not in source:
            yield m.span()
