"""Writes the opposites that `scoring.quality_candidates` puts in the place of words.

    python -m tqpipe.training.contrast_words WORDNET > tqpipe/models/contrast/opposites.tsv

WORDNET is WordNet's `dict` folder (`training.thesaurus`); the other opposites, in eight languages, are those of the
check `opposites`: the sure words of every set of two. Of a word's several opposites the two are kept that end most like
it ("buena": "mala").
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

from tqpipe.checks.contraries import opposites as tables
from tqpipe.checks.contraries.contrast import lexicon
from tqpipe.training import thesaurus

LANGUAGES = ("ca", "de", "en", "es", "fr", "it", "pt", "ro")
#: Opposites of a word.
MOST = 2


def rows(wordnet: Path) -> list[tuple[str, str, str]]:
    """(language, lower-case word, opposites with spaces between them), sorted."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for lang in LANGUAGES:
        sets: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for form, entries in lexicon(tables.OPPOSITES, lang).whole.items():
            for (group, member), sure in entries:
                if sure and form.isalpha():
                    sets[group][member].append(form)
        for members in sets.values():
            if len(members) == 2:
                one, other = members.values()
                for words, others in ((one, other), (other, one)):
                    for word in words:
                        found[lang, word] += _likest(word, others)
    for word, known in thesaurus.read(wordnet).opposites.items():
        found["en", word] += known
    return sorted((lang, word, " ".join([*dict.fromkeys(o)][:MOST])) for (lang, word), o in found.items())


def _likest(word: str, others: Sequence[str]) -> list[str]:
    """The words that end most like one."""

    def alike(other: str) -> int:
        return sum(
            1 for _ in takewhile(lambda both: both[0] == both[1], zip(word[::-1], other[::-1], strict=False))
        )

    return sorted(others, key=alike, reverse=True)[:MOST]


if __name__ == "__main__":
    for row in rows(Path(sys.argv[1])):
        print(*row, sep="\t")
